# E255 pairs_unequal
$ agrc check ../../findings/E255/wrong.agr
error E255: 1 here and 2 in the other list: they can't be paired one to one
  ../../findings/E255/wrong.agr:6:69, clause 1
     6 |   duty writing;  who: koski;  does: prepares;  what: plan; budget;  when: autumn; respectively
       |                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: write as many in both lists, or leave out `respectively` and write a line for
        each
  note: stated here first
    ../../findings/E255/wrong.agr:6:48
     6 |   duty writing;  who: koski;  does: prepares;  what: plan; budget;  when: autumn; respectively

1 error
[1]
$ agrc check --format text ../../findings/E255/right.agr >$TMPDIR/right.txt
$ ! grep ' E255:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E255/near.agr >$TMPDIR/near.txt
$ ! grep ' E255:' $TMPDIR/near.txt
