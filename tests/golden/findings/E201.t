# E201 unknown_name_near
$ agrc check ../../findings/E201/wrong.agr
error E201: `salmmi` is not declared anywhere
  ../../findings/E201/wrong.agr:11:5, clause 4
    11 |     salmmi  4 fte
       |     ^^^^^^
  help: did you mean `salmi`? A new name is declared in a clause on a line of its own
        that begins with `party`, `actor` or `role`

1 error
[1]
$ agrc check --format text ../../findings/E201/right.agr >$TMPDIR/right.txt
$ ! grep ' E201:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E201/near.agr >$TMPDIR/near.txt
$ ! grep ' E201:' $TMPDIR/near.txt
