# W428 part_differs
$ agrc check ../../findings/W428/wrong.agr
varoitus W428: `muutosturvakoulutus` on osa palvelua `työvoimakoulutus`, mutta vastuu
  (päättää) on eri: tässä salmi, kokonaisuudella isäntä
  ../../findings/W428/wrong.agr:17:5, kohta 2
    17 |     päättää: salmi
       |     ^^^^^^^^^^^^^^
  ohje: kirjoita osan rivi poikkeukseksi (`poikkeus`) tai korjaa toinen
  huomautus: ilmoitettu ensin tässä
    ../../findings/W428/wrong.agr:14:5
    14 |     päättää: isäntä

1 varoitus
[1]
$ agrc check --format text ../../findings/W428/right.agr >$TMPDIR/right.txt
$ ! grep ' W428:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W428/near.agr >$TMPDIR/near.txt
$ ! grep ' W428:' $TMPDIR/near.txt
