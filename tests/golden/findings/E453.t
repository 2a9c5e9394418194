# E453 compared_differs
$ agrc check ../../findings/E453/wrong.agr
error E453: `costs (koski)` is stated as 95 %, but what it is compared with comes to
  90 % (difference 5 %)
  ../../findings/E453/wrong.agr:21:5, clause 2
    21 |     koski  95 %
       |     ^^^^^^^^^^^
  help: correct the stated figure or the formula; write `about` if the figure is
        rounded; declare a `contradiction` if both stand in the text

error E453: `costs (salmi)` is stated as 5 %, but what it is compared with comes to 10 %
  (difference 5 %)
  ../../findings/E453/wrong.agr:22:5, clause 2
    22 |     salmi  5 %
       |     ^^^^^^^^^^
  help: correct the stated figure or the formula; write `about` if the figure is
        rounded; declare a `contradiction` if both stand in the text

2 errors
[1]
$ agrc check --format text ../../findings/E453/right.agr >$TMPDIR/right.txt
$ ! grep ' E453:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E453/near.agr >$TMPDIR/near.txt
$ ! grep ' E453:' $TMPDIR/near.txt
