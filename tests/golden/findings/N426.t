# N426 mode_unused
$ agrc check ../../findings/N426/wrong.agr
huomautus N426: millään palvelulla ei ole ilmoitettua toteutustapaa `ylialueellinen`
  ../../findings/N426/wrong.agr:13:16, kohta 2
    13 |   toteutustapa ylialueellinen
       |                ^^^^^^^^^^^^^^
  ohje: merkitse se jollekin palvelulle (`toteutustapa:`) tai jätä se pois

1 huomautus
$ agrc check --format text ../../findings/N426/right.agr >$TMPDIR/right.txt
$ ! grep ' N426:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N426/near.agr >$TMPDIR/near.txt
$ ! grep ' N426:' $TMPDIR/near.txt
