# Which shares give a wanted picture: what each would need to have, the smallest change of
# all, and why. Two parties of the alliance never matter.
$ agrc ask ../../../agreements/rovaseutu/osaaja-allianssi.agr "millä osuuksilla kukaan ei ole merkityksetön" | head -31
Luettu näin: millä osuuksilla kukaan ei ole merkityksetön
VASTAUS     Nykyisillä äänillä näiden ääni ei koskaan muuta päätöstä toimielimessä
            johtoryhmä: Rovala ja Luovi. Kaikkien äänellä on merkitystä, kun osapuolella
            Rovala on yli 5 % ja enintään 130/7 ≈ 18,57 % (nyt 5 %). Tämä on pienin
            yhden osapuolen äänien muutos, joka riittää. Yhtä pieni muutos riittää, jos
            se koskee näitä: Lapin yliopisto, Lapin AMK, REDU, Rovaniemi ja Luovi. Sitä
            ennen ehto ei täyty: se, mitä voidaan päättää, muuttuu vain siinä, missä
            joidenkin äänet kohtaavat rajan, ja jokainen sellainen äänimäärä on
            tutkittu. Esimerkiksi kun äänimäärä on 6 %, päätöksen tekevät Lapin
            yliopisto, Rovaniemi, Rovala ja Luovi (1336/19 ≈ 70,32 %), mutta ilman
            äänestäjää Rovala ne eivät riittäisi: tarvitaan yli 70 % kaikista äänistä.
            Tasan määrällä 5 % niillä olisi 70 %, mikä ei riitä. Laskelmassa ovat
            kaikkien äänet esimerkiksi silloin, kun osapuolella Rovala on 6 %.
            Lapin yliopisto  nyt 15 %  vähintään 5/6 ≈ 0,83 % ja alle 15 % – tai yli
                                       15 % ja enintään 36,25 %
            Lapin AMK        nyt 15 %  vähintään 5/6 ≈ 0,83 % ja alle 15 % – tai yli
                                       15 % ja enintään 36,25 %
            REDU             nyt 15 %  vähintään 5/6 ≈ 0,83 % ja alle 15 % – tai yli
                                       15 % ja enintään 36,25 %
            Rovaniemi        nyt 45 %  vähintään 3,75 % ja enintään 34 % – tai yli 45 %
                                       ja enintään 58,75 %
            Rovala           nyt 5 %   yli 5 % ja enintään 130/7 ≈ 18,57 %
            Luovi            nyt 5 %   yli 5 % ja enintään 130/7 ≈ 18,57 %
PERUSTE     kohta 6 (../../../agreements/rovaseutu/osaaja-allianssi.agr:495): paikat:
              kukin osapuoli 1 · perusta: avoin laskentaperusta · ensin: yksimielinen ·
              sitten: yli 70 % äänistä · äänet: avoin äänivallan-lähde
            kohta 5 (../../../agreements/rovaseutu/osaaja-allianssi.agr:383):
              lapin-yliopisto; lapin-amk; redu 45 % yhteensä; 15 % kukin; viite:
              "000-44" · rovaniemi 45 %; viite: "000-43" · rovala; luovi 10 % yhteensä;
              5 % kukin; viite: "000-45"
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
# One party's share alone; what gives way is asked for.
$ agrc ask ../../../agreements/rovaseutu/osaaja-allianssi.agr --language en "what share must rovala have so that nobody is a dummy, taken from rovaniemi" | sed -n 1,9p
Read as: which shares make nobody a dummy by changing the share of Rovala taken from
  Rovaniemi
ANSWER      As votes are now, these never change a decision in steering board: Rovala
            and Luovi. Everybody's vote matters when Rovala has at least 10 % and less
            than 15 % (now 5 %). Up to there it does not hold: what can be decided
            changes only where the votes of some meet the limit, and every such number
            was looked at. With 10 %, for example, University of Lapland, Lapland UAS,
            Rovaniemi and Rovala decide with 80 %, and without Rovala they would not:
            more than 70 % of all votes is needed. The sum shows everybody's votes then,
$ agrc ask ../../../agreements/rovaseutu/osaaja-allianssi.agr --language sv "vilken andel måste Rovaniemi ha för att ingen ska vara maktlös" | sed -n 1,10p
Läst så här: vilka andelar gör att ingen är maktlös genom att ändra andelen för
  Rovaniemi
SVAR        Med rösterna som de är ändrar dessas röst aldrig ett beslut i styrgruppen:
            Rovala och Luovi. Allas röst har betydelse när Rovaniemi har minst 3,75 %
            och högst 34 %, eller mer än 45 % och högst 58,75 % (nu 45 %). Dessförinnan
            gäller det inte: vad som kan beslutas ändras bara där någras röster möter
            gränsen, och varje sådant antal har prövats. Med till exempel 46 % beslutar
            Lapplands universitet, Rovaniemi, Rovala och Luovi med 776/11 ≈ 70,55 %, och
            utan Rovala gör de det inte: det krävs över 70 % av alla röster. Vid exakt
            45 % har de 70 %, vilket inte räcker. Summan visar allas röster till exempel
