# E232 empty_condition
$ agrc check ../../findings/E232/wrong.agr
error E232: no condition stands in this block
  ../../findings/E232/wrong.agr:19:5, clause 5
    19 |     unless
       |     ^^^^^^
  help: write at least one, such as `more than 1/2 of votes cast`, or remove the block

1 error
[1]
$ agrc check --format text ../../findings/E232/right.agr >$TMPDIR/right.txt
$ ! grep ' E232:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E232/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' E232:' $TMPDIR/near.txt
