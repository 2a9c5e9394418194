# E622 native_error: tells why a question has no answer; tests/native.py has each case happen
$ agrc explain E622 | head -1
E622 (error): not computed: … says that it can't be computed (code …)
$ agrc check --fail-on error ../../findings/E622/wrong.agr >/dev/null
$ agrc ask ../../findings/E622/wrong.agr 'how much is charge?' | grep -o '(E6[0-9][0-9])'
(E611)
$ agrc ask ../../findings/E622/right.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 118 €.
$ agrc ask ../../findings/E622/near.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 100 €.
