# E617 native_forbidden: tells why a question has no answer; tests/native.py has each case happen
$ agrc explain E617 | head -1
E617 (error): not computed: … tried what a native function may not do, and was stopped
$ agrc check --fail-on error ../../findings/E617/wrong.agr >/dev/null
$ agrc ask ../../findings/E617/wrong.agr 'how much is charge?' | grep -o '(E6[0-9][0-9])'
(E611)
$ agrc ask ../../findings/E617/right.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 118 €.
$ agrc ask ../../findings/E617/near.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 100 €.
