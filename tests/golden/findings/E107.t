# E107 unknown_opener
$ agrc check ../../findings/E107/wrong.agr
fel E107: `rol` är inte känt här
  ../../findings/E107/wrong.agr:9:3, punkt 3
     9 |   rol vardkommun  innehas av: koski
       |   ^^^
  hjälp: menade du `roll`?

1 fel
[1]
$ agrc check --format text ../../findings/E107/right.agr >$TMPDIR/right.txt
$ ! grep ' E107:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E107/near.agr >$TMPDIR/near.txt
$ ! grep ' E107:' $TMPDIR/near.txt
