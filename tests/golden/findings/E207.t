# E207 unknown_label_near
$ agrc check ../../findings/E207/wrong.agr
error E207: `role` does not take the label `cuont`
  ../../findings/E207/wrong.agr:9:32, clause 3
     9 |   role host  held  by: koski;  cuont: 1
       |                                ^^^^^^^^
  help: did you mean `count:`?

1 error
[1]
$ agrc check --format text ../../findings/E207/right.agr >$TMPDIR/right.txt
$ ! grep ' E207:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E207/near.agr >$TMPDIR/near.txt
$ ! grep ' E207:' $TMPDIR/near.txt
