# E267 data_point
$ agrc check ../../findings/E267/wrong.agr
virhe E267: luvun `4.5` voi lukea kahdella tavalla: merkki voi erottaa desimaalit tai
  tuhannet
  ../../findings/E267/wrong.csv:2:7
     2 | Koski;4.5
       |       ^^^
  ohje: kirjoita neljä ja puoli muodossa `4,5` ja kolmekymmentäyksi tuhatta muodossa
        `31 149`

1 virhe
[1]
$ agrc check --format text ../../findings/E267/right.agr >$TMPDIR/right.txt
$ ! grep ' E267:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E267/near.agr >$TMPDIR/near.txt
$ ! grep ' E267:' $TMPDIR/near.txt
