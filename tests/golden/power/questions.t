# Power in numbers, and what can be decided at all, asked in three languages.
$ agrc ask towns.agr "what is the Banzhaf index"
Read as: what is the Banzhaf index
ANSWER      Banzhaf index in council: koski 13/23; salmi 3/23; lampi 3/23; niemi 3/23;
            harju 1/23.
            koski  13/23  ≈ 56,52 %
            salmi  3/23   ≈ 13,04 %
            lampi  3/23   ≈ 13,04 %
            niemi  3/23   ≈ 13,04 %
            harju  1/23    ≈ 4,35 %
BECAUSE     clause 3 (towns.agr:18): passes if: more than 50 % of all votes · seats:
              each party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
              (not checked against the signed document)
ASSUMING    Everyone is present and votes for or against. (default)
VERSION     council-of-five · towns.agr · sha256 79e17af38e70 · agrc 0.1.0
$ agrc ask towns.agr "what are the power indices of koski"
Read as: what are the power indices of koski
ANSWER      Banzhaf index in council: koski 13/23.
            koski  Banzhaf index 13/23                   ≈ 56,52 %
            koski  Shapley–Shubik index 11/20                 55 %
            koski  Penrose index (absolute Banzhaf) 13/16    81,25 %
            koski  Coleman's power to prevent 13/15      ≈ 86,67 %
            koski  Coleman's power to initiate 13/17     ≈ 76,47 %
            koski  Johnston index 5/7                    ≈ 71,43 %
            koski  Deegan–Packel index 3/8                  37,5 %
            koski  Holler index (public good) 3/10            30 %
BECAUSE     clause 3 (towns.agr:18): passes if: more than 50 % of all votes · seats:
              each party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
              (not checked against the signed document)
ASSUMING    Everyone is present and votes for or against. (default)
VERSION     council-of-five · towns.agr · sha256 79e17af38e70 · agrc 0.1.0
$ agrc ask towns.agr "mikä on Shapley-Shubikin indeksi osapuolella salmi" --language fi
Luettu näin: mikä on Shapley-Shubikin indeksi osapuolella salmi
VASTAUS     Shapley–Shubikin indeksi (toimielin council): salmi 2/15.
PERUSTE     kohta 3 (towns.agr:18): passes if: more than 50 % of all votes · seats: each
              party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Kaikki ovat läsnä ja äänestävät puolesta tai vastaan. (oletusarvo)
VERSIO      council-of-five · towns.agr · sha256 79e17af38e70 · agrc 0.1.0
$ agrc ask towns.agr "vad är Colemans förhindrande index" --language sv | sed -n 1,4p
Läst så här: vad är Colemans förhindrande index
SVAR        Colemans förhindrande index (organet council): koski 13/15; salmi 1/5; lampi
            1/5; niemi 1/5; harju 1/15.
            koski  13/15  ≈ 86,67 %
$ agrc ask towns.agr "Johnston index" | sed -n 2,3p; agrc ask towns.agr "Deegan-Packel index" | sed -n 2,3p; agrc ask towns.agr "Holler index" | sed -n 2,3p; agrc ask towns.agr "Penrose index" | sed -n 2,3p; agrc ask towns.agr "power to initiate" | sed -n 2,3p; agrc ask towns.agr "power to act" | sed -n 2,3p
ANSWER      Johnston index in council: koski 5/7; salmi 5/56; lampi 5/56; niemi 5/56;
            harju 1/56.
ANSWER      Deegan–Packel index in council: koski 3/8; salmi 3/16; lampi 3/16; niemi
            3/16; harju 1/16.
ANSWER      Holler index (public good) in council: koski 3/10; salmi 1/5; lampi 1/5;
            niemi 1/5; harju 1/10.
ANSWER      Penrose index (absolute Banzhaf) in council: koski 13/16; salmi 3/16; lampi
            3/16; niemi 3/16; harju 1/16.
ANSWER      Coleman's power to initiate in council: koski 13/17; salmi 3/17; lampi 3/17;
            niemi 3/17; harju 1/17.
