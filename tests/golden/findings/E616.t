# E616 native_crashed: tells why a question has no answer; tests/native.py has each case happen
$ agrc explain E616 | head -1
E616 (error): not computed: … crashed (signal …)
$ agrc check --fail-on error ../../findings/E616/wrong.agr >/dev/null
$ agrc ask ../../findings/E616/wrong.agr 'how much is charge?' | grep -o '(E6[0-9][0-9])'
(E611)
$ agrc ask ../../findings/E616/right.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 118 €.
$ agrc ask ../../findings/E616/near.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 100 €.
