# N396 dispute_missing
$ agrc check ../../findings/N396/wrong.agr
note N396: it is not stated how disputes are settled
  ../../findings/N396/wrong.agr:2:11
     2 | agreement archive "Archive agreement"
       |           ^^^^^^^
  help: add a `procedure` for disputes, or `silent on dispute`

1 note
$ agrc check --format text ../../findings/N396/right.agr >$TMPDIR/right.txt
$ ! grep ' N396:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N396/near.agr >$TMPDIR/near.txt
$ ! grep ' N396:' $TMPDIR/near.txt
