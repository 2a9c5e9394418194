# E231 some_of_too_many
$ agrc check ../../findings/E231/wrong.agr
fel E231: minst 3 krävs, men 2 villkor räknas upp
  ../../findings/E231/wrong.agr:18:5, punkt 5
    18 |     minst 3 av följande
       |     ^^^^^^^^^^^^^^^^^^^
  hjälp: kräv minst ett och högst så många som räknas upp

1 fel
[1]
$ agrc check --format text ../../findings/E231/right.agr >$TMPDIR/right.txt
$ ! grep ' E231:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E231/near.agr >$TMPDIR/near.txt
$ ! grep ' E231:' $TMPDIR/near.txt
