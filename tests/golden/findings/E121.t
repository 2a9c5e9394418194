# E121 full_stop
$ agrc check ../../findings/E121/wrong.agr
fel E121: ingen punkt behövs
  ../../findings/E121/wrong.agr:9:37, punkt 3
     9 |   roll vardkommun  innehas av: koski.
       |                                     ^
  hjälp: ta bort den; en sats slutar med sin rad

1 fel
[1]
$ agrc check --format text ../../findings/E121/right.agr >$TMPDIR/right.txt
$ ! grep ' E121:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E121/near.agr >$TMPDIR/near.txt
$ ! grep ' E121:' $TMPDIR/near.txt
