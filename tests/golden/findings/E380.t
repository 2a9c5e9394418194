# E380 requirement_fails
$ agrc check ../../findings/E380/wrong.agr
error E380: the requirement `population total at least 25 000 inhabitants` does not
  hold: population total: 21 220 inhabitants
  ../../findings/E380/wrong.agr:13:3, clause 4
    13 |   require population total at least 25 000 inhabitants
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: correct the figures or the requirement

1 error
[1]
$ agrc check --format text ../../findings/E380/right.agr >$TMPDIR/right.txt
$ ! grep ' E380:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E380/near.agr >$TMPDIR/near.txt
$ ! grep ' E380:' $TMPDIR/near.txt
