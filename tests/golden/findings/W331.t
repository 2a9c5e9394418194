# W331 office_from_nobody
$ agrc check ../../findings/W331/wrong.agr
warning W331: an office of `group` is filled from its members, but no members are stated
  ../../findings/W331/wrong.agr:10:5, clause 5
    10 |     chair: from members
       |     ^^^^^^^^^^^^^^^^^^^
  help: state `seats:`, `members:` or `size:`

1 warning
[1]
$ agrc check --format text ../../findings/W331/right.agr >$TMPDIR/right.txt
$ ! grep ' W331:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W331/near.agr >$TMPDIR/near.txt
$ ! grep ' W331:' $TMPDIR/near.txt
