# W491 seats_method_missing
$ agrc check ../../findings/W491/wrong.agr
warning W491: `council`: it is not stated by which method the seats are divided
  ../../findings/W491/wrong.agr:23:16, clause 2
    23 |     seats: 6;  according to: people
       |                ^^^^^^^^^^^^^^^^^^^^
  help: add `method:`, such as `largest remainder` or `d'hondt`

1 warning
[1]
$ agrc check --format text ../../findings/W491/right.agr >$TMPDIR/right.txt
$ ! grep ' W491:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W491/near.agr >$TMPDIR/near.txt
$ ! grep ' W491:' $TMPDIR/near.txt
