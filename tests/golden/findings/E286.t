# E286 native_argument
$ agrc check ../../findings/E286/wrong.agr
error E286: `100 inhabitants` can't be given to `fee` as `base`: the type is money
  ../../findings/E286/wrong.agr:9:29, clause 2
     9 |   quantity charge;  is: fee(100 inhabitants)
       |                             ^^^^^^^^^^^^^^^
  help: figures need the unit that the declaration names, money has at most whole cents,
        a list is the name of a share, a table or a quantity

1 error
[1]
$ agrc check --format text ../../findings/E286/right.agr >$TMPDIR/right.txt
$ ! grep ' E286:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E286/near.agr >$TMPDIR/near.txt
$ ! grep ' E286:' $TMPDIR/near.txt
