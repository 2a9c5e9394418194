# E105 end_closes_nothing
$ agrc check ../../findings/E105/wrong.agr
virhe E105: tämä `loppu` ei sulje mitään
  ../../findings/E105/wrong.agr:3:1
     3 | loppu
       | ^^^^^
  ohje: poista tämä `loppu`

1 virhe
[1]
$ agrc check --format text ../../findings/E105/right.agr >$TMPDIR/right.txt
$ ! grep ' E105:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E105/near.agr >$TMPDIR/near.txt
$ ! grep ' E105:' $TMPDIR/near.txt
