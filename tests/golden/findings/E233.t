# E233 too_few_readings
$ agrc check ../../findings/E233/wrong.agr
virhe E233: kysymyksellä `alkamispaiva` on alle kaksi tulkintaa
  ../../findings/E233/wrong.agr:9:9, kohta 3
     9 |   avoin alkamispaiva "Milloin sopimus alkaa?"
       |         ^^^^^^^^^^^^
  ohje: kirjoita jokainen tapa lukea teksti omaksi riviksi `tulkinta`

1 virhe
[1]
$ agrc check --format text ../../findings/E233/right.agr >$TMPDIR/right.txt
$ ! grep ' E233:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E233/near.agr >$TMPDIR/near.txt
$ ! grep ' E233:' $TMPDIR/near.txt
