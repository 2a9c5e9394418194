# W370 rules_conflict
$ agrc check ../../findings/W370/wrong.agr
varoitus W370: `maksu` antaa 30 päivää ja `pidempi-maksu` antaa 60 päivää, ja molempia
  sovelletaan: joka tapauksessa
  ../../findings/W370/wrong.agr:11:10, kohta 4
    11 |   sääntö pidempi-maksu  aihe: maksuaika;  on: 60 päivää
       |          ^^^^^^^^^^^^^
  ohje: tee toisesta poikkeus (`poikkeus`) toiseen tai rajaa ehtoa
  huomautus: ilmoitettu ensin tässä
    ../../findings/W370/wrong.agr:10:10
    10 |   sääntö maksu          aihe: maksuaika;  on: 30 päivää

1 varoitus
[1]
$ agrc check --format text ../../findings/W370/right.agr >$TMPDIR/right.txt
$ ! grep ' W370:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W370/near.agr >$TMPDIR/near.txt
$ ! grep ' W370:' $TMPDIR/near.txt
