# E262 data_ragged
$ agrc check ../../findings/E262/wrong.agr
error E262: this row has 4 fields, but the first row has 3
  ../../findings/E262/wrong.csv:2:1
     2 | Koski,8 200,4,5
       | ^^^^^^^^^^^^^^^
  help: write an empty field for what is missing; put quotation marks around a field
        that holds the separator

1 error
[1]
$ agrc check --format text ../../findings/E262/right.agr >$TMPDIR/right.txt
$ ! grep ' E262:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E262/near.agr >$TMPDIR/near.txt
$ ! grep ' E262:' $TMPDIR/near.txt
