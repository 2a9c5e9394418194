# E221 wrong_type
$ agrc check ../../findings/E221/wrong.agr
virhe E221: `500 €` ei sovi tähän: tähän tarvitaan aika, esimerkiksi `6 kuukautta`
  ../../findings/E221/wrong.agr:11:16, kohta 4
    11 |     määräaika: 500 €;  laskettuna tapahtumasta: lasku-saapui
       |                ^^^^^
  ohje: korjaa arvo; jätä rivi pois, jos sopimus ei mainitse asiaa

1 virhe
[1]
$ agrc check --format text ../../findings/E221/right.agr >$TMPDIR/right.txt
$ ! grep ' E221:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E221/near.agr >$TMPDIR/near.txt
$ ! grep ' E221:' $TMPDIR/near.txt
