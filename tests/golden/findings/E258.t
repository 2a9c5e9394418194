# E258 no_classes
$ agrc check ../../findings/E258/wrong.agr
warning W392: the agreement names no parties
  ../../findings/E258/wrong.agr:1:1
     1 | language english
       | ^
  help: declare each `party` in a clause

error E258: the classification `form` has no classes
  ../../findings/E258/wrong.agr:5:18, clause 1
     5 |   classification form
       |                  ^^^^
  help: write a line `class NAME; ATTRIBUTE: VALUE` for each

1 error, 1 warning
[1]
$ agrc check --format text ../../findings/E258/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' E258:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E258/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' E258:' $TMPDIR/near.txt
