# E257 class_by_other
$ agrc check ../../findings/E257/wrong.agr
warning W392: the agreement names no parties
  ../../findings/E257/wrong.agr:1:1
     1 | language english
       | ^
  help: declare each `party` in a clause

error E257: `renewal` is not among what `form` goes by
  ../../findings/E257/wrong.agr:9:17, clause 1
     9 |     class two;  renewal: strong
       |                 ^^^^^^^^^^^^^^^
  help: add it to `according to` of the classification, or correct the name

1 error, 1 warning
[1]
$ agrc check --format text ../../findings/E257/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' E257:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E257/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' E257:' $TMPDIR/near.txt
