# E314 group_differs
$ agrc check ../../findings/E314/wrong.agr
error E314: 2 × 15 % is 30 %, but together 40 % is stated
  ../../findings/E314/wrong.agr:12:5, clause 4
    12 |     harju; niemi  40 % together; 15 % each
       |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: correct the figure for each, the figure together, or the list of names

1 error
[1]
$ agrc check --format text ../../findings/E314/right.agr >$TMPDIR/right.txt
$ ! grep ' E314:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E314/near.agr >$TMPDIR/near.txt
$ ! grep ' E314:' $TMPDIR/near.txt
