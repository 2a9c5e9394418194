# W546 law_without_source
$ agrc check ../../findings/W546/wrong.agr
$ agrc check --format text ../../findings/W546/right.agr >$TMPDIR/right.txt
$ ! grep ' W546:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W546/near.agr >$TMPDIR/near.txt
$ ! grep ' W546:' $TMPDIR/near.txt
