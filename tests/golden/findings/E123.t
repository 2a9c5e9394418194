# E123 stray_sign
$ agrc check ../../findings/E123/wrong.agr
virhe E123: merkillä `>` ei ole tässä merkitystä
  ../../findings/E123/wrong.agr:10:12, kohta 4
    10 |     koski  > 12 000 asukasta
       |            ^
  ohje: raja kirjoitetaan sanoin (`yli`, `vähintään`, `enintään`, `alle`); lainausmerkki
        on `"`

1 virhe
[1]
$ agrc check --format text ../../findings/E123/right.agr >$TMPDIR/right.txt
$ ! grep ' E123:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E123/near.agr >$TMPDIR/near.txt
$ ! grep ' E123:' $TMPDIR/near.txt
