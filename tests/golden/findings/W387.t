# W387 condition_undecided
$ agrc check ../../findings/W387/wrong.agr
warning W387: it can't be said whether these belong to small: salmi
  ../../findings/W387/wrong.agr:8:40, clause 1
     8 |   set small;  are: each municipality;  where: population less than 5 000 inhabitants
       |                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: state what the condition looks at, for each of them

1 warning
[1]
$ agrc check --format text ../../findings/W387/right.agr >$TMPDIR/right.txt
$ ! grep ' W387:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W387/near.agr >$TMPDIR/near.txt
$ ! grep ' W387:' $TMPDIR/near.txt
