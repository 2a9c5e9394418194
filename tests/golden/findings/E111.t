# E111 name_missing
$ agrc check ../../findings/E111/wrong.agr
virhe E111: lauseesta `rooli` puuttuu nimi
  ../../findings/E111/wrong.agr:9:3, kohta 3
     9 |   rooli  haltija: koski
       |   ^^^^^
  ohje: kirjoita sen perään yksisanainen lyhyt nimi tai nimi lainausmerkeissä

1 virhe
[1]
$ agrc check --format text ../../findings/E111/right.agr >$TMPDIR/right.txt
$ ! grep ' E111:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E111/near.agr >$TMPDIR/near.txt
$ ! grep ' E111:' $TMPDIR/near.txt
