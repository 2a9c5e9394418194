# E263 data_empty
$ agrc check ../../findings/E263/wrong.agr
virhe E263: tiedostossa `../../findings/E263/wrong.csv` ei ole rivejä sarakeotsikoiden
  alla
  ../../findings/E263/wrong.csv:1:1
     1 | Kunta;Asukkaita
       | ^
  ohje: kirjoita sarakkeiden nimet ensimmäiselle riville ja yksi asia kullekin
        seuraavalle

1 virhe
[1]
$ agrc check --format text ../../findings/E263/right.agr >$TMPDIR/right.txt
$ ! grep ' E263:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E263/near.agr >$TMPDIR/near.txt
$ ! grep ' E263:' $TMPDIR/near.txt
