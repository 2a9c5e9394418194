# E251 other_kind
$ agrc check ../../findings/E251/wrong.agr
error E251: `roof` can't be what `owner` states: owner takes a party, and `roof` is a
  risk
  ../../findings/E251/wrong.agr:5:39, clause 1
     5 |   risk roof "The roof leaks";  owner: roof
       |                                       ^^^^
  help: name a thing of the right kind, or correct the kind in the attribute's
        declaration

1 error
[1]
$ agrc check --format text ../../findings/E251/right.agr >$TMPDIR/right.txt
$ ! grep ' E251:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E251/near.agr >$TMPDIR/near.txt
$ ! grep ' E251:' $TMPDIR/near.txt
