# E211 not_an_unclear
$ agrc check ../../findings/E211/wrong.agr
virhe E211: `hyvaksynta` ei ole avoin kysymys eikä ristiriita
  ../../findings/E211/wrong.agr:10:24, kohta 3
    10 |   voimassaolo  alkaen: avoin hyvaksynta;  saakka: 31.12.2028
       |                        ^^^^^^^^^^^^^^^^
  ohje: esittele se lohkona `avoin hyvaksynta`, jossa ovat sen tulkinnat, tai poista
        sana `avoin`

1 virhe
[1]
$ agrc check --format text ../../findings/E211/right.agr >$TMPDIR/right.txt
$ ! grep ' E211:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E211/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' E211:' $TMPDIR/near.txt
