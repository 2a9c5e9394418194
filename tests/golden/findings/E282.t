# E282 native_twice
$ agrc check ../../findings/E282/wrong.agr
error E282: the native function takes `year` twice
  ../../findings/E282/wrong.agr:8:45, clause 2
     8 |   native growth;  takes: year whole number; year whole number;  gives: number
       |                                             ^^^^^^^^^^^^^^^^^
  help: give each of them a name of its own

1 error
[1]
$ agrc check --format text ../../findings/E282/right.agr >$TMPDIR/right.txt
$ ! grep ' E282:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E282/near.agr >$TMPDIR/near.txt
$ ! grep ' E282:' $TMPDIR/near.txt
