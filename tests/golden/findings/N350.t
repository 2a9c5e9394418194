# N350 silent_veto
$ agrc check ../../findings/N350/wrong.agr
anmärkning N350: lampi kan ensam hindra beslut (`styrgrupp`), fast inget veto anges
  ../../findings/N350/wrong.agr:18:12, punkt 5
    18 |   beslut i styrgrupp
       |            ^^^^^^^^^
  hjälp: om det är meningen, ange det med `veto:`

1 anmärkning
$ agrc check --format text ../../findings/N350/right.agr >$TMPDIR/right.txt
$ ! grep ' N350:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N350/near.agr >$TMPDIR/near.txt
$ ! grep ' N350:' $TMPDIR/near.txt
