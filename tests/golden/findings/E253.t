# E253 step_twice
$ agrc check ../../findings/E253/wrong.agr
warning W392: the agreement names no parties
  ../../findings/E253/wrong.agr:1:1
     1 | language english
       | ^
  help: declare each `party` in a clause

error E253: the scale `tier` names `bronze` twice
  ../../findings/E253/wrong.agr:3:38, clause 1
     3 |   kind tier;  scale: bronze; silver; bronze
       |                                      ^^^^^^
  help: name each step once, from the lowest to the highest

1 error, 1 warning
[1]
$ agrc check --format text ../../findings/E253/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' E253:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E253/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' E253:' $TMPDIR/near.txt
