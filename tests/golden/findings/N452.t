# N452 data_rows_unused
$ agrc check ../../findings/N452/wrong.agr
note N452: rows of `wrong.csv` that name nothing declared here are not used (2): Lampi,
  Vuori
  ../../findings/N452/wrong.agr:16:55, clause 2
    16 |   quantity people "Inhabitants";  per: municipality;  from data: "wrong.csv";  column: "Inhabitants";  unit: persons
       |                                                       ^^^^^^^^^^^^^^^^^^^^^^
  help: nothing has to be done when the file is about more than this agreement
  note: the first of them
    ../../findings/N452/wrong.csv:4:1
     4 | Lampi;700

1 note
$ agrc check --format text ../../findings/N452/right.agr >$TMPDIR/right.txt
$ ! grep ' N452:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N452/near.agr >$TMPDIR/near.txt
$ ! grep ' N452:' $TMPDIR/near.txt
