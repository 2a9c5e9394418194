# W499 first_divisor_missing
$ agrc check ../../findings/W499/wrong.agr
warning W499: `council`: the first divisor of the modified Sainte-Laguë method is not
  stated
  ../../findings/W499/wrong.agr:24:5, clause 2
    24 |     method: modified sainte-laguë
       |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: add `first divisor:`, such as 1,4 or 1,2

1 warning
[1]
$ agrc check --format text ../../findings/W499/right.agr >$TMPDIR/right.txt
$ ! grep ' W499:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W499/near.agr >$TMPDIR/near.txt
$ ! grep ' W499:' $TMPDIR/near.txt
