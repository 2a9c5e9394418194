# E334 seats_of_nobody
$ agrc check ../../findings/E334/wrong.agr
virhe E334: paikkoja annetaan lajille `oppilaitos`, mutta yksikään osapuoli ei ole sitä
  lajia
  ../../findings/E334/wrong.agr:12:31, kohta 5
    12 |     paikat: kukin osapuoli 1; kukin oppilaitos 1
       |                               ^^^^^^^^^^^^^^^^^^
  ohje: merkitse osapuolille `laji:`, tai mainitse toinen laji

1 virhe
[1]
$ agrc check --format text ../../findings/E334/right.agr >$TMPDIR/right.txt
$ ! grep ' E334:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E334/near.agr >$TMPDIR/near.txt
$ ! grep ' E334:' $TMPDIR/near.txt
