# W391 annex_not_declared
$ agrc check ../../findings/W391/wrong.agr
warning W391: the text refers to annex 2, which is not declared
  ../../findings/W391/wrong.agr:9:9, clause 4
     9 |   text: "The staff is listed in Annex 2."
       |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: add `annex` with `number: 2`, and `state: absent` if it is not at hand

1 warning
[1]
$ agrc check --format text ../../findings/W391/right.agr >$TMPDIR/right.txt
$ ! grep ' W391:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W391/near.agr >$TMPDIR/near.txt
$ ! grep ' W391:' $TMPDIR/near.txt
