# W332 body_without_members
$ agrc check ../../findings/W332/wrong.agr
warning W332: it is not stated who sits in `group`
  ../../findings/W332/wrong.agr:9:8, clause 5
     9 |   body group "Working group"
       |        ^^^^^
  help: add `seats:`, `members:`, `size:` or rows of roles

1 warning
[1]
$ agrc check --format text ../../findings/W332/right.agr >$TMPDIR/right.txt
$ ! grep ' W332:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W332/near.agr >$TMPDIR/near.txt
$ ! grep ' W332:' $TMPDIR/near.txt
