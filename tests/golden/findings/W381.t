# W381 aim_fails
$ agrc check ../../findings/W381/wrong.agr
warning W381: what is aimed at does not hold: `population total at least 25 000
  inhabitants`; population total: 21 220 inhabitants
  ../../findings/W381/wrong.agr:13:3, clause 4
    13 |   require population total at least 25 000 inhabitants;  strength: should
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: correct the figures, or acknowledge that the aim is not met

1 warning
[1]
$ agrc check --format text ../../findings/W381/right.agr >$TMPDIR/right.txt
$ ! grep ' W381:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W381/near.agr >$TMPDIR/near.txt
$ ! grep ' W381:' $TMPDIR/near.txt
