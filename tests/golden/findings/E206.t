# E206 no_such_clause
$ agrc check ../../findings/E206/wrong.agr
fel E206: punkt `14` finns inte i den här filen
  ../../findings/E206/wrong.agr:9:33, punkt 4
     9 |   andel kostnader  källa: punkt 14
       |                                 ^^
  hjälp: rätta numret, eller lägg till punkten, också om den är tom

1 fel
[1]
$ agrc check --format text ../../findings/E206/right.agr >$TMPDIR/right.txt
$ ! grep ' E206:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E206/near.agr >$TMPDIR/near.txt
$ ! grep ' E206:' $TMPDIR/near.txt
