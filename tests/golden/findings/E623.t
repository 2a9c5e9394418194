# E623 native_unfit: tells why a question has no answer; tests/native.py has each case happen
$ agrc explain E623 | head -1
E623 (error): not computed: a value given in … does not fit its type exactly
$ agrc check --fail-on error ../../findings/E623/wrong.agr >/dev/null
$ agrc ask ../../findings/E623/wrong.agr 'how much is charge?' | grep -o '(E6[0-9][0-9])'
(E623)
$ agrc ask ../../findings/E623/right.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 118 €.
$ agrc ask ../../findings/E623/near.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 100 €.
