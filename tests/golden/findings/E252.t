# E252 not_an_attribute
$ agrc check ../../findings/E252/wrong.agr
error E252: `koski` is no attribute, so it can't stand after `with`
  ../../findings/E252/wrong.agr:4:30, clause 1
     4 |   kind meeting-place;  with: koski
       |                              ^^^^^
  help: declare it with `attribute`, or name an attribute that is declared

1 error
[1]
$ agrc check --format text ../../findings/E252/right.agr >$TMPDIR/right.txt
$ ! grep ' E252:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E252/near.agr >$TMPDIR/near.txt
$ ! grep ' E252:' $TMPDIR/near.txt
