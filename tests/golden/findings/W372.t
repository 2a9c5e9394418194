# W372 exception_unreachable
$ agrc check ../../findings/W372/wrong.agr
varoitus W372: `myohempi-maksu`: poikkeusta ei voi koskaan soveltaa (yleinen sääntö
  `maksu`)
  ../../findings/W372/wrong.agr:12:12, kohta 4
    12 |   poikkeus myohempi-maksu  kenelle: maksu;  on: 60 päivää;  jos: lakko
       |            ^^^^^^^^^^^^^^
  ohje: tarkista sen ehto ja keitä se koskee
  huomautus: sääntö, josta se on poikkeus
    ../../findings/W372/wrong.agr:11:10
    11 |   sääntö maksu  aihe: maksuaika;  on: 30 päivää

1 varoitus
[1]
$ agrc check --format text ../../findings/W372/right.agr >$TMPDIR/right.txt
$ ! grep ' W372:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W372/near.agr >$TMPDIR/near.txt
$ ! grep ' W372:' $TMPDIR/near.txt
