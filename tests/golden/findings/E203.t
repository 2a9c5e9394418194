# E203 name_twice
$ agrc check ../../findings/E203/wrong.agr
fel E203: namnet `koski` har införts två gånger
  ../../findings/E203/wrong.agr:9:9, punkt 3
     9 |   aktör koski  "Koski arkivtjänst"
       |         ^^^^^
  hjälp: ge den ena ett annat kort namn, eller ta bort det andra införandet
  anmärkning: infördes först här
    ../../findings/E203/wrong.agr:4:8
     4 |   part koski  "Koski kommun"

1 fel
[1]
$ agrc check --format text ../../findings/E203/right.agr >$TMPDIR/right.txt
$ ! grep ' E203:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E203/near.agr >$TMPDIR/near.txt
$ ! grep ' E203:' $TMPDIR/near.txt
