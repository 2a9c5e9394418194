# E620 native_wrong_answer: tells why a question has no answer; tests/native.py has each case happen
$ agrc explain E620 | head -1
E620 (error): not computed: what … gave back is no value of its type
$ agrc check --fail-on error ../../findings/E620/wrong.agr >/dev/null
$ agrc ask ../../findings/E620/wrong.agr 'how much is charge?' | grep -o '(E6[0-9][0-9])'
(E611)
$ agrc ask ../../findings/E620/right.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 118 €.
$ agrc ask ../../findings/E620/near.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 100 €.
