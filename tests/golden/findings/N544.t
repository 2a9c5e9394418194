# N544 law_out_of_force
$ agrc check --as-of 1.1.2029 ../../findings/N544/wrong.agr
huomautus N544: `Rajalaki 12/2030` jää tutkimatta: se ei ole voimassa päivänä, jonka
  `--as-of` antaa
  ../../findings/N544/wrong.agr:2:1
     2 | lain mukaan "laki.agr"
       | ^^^^^^^^^^^^^^^^^^^^^^
  ohje: valitse toinen päivä, tai lakipaketti, joka silloin on voimassa

1 huomautus
$ agrc check --as-of 1.1.2029 --format text ../../findings/N544/right.agr >$TMPDIR/right.txt
$ ! grep ' N544:' $TMPDIR/right.txt
$ agrc check --as-of 1.1.2029 --format text ../../findings/N544/near.agr >$TMPDIR/near.txt
$ ! grep ' N544:' $TMPDIR/near.txt
