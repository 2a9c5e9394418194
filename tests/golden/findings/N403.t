# N403 question_unused
$ agrc check ../../findings/N403/wrong.agr
anmärkning N402: öppen fråga med antaget svar: När börjar avtalet?
  ../../findings/N403/wrong.agr:9:10, punkt 3
     9 |   oklart borjan "När börjar avtalet?"
       |          ^^^^^^

anmärkning N403: inget hänvisar till den öppna frågan: När börjar avtalet?
  ../../findings/N403/wrong.agr:9:10, punkt 3
     9 |   oklart borjan "När börjar avtalet?"
       |          ^^^^^^
  hjälp: skriv `oklart` och dess namn där värdet skulle stå, eller satser med `enligt
         tolkning:`

2 anmärkningar
$ agrc check --format text ../../findings/N403/right.agr >$TMPDIR/right.txt
$ ! grep ' N403:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N403/near.agr >$TMPDIR/near.txt
$ ! grep ' N403:' $TMPDIR/near.txt
