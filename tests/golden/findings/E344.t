# E344 threshold_over_whole
$ agrc check ../../findings/E344/wrong.agr
error E344: decisions of `council` would need `more than 100 % of votes cast`, which is
  more than there is
  ../../findings/E344/wrong.agr:15:16, clause 5
    15 |     passes if: more than 100 % of votes cast
       |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: correct the limit; for everyone, write `unanimous` or `at least 100 %`

1 error
[1]
$ agrc check --format text ../../findings/E344/right.agr >$TMPDIR/right.txt
$ ! grep ' E344:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E344/near.agr >$TMPDIR/near.txt
$ ! grep ' E344:' $TMPDIR/near.txt
