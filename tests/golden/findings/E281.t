# E281 native_type
$ agrc check ../../findings/E281/wrong.agr
error E281: `whole` is no type of a native function
  ../../findings/E281/wrong.agr:8:35, clause 2
     8 |   native cost-index;  takes: year whole;  gives: number
       |                                   ^^^^^
  help: write a name and a type, such as `year whole number`, `base money` or `people
        list of whole numbers inhabitants`; the types are whole number, number, share,
        money, yes or no, text, date, list of whole numbers, list of numbers, list of
        shares, list of money

1 error
[1]
$ agrc check --format text ../../findings/E281/right.agr >$TMPDIR/right.txt
$ ! grep ' E281:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E281/near.agr >$TMPDIR/near.txt
$ ! grep ' E281:' $TMPDIR/near.txt
