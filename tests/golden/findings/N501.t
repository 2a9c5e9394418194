# N501 stage_untimed
$ agrc check ../../findings/N501/wrong.agr
huomautus N501: menettely `muutos` voi jäädä pysyvästi vaiheeseen `käsittely`: mikään
  määräaika ei päätä sitä
  ../../findings/N501/wrong.agr:14:11, kohta 9
    14 |     vaihe käsittely  kuka: kukin osapuoli;  seuraus: voimassa;  muuten seuraus: rauennut
       |           ^^^^^^^^^
  ohje: lisää `määräaika:` ja `muuten seuraus:`

1 huomautus
$ agrc check --format text ../../findings/N501/right.agr >$TMPDIR/right.txt
$ ! grep ' N501:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N501/near.agr >$TMPDIR/near.txt
$ ! grep ' N501:' $TMPDIR/near.txt
