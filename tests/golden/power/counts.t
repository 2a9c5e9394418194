# How many coalitions of each sort; those that lose and block; raw swings.
$ agrc ask towns.agr "how many winning, losing and blocking coalitions are there"
Read as: how many winning, losing and blocking coalitions are there
ANSWER      Of the 32 coalitions in council, 15 can decide and 17 cannot. Just as many,
            17, can block: those without whom the others cannot decide.
            winning           15
            losing            17
            blocking          17
            minimal winning    4
            minimal blocking   5
            maximal losing     5
BECAUSE     clause 3 (towns.agr:18): passes if: more than 50 % of all votes · seats:
              each party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
              (not checked against the signed document)
ASSUMING    Everyone is present and votes for or against. (default)
VERSION     council-of-five · towns.agr · sha256 79e17af38e70 · agrc 0.1.0
$ agrc ask jaahalli.agr "montako häviävää koalitiota on" | sed -n 1,10p; agrc ask ishall.agr "hur många blockerande koalitioner finns det" | sed -n 1,10p
Luettu näin: montako voittavaa, häviävää ja estävää koalitiota on
VASTAUS     Kaikkiaan 16 liittoumasta (toimielin johtokunta) 5 voi päättää ja 11 ei voi.
            Estää voi yhtä moni, 11: estävä liittouma on se, jota ilman muut eivät voi
            päättää.
            voittavia             5
            häviäviä             11
            estäviä              11
            pienimpiä voittavia   2
            pienimpiä estäviä     3
            suurimpia häviäviä    3
Läst så här: hur många vinnande, förlorande och blockerande koalitioner finns det
SVAR        Av de 16 koalitionerna i styrelsen kan 5 besluta och 11 kan det inte. Lika
            många, 11, kan blockera: det är de utan vilka de övriga inte kan besluta.
            vinnande             5
            förlorande          11
            blockerande         11
            minsta vinnande      2
            minsta blockerande   3
            största förlorande   3
GRUND       punkt 3 (ishall.agr:19): godkänns om: mer än 60 % av alla röster · platser:
$ agrc ask towns.agr "list the losing coalitions with koski" | sed -n 1,6p; agrc ask towns.agr "list the blocking coalitions without koski" | sed -n 1,4p
Read as: which are the losing coalitions with koski
ANSWER      Coalitions that cannot decide in council: 2.
            - koski
            - koski, harju
BECAUSE     clause 3 (towns.agr:18): passes if: more than 50 % of all votes · seats:
              each party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
Read as: which are the smallest blocking coalitions without koski
ANSWER      Smallest coalitions that can block, where nobody can be left out (council):
            1.
            - salmi, lampi, niemi
$ agrc ask jaahalli.agr "luettele estävät koalitiot ilman aroa" | sed -n 1,4p; agrc ask ishall.agr "lista de blockerande koalitionerna utan aro" | sed -n 1,4p
Luettu näin: mitkä ovat pienimmät estävät koalitiot ilman aro
VASTAUS     Päätöksen estäviä liittoumia, joista ketään ei voi jättää pois (toimielin
            johtokunta): 2.
            - jokela, kangas
Läst så här: vilka är de minsta blockerande koalitionerna utan aro
SVAR        Minsta koalitioner som kan hindra ett beslut, där ingen kan utelämnas
            (organet styrelsen): 2.
            - berg, ceder
$ agrc ask towns.agr "what is the raw Banzhaf index" | sed -n 1,8p; agrc ask towns.agr "how many swings does koski have" | sed -n 1,3p
Read as: what is the raw Banzhaf index
ANSWER      Coalitions in council that can decide with the vote and not without it:
            koski 13; salmi 3; lampi 3; niemi 3; harju 1.
            koski  13
            salmi   3
            lampi   3
            niemi   3
            harju   1
Read as: what is the raw Banzhaf index of koski
ANSWER      Coalitions in council that can decide with the vote and not without it:
            koski 13.
$ agrc ask towns.agr "list the 3 smallest winning coalitions" | sed -n 1,7p
Read as: which coalitions win
ANSWER      Coalitions that can decide in council: 15.
            - koski, salmi
            - koski, lampi
            - koski, niemi
            The first 3 of 15.
