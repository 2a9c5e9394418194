# E619 native_late: tells why a question has no answer; tests/native.py has each case happen
$ agrc explain E619 | head -1
E619 (error): not computed: … did not answer within … milliseconds
$ agrc check --fail-on error ../../findings/E619/wrong.agr >/dev/null
$ agrc ask ../../findings/E619/wrong.agr 'how much is charge?' | grep -o '(E6[0-9][0-9])'
(E611)
$ agrc ask ../../findings/E619/right.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 118 €.
$ agrc ask ../../findings/E619/near.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 100 €.
