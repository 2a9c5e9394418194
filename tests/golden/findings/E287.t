# E287 native_out_of_place
$ agrc check ../../findings/E287/wrong.agr
error E287: `review-due` can't stand here: a number is wanted here
  ../../findings/E287/wrong.agr:9:25, clause 2
     9 |   quantity charge;  is: review-due(2027)
       |                         ^^^^^^^^^^^^^^^^

1 error
[1]
$ agrc check --format text ../../findings/E287/right.agr >$TMPDIR/right.txt
$ ! grep ' E287:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E287/near.agr >$TMPDIR/near.txt
$ ! grep ' E287:' $TMPDIR/near.txt
