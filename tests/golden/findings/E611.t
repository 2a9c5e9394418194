# E611 native_not_allowed: tells why a question has no answer; tests/native.py has each case happen
$ agrc explain E611 | head -1
E611 (error): not computed: native function … is not allowed
$ agrc check --fail-on error ../../findings/E611/wrong.agr >/dev/null
$ agrc ask ../../findings/E611/wrong.agr 'how much is charge?' | grep -o '(E6[0-9][0-9])'
(E611)
$ agrc ask ../../findings/E611/right.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 118 €.
$ agrc ask ../../findings/E611/near.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 100 €.
