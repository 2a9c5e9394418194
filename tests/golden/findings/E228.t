# E228 falling_range
$ agrc check ../../findings/E228/wrong.agr
fel E228: intervallet börjar efter sitt slut
  ../../findings/E228/wrong.agr:10:12, punkt 4
    10 |     koski  7–6 årsverken
       |            ^^^
  hjälp: skriv det mindre talet eller det tidigare datumet först

1 fel
[1]
$ agrc check --format text ../../findings/E228/right.agr >$TMPDIR/right.txt
$ ! grep ' E228:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E228/near.agr >$TMPDIR/near.txt
$ ! grep ' E228:' $TMPDIR/near.txt
