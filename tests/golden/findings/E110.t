# E110 colon_missing
$ agrc check ../../findings/E110/wrong.agr
error E110: a colon is missing after `source`
  ../../findings/E110/wrong.agr:9:3, clause 3
     9 |   source "Minutes of the council, 12 March 2026"
       |   ^^^^^^
  help: write `source:`

1 error
[1]
$ agrc check --format text ../../findings/E110/right.agr >$TMPDIR/right.txt
$ ! grep ' E110:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E110/near.agr >$TMPDIR/near.txt
$ ! grep ' E110:' $TMPDIR/near.txt
