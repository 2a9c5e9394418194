# E498 seats_total_differs
$ agrc check ../../findings/E498/wrong.agr
error E498: `council`: the seats come to 6, but 5 are stated
  ../../findings/E498/wrong.agr:23:5, clause 2
    23 |     seats: 5;  according to: people;  per started: 4 000 inhabitants
       |     ^^^^^^^^
  help: correct the number of seats, or the seats of each

1 error
[1]
$ agrc check --format text ../../findings/E498/right.agr >$TMPDIR/right.txt
$ ! grep ' E498:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E498/near.agr >$TMPDIR/near.txt
$ ! grep ' E498:' $TMPDIR/near.txt
