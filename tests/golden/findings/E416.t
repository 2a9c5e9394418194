# E416 acceptance_refused
$ agrc check ../../findings/E416/wrong.agr
virhe E416: havaintoa E222 ei voi hyväksyä: se on korjattava
  ../../findings/E416/wrong.agr:13:3, kohta 4
    13 |   hyväksytty E222  koska: "Yksiköt korjataan myöhemmin."
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: poista tämä rivi ja korjaa teksti

1 virhe
[1]
$ agrc check --format text ../../findings/E416/right.agr >$TMPDIR/right.txt
$ ! grep ' E416:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E416/near.agr >$TMPDIR/near.txt
$ ! grep ' E416:' $TMPDIR/near.txt
