# E285 native_count
$ agrc check ../../findings/E285/wrong.agr
error E285: the number of values given to `cost-index` is 2, but it takes 1
  ../../findings/E285/wrong.agr:9:33, clause 2
     9 |   quantity charge;  is: 100 € * cost-index(2024; 2027)
       |                                 ^^^^^^^^^^^^^^^^^^^^^^
  help: give a value for each name after `takes`, in the same order, with semicolons
        between them

1 error
[1]
$ agrc check --format text ../../findings/E285/right.agr >$TMPDIR/right.txt
$ ! grep ' E285:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E285/near.agr >$TMPDIR/near.txt
$ ! grep ' E285:' $TMPDIR/near.txt
