# E114 line_ends_early
$ agrc check ../../findings/E114/wrong.agr
virhe E114: rivi loppuu kesken; tähän tarvitaan nimi, luku tai lainattu teksti
  ../../findings/E114/wrong.agr:9:28, kohta 4
     9 |   suure vuosimaksu  on: 12 *
       |                            ^

1 virhe
[1]
$ agrc check --format text ../../findings/E114/right.agr >$TMPDIR/right.txt
$ ! grep ' E114:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E114/near.agr >$TMPDIR/near.txt
$ ! grep ' E114:' $TMPDIR/near.txt
