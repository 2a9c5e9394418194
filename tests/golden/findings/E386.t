# E386 attribute_missing
$ agrc check ../../findings/E386/wrong.agr
warning W392: the agreement names no parties
  ../../findings/E386/wrong.agr:1:1
     1 | language english
       | ^
  help: declare each `party` in a clause

error E386: hall does not state `opens`, which each meeting-place must
  ../../findings/E386/wrong.agr:6:17, clause 1
     6 |   meeting-place hall "Town hall"
       |                 ^^^^
  help: state it, or write that it is not stated

1 error, 1 warning
[1]
$ agrc check --format text ../../findings/E386/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' E386:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E386/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' E386:' $TMPDIR/near.txt
