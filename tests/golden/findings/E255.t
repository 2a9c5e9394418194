# E255 data_column_twice
$ agrc check ../../findings/E255/wrong.agr
error E255: `wrong.csv` has several columns called `Inhabitants`
  ../../findings/E255/wrong.agr:16:88, clause 2
    16 | ity people "Inhabitants";  per: municipality;  from data: "wrong.csv";  column: "Inhabitants";  unit: persons
       |                                                                                 ^^^^^^^^^^^^^
  help: give each column its own name in the file

1 error
[1]
$ agrc check --format text ../../findings/E255/right.agr >$TMPDIR/right.txt
$ ! grep ' E255:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E255/near.agr >$TMPDIR/near.txt
$ ! grep ' E255:' $TMPDIR/near.txt
