# W427 mode_unannounced
$ agrc check ../../findings/W427/wrong.agr
varoitus W427: palvelun `palkkaturva` toteutustapa `valtion palvelu` ei ole
  ilmoitettujen joukossa
  ../../findings/W427/wrong.agr:15:25, kohta 2
    15 |   palvelu palkkaturva;  toteutustapa: valtio
       |                         ^^^^^^^^^^^^^^^^^^^^
  ohje: ilmoita se muiden yhteydessä rivillä `toteutustapa`, tai korjaa palvelun
        toteutustapa

1 varoitus
[1]
$ agrc check --format text ../../findings/W427/right.agr >$TMPDIR/right.txt
$ ! grep ' W427:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W427/near.agr >$TMPDIR/near.txt
$ ! grep ' W427:' $TMPDIR/near.txt
