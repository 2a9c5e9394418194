# E120 unclosed_quote
$ agrc check ../../findings/E120/wrong.agr
virhe E120: lainausmerkkiä ei ole suljettu
  ../../findings/E120/wrong.agr:9:11, kohta 3
     9 |   teksti: "Kunnat järjestävät arkistopalvelut yhdessä.
       |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: sulje se samalla rivillä; pitkä teksti jatkuu toisena lainauksena `;`:n jälkeen

1 virhe
[1]
$ agrc check --format text ../../findings/E120/right.agr >$TMPDIR/right.txt
$ ! grep ' E120:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E120/near.agr >$TMPDIR/near.txt
$ ! grep ' E120:' $TMPDIR/near.txt
