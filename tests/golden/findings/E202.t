# E202 unknown_name
$ agrc check ../../findings/E202/wrong.agr
virhe E202: nimeä `jarvimaan-kehitys` ei ole esitelty missään
  ../../findings/E202/wrong.agr:12:5, kohta 4
    12 |     jarvimaan-kehitys   2 htv
       |     ^^^^^^^^^^^^^^^^^
  ohje: nimi kirjoitetaan perusmuodossa; uusi nimi esitellään kohdassa omalla rivillään,
        jonka alussa on `osapuoli`, `toimija` tai `rooli`

1 virhe
[1]
$ agrc check --format text ../../findings/E202/right.agr >$TMPDIR/right.txt
$ ! grep ' E202:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E202/near.agr >$TMPDIR/near.txt
$ ! grep ' E202:' $TMPDIR/near.txt
