# E266 data_no_number
$ agrc check ../../findings/E266/wrong.agr
virhe E266: `8 200*` ei ole luku
  ../../findings/E266/wrong.csv:2:7
     2 | Koski;8 200*
       |       ^^^^^^
  ohje: kirjoita luku, kuten `31 149` tai `4,5`, ja tarvittaessa yksikkö; jätä kenttä
        tyhjäksi tai kirjoita `..`, jos lukua ei tiedetä

virhe E266: `3 9000` ei ole luku
  ../../findings/E266/wrong.csv:3:7
     3 | Salmi;3 9000
       |       ^^^^^^
  ohje: kirjoita luku, kuten `31 149` tai `4,5`, ja tarvittaessa yksikkö; jätä kenttä
        tyhjäksi tai kirjoita `..`, jos lukua ei tiedetä

2 virhettä
[1]
$ agrc check --format text ../../findings/E266/right.agr >$TMPDIR/right.txt
$ ! grep ' E266:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E266/near.agr >$TMPDIR/near.txt
$ ! grep ' E266:' $TMPDIR/near.txt
