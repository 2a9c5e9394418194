# E251 data_quote
$ agrc check ../../findings/E251/wrong.agr
error E251: this quotation mark does not open and close a whole field
  ../../findings/E251/wrong.csv:2:13
     2 | Koski;8 200;"the towns
       |             ^
  help: put the mark at both ends of the field; a mark inside it is written twice

1 error
[1]
$ agrc check --format text ../../findings/E251/right.agr >$TMPDIR/right.txt
$ ! grep ' E251:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E251/near.agr >$TMPDIR/near.txt
$ ! grep ' E251:' $TMPDIR/near.txt
