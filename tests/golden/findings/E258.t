# E258 data_no_year
$ agrc check ../../findings/E258/wrong.agr
error E258: `last` is no year
  ../../findings/E258/wrong.csv:3:7
     3 | Salmi;last;3 900
       |       ^^^^
  help: write a year of four digits in each row of that column

1 error
[1]
$ agrc check --format text ../../findings/E258/right.agr >$TMPDIR/right.txt
$ ! grep ' E258:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E258/near.agr >$TMPDIR/near.txt
$ ! grep ' E258:' $TMPDIR/near.txt
