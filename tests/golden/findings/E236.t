# E236 reason_missing
$ agrc check ../../findings/E236/wrong.agr
virhe E236: perustelu puuttuu
  ../../findings/E236/wrong.agr:10:3, kohta 3
    10 |   hyväksytty W301
       |   ^^^^^^^^^^
  ohje: lisää `koska: "…"` ja perustelu

1 virhe; 1 hyväksytty tekstissä
[1]
$ agrc check --format text ../../findings/E236/right.agr >$TMPDIR/right.txt
$ ! grep ' E236:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E236/near.agr >$TMPDIR/near.txt
$ ! grep ' E236:' $TMPDIR/near.txt
