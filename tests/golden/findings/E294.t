# E294 law_word_alone
$ agrc check ../../findings/E294/wrong.agr
$ agrc check --format text ../../findings/E294/right.agr >$TMPDIR/right.txt
$ ! grep ' E294:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E294/near.agr >$TMPDIR/near.txt
$ ! grep ' E294:' $TMPDIR/near.txt
