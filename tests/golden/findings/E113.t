# E113 two_numbers
$ agrc check ../../findings/E113/wrong.agr
error E113: two numbers side by side: `31` and `1495`
  ../../findings/E113/wrong.agr:10:12, clause 4
    10 |     koski  31 1495
       |            ^^^^^^^
  help: put `;` between them, or write one number in groups of three digits

1 error
[1]
$ agrc check --format text ../../findings/E113/right.agr >$TMPDIR/right.txt
$ ! grep ' E113:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E113/near.agr >$TMPDIR/near.txt
$ ! grep ' E113:' $TMPDIR/near.txt
