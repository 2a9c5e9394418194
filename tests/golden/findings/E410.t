# E410 quote_differs
$ agrc check ../../findings/E410/wrong.agr
virhe E410: lainaus ei vastaa lähdettä `sopimus.txt`; lähin kohta: Kunnat järjestävät
  arkisto-palvelut yhdessä vuoden 2026 alusta.
  ../../findings/E410/wrong.agr:10:12, kohta 3
    10 |   lainaus: "Kunnat voivat järjestää arkistopalvelut yhdessä vuoden 2026 alusta."
       |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: kopioi sanat lähteestä, ja merkitse pois jätetty merkillä …

1 virhe
[1]
$ agrc check --format text ../../findings/E410/right.agr >$TMPDIR/right.txt
$ ! grep ' E410:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E410/near.agr >$TMPDIR/near.txt
$ ! grep ' E410:' $TMPDIR/near.txt
