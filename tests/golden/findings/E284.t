# E284 not_a_native
$ agrc check ../../findings/E284/wrong.agr
error E284: `base` is not a native function, so no brackets can follow it
  ../../findings/E284/wrong.agr:9:29, clause 2
     9 |   quantity charge;  is: 2 * base (3)
       |                             ^^^^
  help: perhaps an operator or a semicolon is missing before the bracket; the figure of
        a measure for someone is written with `of`

1 error
[1]
$ agrc check --format text ../../findings/E284/right.agr >$TMPDIR/right.txt
$ ! grep ' E284:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E284/near.agr >$TMPDIR/near.txt
$ ! grep ' E284:' $TMPDIR/near.txt
