# E293 law_word_other_sort
$ agrc check ../../findings/E293/wrong.agr
$ agrc check --format text ../../findings/E293/right.agr >$TMPDIR/right.txt
$ ! grep ' E293:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E293/near.agr >$TMPDIR/near.txt
$ ! grep ' E293:' $TMPDIR/near.txt
