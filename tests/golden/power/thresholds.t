# At which thresholds something changes, and what: exactly there, or only above.
$ agrc ask towns.agr "at which thresholds does anything change"
Read as: at which thresholds does anything change
ANSWER      A decision of council needs more than 50 % of all votes. Upwards something
            changes first at exactly 55 %. Downwards something changes first below 50 %,
            at 50 % not yet.
            from 0 %, below 5 %          Winning coalitions: 31. Decide alone: koski,
                                         salmi, lampi, niemi and harju.
            from 5 %, below 10 %         No longer enough: harju. Winning coalitions:
                                         30. Decide alone: koski, salmi, lampi and
                                         niemi. Never matter: harju.
            from 10 %, below 15 %        No longer enough: niemi. Winning coalitions:
                                         29. Decide alone: koski, salmi and lampi.
            from 15 %, below 20 %        No longer enough: niemi and harju. Winning
                                         coalitions: 28. Decide alone: koski, salmi and
                                         lampi. Never matter: niemi and harju.
            from 20 %, below 25 %        No longer enough: salmi; lampi. Winning
                                         coalitions: 26. Decide alone: koski.
            from 25 %, below 30 %        No longer enough: salmi and harju; lampi and
                                         harju. Winning coalitions: 24. Decide alone:
                                         koski. Never matter: harju.
            from 30 %, below 35 %        No longer enough: salmi and niemi; lampi and
                                         niemi. Winning coalitions: 22. Decide alone:
                                         koski.
            from 35 %, below 40 %        No longer enough: salmi, niemi and harju;
                                         lampi, niemi and harju. Winning coalitions: 20.
                                         Decide alone: koski. Never matter: niemi and
                                         harju.
            from 40 %, below 45 %        No longer enough: salmi and lampi. Winning
                                         coalitions: 19. Decide alone: koski.
            from 45 %, below 50 %        No longer enough: koski; salmi, lampi and
                                         harju. Winning coalitions: 17.
            from 50 %, below 55 % (now)  No longer enough: koski and harju; salmi, lampi
                                         and niemi. Winning coalitions: 15.
            from 55 %, below 60 %        No longer enough: koski and niemi; salmi,
                                         lampi, niemi and harju. Winning coalitions: 13.
                                         Block alone: koski.
            from 60 %, below 65 %        No longer enough: koski, niemi and harju.
                                         Winning coalitions: 12. Block alone: koski.
                                         Never matter: niemi and harju.
            from 65 %, below 70 %        No longer enough: koski and salmi; koski and
                                         lampi. Winning coalitions: 10. Block alone:
                                         koski.
            from 70 %, below 75 %        No longer enough: koski, salmi and harju;
                                         koski, lampi and harju. Winning coalitions: 8.
                                         Block alone: koski. Never matter: harju.
            from 75 %, below 80 %        No longer enough: koski, salmi and niemi;
                                         koski, lampi and niemi. Winning coalitions: 6.
                                         Block alone: koski.
            from 80 %, below 85 %        No longer enough: koski, salmi, niemi and
                                         harju; koski, lampi, niemi and harju. Winning
                                         coalitions: 4. Block alone: koski, salmi and
                                         lampi. Never matter: niemi and harju.
            from 85 %, below 90 %        No longer enough: koski, salmi and lampi.
                                         Winning coalitions: 3. Block alone: koski,
                                         salmi and lampi.
            from 90 %, below 95 %        No longer enough: koski, salmi, lampi and
                                         harju. Winning coalitions: 2. Block alone:
                                         koski, salmi, lampi and niemi. Never matter:
                                         harju.
            from 95 %, below 100 %       No longer enough: koski, salmi, lampi and
                                         niemi. Winning coalitions: 1. Block alone:
                                         koski, salmi, lampi, niemi and harju.
            from 100 % on                No longer enough: koski, salmi, lampi, niemi
                                         and harju. No decision passes, whoever is in
                                         favour.
BECAUSE     clause 3 (towns.agr:18): passes if: more than 50 % of all votes · seats:
              each party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
              (not checked against the signed document)
