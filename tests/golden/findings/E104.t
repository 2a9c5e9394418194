# E104 surplus_end
$ agrc check ../../findings/E104/wrong.agr
error E104: one `end` too many: nothing is open here (the block closed last was
  `clause`)
  ../../findings/E104/wrong.agr:11:1
    11 | end
       | ^^^
  help: remove this `end`

1 error
[1]
$ agrc check --format text ../../findings/E104/right.agr >$TMPDIR/right.txt
$ ! grep ' E104:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E104/near.agr >$TMPDIR/near.txt
$ ! grep ' E104:' $TMPDIR/near.txt
