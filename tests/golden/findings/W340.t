# W340 base_missing
$ agrc check ../../findings/W340/wrong.agr
varoitus W340: `johtoryhma`: ei ole määrätty, mistä päätöksen raja lasketaan
  ../../findings/W340/wrong.agr:13:24, kohta 5
    13 |   päätös toimielimessä johtoryhma
       |                        ^^^^^^^^^^
  ohje: lisää `perusta: kaikki`, `perusta: läsnä olevat` tai `perusta: annetut`, tai
        avoin kysymys, jossa ne ovat tulkintoina

1 varoitus
[1]
$ agrc check --format text ../../findings/W340/right.agr >$TMPDIR/right.txt
$ ! grep ' W340:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W340/near.agr >$TMPDIR/near.txt
$ ! grep ' W340:' $TMPDIR/near.txt
