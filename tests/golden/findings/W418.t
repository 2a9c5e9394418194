# W418 classes_gap
$ agrc check ../../findings/W418/wrong.agr
warning W392: the agreement names no parties
  ../../findings/W418/wrong.agr:1:1
     1 | language english
       | ^
  help: declare each `party` in a clause

warning W418: no class of form fits 1 of 4 cases, such as sharing: weak; renewal: weak
  ../../findings/W418/wrong.agr:6:18, clause 1
     6 |   classification form
       |                  ^^^^
  help: add a class, or one without conditions for the rest

2 warnings
[1]
$ agrc check --format text ../../findings/W418/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' W418:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W418/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' W418:' $TMPDIR/near.txt
