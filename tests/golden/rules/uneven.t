# Votes that follow shares which do not add up: no number is given, and what does not rest on them is answered.
$ for f in uneven uneven-total; do for q in 'what is the Banzhaf index' 'does council decide with koski' 'who can decide alone'; do agrc ask $f.agr "$q" 2>/dev/null | sed -n 2,3p; done; done
ANSWER      The votes in council follow “costs”, and its parts do not add up: correct
            that first (`agrc check` tells what is wrong).
ANSWER      The votes in council follow “costs”, and its parts do not add up: correct
            that first (`agrc check` tells what is wrong).
ANSWER      The votes in council follow “costs”, and its parts do not add up: correct
            that first (`agrc check` tells what is wrong).
ANSWER      The votes in council follow “costs”, and its parts do not add up: correct
            that first (`agrc check` tells what is wrong).
ANSWER      The votes in council follow “costs”, and its parts do not add up: correct
            that first (`agrc check` tells what is wrong).
ANSWER      The votes in council follow “costs”, and its parts do not add up: correct
            that first (`agrc check` tells what is wrong).
$ agrc ask uneven.agr 'kuka päättää yksin' --language fi 2>/dev/null | sed -n 2,3p
VASTAUS     Äänet (toimielin council) määräytyvät sen mukaan, mitä on ”costs”, mutta sen
            osat eivät täsmää: korjaa se ensin (`agrc check` kertoo, missä vika on).
$ agrc ask uneven.agr 'vem kan besluta ensam' --language sv 2>/dev/null | sed -n 2,3p
SVAR        Rösterna i council följer ”costs”, vars delar inte stämmer ihop: rätta det
            först (`agrc check` berättar vad som är fel).
$ agrc check --fail-on error uneven.agr | grep '^error'
error E311: the shares in `costs` add up to 90 %; 10 % is missing
$ agrc ask uneven.agr 'how many members does council have' 2>/dev/null | sed -n 2p
ANSWER      seats (council): 3.
