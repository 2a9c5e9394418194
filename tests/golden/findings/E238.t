# E238 unknown_unit
$ agrc check ../../findings/E238/wrong.agr
error E238: `lorries` is no known unit
  ../../findings/E238/wrong.agr:9:25, clause 4
     9 |   table vehicles  unit: lorries
       |                         ^^^^^^^
  help: write for example `€`, `%`, `persons`, `fte`, `inhabitants`, `days` or `votes`

1 error
[1]
$ agrc check --format text ../../findings/E238/right.agr >$TMPDIR/right.txt
$ ! grep ' E238:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E238/near.agr >$TMPDIR/near.txt
$ ! grep ' E238:' $TMPDIR/near.txt