# It holds already: while what holds. Heads beside votes.
$ agrc ask towns.agr "which shares make nobody a dummy" | sed -n 1,12p; agrc ask board.agr "what share of ek makes everybody matter" | sed -n 1,4p
Read as: which shares make nobody a dummy
ANSWER      In council everybody's vote matters with the votes as they are.
            koski  now 45 votes  now already, while it has at least 45 votes (45 %) and
                                 at most 50 votes (50 %)
            salmi  now 20 votes  now already, while it has at least 100/9 ≈ 11,11 votes
                                 (100/9 ≈ 11,11 %) and at most 20 votes (20 %)
            lampi  now 20 votes  now already, while it has at least 100/9 ≈ 11,11 votes
                                 (100/9 ≈ 11,11 %) and at most 20 votes (20 %)
            niemi  now 10 votes  now already, while it has more than 0 votes (0 %) and
                                 at most 10 votes (10 %)
            harju  now 5 votes   now already, while it has at least 5 votes (5 %) and at
                                 most 150/11 ≈ 13,64 votes (150/11 ≈ 13,64 %)
Read as: which shares make nobody a dummy by changing the share of ek
ANSWER      In board everybody's vote matters with the votes as they are. It stays so
            while ek has at least 1 vote (20/3 ≈ 6,67 %) (now 1 vote (20/3 ≈ 6,67 %)).
BECAUSE     clause 3 (board.agr:16): seats: each party 1 · at least 2/3 of all votes ·
$ agrc ask jaahalli.agr "mikä osuus lehdolla pitäisi olla, jotta kaikkien äänellä on merkitystä" | sed -n 1,10p
Luettu näin: millä osuuksilla kukaan ei ole merkityksetön osapuolen lehto osuutta
  muuttamalla
VASTAUS     Toimielimessä johtokunta kaikkien äänellä on merkitystä nykyisillä äänillä.
            Näin on, kun osapuolella lehto on yli 0 % ja alle 50 % (nyt 10 %).
PERUSTE     kohta 3 (jaahalli.agr:25): paikat: kukin osapuoli 1 · syntyy jos: vähintään
              2/3 kaikista äänistä · äänet: kuten kustannukset
            kohta 2 (jaahalli.agr:15): aro 40 % · jokela 30 % · kangas 20 % · lehto 10 %
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Kaikki ovat läsnä ja äänestävät puolesta tai vastaan. (oletusarvo)
            Minkä yksi saa tai luovuttaa, sen muut menettävät tai saavat samassa
# Two equal, nobody with a veto, nobody deciding alone.
$ agrc ask towns.agr "what share would make koski and salmi equal in power" | sed -n 1,13p; agrc ask towns.agr "which shares make koski and salmi equal by changing the share of harju" | sed -n 1,4p
Read as: which shares make koski and salmi equally powerful
ANSWER      As votes are now, these are not equally powerful in council: koski and
            salmi. They are equally powerful when salmi has more than 100/3 ≈ 33,33
            votes (100/3 ≈ 33,33 %) and less than 500/13 ≈ 38,46 votes (500/13 ≈
            38,46 %) (now 20 votes (20 %)). This is the smallest change of one party's
            votes that is enough. Up to there it does not hold: what can be decided
            changes only where the votes of some meet the limit, and every such number
            was looked at. The sum shows everybody's votes then, for example when salmi
            has 34 votes (34 %).
            koski  now 45 votes  more than 150/7 ≈ 21,43 votes (150/7 ≈ 21,43 %) and
                                 less than 31,25 votes (31,25 %)
            salmi  now 20 votes  more than 100/3 ≈ 33,33 votes (100/3 ≈ 33,33 %) and
                                 less than 500/13 ≈ 38,46 votes (500/13 ≈ 38,46 %)
Read as: which shares make koski and salmi equally powerful by changing the share of
  harju
ANSWER      As votes are now, these are not equally powerful in council: koski and
            salmi. They are equally powerful when harju has more than 110/3 ≈ 36,67
$ agrc ask fund.agr "vilka andelar gör att ingen kan blockera ensam" --language sv | sed -n 1,12p; agrc ask fund.agr "miten osuuksia pitäisi muuttaa, jotta kukaan ei voi päättää yksin" --language fi | sed -n 1,8p
Läst så här: vilka andelar gör att ingen kan blockera ensam
SVAR        Med rösterna som de är kan dessa ensamma blockera ett beslut i council: f1.
            Ingen kan ensam blockera ett beslut när f1 har högst 1 165,5 röster (15 %)
            (nu 1 650 röster (5500/259 ≈ 21,24 %)). Detta är den minsta ändring av en
            parts röster som räcker. Dessförinnan gäller det inte: vad som kan beslutas
            ändras bara där någras röster möter gränsen, och varje sådant antal har
            prövats. Summan visar allas röster till exempel när f1 har 1 165,5 röster
            (15 %).
            f1   nu 1 650 röster  högst 1 165,5 röster (15 %)
            f2   nu 614 röster    inte med något antal röster
            f3   nu 608 röster    inte med något antal röster
            f4   nu 530 röster    inte med något antal röster
