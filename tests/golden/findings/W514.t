# W514 log_too_early
$ agrc check ../../findings/W514/wrong.agr
warning W514: `court` comes too early: the time limit of `talks` runs until 31.3.2027
  ../../findings/W514/wrong.agr:19:10
    19 | happened court;  when: 5.3.2027
       |          ^^^^^
  help: log what ended the stage, or a later day

1 warning
[1]
$ agrc check --format text ../../findings/W514/right.agr >$TMPDIR/right.txt
$ ! grep ' W514:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W514/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' W514:' $TMPDIR/near.txt
