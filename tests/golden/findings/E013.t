# E013 use_too_many
$ agrc check --limit files=1 ../../findings/E013/wrong.agr
error E013: more than 1 files are brought in
  ../../findings/E013/wrong.agr:5:21
     5 | use "services.agr"; "towns.agr"
       |                     ^^^^^^^^^^^
  help: join some of them, or allow more with --limit files=N

1 error
[1]
$ agrc check --limit files=1 --format text ../../findings/E013/right.agr >$TMPDIR/right.txt
$ ! grep ' E013:' $TMPDIR/right.txt
$ agrc check --limit files=1 --format text ../../findings/E013/near.agr >$TMPDIR/near.txt
$ ! grep ' E013:' $TMPDIR/near.txt
