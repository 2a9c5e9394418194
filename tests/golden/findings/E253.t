# E253 data_empty
$ agrc check ../../findings/E253/wrong.agr
virhe E253: tiedostossa `../../findings/E253/wrong.csv` ei ole rivejä sarakeotsikoiden
  alla
  ../../findings/E253/wrong.csv:1:1
     1 | Kunta;Asukkaita
       | ^
  ohje: kirjoita sarakkeiden nimet ensimmäiselle riville ja yksi asia kullekin
        seuraavalle

1 virhe
[1]
$ agrc check --format text ../../findings/E253/right.agr >$TMPDIR/right.txt
$ ! grep ' E253:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E253/near.agr >$TMPDIR/near.txt
$ ! grep ' E253:' $TMPDIR/near.txt
