# W515 log_ended
$ agrc check ../../findings/W515/wrong.agr
warning W515: `court`: the procedure (roof) has ended in `settled` already
  ../../findings/W515/wrong.agr:20:10
    20 | happened court;  when: 8.3.2027;  in case: "roof"
       |          ^^^^^
  help: look at the days and the name of the run

1 warning
[1]
$ agrc check --format text ../../findings/W515/right.agr >$TMPDIR/right.txt
$ ! grep ' W515:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W515/near.agr >$TMPDIR/near.txt
$ ! grep ' W515:' $TMPDIR/near.txt
