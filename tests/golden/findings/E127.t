# E127 number_too_long
$ agrc check ../../findings/E127/wrong.agr
error E127: the number has more than 1 000 digits
  ../../findings/E127/wrong.agr:9:21, clause 4
     9 |   quantity fee  is: 11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111
       |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: round it, or give it in larger units

1 error
[1]
$ agrc check --format text ../../findings/E127/right.agr >$TMPDIR/right.txt
$ ! grep ' E127:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E127/near.agr >$TMPDIR/near.txt
$ ! grep ' E127:' $TMPDIR/near.txt
