# W348 sole_controller
$ agrc check ../../findings/W348/wrong.agr
varoitus W348: koski päättää yksin (`johtoryhma`)
  ../../findings/W348/wrong.agr:16:24, kohta 5
    16 |   päätös toimielimessä johtoryhma
       |                        ^^^^^^^^^^
  ohje: nosta rajaa, rajoita äänimäärää tai vaadi toisen suostumus; vertaa KHO:2023:22

1 varoitus
[1]
$ agrc check --format text ../../findings/W348/right.agr >$TMPDIR/right.txt
$ ! grep ' W348:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W348/near.agr >$TMPDIR/near.txt
$ ! grep ' W348:' $TMPDIR/near.txt
