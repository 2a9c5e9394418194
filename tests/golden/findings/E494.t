# E494 seats_too_many
$ agrc check ../../findings/E494/wrong.agr
error E494: `council`: with the caps only 3 of the 6 seats can be filled
  ../../findings/E494/wrong.agr:24:23, clause 2
    24 |     method: d'hondt;  at most: 30 %
       |                       ^^^^^^^^^^^^^
  help: raise `at most:`, or take away seats

1 error
[1]
$ agrc check --format text ../../findings/E494/right.agr >$TMPDIR/right.txt
$ ! grep ' E494:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E494/near.agr >$TMPDIR/near.txt
$ ! grep ' E494:' $TMPDIR/near.txt
