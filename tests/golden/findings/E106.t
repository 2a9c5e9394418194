# E106 cannot_stand_in
$ agrc check ../../findings/E106/wrong.agr
error E106: `role` cannot stand in the file outside clauses
  ../../findings/E106/wrong.agr:8:1
     8 | role host  held by: koski
       | ^^^^
  help: move it to where it belongs; most statements stand in a `clause`

1 error
[1]
$ agrc check --format text ../../findings/E106/right.agr >$TMPDIR/right.txt
$ ! grep ' E106:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E106/near.agr >$TMPDIR/near.txt
$ ! grep ' E106:' $TMPDIR/near.txt
