# W541 law_broken_likely
$ agrc check ../../findings/W541/wrong.agr
$ agrc check --format text ../../findings/W541/right.agr >$TMPDIR/right.txt
$ ! grep ' W541:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W541/near.agr >$TMPDIR/near.txt
$ ! grep ' W541:' $TMPDIR/near.txt
