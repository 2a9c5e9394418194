# W341 quorum_missing
$ agrc check ../../findings/W341/wrong.agr
warning W341: it is not stated how many must be present for `council` to decide
  ../../findings/W341/wrong.agr:13:15, clause 5
    13 |   decision of council
       |               ^^^^^^^
  help: add `quorum:`, or acknowledge the silence with `silent on quorum`

1 warning
[1]
$ agrc check --format text ../../findings/W341/right.agr >$TMPDIR/right.txt
$ ! grep ' W341:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W341/near.agr >$TMPDIR/near.txt
$ ! grep ' W341:' $TMPDIR/near.txt
