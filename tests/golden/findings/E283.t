# E283 native_result
$ agrc check ../../findings/E283/wrong.agr
error E283: a native function can't give `text`: it gives one figure, or yes or no
  ../../findings/E283/wrong.agr:8:44, clause 2
     8 |   native notice;  takes: day date;  gives: text
       |                                            ^^^^

1 error
[1]
$ agrc check --format text ../../findings/E283/right.agr >$TMPDIR/right.txt
$ ! grep ' E283:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E283/near.agr >$TMPDIR/near.txt
$ ! grep ' E283:' $TMPDIR/near.txt