Luettu näin: millä osuuksilla kukaan ei voi päättää yksin
VASTAUS     Toimielimessä council kukaan ei voi päättää yksin nykyisillä äänillä.
            f1   nyt 1 650 ääntä  jo nyt, kun sillä on alle 6 604,5 ääntä (85 %)
            f2   nyt 614 ääntä    jo nyt, kun sillä on alle 6 604,5 ääntä (85 %)
            f3   nyt 608 ääntä    jo nyt, kun sillä on alle 6 604,5 ääntä (85 %)
            f4   nyt 530 ääntä    jo nyt, kun sillä on alle 6 604,5 ääntä (85 %)
            f5   nyt 402 ääntä    jo nyt, kun sillä on alle 6 604,5 ääntä (85 %)
            f6   nyt 402 ääntä    jo nyt, kun sillä on alle 6 604,5 ääntä (85 %)
# Heads alone; with no share at all.
$ agrc ask un-1965.agr "which shares make nobody a dummy" | sed -n 2,3p
ANSWER      Decisions in council do not count votes, so no number of votes changes who
            can decide.
$ sed 's/niemi 10; harju 5/niemi 10; harju 0/' towns.agr >$TMPDIR/t.agr; agrc ask $TMPDIR/t.agr "what share must koski have so that nobody is a dummy" | sed -n 2,3p; agrc ask $TMPDIR/t.agr "which shares make nobody a dummy" | sed -n 2,14p
ANSWER      As votes are now, these never change a decision in council: harju. No number
            of votes of koski is enough for that (now 45 votes (900/19 ≈ 47,37 %)).
ANSWER      As votes are now, these never change a decision in council: harju.
            Everybody's vote matters when harju has at least 4,75 votes (5 %) and at
            most 285/22 ≈ 12,95 votes (150/11 ≈ 13,64 %) (now 0 votes (0 %)). This is
            the smallest change of one party's votes that is enough. Up to there it does
            not hold: what can be decided changes only where the votes of some meet the
            limit, and every such number was looked at. With 4,75 votes (5 %), for
            example, salmi, lampi, niemi and harju decide with 55 %, and without harju
            they would not: more than 50 % of all votes is needed. The sum shows
            everybody's votes then, for example when harju has 4,75 votes (5 %).
            koski  now 45 votes  with no number of votes
            salmi  now 20 votes  with no number of votes
            lampi  now 20 votes  with no number of votes
            niemi  now 10 votes  with no number of votes
# The same for programs.
$ agrc ask towns.agr "which shares make koski and salmi equal in council" --format json | python3 -c 'import json, sys; a = json.load(sys.stdin); print(a["verdict"], a["value"]["rows"][0])'
value {'of': 'koski', 'what': 'now 45 votes', 'value': 'more than 150/7 ≈ 21,43 votes (150/7 ≈ 21,43 %) and less than 31,25 votes (31,25 %)'}
# A cap on votes holds: 40 % of 100 votes is less than it takes.
$ agrc ask cap.agr "how many votes does salmi need to decide alone" | sed -n '2p;/ASSUMING/,$p' | sed '/VERSION/,$d'; agrc ask cap.agr "how many votes does harju need to matter" | sed -n 2,5p; agrc ask cap.agr "which shares make nobody a dummy" | sed -n 2,13p
ANSWER      salmi cannot decide alone in board with any number of votes.
ASSUMING    Everyone is present and votes for or against. (default)
            What one gets or gives up, the others lose or gain in proportion; the total
              stays. (default)
            The cap on votes stays: numbers beyond it are left out. (default)
ANSWER      The vote of harju can change a decision in board from 9,5 votes (10 %) on:
            at exactly that number already. With 9,5 votes (10 %), for example, salmi,
            lampi and harju decide with 60 %, and without harju they would not: more
            than 50 % of all votes is needed.
ANSWER      As votes are now, these never change a decision in board: harju. Everybody's
            vote matters when harju has at least 9,5 votes (10 %) and at most 23,75
            votes (25 %) (now 5 votes (100/19 ≈ 5,26 %)). This is the smallest change of
            one party's votes that is enough. Up to there it does not hold: what can be
            decided changes only where the votes of some meet the limit, and every such
            number was looked at. With 9,5 votes (10 %), for example, salmi, lampi and
            harju decide with 60 %, and without harju they would not: more than 50 % of
            all votes is needed. The sum shows everybody's votes then, for example when
            harju has 9,5 votes (10 %).
            koski  now 40 votes  with no number of votes
            salmi  now 30 votes  with no number of votes
            lampi  now 20 votes  with no number of votes
