# E001 file_missing
$ agrc check ../../findings/E001/wrong.agr
error E001: there is no file `frame.agr`
  ../../findings/E001/wrong.agr:3:5
     3 | use "frame.agr"
       |     ^^^^^^^^^^^

1 error
[1]
$ agrc check --format text ../../findings/E001/right.agr >$TMPDIR/right.txt
$ ! grep ' E001:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E001/near.agr >$TMPDIR/near.txt
$ ! grep ' E001:' $TMPDIR/near.txt
