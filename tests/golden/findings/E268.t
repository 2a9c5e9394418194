# E268 data_no_year
$ agrc check ../../findings/E268/wrong.agr
error E268: `last` is no year
  ../../findings/E268/wrong.csv:3:7
     3 | Salmi;last;3 900
       |       ^^^^
  help: write a year of four digits in each row of that column

1 error
[1]
$ agrc check --format text ../../findings/E268/right.agr >$TMPDIR/right.txt
$ ! grep ' E268:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E268/near.agr >$TMPDIR/near.txt
$ ! grep ' E268:' $TMPDIR/near.txt
