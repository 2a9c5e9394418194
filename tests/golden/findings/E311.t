# E311 share_short
$ agrc check ../../findings/E311/wrong.agr
virhe E311: `kustannukset`: osuudet ovat yhteensä 95 %; puuttuu 5 %
  ../../findings/E311/wrong.agr:10:9, kohta 4
    10 |   osuus kustannukset
       |         ^^^^^^^^^^^^
  ohje: merkitse puuttuva osuus jollekin, tai ilmoita summa rivillä `yhteensä`, jos sen
        ei ole tarkoitus olla 100 %

1 virhe
[1]
$ agrc check --format text ../../findings/E311/right.agr >$TMPDIR/right.txt
$ ! grep ' E311:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E311/near.agr >$TMPDIR/near.txt
$ ! grep ' E311:' $TMPDIR/near.txt
