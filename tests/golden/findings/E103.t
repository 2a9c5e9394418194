# E103 missing_end_inside
$ agrc check ../../findings/E103/wrong.agr
fel E103: blocket `andel` saknar sitt `slut` (det `slut` som följer står i det yttre
  blockets marginal)
  ../../findings/E103/wrong.agr:9:3, punkt 5
     9 |   andel kostnader
       |   ^^^^^
  hjälp: skriv `slut` på en egen rad där blocket slutar

1 fel
[1]
$ agrc check --format text ../../findings/E103/right.agr >$TMPDIR/right.txt
$ ! grep ' E103:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E103/near.agr >$TMPDIR/near.txt
$ ! grep ' E103:' $TMPDIR/near.txt