ANSWER      Of the 32 ways in which votes can fall in council, 15 make a decision: ≈
            46,88 %.
$ agrc ask towns.agr "Owen index when salmi and lampi vote together"
Read as: what is the Owen index with salmi and lampi as a bloc
ANSWER      Owen values in council when salmi and lampi form a union: koski 5/12; salmi
            1/8; lampi 1/8; niemi 1/4; harju 1/12.
            koski  Owen value 5/12          ≈ 41,67 %
            salmi  Owen value 1/8              12,5 %
            lampi  Owen value 1/8              12,5 %
            niemi  Owen value 1/4                25 %
            harju  Owen value 1/12           ≈ 8,33 %
            koski  Banzhaf–Owen value 5/8      62,5 %
            salmi  Banzhaf–Owen value 3/16    18,75 %
            lampi  Banzhaf–Owen value 3/16    18,75 %
            niemi  Banzhaf–Owen value 3/8      37,5 %
            harju  Banzhaf–Owen value 1/8      12,5 %
BECAUSE     clause 3 (towns.agr:18): passes if: more than 50 % of all votes · seats:
              each party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
              (not checked against the signed document)
ASSUMING    Everyone is present and votes for or against. (default)
VERSION     council-of-five · towns.agr · sha256 79e17af38e70 · agrc 0.1.0
$ agrc ask towns.agr "which are the largest losing coalitions" | sed -n 1,6p
Read as: which are the largest losing coalitions
ANSWER      Largest coalitions that cannot decide, where anyone more would be enough
            (council): 5.
            - lampi, niemi, harju
            - salmi, niemi, harju
            - salmi, lampi, harju
$ agrc ask towns.agr "which minimal winning coalitions contain niemi" | sed -n 1,5p; agrc ask towns.agr "pienimmät voittavat liittoumat ilman koskea" | sed -n 1,4p; agrc ask towns.agr "with whom can koski decide without salmi" | sed -n 1,5p
Read as: which are the minimal winning coalitions with niemi
ANSWER      Smallest coalitions that can decide, where nobody can be left out (council):
            2.
            - koski, niemi
            - salmi, lampi, niemi, harju
Read as: which are the minimal winning coalitions without koski
ANSWER      Smallest coalitions that can decide, where nobody can be left out (council):
            1.
            - salmi, lampi, niemi, harju
Read as: which are the minimal winning coalitions with koski without salmi
ANSWER      Smallest coalitions that can decide, where nobody can be left out (council):
            2.
            - koski, lampi
            - koski, niemi
$ agrc ask towns.agr "which parties are interchangeable" | sed -n 1,6p; agrc ask towns.agr "is koski stronger than harju" | sed -n 2,3p; agrc ask towns.agr "onko salmi vahvempi kuin lampi" --language fi | sed -n 2,3p
Read as: which parties are interchangeable
ANSWER      Order of power in council, the strongest first; those named together are
            interchangeable: koski; salmi, lampi and niemi; harju.
            - koski
            - salmi, lampi, niemi
            - harju
ANSWER      In council, koski can do everything that harju can in the same place, and
            more.
VASTAUS     salmi ja lampi ovat yhtä vahvoja: toinen voi ottaa toisen paikan jokaisessa
            liittoumassa (toimielin council).
$ agrc ask towns.agr "can two contradictory decisions both pass" | sed -n 1,3p; agrc ask towns.agr "kan två motstridiga beslut gå igenom" --language sv | sed -n 1,3p
Read as: can two contradictory decisions both pass
ANSWER      No. In council, whenever one side can decide, all the others together
            cannot: no two coalitions that can decide are without a common member.
Läst så här: kan två motstridiga beslut gå igenom
SVAR        Nej. När ena sidan kan besluta kan alla andra tillsammans inte göra det
            (organet council): två koalitioner som kan besluta har alltid en gemensam
$ agrc ask towns.agr "can there be a deadlock" | sed -n 1,5p; agrc ask towns.agr "voiko syntyä umpikuja" --language fi | sed -n 1,5p
Read as: can there be a deadlock
ANSWER      Yes. In council neither side can decide when on one side there are salmi,
            lampi and niemi and on the other koski and harju.
            - salmi, lampi, niemi
            - koski, harju
