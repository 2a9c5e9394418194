# E325 size_contradicts
$ agrc check ../../findings/E325/wrong.agr
virhe E325: `tyoryhma`: koko ei voi olla vähintään 8 ja enintään 6
  ../../findings/E325/wrong.agr:10:5, kohta 5
    10 |     koko: vähintään 8; enintään 6
       |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: korjaa toinen rajoista

1 virhe
[1]
$ agrc check --format text ../../findings/E325/right.agr >$TMPDIR/right.txt
$ ! grep ' E325:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E325/near.agr >$TMPDIR/near.txt
$ ! grep ' E325:' $TMPDIR/near.txt
