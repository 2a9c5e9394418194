# E292 law_word_unknown
$ agrc check ../../findings/E292/wrong.agr
virhe E292: laissa ei ole sanaa `väestö` (../../findings/E292/laki.agr)
  ../../findings/E292/wrong.agr:2:38
     2 | lain mukaan "laki.agr";  tarkoittaa: väestö; asukkaat
       |                                      ^^^^^^
  ohje: kirjoita sana niin kuin lakipaketti sen esittelee

1 virhe
[1]
$ agrc check --format text ../../findings/E292/right.agr >$TMPDIR/right.txt
$ ! grep ' E292:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E292/near.agr >$TMPDIR/near.txt
$ ! grep ' E292:' $TMPDIR/near.txt
