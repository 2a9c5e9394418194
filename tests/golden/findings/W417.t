# W417 classes_overlap
$ agrc check ../../findings/W417/wrong.agr
warning W392: the agreement names no parties
  ../../findings/W417/wrong.agr:1:1
     1 | language english
       | ^
  help: declare each `party` in a clause

warning W417: both developing and strategic fit the same case (sharing: strong; renewal:
  strong), and the text does not say which goes first
  ../../findings/W417/wrong.agr:9:11, clause 1
     9 |     class strategic;  renewal: strong;  sharing: strong
       |           ^^^^^^^^^
  help: narrow one of them, or say `takes precedence over` where the text does
  note: stated here first
    ../../findings/W417/wrong.agr:8:11
     8 |     class developing;  renewal: strong

2 warnings
[1]
$ agrc check --format text ../../findings/W417/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' W417:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W417/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' W417:' $TMPDIR/near.txt
