# E291 not_a_law
$ agrc check ../../findings/E291/wrong.agr
$ agrc check --format text ../../findings/E291/right.agr >$TMPDIR/right.txt
$ ! grep ' E291:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E291/near.agr >$TMPDIR/near.txt
$ ! grep ' E291:' $TMPDIR/near.txt
