# N366 fact_without_judge
$ agrc check ../../findings/N366/wrong.agr
anmärkning N366: `avtalsbrott`: det anges inte vem som bedömer om det är så
  ../../findings/N366/wrong.agr:9:10, punkt 8
     9 |   faktum avtalsbrott
       |          ^^^^^^^^^^^
  hjälp: lägg till `bedöms av:`

1 anmärkning
$ agrc check --format text ../../findings/N366/right.agr >$TMPDIR/right.txt
$ ! grep ' N366:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N366/near.agr >$TMPDIR/near.txt
$ ! grep ' N366:' $TMPDIR/near.txt
