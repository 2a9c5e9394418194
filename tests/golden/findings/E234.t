# E234 assumed_twice
$ agrc check ../../findings/E234/wrong.agr
fel E234: för många tolkningar av `borjan` är antagna
  ../../findings/E234/wrong.agr:9:10, punkt 3
     9 |   oklart borjan "När börjar avtalet?"
       |          ^^^^^^
  hjälp: låt `antagen` stå vid en tolkning av en öppen fråga; i en motstridighet står
         det ingenstans

1 fel
[1]
$ agrc check --format text ../../findings/E234/right.agr >$TMPDIR/right.txt
$ ! grep ' E234:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E234/near.agr >$TMPDIR/near.txt
$ ! grep ' E234:' $TMPDIR/near.txt