BECAUSE     clause 3 (towns.agr:18): passes if: more than 50 % of all votes · seats:
# More words for what is known: players, passers, dictators; smallest first.
$ for q in "who are the veto players" "who is a passer" "is there a dictator" "which players are interchangeable" "list the winning coalitions, smallest first"; do agrc ask towns.agr "$q" | grep "Read\|ANSWER"; done
Read as: who can block alone
ANSWER      Nobody can block a decision alone in council.
Read as: who can decide alone
ANSWER      Nobody can decide alone in council.
Read as: who can decide alone
ANSWER      Nobody can decide alone in council.
Read as: which parties are interchangeable
ANSWER      Order of power in council, the strongest first; those named together are
Read as: which coalitions win
ANSWER      Coalitions that can decide in council: 15.
$ for q in "onko ketään diktaattoria" "ketkä ovat keskenään vaihdettavissa" "onko päätössääntö ratkaiseva" "luettele voittavat koalitiot pienimmät ensin"; do agrc ask jaahalli.agr "$q" | grep "Luettu\|VASTAUS"; done
Luettu näin: kuka voi päättää yksin
VASTAUS     Kukaan ei voi päättää yksin (toimielin johtokunta).
Luettu näin: mitkä osapuolet ovat keskenään samanarvoisia
VASTAUS     Valtajärjestys vahvimmasta alkaen (toimielin johtokunta); yhdessä mainitut
Luettu näin: voiko syntyä umpikuja
VASTAUS     Kyllä. Kumpikaan puoli ei voi päättää (toimielin johtokunta), kun toisella
Luettu näin: mitkä ovat voittavat koalitiot
VASTAUS     Päätökseen riittäviä liittoumia (toimielin johtokunta): 5.
$ for q in "finns det en diktator" "vilka är utbytbara" "de minsta vinnande koalitionerna med dahl" "lista de vinnande koalitionerna, minsta först"; do agrc ask ishall.agr "$q" | grep "Läst\|SVAR"; done
Läst så här: vem kan besluta ensam
SVAR        Ingen kan besluta ensam (organet styrelsen).
Läst så här: vilka parter är utbytbara
SVAR        Maktordning från den starkaste (organet styrelsen); de som nämns tillsammans
Läst så här: vilka är de minsta vinnande koalitionerna med dahl
SVAR        Minsta koalitioner som kan besluta, där ingen kan utelämnas (organet
Läst så här: vilka är de vinnande koalitionerna
SVAR        Koalitioner som kan besluta (organet styrelsen): 5.
# As many votes as another's power; a vote among sixty, where only sums can tell.
$ agrc ask towns.agr "how many votes does lampi need to be as powerful as koski" | sed -n 2,4p; agrc ask jaahalli.agr "millä osuudella kangas on yhtä vahva kuin aro" | sed -n 2,5p; agrc ask ishall.agr "hur många röster behöver dahl för att bli lika mäktig som ceder" | sed -n 2,4p
ANSWER      lampi is as powerful as koski in council first just above 100/3 ≈ 33,33
            votes (100/3 ≈ 33,33 %), with exactly that number not yet; with still more
            it may be stronger.
VASTAUS     kangas on yhtä vahva kuin aro (toimielin johtokunta) ensimmäisen kerran, kun
            sillä on 100/3 ≈ 33,33 %: juuri sillä määrällä jo. Vielä suuremmalla
            määrällä se voi olla vahvempi.
PERUSTE     kohta 3 (jaahalli.agr:25): paikat: kukin osapuoli 1 · syntyy jos: vähintään
SVAR        dahl är lika mäktig som ceder (organet styrelsen) först med 1 röst (10 %):
            redan med exakt så mycket. Med ännu mer kan den vara mäktigare.
GRUND       punkt 3 (ishall.agr:15): platser: varje part 1 · godkänns om: mer än 60 % av
$ python3 -c "n = 60; print('language english\nagreement big \"Big\"\n  source: \"x.pdf\";  state: absent\nend\nclause 1 \"Parties\"\n' + ''.join(f'  party p{i} \"P{i}\"\n' for i in range(n)) + 'end\nclause 2 \"Council\"\n  body council \"C\"\n    seats: each party 1\n  end\n  decision of council\n    votes: ' + '; '.join(f'p{i} {i * 7 + 3}' for i in range(n)) + '\n    passes if: more than 50 % of all votes\n  end\nend')" >$TMPDIR/big.agr; for q in "how many votes does p0 need to matter at all" "how many votes does p0 need to matter at all taken from p9" "how many votes does p0 need to matter at all if the others keep theirs"; do agrc ask $TMPDIR/big.agr "$q" | sed -n '/ANSWER/,/BECAUSE/p' | grep -v BECAUSE; done
ANSWER      The vote of p0 can change a decision in council from 6285/6284 ≈ 1 votes
            (25/3142 ≈ 0,01 %) on: at exactly that number already. With 6285/6284 ≈ 1
            votes (25/3142 ≈ 0,01 %), for example, p0, p23, p43, p44, p45, p46, p47,
            p48, p49, p50, p51, p52, p53, p54, p55, p56, p57, p58 and p59 decide with
            157125/3142 ≈ 50,01 %, and without p0 they would not: more than 50 % of all
            votes is needed.
ANSWER      The vote of p0 can change a decision in council only above 0 votes (0 %): at
            exactly that number not yet. With 1 vote (10/1257 ≈ 0,01 %), for example,
            p0, p1, p9, p12, p43, p44, p45, p46, p47, p48, p49, p50, p51, p52, p53, p54,
            p55, p56, p57, p58 and p59 decide with 62860/1257 ≈ 50,01 %, and without p0
            they would not: more than 50 % of all votes is needed.
ANSWER      The vote of p0 can change a decision in council from 1 vote (25/3142 ≈
            0,01 %) on: at exactly that number already. With 1 vote (25/3142 ≈ 0,01 %),
            for example, p0, p23, p43, p44, p45, p46, p47, p48, p49, p50, p51, p52, p53,
            p54, p55, p56, p57, p58 and p59 decide with 157125/3142 ≈ 50,01 %, and
            without p0 they would not: more than 50 % of all votes is needed.
