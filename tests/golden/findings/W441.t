# W441 term_over
$ agrc check --as-of 1.1.2026 ../../findings/W441/wrong.agr
huomautus N396: erimielisyyksien ratkaisemisesta ei ole määrätty
  ../../findings/W441/wrong.agr:2:9
     2 | sopimus yhteistyo "Yhteistyösopimus"
       |         ^^^^^^^^^
  ohje: lisää erimielisyyksiä varten `menettely` tai `vaikenee erimielisyys`

huomautus N397: sopimuksen muuttamisesta ei ole määrätty
  ../../findings/W441/wrong.agr:2:9
     2 | sopimus yhteistyo "Yhteistyösopimus"
       |         ^^^^^^^^^
  ohje: lisää päätös sopimuksen muuttamisesta tai `vaikenee sopimuksen muuttaminen`

varoitus W441: 1.1.2026 `voimassaolo` on päättynyt: sen viimeinen päivä oli 31.12.2025
  ../../findings/W441/wrong.agr:7:58, kohta 1
     7 |   voimassaolo;  laji: määräaikainen;  alkaen: 1.1.2024;  saakka: 31.12.2025
       |                                                          ^^^^^^^^^^^^^^^^^^
  ohje: uusi tai korvaa se tai kirjaa, mikä pätee sen jälkeen

1 varoitus, 2 huomautusta
[1]
$ agrc check --as-of 1.1.2026 --format text ../../findings/W441/right.agr >$TMPDIR/right.txt
$ ! grep ' W441:' $TMPDIR/right.txt
$ agrc check --as-of 1.1.2026 --format text ../../findings/W441/near.agr >$TMPDIR/near.txt
$ ! grep ' W441:' $TMPDIR/near.txt