ASSUMING    Everyone is present and votes for or against. (default)
VERSION     council-of-five · towns.agr · sha256 79e17af38e70 · agrc 0.1.0
$ agrc ask board.agr "how does changing the threshold affect power"
Read as: at which thresholds does anything change
ANSWER      A decision of board needs at least 2/3 of all votes. Upwards something
            changes first above 200/3 ≈ 66,67 %, at 200/3 ≈ 66,67 % not yet. Downwards
            something changes first at exactly 60 %.
            above 0 %, up to 40 %                 Winning coalitions: 16.
            above 40 %, up to 140/3 ≈ 46,67 %     No longer enough: ceder, dahl and ek.
                                                  Winning coalitions: 15.
            above 140/3 ≈ 46,67 %, up to 160/3 ≈ 53,33 %  No longer enough: berg, dahl
                                                          and ek. Winning coalitions:
                                                          14.
            above 160/3 ≈ 53,33 %, up to 60 %     No longer enough: aro, dahl and ek;
                                                  berg, ceder and ek. Winning
                                                  coalitions: 12.
            above 60 %, up to 200/3 ≈ 66,67 % (now)  No longer enough: aro, ceder and
                                                     ek; berg, ceder and dahl. Winning
                                                     coalitions: 10.
            above 200/3 ≈ 66,67 %, up to 220/3 ≈ 73,33 %  No longer enough: aro, berg
                                                          and ek; aro, ceder and dahl;
                                                          berg, ceder, dahl and ek.
                                                          Winning coalitions: 7. Block
                                                          alone: aro.
            above 220/3 ≈ 73,33 %, up to 80 %     No longer enough: aro, berg and dahl;
                                                  aro, ceder, dahl and ek. Winning
                                                  coalitions: 5. Block alone: aro and
                                                  berg.
            above 80 %, up to 260/3 ≈ 86,67 %     No longer enough: aro, berg and ceder;
                                                  aro, berg, dahl and ek. Winning
                                                  coalitions: 3. Block alone: aro, berg
                                                  and ceder.
            above 260/3 ≈ 86,67 %, up to 280/3 ≈ 93,33 %  No longer enough: aro, berg,
                                                          ceder and ek. Winning
                                                          coalitions: 2. Block alone:
                                                          aro, berg, ceder and dahl.
                                                          Never matter: ek.
            above 280/3 ≈ 93,33 %, up to 100 %    No longer enough: aro, berg, ceder and
                                                  dahl. Winning coalitions: 1. Block
                                                  alone: aro, berg, ceder, dahl and ek.
BECAUSE     clause 3 (board.agr:20): passes if all of at least 2/3 of all votes at least
              3 members in favour end · at least 2/3 of all votes · seats: each party 1
              · votes: aro 5; berg 4; ceder 3; dahl 2; ek 1 · at least 3 members in
              favour
              (not checked against the signed document)
ASSUMING    Everyone is present and votes for or against. (default)
            Only one limit moves, at least 2/3 of all votes; the other conditions stay.
              (default)
