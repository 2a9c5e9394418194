# E614 native_no_worker: tells why a question has no answer; tests/native.py has each case happen
$ agrc explain E614 | head -1
E614 (error): not computed: the program that computes native function … could not be
$ agrc check --fail-on error ../../findings/E614/wrong.agr >/dev/null
$ agrc ask ../../findings/E614/wrong.agr 'how much is charge?' | grep -o '(E6[0-9][0-9])'
(E611)
$ agrc ask ../../findings/E614/right.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 118 €.
$ agrc ask ../../findings/E614/near.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 100 €.
