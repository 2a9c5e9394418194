# E292 law_word_unknown
$ agrc check ../../findings/E292/wrong.agr
$ agrc check --format text ../../findings/E292/right.agr >$TMPDIR/right.txt
$ ! grep ' E292:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E292/near.agr >$TMPDIR/near.txt
$ ! grep ' E292:' $TMPDIR/near.txt