Luettu näin: voiko syntyä umpikuja
VASTAUS     Kyllä. Kumpikaan puoli ei voi päättää (toimielin council), kun toisella
            puolella on salmi, lampi ja niemi ja toisella koski ja harju.
            - salmi, lampi, niemi
            - koski, harju
$ agrc ask towns.agr "Banzhaf index" --format json | grep -o '"exact": "[^"]*"'
"exact": "13/23"
"exact": "3/23"
"exact": "3/23"
"exact": "3/23"
"exact": "1/23"
# Weights beyond 64 bits, thirds, and a rule that nobody can meet.
$ sed 's/koski 45; salmi 20; lampi 20; niemi 10; harju 5/koski 45000000000000000000000000000; salmi 20000000000000000000000000000; lampi 20000000000000000000000000000; niemi 10000000000000000000000000000; harju 5000000000000000000000000000/' towns.agr >$TMPDIR/big.agr; agrc ask $TMPDIR/big.agr "Banzhaf index" | sed -n 2,3p
ANSWER      Banzhaf index in council: koski 13/23; salmi 3/23; lampi 3/23; niemi 3/23;
            harju 1/23.
$ sed 's/koski 45; salmi 20; lampi 20; niemi 10; harju 5/koski 1; salmi 1; lampi 1; niemi 0; harju 0/; s/more than 50 %/at least 2\/3/' towns.agr >$TMPDIR/third.agr; agrc ask $TMPDIR/third.agr "minimal winning coalitions" | sed -n 2,5p; sed 's/at least 2.3/at least 66,67 %/' $TMPDIR/third.agr >$TMPDIR/almost.agr; agrc ask $TMPDIR/almost.agr "minimal winning coalitions" | sed -n 2,4p
ANSWER      Smallest coalitions that can decide, where nobody can be left out (council):
            3.
            - koski, salmi
            - koski, lampi
ANSWER      Smallest coalitions that can decide, where nobody can be left out (council):
            1.
            - koski, salmi, lampi
$ sed 's/more than 50 %/more than 100 %/' towns.agr >$TMPDIR/never.agr; agrc ask $TMPDIR/never.agr "Banzhaf index" | sed -n 2,3p; agrc ask $TMPDIR/never.agr "what are the power indices" --language sv | sed -n 2,3p
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
ANSWER      Banzhaf index in council is undefined: nobody's vote ever changes the
            outcome.
agrc: fel i texten: 1; det som de inte berör besvaras (`agrc check` räknar upp dem)
SVAR        Banzhafs index (organet council) är odefinierat: ingens röst ändrar någonsin
            utfallet.
