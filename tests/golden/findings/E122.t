# E122 bullet
$ agrc check ../../findings/E122/wrong.agr
error E122: the bullet at the beginning of the line is too much
  ../../findings/E122/wrong.agr:11:5, clause 4
    11 |     • salmi  40 %
       |     ^
  help: remove it; list items stand on one line with `;` between, or on lines of their
        own

1 error
[1]
$ agrc check --format text ../../findings/E122/right.agr >$TMPDIR/right.txt
$ ! grep ' E122:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E122/near.agr >$TMPDIR/near.txt
$ ! grep ' E122:' $TMPDIR/near.txt
