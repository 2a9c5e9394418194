# E254 no_scale
$ agrc check ../../findings/E254/wrong.agr
error E254: `party` has no order, so nothing can be `host at least koski` it
  ../../findings/E254/wrong.agr:7:43, clause 1
     7 |   set hosted;  are: each network;  where: host at least koski
       |                                           ^^^^^^^^^^^^^^^^^^^
  help: give the kind a `scale`, the lowest step first, or compare with `exactly`

1 error
[1]
$ agrc check --format text ../../findings/E254/right.agr >$TMPDIR/right.txt
$ ! grep ' E254:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E254/near.agr >$TMPDIR/near.txt
$ ! grep ' E254:' $TMPDIR/near.txt
