# E294 law_word_alone
$ agrc check ../../findings/E294/wrong.agr
virhe E294: sanan `tarkoittaa:` jälkeen tarvitaan kaksi nimeä: lain sana; mikä se tässä
  on
  ../../findings/E294/wrong.agr:2:38
     2 | lain mukaan "laki.agr";  tarkoittaa: asukkaat
       |                                      ^^^^^^^^
  ohje: kirjoita esimerkiksi `tarkoittaa: työvoima; laaja-työvoima`

1 virhe
[1]
$ agrc check --format text ../../findings/E294/right.agr >$TMPDIR/right.txt
$ ! grep ' E294:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E294/near.agr >$TMPDIR/near.txt
$ ! grep ' E294:' $TMPDIR/near.txt
