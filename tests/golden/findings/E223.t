# E223 label_without_value
$ agrc check ../../findings/E223/wrong.agr
error E223: nothing stands after `count:`
  ../../findings/E223/wrong.agr:9:31, clause 3
     9 |   role host  held by: koski;  count:
       |                               ^^^^^^
  help: write the value, or remove the label

1 error
[1]
$ agrc check --format text ../../findings/E223/right.agr >$TMPDIR/right.txt
$ ! grep ' E223:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E223/near.agr >$TMPDIR/near.txt
$ ! grep ' E223:' $TMPDIR/near.txt