VERSION     hall · board.agr · sha256 e72304849ee1 · agrc 0.1.0
$ agrc ask jaahalli.agr "miten äänirajan muuttaminen vaikuttaa"
Luettu näin: millä rajoilla jokin muuttuu
VASTAUS     Päätökseen (toimielin johtokunta) tarvitaan vähintään 2/3 kaikista äänistä.
            Ylöspäin jokin muuttuu vasta, kun raja on yli 70 %: tasan 70 % ei vielä
            muuta mitään. Alaspäin jokin muuttuu ensimmäisen kerran tasan rajalla 60 %.
            yli 0 %, enintään 10 %         Voittavia liittoumia: 15. Päättää yksin: aro,
                                           jokela, kangas ja lehto.
            yli 10 %, enintään 20 %        Ei enää riitä: lehto. Voittavia liittoumia:
                                           14. Päättää yksin: aro, jokela ja kangas. Ei
                                           koskaan merkitystä: lehto.
            yli 20 %, enintään 30 %        Ei enää riitä: kangas. Voittavia liittoumia:
                                           13. Päättää yksin: aro ja jokela.
            yli 30 %, enintään 40 %        Ei enää riitä: jokela; kangas ja lehto.
                                           Voittavia liittoumia: 11. Päättää yksin: aro.
            yli 40 %, enintään 50 %        Ei enää riitä: aro; jokela ja lehto.
                                           Voittavia liittoumia: 9.
            yli 50 %, enintään 60 %        Ei enää riitä: aro ja lehto; jokela ja
                                           kangas. Voittavia liittoumia: 7.
            yli 60 %, enintään 70 % (nyt)  Ei enää riitä: aro ja kangas; jokela, kangas
                                           ja lehto. Voittavia liittoumia: 5. Estää
                                           yksin: aro.
            yli 70 %, enintään 80 %        Ei enää riitä: aro ja jokela; aro, kangas ja
                                           lehto. Voittavia liittoumia: 3. Estää yksin:
                                           aro ja jokela.
            yli 80 %, enintään 90 %        Ei enää riitä: aro, jokela ja lehto.
                                           Voittavia liittoumia: 2. Estää yksin: aro,
                                           jokela ja kangas. Ei koskaan merkitystä:
                                           lehto.
            yli 90 %, enintään 100 %       Ei enää riitä: aro, jokela ja kangas.
                                           Voittavia liittoumia: 1. Estää yksin: aro,
                                           jokela, kangas ja lehto.
PERUSTE     kohta 3 (jaahalli.agr:29): syntyy jos: vähintään 2/3 kaikista äänistä ·
              paikat: kukin osapuoli 1 · äänet: kuten kustannukset
            kohta 2 (jaahalli.agr:15): aro 40 % · jokela 30 % · kangas 20 % · lehto 10 %
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Kaikki ovat läsnä ja äänestävät puolesta tai vastaan. (oletusarvo)
VERSIO      jäähalli · jaahalli.agr · sha256 da987dff117b · agrc 0.1.0
$ agrc ask ishall.agr "vid vilka gränser ändras något" | sed -n 1,12p
Läst så här: vid vilka gränser ändras något
SVAR        Ett beslut i styrelsen kräver över 60 % av alla röster. Uppåt ändras något
            först vid exakt 70 %. Nedåt ändras något först under 60 %, vid exakt 60 %
            ännu inte.
            från 0 %, under 10 %        Vinnande koalitioner: 15. Beslutar ensam: aro,
                                        berg, ceder och dahl.
            från 10 %, under 20 %       Räcker inte längre: dahl. Vinnande koalitioner:
                                        14. Beslutar ensam: aro, berg och ceder. Saknar
                                        alltid betydelse: dahl.
            från 20 %, under 30 %       Räcker inte längre: ceder. Vinnande koalitioner:
                                        13. Beslutar ensam: aro och berg.
            från 30 %, under 40 %       Räcker inte längre: berg; ceder och dahl.
# A few around the stated one where there are many.
$ agrc ask eu-1995.agr "at which thresholds does anything change" | sed -n 1,9p
Read as: at which thresholds does anything change
ANSWER      A decision of council needs at least 62 votes. Upwards something changes
            first above 62 votes, at 62 votes not yet. Downwards something changes first
            at exactly 61 votes.
            …                                     further thresholds change something
                                                  too
            above 51 votes, up to 52 votes        Winning coalitions: 8770.
            above 52 votes, up to 53 votes        No longer enough: germany, france,
                                                  italy, britain, spain and sweden;
# A limit on members; under every reading.
$ agrc ask two.agr "at which thresholds does anything change in board" | sed -n 1,12p
Read as: at which thresholds does anything change in board
ANSWER      A decision of board needs more than 50 % of all members. Upwards something
            changes first at exactly 200/3 ≈ 66,67 %. Downwards something changes first
            below 100/3 ≈ 33,33 %, at 100/3 ≈ 33,33 % not yet.
            from 0 %, below 100/3 ≈ 33,33 %       Winning coalitions: 7. Decide alone:
                                                  koski, salmi and lampi.
            from 100/3 ≈ 33,33 %, below 200/3 ≈ 66,67 % (now)  No longer enough: koski;
                                                               salmi; lampi. Winning
                                                               coalitions: 4.
            from 200/3 ≈ 66,67 %, below 100 %     No longer enough: koski and salmi;
                                                  koski and lampi; salmi and lampi.
                                                  Winning coalitions: 1. Block alone:
