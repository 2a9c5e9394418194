# W511 log_which_run
$ agrc check ../../findings/W511/wrong.agr
warning W511: `settled`: several runs of `disputes` go on; which one is meant?
  ../../findings/W511/wrong.agr:20:1
    20 | happened settled;  when: 5.3.2027
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: name the run in the column `instance`, on the line that starts it too

1 warning
[1]
$ agrc check --format text ../../findings/W511/right.agr >$TMPDIR/right.txt
$ ! grep ' W511:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W511/near.agr >$TMPDIR/near.txt
$ ! grep ' W511:' $TMPDIR/near.txt
