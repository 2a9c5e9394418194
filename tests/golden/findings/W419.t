# W419 class_of_nothing
$ agrc check ../../findings/W419/wrong.agr
warning W392: the agreement names no parties
  ../../findings/W419/wrong.agr:1:1
     1 | language english
       | ^
  help: declare each `party` in a clause

warning W419: nothing can belong to strategic in form
  ../../findings/W419/wrong.agr:9:11, clause 1
     9 |     class strategic;  renewal: strong;  sharing: strong
       |           ^^^^^^^^^
  help: look at its conditions, and at what takes precedence over it

2 warnings
[1]
$ agrc check --format text ../../findings/W419/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' W419:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W419/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' W419:' $TMPDIR/near.txt
