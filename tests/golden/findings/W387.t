# W387 condition_undecided
$ agrc check ../../findings/W387/wrong.agr
note N597: `population` has no row for salmi, though it is a table per that kind
  ../../findings/W387/wrong.agr:5:9, clause 1
     5 |   table population;  per: municipality
       |         ^^^^^^^^^^
  help: add a row, with 0 where there is nothing and `not stated` where the text leaves
        it open, or name behind `per:` only those who have one

warning W387: it can't be said whether these belong to small: salmi
  ../../findings/W387/wrong.agr:8:40, clause 1
     8 |   set small;  are: each municipality;  where: population less than 5 000 inhabitants
       |                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: state what the condition looks at, for each of them

1 warning, 1 note
[1]
$ agrc check --format text ../../findings/W387/right.agr >$TMPDIR/right.txt
$ ! grep ' W387:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W387/near.agr >$TMPDIR/near.txt
$ ! grep ' W387:' $TMPDIR/near.txt
