# E117 decimal_point
$ agrc check ../../findings/E117/wrong.agr
virhe E117: luvussa `62.5` on piste
  ../../findings/E117/wrong.agr:10:12, kohta 4
    10 |     koski  62.5 %
       |            ^^^^
  ohje: kirjoita desimaali pilkulla (4,58) ja tuhannet välilyönnillä (480 000); viittaus
        kohtaan on `kohta 4.58`

1 virhe
[1]
$ agrc check --format text ../../findings/E117/right.agr >$TMPDIR/right.txt
$ ! grep ' E117:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E117/near.agr >$TMPDIR/near.txt
$ ! grep ' E117:' $TMPDIR/near.txt
