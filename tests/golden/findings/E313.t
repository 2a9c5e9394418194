# E313 share_impossible
$ agrc check ../../findings/E313/wrong.agr
fel E313: 120 % kan inte vara en andel (`kostnader`): en andel är 0–100 %
  ../../findings/E313/wrong.agr:11:5, punkt 4
    11 |     lampi  120 %
       |     ^^^^^^^^^^^^
  hjälp: rätta siffran, eller använd en `tabell` om den inte är en del av en helhet

1 fel
[1]
$ agrc check --format text ../../findings/E313/right.agr >$TMPDIR/right.txt
$ ! grep ' E313:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E313/near.agr >$TMPDIR/near.txt
$ ! grep ' E313:' $TMPDIR/near.txt
