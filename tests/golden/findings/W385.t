# W385 not_shown_for
$ agrc check ../../findings/W385/wrong.agr
warning W392: the agreement names no parties
  ../../findings/W385/wrong.agr:1:1
     1 | language english
       | ^
  help: declare each `party` in a clause

warning W385: `has: plans at least 1` can't be shown for: roads
  ../../findings/W385/wrong.agr:7:3, clause 1
     7 |   require each goal;  has: plans at least 1
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: complete the open list, or state what is not stated

2 warnings
[1]
$ agrc check --format text ../../findings/W385/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' W385:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W385/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' W385:' $TMPDIR/near.txt
