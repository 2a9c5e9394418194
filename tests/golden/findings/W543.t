# W543 law_undecided
$ agrc check ../../findings/W543/wrong.agr
varoitus W543: ei voi sanoa, täyttyykö laki (Rajalaki 7 §): `asukkaat summa vähintään
  10 000 asukasta`; puuttuu: asukkaat (koski)
  ../../findings/W543/wrong.agr:2:1
     2 | lain mukaan "laki.agr"
       | ^^^^^^^^^^^^^^^^^^^^^^
  ohje: kirjoita puuttuva, tai kerro lauseessa `lain mukaan`, mitä lain sana tarkoittaa:
        `tarkoittaa: SANA; NIMI`
  huomautus: sääntö on tässä
    ../../findings/W543/laki.agr:9:3
     9 |   vaatimus asukkaat summa vähintään 10 000 asukasta;  lähde: "Rajalaki 7 §"

1 varoitus
[1]
$ agrc check --format text ../../findings/W543/right.agr >$TMPDIR/right.txt
$ ! grep ' W543:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W543/near.agr >$TMPDIR/near.txt
$ ! grep ' W543:' $TMPDIR/near.txt
