# E330 more_offices_than_members
$ agrc check ../../findings/E330/wrong.agr
fel E330: `arbetsgrupp`: 2 poster besätts bland ledamöterna, men de är högst 1
  ../../findings/E330/wrong.agr:12:5, punkt 5
    12 |     vice ordförande: bland ledamöterna
       |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hjälp: ta bort en post, eller höj storleken

1 fel
[1]
$ agrc check --format text ../../findings/E330/right.agr >$TMPDIR/right.txt
$ ! grep ' E330:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E330/near.agr >$TMPDIR/near.txt
$ ! grep ' E330:' $TMPDIR/near.txt
