# W349 never_matters
$ agrc check ../../findings/W349/wrong.agr
varoitus W349: ranta: äänillä ei ole koskaan vaikutusta (`johtoryhma`)
  ../../findings/W349/wrong.agr:18:24, kohta 5
    18 |   päätös toimielimessä johtoryhma
       |                        ^^^^^^^^^^
  ohje: tarkista raja: `vähintään` sanan `yli` sijasta voi riittää muuttamaan asian

1 varoitus
[1]
$ agrc check --format text ../../findings/W349/right.agr >$TMPDIR/right.txt
$ ! grep ' W349:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W349/near.agr >$TMPDIR/near.txt
$ ! grep ' W349:' $TMPDIR/near.txt
