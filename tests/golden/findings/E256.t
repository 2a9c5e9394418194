# E256 pairs_with_nothing
$ agrc check ../../findings/E256/wrong.agr
error E256: `respectively` needs another list in the same statement to pair with
  ../../findings/E256/wrong.agr:5:61, clause 1
     5 |   duty writing;  who: koski;  does: prepares;  what: plan;  when: autumn; spring; respectively
       |                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: write the other list into the same statement, or leave out `respectively`

1 error
[1]
$ agrc check --format text ../../findings/E256/right.agr >$TMPDIR/right.txt
$ ! grep ' E256:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E256/near.agr >$TMPDIR/near.txt
$ ! grep ' E256:' $TMPDIR/near.txt
