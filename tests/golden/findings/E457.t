# E457 detail_differs
$ agrc check ../../findings/E457/wrong.agr
error E457: `detail` details the row coaching of `staff`: its rows come to 51 fte, but
  that row says 64 fte
  ../../findings/E457/wrong.agr:24:9, clause 2
    24 |   table detail "Coaching in detail";  part of: staff;  row: coaching
       |         ^^^^^^
  help: correct the row or its parts; mark a part that does not belong to it with
        `outside the total`
  note: stated here
    ../../findings/E457/wrong.agr:21:5
    21 |     coaching  64 fte

1 error
[1]
$ agrc check --format text ../../findings/E457/right.agr >$TMPDIR/right.txt
$ ! grep ' E457:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E457/near.agr >$TMPDIR/near.txt
$ ! grep ' E457:' $TMPDIR/near.txt
