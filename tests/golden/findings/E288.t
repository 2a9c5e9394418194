# E288 native_too_many
$ agrc check ../../findings/E288/wrong.agr
error E288: `index` goes beyond what there may be: 64 native functions in an agreement,
  16 values for each
  ../../findings/E288/wrong.agr:8:10, clause 2
     8 |   native index;  takes: v1 number; v2 number; v3 number; v4 number; v5 number; v6 number; v7 number; v8 number; v9 number; v10 number; v11 number; v12 number; v
       |          ^^^^^

1 error
[1]
$ agrc check --format text ../../findings/E288/right.agr >$TMPDIR/right.txt
$ ! grep ' E288:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E288/near.agr >$TMPDIR/near.txt
$ ! grep ' E288:' $TMPDIR/near.txt
