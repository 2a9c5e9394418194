# E621 native_too_long: tells why a question has no answer; tests/native.py has each case happen
$ agrc explain E621 | head -1
E621 (error): not computed: … gave back more than an answer may hold
$ agrc check --fail-on error ../../findings/E621/wrong.agr >/dev/null
$ agrc ask ../../findings/E621/wrong.agr 'how much is charge?' | grep -o '(E6[0-9][0-9])'
(E611)
$ agrc ask ../../findings/E621/right.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 118 €.
$ agrc ask ../../findings/E621/near.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 100 €.
