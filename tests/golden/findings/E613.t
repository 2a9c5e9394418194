# E613 native_no_wall: tells why a question has no answer; tests/native.py has each case happen
$ agrc explain E613 | head -1
E613 (error): not computed: this machine can't confine native function …
$ agrc check --fail-on error ../../findings/E613/wrong.agr >/dev/null
$ agrc ask ../../findings/E613/wrong.agr 'how much is charge?' | grep -o '(E6[0-9][0-9])'
(E611)
$ agrc ask ../../findings/E613/right.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 118 €.
$ agrc ask ../../findings/E613/near.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 100 €.
