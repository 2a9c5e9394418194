# W315 total_about_differs
$ agrc check ../../findings/W315/wrong.agr
warning W315: the parts of `staff` add up to 78 fte; the stated total about 74 fte is
  off by 4 fte
  ../../findings/W315/wrong.agr:12:5, clause 4
    12 |     total  about 74 fte
       |     ^^^^^^^^^^^^^^^^^^^
  help: correct the total, or say how exact it is: `about 74 within 2`

1 warning
[1]
$ agrc check --format text ../../findings/W315/right.agr >$TMPDIR/right.txt
$ ! grep ' W315:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W315/near.agr >$TMPDIR/near.txt
$ ! grep ' W315:' $TMPDIR/near.txt