# A limit over heads that says who did what.
$ sed 's/more than 50 % of all votes/at least 3 members in favour/' towns.agr >$TMPDIR/heads.agr; agrc ask $TMPDIR/heads.agr "does council decide with koski and salmi" | sed -n 2p; agrc ask $TMPDIR/heads.agr "Banzhaf index" | sed -n 2,3p
ANSWER      No. 2 of 5 members are in favour; a decision needs at least 3 members (1
ANSWER      Banzhaf index in council: koski 1/5; salmi 1/5; lampi 1/5; niemi 1/5; harju
            1/5.
# Two rules that come to the same, and two that do not.
$ agrc ask two.agr "are the rules of council and board the same" | sed -n 1,3p; agrc ask two.agr "are the rules for statutes and budget the same" | sed -n 1,4p; agrc ask two.agr "ovatko council ja board säännöt samat" --language fi | sed -n 1,3p
Read as: are the rules of council and board the same
ANSWER      Yes. Every coalition that decides under council decides under board, and the
            other way round.
Read as: are the rules for statutes and budget the same
ANSWER      No. salmi and lampi can decide together under budget, but not under
            statutes.
            - salmi, lampi
Luettu näin: ovatko council ja board säännöt samat
VASTAUS     Kyllä. Jokainen liittouma, joka voi päättää säännöllä council, voi päättää
            myös säännöllä board, ja päinvastoin.
# A union named in the question needs no change, with the body named too.
$ agrc ask two.agr "what is the Owen index when salmi and lampi vote together in council" | sed -n 1,3p; agrc ask --language fi jaahalli.agr "Owenin indeksi, kun aro ja jokela äänestävät yhdessä johtokunnassa" | sed -n 1,3p; agrc ask --language sv ishall.agr "vad är Owens index när aro och berg röstar lika i styrelsen" | sed -n 1,3p
Read as: what is the Owen index with salmi and lampi as a bloc in council
ANSWER      Owen values in council when salmi and lampi form a union: koski 0; salmi
            1/2; lampi 1/2.
Luettu näin: mikä on Owenin indeksi, kun aro ja jokela äänestävät yhdessä toimielimessä
  johtokunta
VASTAUS     Owenin arvot (toimielin johtokunta), kun aro ja jokela toimivat yhtenä
Läst så här: vad är Owens index när aro och berg bildar ett block i styrelsen
SVAR        Owens värden (organet styrelsen) när aro och berg bildar ett block: aro 2/3;
            berg 1/3; ceder 0; dahl 0.
# Two by name; a bloc by its own.
$ for q in "is koski stronger than harju" "are salmi and lampi interchangeable"; do agrc ask towns.agr "$q" | sed -n 1,2p; done; agrc ask --language fi jaahalli.agr "onko jokela vahvempi kuin kangas" | sed -n 1,2p; agrc ask --language sv ishall.agr "är berg starkare än dahl" | sed -n 1,2p
Read as: is koski stronger than harju
ANSWER      In council, koski can do everything that harju can in the same place, and
Read as: are salmi and lampi interchangeable
ANSWER      Yes. In council one can take the place of the other in every coalition:
Luettu näin: onko jokela vahvempi kuin kangas
VASTAUS     jokela voi tehdä samassa asemassa kaiken minkä kangas, ja enemmän (toimielin
Läst så här: är berg starkare än dahl
SVAR        berg kan göra allt som dahl kan i samma ställning, och mer (organet
$ sed '$d' towns.agr >$TMPDIR/bloc.agr; printf '  bloc coast "Coast": salmi; lampi\nend\n' >>$TMPDIR/bloc.agr; for q in "does coast matter" "is coast stronger than niemi" "what is the Banzhaf index of coast" "how many votes does coast need to decide alone" "which threshold gives coast a veto" "how many votes does coast have in council"; do agrc ask $TMPDIR/bloc.agr "$q" | sed -n 1,2p; done
Read as: does coast matter
ANSWER      Yes. The vote can change a decision in council: coast.
Read as: is coast stronger than niemi
ANSWER      In council, coast and niemi are equally strong: one can take the place of
Read as: what is the Banzhaf index of coast
ANSWER      Banzhaf index in council: coast 1/4.
Read as: how many votes does coast need to decide alone
ANSWER      coast can decide alone in council only above 50 votes (50 %): at exactly
Read as: which threshold gives coast a veto
ANSWER      A veto in council for coast comes with a threshold of: from 60 %, below
Read as: how many votes does each have in council: coast
ANSWER      Votes of coast in council: 40 votes of 100 votes.
# Members have a vote each where nothing else is counted.
$ agrc ask un-1965.agr "how many votes does us have" | sed -n 2p; sed 's/seats:      each party 1/seats: koski 3; salmi 2; each party 1/; s/^    votes: .*//; s/of all votes/of all members/' towns.agr >$TMPDIR/m.agr; agrc ask $TMPDIR/m.agr "how many votes does each have" | sed -n 2,7p; agrc ask $TMPDIR/m.agr "how many votes does koski have" | sed -n 2p
ANSWER      Votes of us in council: 1 vote of 15 votes.
ANSWER      Votes in council, in all: 8 votes.
            koski  3 votes
            salmi  2 votes
            lampi  1 vote
            niemi  1 vote
            harju  1 vote
ANSWER      Votes of koski in council: 3 votes of 8 votes.
