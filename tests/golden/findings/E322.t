# E322 size_differs
$ agrc check ../../findings/E322/wrong.agr
fel E322: `arbetsgrupp` har 6 platser, men storleken anges till 8
  ../../findings/E322/wrong.agr:11:5, punkt 5
    11 |     storlek: 8
       |     ^^^^^^^^^^
  hjälp: rätta storleken eller platserna

1 fel
[1]
$ agrc check --format text ../../findings/E322/right.agr >$TMPDIR/right.txt
$ ! grep ' E322:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E322/near.agr >$TMPDIR/near.txt
$ ! grep ' E322:' $TMPDIR/near.txt
