# E213 circular
$ agrc check ../../findings/E213/wrong.agr
error E213: `no-paying` leads back to itself
  ../../findings/E213/wrong.agr:12:30, clause 4
    12 |   exception no-paying    to: late-paying;  is: "pays nothing";  if: flood
       |                              ^^^^^^^^^^^
  help: let the chain end in something that does not need `no-paying`

1 error
[1]
$ agrc check --format text ../../findings/E213/right.agr >$TMPDIR/right.txt
$ ! grep ' E213:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E213/near.agr >$TMPDIR/near.txt
$ ! grep ' E213:' $TMPDIR/near.txt
