# N361 time_missing
$ agrc check ../../findings/N361/wrong.agr
anmärkning N361: `rapport`: det anges inte när, senast när eller hur ofta
  ../../findings/N361/wrong.agr:9:14, punkt 6
     9 |   skyldighet rapport  vem: koski;  gör: "lämnar rapporten";  till: salmi
       |              ^^^^^^^
  hjälp: lägg till `tidpunkt:`, `senast:`, `inom:` eller `hur ofta:`, eller `från och
         med:` om den är fortlöpande

1 anmärkning
$ agrc check --format text ../../findings/N361/right.agr >$TMPDIR/right.txt
$ ! grep ' N361:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N361/near.agr >$TMPDIR/near.txt
$ ! grep ' N361:' $TMPDIR/near.txt
