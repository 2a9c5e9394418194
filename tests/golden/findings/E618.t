# E618 native_exited: tells why a question has no answer; tests/native.py has each case happen
$ agrc explain E618 | head -1
E618 (error): not computed: … ended instead of answering (exit status …)
$ agrc check --fail-on error ../../findings/E618/wrong.agr >/dev/null
$ agrc ask ../../findings/E618/wrong.agr 'how much is charge?' | grep -o '(E6[0-9][0-9])'
(E611)
$ agrc ask ../../findings/E618/right.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 118 €.
$ agrc ask ../../findings/E618/near.agr 'how much is charge?' | grep '^ANSWER'
ANSWER      charge: 100 €.
