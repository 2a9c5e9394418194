# W360 bearer_missing
$ agrc check ../../findings/W360/wrong.agr
varning W360: `rapport`: det anges inte vem som är skyldig
  ../../findings/W360/wrong.agr:9:14, punkt 6
     9 |   skyldighet rapport  gör: "lämnar rapporten";  till: salmi;  senast: 28.2.2027
       |              ^^^^^^^
  hjälp: lägg till `vem:` med en part, en roll eller ett organ

1 varning
[1]
$ agrc check --format text ../../findings/W360/right.agr >$TMPDIR/right.txt
$ ! grep ' W360:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W360/near.agr >$TMPDIR/near.txt
$ ! grep ' W360:' $TMPDIR/near.txt
