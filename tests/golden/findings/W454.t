# W454 compared_about_differs
$ agrc check ../../findings/W454/wrong.agr
warning W454: `costs (koski)` is stated as about 96 %, but what it is compared with
  comes to 90 % and does not round to it (difference 6 %)
  ../../findings/W454/wrong.agr:21:5, clause 2
    21 |     koski  about 96 %
       |     ^^^^^^^^^^^^^^^^^
  help: correct the figure, or say with which data it was computed

warning W454: `costs (salmi)` is stated as about 4 %, but what it is compared with comes
  to 10 % and does not round to it (difference 6 %)
  ../../findings/W454/wrong.agr:22:5, clause 2
    22 |     salmi  about 4 %
       |     ^^^^^^^^^^^^^^^^
  help: correct the figure, or say with which data it was computed

2 warnings
[1]
$ agrc check --format text ../../findings/W454/right.agr >$TMPDIR/right.txt
$ ! grep ' W454:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W454/near.agr >$TMPDIR/near.txt
$ ! grep ' W454:' $TMPDIR/near.txt
