# N342 tie_missing
$ agrc check ../../findings/N342/wrong.agr
huomautus N342: `johtoryhma`: äänet voivat mennä tasan, eikä ratkaisua ole määrätty
  ../../findings/N342/wrong.agr:14:24, kohta 5
    14 |   päätös toimielimessä johtoryhma
       |                        ^^^^^^^^^^
  ohje: lisää `äänet tasan:`, esimerkiksi `äänet tasan: puheenjohtaja ratkaisee`

1 huomautus
$ agrc check --format text ../../findings/N342/right.agr >$TMPDIR/right.txt
$ ! grep ' N342:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N342/near.agr >$TMPDIR/near.txt
$ ! grep ' N342:' $TMPDIR/near.txt
