# W323 size_about_differs
$ agrc check ../../findings/W323/wrong.agr
warning W323: `group` gets at least 6 seats, which does not round to about 10
  ../../findings/W323/wrong.agr:11:11, clause 5
    11 |     size: about 10
       |           ^^^^^^^^
  help: correct the size or the seats, or say how exact the size is with `within`

1 warning
[1]
$ agrc check --format text ../../findings/W323/right.agr >$TMPDIR/right.txt
$ ! grep ' W323:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W323/near.agr >$TMPDIR/near.txt
$ ! grep ' W323:' $TMPDIR/near.txt
