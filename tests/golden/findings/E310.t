# E310 sum_differs
$ agrc check ../../findings/E310/wrong.agr
fel E310: `personal`: delarna blir sammanlagt 43 årsverken, men den angivna summan är 44
  årsverken (skillnad 1 årsverke)
  ../../findings/E310/wrong.agr:12:5, punkt 4
    12 |     summa  44 årsverken
       |     ^^^^^^^^^^^^^^^^^^^
  hjälp: rätta den del eller summa som är fel, eller inför båda som en `motstridighet`

1 fel
[1]
$ agrc check --format text ../../findings/E310/right.agr >$TMPDIR/right.txt
$ ! grep ' E310:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E310/near.agr >$TMPDIR/near.txt
$ ! grep ' E310:' $TMPDIR/near.txt