$ agrc ask ../../../agreements/rovaseutu/osaaja-allianssi.agr "miten äänirajan muuttaminen vaikuttaa" | sed -n 1,30p
Luettu näin: millä rajoilla jokin muuttuu
VASTAUS     Päätökseen (toimielin johtoryhmä) tarvitaan yli 70 % kaikista äänistä.
            Ylöspäin jokin muuttuu ensimmäisen kerran tasan rajalla 75 %. Alaspäin jokin
            muuttuu vasta, kun raja on alle 70 %: tasan 70 % ei vielä muuta mitään.
            vähintään 0 %, alle 5 %          Voittavia liittoumia: 63. Päättää yksin:
                                             Lapin yliopisto, Lapin AMK, REDU,
                                             Rovaniemi, Rovala ja Luovi.
            vähintään 5 %, alle 10 %         Ei enää riitä: Rovala; Luovi. Voittavia
                                             liittoumia: 61. Päättää yksin: Lapin
                                             yliopisto, Lapin AMK, REDU ja Rovaniemi.
            vähintään 10 %, alle 15 %        Ei enää riitä: Rovala ja Luovi. Voittavia
                                             liittoumia: 60. Päättää yksin: Lapin
                                             yliopisto, Lapin AMK, REDU ja Rovaniemi. Ei
                                             koskaan merkitystä: Rovala ja Luovi.
            vähintään 15 %, alle 20 %        Ei enää riitä: Lapin yliopisto; Lapin AMK;
                                             REDU. Voittavia liittoumia: 57. Päättää
                                             yksin: Rovaniemi.
            vähintään 20 %, alle 25 %        Ei enää riitä: Lapin yliopisto ja Rovala;
                                             Lapin yliopisto ja Luovi; Lapin AMK ja
                                             Rovala; ja 3 muuta. Voittavia liittoumia:
                                             51. Päättää yksin: Rovaniemi.
            vähintään 25 %, alle 30 %        Ei enää riitä: Lapin yliopisto, Rovala ja
                                             Luovi; Lapin AMK, Rovala ja Luovi; REDU,
                                             Rovala ja Luovi. Voittavia liittoumia: 48.
                                             Päättää yksin: Rovaniemi. Ei koskaan
                                             merkitystä: Rovala ja Luovi.
            vähintään 30 %, alle 35 %        Ei enää riitä: Lapin yliopisto ja Lapin
                                             AMK; Lapin yliopisto ja REDU; Lapin AMK ja
                                             REDU. Voittavia liittoumia: 45. Päättää
                                             yksin: Rovaniemi.
# Which thresholds give what is wanted.
$ for q in "which threshold gives salmi a veto" "at which threshold can koski decide alone" "at which threshold is nobody a dummy" "at which threshold can nobody block alone" "at which threshold can nobody decide alone" "at which threshold does harju matter" "which threshold makes koski and salmi equally powerful"; do agrc ask towns.agr "$q" | sed -n '/ANSWER/,/BECAUSE/p' | grep -v BECAUSE; done
ANSWER      A veto in council for salmi comes with a threshold of: from 80 %, below
            100 %. There the others together don't have enough.
ANSWER      Deciding alone in council is possible for koski when the threshold is: from
            0 %, below 45 %. There its own votes reach it.
ANSWER      Everybody's vote matters in council when the threshold is: from 0 %, below
            5 %; from 10 %, below 15 %; from 20 %, below 25 %; from 30 %, below 35 %;
            from 40 %, below 60 %; from 65 %, below 70 %; from 75 %, below 80 %; from
            85 %, below 90 %; from 95 %, below 100 %. Elsewhere somebody never matters.
ANSWER      Nobody can block alone in council when the threshold is: from 0 %, below
            55 %.
