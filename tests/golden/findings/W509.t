# W509 log_impossible
$ agrc check ../../findings/W509/wrong.agr
warning W515: `settled`: the procedure (1) has ended in `court` already
  ../../findings/W509/wrong.agr:19:10
    19 | happened settled;  when: 5.9.2027
       |          ^^^^^^^
  help: look at the days and the name of the run

1 warning
[1]
$ agrc check --format text ../../findings/W509/right.agr >$TMPDIR/right.txt
$ ! grep ' W509:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W509/near.agr >$TMPDIR/near.txt
$ ! grep ' W509:' $TMPDIR/near.txt
