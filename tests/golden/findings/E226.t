# E226 stray_value
$ agrc check ../../findings/E226/wrong.agr
error E226: `1.3.2026` stands here without a label
  ../../findings/E226/wrong.agr:9:18, clause 3
     9 |   event opening  1.3.2026
       |                  ^^^^^^^^
  help: put a label before it, such as `text:` or `note:`, or move it into a `share` or
        `table`

1 error
[1]
$ agrc check --format text ../../findings/E226/right.agr >$TMPDIR/right.txt
$ ! grep ' E226:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E226/near.agr >$TMPDIR/near.txt
$ ! grep ' E226:' $TMPDIR/near.txt
