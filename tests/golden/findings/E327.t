# E327 target_outside
$ agrc check ../../findings/E327/wrong.agr
error E327: the target size about 20 of `group` is beyond its limit of 15
  ../../findings/E327/wrong.agr:10:18, clause 5
    10 |     size: target about 20; at most 15
       |                  ^^^^^^^^
  help: correct the target or the limit

1 error
[1]
$ agrc check --format text ../../findings/E327/right.agr >$TMPDIR/right.txt
$ ! grep ' E327:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E327/near.agr >$TMPDIR/near.txt
$ ! grep ' E327:' $TMPDIR/near.txt
