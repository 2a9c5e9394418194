# N544 law_out_of_force
$ agrc check --as-of 1.1.2029 ../../findings/N544/wrong.agr
$ agrc check --as-of 1.1.2029 --format text ../../findings/N544/right.agr >$TMPDIR/right.txt
$ ! grep ' N544:' $TMPDIR/right.txt
$ agrc check --as-of 1.1.2029 --format text ../../findings/N544/near.agr >$TMPDIR/near.txt
$ ! grep ' N544:' $TMPDIR/near.txt
