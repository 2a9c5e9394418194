# W393 no_clauses
$ agrc check ../../findings/W393/wrong.agr
warning W393: the file has no clauses
  ../../findings/W393/wrong.agr:3:11
     3 | agreement archive "Archive agreement"
       |           ^^^^^^^
  help: put statements in blocks such as `clause 1 "Parties"` … `end`

1 warning
[1]
$ agrc check --format text ../../findings/W393/right.agr >$TMPDIR/right.txt
$ ! grep ' W393:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W393/near.agr >$TMPDIR/near.txt
$ ! grep ' W393:' $TMPDIR/near.txt
