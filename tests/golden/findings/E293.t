# E293 law_word_other_sort
$ agrc check ../../findings/E293/wrong.agr
virhe E293: lain `asukkaat` (taulukko) ja sopimuksen `koski` (osapuoli) ovat eri lajia:
  toinen ei voi olla toisen tilalla
  ../../findings/E293/wrong.agr:2:48
     2 | lain mukaan "laki.agr";  tarkoittaa: asukkaat; koski
       |                                                ^^^^^
  ohje: nimeä jokin samanlajinen

1 virhe
[1]
$ agrc check --format text ../../findings/E293/right.agr >$TMPDIR/right.txt
$ ! grep ' E293:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E293/near.agr >$TMPDIR/near.txt
$ ! grep ' E293:' $TMPDIR/near.txt
