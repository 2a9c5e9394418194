# W495 seats_undecided
$ agrc check ../../findings/W495/wrong.agr
warning W495: `council`: the seats can't be divided: the number of seats is not stated
  ../../findings/W495/wrong.agr:23:5, clause 2
    23 |     according to: people;  method: d'hondt
       |     ^^^^^^^^^^^^^^^^^^^^
  help: state what is missing; if the text leaves it open, write `unclear` with readings

1 warning
[1]
$ agrc check --format text ../../findings/W495/right.agr >$TMPDIR/right.txt
$ ! grep ' W495:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W495/near.agr >$TMPDIR/near.txt
$ ! grep ' W495:' $TMPDIR/near.txt
