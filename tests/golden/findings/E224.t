# E224 too_many_values
$ agrc check ../../findings/E224/wrong.agr
virhe E224: otsakkeella `alkaen:` on vain yksi arvo
  ../../findings/E224/wrong.agr:9:16, kohta 3
     9 |   voimassaolo  alkaen: 1.1.2026; 1.3.2026
       |                ^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: jätä se, joka pätee, tai esittele `avoin`, jossa molemmat ovat tulkintoina

1 virhe
[1]
$ agrc check --format text ../../findings/E224/right.agr >$TMPDIR/right.txt
$ ! grep ' E224:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E224/near.agr >$TMPDIR/near.txt
$ ! grep ' E224:' $TMPDIR/near.txt
