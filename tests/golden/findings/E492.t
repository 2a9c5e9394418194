# E492 seats_no_key
$ agrc check ../../findings/E492/wrong.agr
error E492: `council`: the figures that the seats are divided by sum to zero
  ../../findings/E492/wrong.agr:23:16, clause 2
    23 |     seats: 6;  according to: people
       |                ^^^^^^^^^^^^^^^^^^^^
  help: correct the figures, or give each at least so many seats that none is left

1 error
[1]
$ agrc check --format text ../../findings/E492/right.agr >$TMPDIR/right.txt
$ ! grep ' E492:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E492/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' E492:' $TMPDIR/near.txt
