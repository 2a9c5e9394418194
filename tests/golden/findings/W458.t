# W458 detail_about_differs
$ agrc check ../../findings/W458/wrong.agr
warning W458: `detail` details the row coaching of `staff`: its rows come to 51 fte,
  which does not round to about 64 fte
  ../../findings/W458/wrong.agr:24:9, clause 2
    24 |   table detail "Coaching in detail";  part of: staff;  row: coaching
       |         ^^^^^^
  help: correct the row or its parts; mark a part that does not belong to it with
        `outside the total`
  note: stated here
    ../../findings/W458/wrong.agr:21:5
    21 |     coaching  about 64 fte

1 warning
[1]
$ agrc check --format text ../../findings/W458/right.agr >$TMPDIR/right.txt
$ ! grep ' W458:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W458/near.agr >$TMPDIR/near.txt
$ ! grep ' W458:' $TMPDIR/near.txt
