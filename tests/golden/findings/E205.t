# E205 clause_twice
$ agrc check ../../findings/E205/wrong.agr
virhe E205: kohta `3` on kahdesti
  ../../findings/E205/wrong.agr:12:7, kohta 3
    12 | kohta 3 "Voimassaolo"
       |       ^
  ohje: anna toiselle oma numero tai yhdistä ne
  huomautus: esitelty ensin tässä
    ../../findings/E205/wrong.agr:8:7
     8 | kohta 3 "Vastuukunta"

1 virhe
[1]
$ agrc check --format text ../../findings/E205/right.agr >$TMPDIR/right.txt
$ ! grep ' E205:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E205/near.agr >$TMPDIR/near.txt
$ ! grep ' E205:' $TMPDIR/near.txt
