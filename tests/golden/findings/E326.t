# E326 seats_exceed_size
$ agrc check ../../findings/E326/wrong.agr
error E326: `group` needs at least 3 seats, but its size is at most 2
  ../../findings/E326/wrong.agr:11:5, clause 5
    11 |     size: at most 2
       |     ^^^^^^^^^^^^^^^
  help: raise the size, or let parties share seats with `together`

1 error
[1]
$ agrc check --format text ../../findings/E326/right.agr >$TMPDIR/right.txt
$ ! grep ' E326:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E326/near.agr >$TMPDIR/near.txt
$ ! grep ' E326:' $TMPDIR/near.txt
