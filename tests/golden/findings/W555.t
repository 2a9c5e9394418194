# W555 length_uncountable
$ agrc check ../../findings/W555/wrong.agr
varoitus W555: tästä ei voi laskea päivää: `1,5 kuukautta`
  ../../findings/W555/wrong.agr:5:61, kohta 1
     5 |   velvoite maksu;  kuka: koski;  tekee: maksaa;  määräaika: 1,5 kuukautta;  laskettuna tapahtumasta: lasku
       |                                                             ^^^^^^^^^^^^^
  ohje: kirjoita kokonainen määrä päiviä, viikkoja, kuukausia tai vuosia, alle 10 000
        vuotta: puolentoista kuukauden sijasta `45 päivää`

1 varoitus
[1]
$ agrc check --format text ../../findings/W555/right.agr >$TMPDIR/right.txt
$ ! grep ' W555:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W555/near.agr >$TMPDIR/near.txt
$ ! grep ' W555:' $TMPDIR/near.txt
