# E229 divided_by_zero
$ agrc check ../../findings/E229/wrong.agr
error E229: this divides by zero
  ../../findings/E229/wrong.agr:9:29, clause 4
     9 |   quantity monthly-fee  is: 24 000 € / 0
       |                             ^^^^^^^^^^^^
  help: correct the number after `/`

1 error
[1]
$ agrc check --format text ../../findings/E229/right.agr >$TMPDIR/right.txt
$ ! grep ' E229:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E229/near.agr >$TMPDIR/near.txt
$ ! grep ' E229:' $TMPDIR/near.txt
