# E345 never_passes
$ agrc check ../../findings/E345/wrong.agr
fel E345: `styrgrupp` kan aldrig fatta beslutet, inte ens när alla är närvarande och för
  ../../findings/E345/wrong.agr:13:12, punkt 5
    13 |   beslut i styrgrupp
       |            ^^^^^^^^^
  hjälp: jämför gränserna med de röster som finns

1 fel
[1]
$ agrc check --format text ../../findings/E345/right.agr >$TMPDIR/right.txt
$ ! grep ' E345:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E345/near.agr >$TMPDIR/near.txt
$ ! grep ' E345:' $TMPDIR/near.txt
