# E411 quote_not_found
$ agrc check ../../findings/E411/wrong.agr
fel E411: citatet finns inte i `avtal.txt`, och inte heller något liknande
  ../../findings/E411/wrong.agr:10:10, punkt 3
    10 |   citat: "Uppsägningstiden är sex månader."
       |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hjälp: kontrollera vilken handling som citeras, och ange den med `källa:`

1 fel
[1]
$ agrc check --format text ../../findings/E411/right.agr >$TMPDIR/right.txt
$ ! grep ' E411:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E411/near.agr >$TMPDIR/near.txt
$ ! grep ' E411:' $TMPDIR/near.txt
