# How many votes it takes: exactly, and whether that number is enough.
$ agrc ask towns.agr "how many votes does koski need to decide alone"
Read as: how many votes does koski need to decide alone
ANSWER      koski can decide alone in council only above 50 votes (50 %): at exactly
            that number not yet. At exactly 50 votes all the others together have 50
            votes; a decision needs more than 50 % of all votes.
BECAUSE     clause 3 (towns.agr:14): seats: each party 1 · passes if: more than 50 % of
              all votes · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
              (not checked against the signed document)
ASSUMING    Everyone is present and votes for or against. (default)
            What one gets or gives up, the others lose or gain in proportion; the total
              stays. (default)
VERSION     council-of-five · towns.agr · sha256 79e17af38e70 · agrc 0.1.0
$ agrc ask towns.agr "what share gives koski a veto" | sed -n 1,3p; agrc ask towns.agr "how many votes does harju need to matter at all" | sed -n 1,3p
Read as: how many votes does koski need to block alone
ANSWER      koski can block alone in council from 50 votes (50 %) on: at exactly that
            number already. At exactly 50 votes all the others together have 50 votes; a
Read as: how many votes does harju need to matter at all
ANSWER      The vote of harju can change a decision in council from 5 votes (5 %) on: at
            exactly that number already. With 5 votes (5 %), for example, salmi, lampi,
$ agrc ask towns.agr "how many votes does koski need to decide alone taken from salmi" | grep "ANSWER\|votes (\|taken"; agrc ask towns.agr "how many votes does koski need to decide alone if the others keep theirs" | grep "ANSWER\|votes (\|keep"
Read as: how many votes does koski need to decide alone taken from salmi
ANSWER      koski can decide alone in council only above 50 votes (50 %): at exactly
            What is gained is taken from salmi; the total stays. (default)
ANSWER      koski can decide alone in council only above 55 votes (50 %): at exactly
            The others keep their votes; the total grows or shrinks. (default)
$ agrc ask towns.agr "hur många röster behöver koski för att besluta ensam" --language sv | sed -n 1,3p; agrc ask towns.agr "kuinka suuri osuus koskella pitää olla jotta se voi päättää yksin" --language fi | sed -n 1,3p
Läst så här: hur många röster behöver koski för att besluta ensam
SVAR        koski kan besluta ensam (organet council) först över 50 röster (50 %): inte
            ännu vid exakt så mycket. Vid exakt 50 röster har alla andra tillsammans 50
Luettu näin: millä äänimäärällä koski voi päättää yksin
VASTAUS     koski voi päättää yksin (toimielin council) vasta, kun sillä on yli 50 ääntä
            (50 %): juuri sillä määrällä ei vielä. Kun sillä on tasan 50 ääntä, kaikilla
# Two 5 % parties never matter under "more than 70 %", and do from 5 % on under "at least 70 %".
$ agrc ask ../../../agreements/rovaseutu/osaaja-allianssi.agr "millä osuudella Rovalan äänellä on merkitystä" | sed -n 1,3p; agrc ask ../../../agreements/rovaseutu/osaaja-allianssi.agr "millä osuudella Rovaniemi voi yksin estää päätöksen" | sed -n 1,3p
Luettu näin: millä äänimäärällä osapuolen Rovala äänellä on merkitystä
VASTAUS     Osapuolen Rovala ääni voi muuttaa päätöksen (toimielin johtoryhmä) vasta,
            kun sillä on yli 5 %: juuri sillä määrällä ei vielä. Esimerkiksi kun
Luettu näin: millä äänimäärällä Rovaniemi voi yksin estää päätöksen
VASTAUS     Rovaniemi voi estää päätöksen yksin (toimielin johtoryhmä), kun sillä on
            vähintään 30 %: juuri sillä määrällä jo. Kun sillä on tasan 30 %, kaikilla
# A third is not 33.33 %.
$ sed 's/more than 50 %/more than 2\/3/' towns.agr >$TMPDIR/t.agr; agrc ask $TMPDIR/t.agr "what share gives koski a veto" | sed -n 2,3p
ANSWER      koski can block alone in council from 100/3 ≈ 33,33 votes (100/3 ≈ 33,33 %)
            on: at exactly that number already. At exactly 100/3 ≈ 33,33 votes all the
# Heads alone; a veto that stands in the text; nobody named.
$ agrc ask un-1965.agr "what share gives e1 a veto" | sed -n 2,3p; agrc ask eu-lisbon.agr "what share does malta need to decide alone" | sed -n 2,3p; agrc ask towns.agr "what share gives nobody a veto" | sed -n 1,2p
ANSWER      Decisions in council do not count votes, so no number of votes changes who
            can decide.
ANSWER      Decisions in council do not count votes, so no number of votes changes who
            can decide.
Read as: which shares mean that nobody can block alone
ANSWER      In council nobody can block a decision alone with the votes as they are.
