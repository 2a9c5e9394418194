# W543 law_undecided
$ agrc check ../../findings/W543/wrong.agr
$ agrc check --format text ../../findings/W543/right.agr >$TMPDIR/right.txt
$ ! grep ' W543:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W543/near.agr >$TMPDIR/near.txt
$ ! grep ' W543:' $TMPDIR/near.txt
