# E612 native_unlisted: tells why a question has no answer; tests/native.py has each case happen
$ agrc explain E612 | head -1
E612 (error): not computed: no file of native functions names …
$ agrc check --fail-on error ../../findings/E612/wrong.agr >/dev/null
$ agrc ask ../../findings/E612/wrong.agr 'how much is charge?' | grep -o '(E6[0-9][0-9])'
(E611)
$ agrc ask ../../findings/E612/right.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 118 €.
$ agrc ask ../../findings/E612/near.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 100 €.
