# W347 rule_improper
$ agrc check ../../findings/W347/wrong.agr
warning W347: in `council` two sides can both decide against each other: harju and ranta
  on one side, lampi and niemi on the other
  ../../findings/W347/wrong.agr:20:15, clause 5
    20 |   decision of council
       |               ^^^^^^^
  help: raise the limit above one half, or at least to where only one side can reach it

1 warning
[1]
$ agrc check --format text ../../findings/W347/right.agr >$TMPDIR/right.txt
$ ! grep ' W347:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W347/near.agr >$TMPDIR/near.txt
$ ! grep ' W347:' $TMPDIR/near.txt