ANSWER      Nobody can decide alone in council when the threshold is: from 45 % on.
ANSWER      The vote of harju matters in council when the threshold is: from 0 %, below
            5 %; from 10 %, below 15 %; from 20 %, below 25 %; from 30 %, below 35 %;
            from 40 %, below 60 %; from 65 %, below 70 %; from 75 %, below 80 %; from
            85 %, below 90 %; from 95 %, below 100 %.
ANSWER      Equal power in council for koski and salmi comes with a threshold of: from
            0 %, below 20 %; from 80 %, below 100 %. There one can take the other's
            place in every coalition.
$ for q in "millä rajalla lehto saa veto-oikeuden" "millä rajalla aro voi päättää yksin" "millä rajalla kaikkien äänellä on merkitystä" "millä rajalla aro ja jokela ovat yhtä vahvoja"; do agrc ask jaahalli.agr "$q" | sed -n '/VASTAUS/,/PERUSTE/p' | grep -v PERUSTE; done
VASTAUS     Veto-oikeus toimielimessä johtokunta (lehto) syntyy, kun raja on: yli 90 %,
            enintään 100 %. Silloin muut eivät yhdessä yllä rajaan.
VASTAUS     Yksin päättäminen toimielimessä johtokunta on mahdollista (aro), kun raja
            on: yli 0 %, enintään 40 %. Silloin omat äänet yltävät rajaan.
VASTAUS     Kaikkien äänellä on merkitystä toimielimessä johtokunta, kun raja on: yli
            0 %, enintään 10 %; yli 20 %, enintään 80 %; yli 90 %, enintään 100 %.
            Muualla jollakulla ei ole merkitystä.
VASTAUS     Yhtä suuri valta toimielimessä johtokunta (aro ja jokela) syntyy, kun raja
            on: yli 0 %, enintään 30 %; yli 70 %, enintään 100 %. Silloin toinen voi
            tulla toisen tilalle jokaisessa liittoumassa.
$ for q in "vilken gräns ger dahl veto" "vid vilken gräns är ingen maktlös" "vid vilken gräns är aro och berg lika starka"; do agrc ask ishall.agr "$q" | sed -n '/SVAR/,/GRUND/p' | grep -v GRUND; done
SVAR        Veto i styrelsen för dahl uppstår när gränsen är: från 90 %, under 100 %. Då
            når de övriga tillsammans inte gränsen.
SVAR        Allas röst har betydelse i styrelsen när gränsen är: från 0 %, under 10 %;
            från 20 %, under 80 %; från 90 %, under 100 %. Annars saknar någon
            betydelse.
SVAR        Lika makt i styrelsen för aro och berg uppstår när gränsen är: från 0 %,
            under 30 %; från 70 %, under 100 %. Då kan den ena ta den andras plats i
            varje koalition.
# A rule on ties holds at more than half alone: above that an equal split loses. A limit above all that there is.
$ agrc ask two-halves.agr "at which thresholds does anything change" | sed -n 2,4p; agrc ask two-halves.agr "millä rajalla koski voi päättää yksin" --language fi | sed -n 2,3p; agrc ask two-halves.agr "vid vilken gräns har lampi betydelse" --language sv | grep "SVAR\|lika röstetal"
ANSWER      A decision of council needs more than 50 % of all votes. Upwards something
            changes first above 50 %, at 50 % not yet. Downwards something changes first
            below 50 %, at 50 % not yet.
VASTAUS     Yksin päättäminen toimielimessä council on mahdollista (koski), kun raja on:
            vähintään 0 %, enintään 50 %. Silloin omat äänet yltävät rajaan.
SVAR        Rösten för lampi har betydelse i council när gränsen är: från 0 %, under
            Regeln om lika röstetal gäller bara vid exakt 50 %: med en annan gräns
$ sed 's/more than 50 % of all votes/at least 7 votes/' two-halves.agr >$TMPDIR/seven.agr; agrc ask $TMPDIR/seven.agr "at which thresholds does anything change" | grep "ANSWER\|(now)"
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
ANSWER      A decision of council needs at least 7 votes. Downwards something changes
            above 6 votes (now)           No longer enough: koski, salmi, lampi and
