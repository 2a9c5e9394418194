# E235 empty_requirement
$ agrc check ../../findings/E235/wrong.agr
error E235: this requirement states no limit
  ../../findings/E235/wrong.agr:13:3, clause 4
    13 |   require population total
       |   ^^^^^^^^^^^^^^^^^^^^^^^^
  help: write a figure and its limit, such as `require workforce total at least 20 000`

1 error
[1]
$ agrc check --format text ../../findings/E235/right.agr >$TMPDIR/right.txt
$ ! grep ' E235:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E235/near.agr >$TMPDIR/near.txt
$ ! grep ' E235:' $TMPDIR/near.txt
