# W545 law_without_confidence
$ agrc check ../../findings/W545/wrong.agr
$ agrc check --format text ../../findings/W545/right.agr >$TMPDIR/right.txt
$ ! grep ' W545:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W545/near.agr >$TMPDIR/near.txt
$ ! grep ' W545:' $TMPDIR/near.txt
