# E265 data_column_twice
$ agrc check ../../findings/E265/wrong.agr
error E265: `wrong.csv` has several columns called `Inhabitants`
  ../../findings/E265/wrong.agr:16:88, clause 2
    16 | ity people "Inhabitants";  per: municipality;  from data: "wrong.csv";  column: "Inhabitants";  unit: persons
       |                                                                                 ^^^^^^^^^^^^^
  help: give each column its own name in the file

1 error
[1]
$ agrc check --format text ../../findings/E265/right.agr >$TMPDIR/right.txt
$ ! grep ' E265:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E265/near.agr >$TMPDIR/near.txt
$ ! grep ' E265:' $TMPDIR/near.txt
