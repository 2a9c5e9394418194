# E127 number_too_long
$ agrc check ../../findings/E127/wrong.agr
error E127: the number is too long
  ../../findings/E127/wrong.agr:9:21, clause 4
     9 |   quantity fee  is: 11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111
       |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: a number has at most 1000 digits

1 error
[1]
$ agrc check --format text ../../findings/E127/right.agr >$TMPDIR/right.txt
$ ! grep ' E127:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E127/near.agr >$TMPDIR/near.txt
$ ! grep ' E127:' $TMPDIR/near.txt
