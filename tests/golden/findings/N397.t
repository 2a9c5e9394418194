# N397 amendment_missing
$ agrc check ../../findings/N397/wrong.agr
huomautus N397: sopimuksen muuttamisesta ei ole määrätty
  ../../findings/N397/wrong.agr:2:9
     2 | sopimus arkisto "Arkistosopimus"
       |         ^^^^^^^
  ohje: lisää päätös sopimuksen muuttamisesta tai `vaikenee sopimuksen muuttaminen`

1 huomautus
$ agrc check --format text ../../findings/N397/right.agr >$TMPDIR/right.txt
$ ! grep ' N397:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N397/near.agr >$TMPDIR/near.txt
$ ! grep ' N397:' $TMPDIR/near.txt
