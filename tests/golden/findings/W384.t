# W384 aim_not_for_all
$ agrc check ../../findings/W384/wrong.agr
warning W392: the agreement names no parties
  ../../findings/W384/wrong.agr:1:1
     1 | language english
       | ^
  help: declare each `party` in a clause

warning W384: what is aimed at, `has: plans at least 1`, does not hold for 1 of 2: wells
  (2027)
  ../../findings/W384/wrong.agr:7:3, clause 1
     7 |   require each goal;  has: plans at least 1;  every year: 2026–2027;  strength: should
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: add what is missing, or acknowledge that the aim is not met for these

2 warnings
[1]
$ agrc check --format text ../../findings/W384/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' W384:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W384/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' W384:' $TMPDIR/near.txt
