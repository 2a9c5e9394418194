# E615 native_library: tells why a question has no answer; tests/native.py has each case happen
$ agrc explain E615 | head -1
E615 (error): not computed: the library of native function … was refused: …
$ agrc check --fail-on error ../../findings/E615/wrong.agr >/dev/null
$ agrc ask ../../findings/E615/wrong.agr 'how much is charge?' | grep -o '(E6[0-9][0-9])'
(E611)
$ agrc ask ../../findings/E615/right.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 118 €.
$ agrc ask ../../findings/E615/near.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 100 €.
