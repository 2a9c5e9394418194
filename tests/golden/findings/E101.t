# E101 missing_end
$ agrc check ../../findings/E101/wrong.agr
error E101: block `share` lacks its `end` before `duty` on line 13
  ../../findings/E101/wrong.agr:9:3, clause 5
     9 |   share costs
       |   ^^^^^
  help: write `end` on a line of its own where the block ends

1 error
[1]
$ agrc check --format text ../../findings/E101/right.agr >$TMPDIR/right.txt
$ ! grep ' E101:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E101/near.agr >$TMPDIR/near.txt
$ ! grep ' E101:' $TMPDIR/near.txt
