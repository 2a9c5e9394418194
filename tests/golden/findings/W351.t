# W351 limit_hit_exactly
$ agrc check ../../findings/W351/wrong.agr
varoitus W351: harju ja niemi: äänet ovat täsmälleen 55 %, kun raja on 55 %; se riittää
  ../../findings/W351/wrong.agr:20:17, kohta 5
    20 |     syntyy jos: vähintään 55 % kaikista äänistä
       |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: varmista, onko sovittu `yli` vai `vähintään`

1 varoitus
[1]
$ agrc check --format text ../../findings/W351/right.agr >$TMPDIR/right.txt
$ ! grep ' W351:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W351/near.agr >$TMPDIR/near.txt
$ ! grep ' W351:' $TMPDIR/near.txt
