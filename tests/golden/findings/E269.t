# E269 not_a_table
$ agrc check ../../findings/E269/wrong.agr
error E269: `coaching` is no table whose row could be detailed
  ../../findings/E269/wrong.agr:24:48, clause 2
    24 |   table detail "Coaching in detail";  part of: coaching;  row: coaching
       |                                                ^^^^^^^^
  help: name another `share`, `table` or `quantity` after `part of:`

1 error
[1]
$ agrc check --format text ../../findings/E269/right.agr >$TMPDIR/right.txt
$ ! grep ' E269:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E269/near.agr >$TMPDIR/near.txt
$ ! grep ' E269:' $TMPDIR/near.txt
