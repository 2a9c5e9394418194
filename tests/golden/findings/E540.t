# E540 law_broken
$ agrc check ../../findings/E540/wrong.agr
$ agrc check --format text ../../findings/E540/right.agr >$TMPDIR/right.txt
$ ! grep ' E540:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E540/near.agr >$TMPDIR/near.txt
$ ! grep ' E540:' $TMPDIR/near.txt
