# N542 law_broken_perhaps
$ agrc check ../../findings/N542/wrong.agr
$ agrc check --format text ../../findings/N542/right.agr >$TMPDIR/right.txt
$ ! grep ' N542:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N542/near.agr >$TMPDIR/near.txt
$ ! grep ' N542:' $TMPDIR/near.txt
