# E259 not_a_table
$ agrc check ../../findings/E259/wrong.agr
error E259: `coaching` is no table whose row could be detailed
  ../../findings/E259/wrong.agr:24:48, clause 2
    24 |   table detail "Coaching in detail";  part of: coaching;  row: coaching
       |                                                ^^^^^^^^
  help: name another `share`, `table` or `quantity` after `part of:`

1 error
[1]
$ agrc check --format text ../../findings/E259/right.agr >$TMPDIR/right.txt
$ ! grep ' E259:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E259/near.agr >$TMPDIR/near.txt
$ ! grep ' E259:' $TMPDIR/near.txt
