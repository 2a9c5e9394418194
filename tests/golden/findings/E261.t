# E261 data_quote
$ agrc check ../../findings/E261/wrong.agr
error E261: this quotation mark does not open and close a whole field
  ../../findings/E261/wrong.csv:2:13
     2 | Koski;8 200;"the towns
       |             ^
  help: put the mark at both ends of the field; a mark inside it is written twice

1 error
[1]
$ agrc check --format text ../../findings/E261/right.agr >$TMPDIR/right.txt
$ ! grep ' E261:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E261/near.agr >$TMPDIR/near.txt
$ ! grep ' E261:' $TMPDIR/near.txt
