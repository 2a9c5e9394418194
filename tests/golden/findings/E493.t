# E493 seats_too_few
$ agrc check ../../findings/E493/wrong.agr
error E493: `council`: 9 seats are promised at least, but there are 6 to divide
  ../../findings/E493/wrong.agr:24:23, clause 2
    24 |     method: d'hondt;  at least: 3
       |                       ^^^^^^^^^^^
  help: lower `at least:` or `first:`, or add seats

1 error
[1]
$ agrc check --format text ../../findings/E493/right.agr >$TMPDIR/right.txt
$ ! grep ' E493:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E493/near.agr >$TMPDIR/near.txt
$ ! grep ' E493:' $TMPDIR/near.txt
