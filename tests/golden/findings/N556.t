# N556 log_empty
$ agrc status --as-of 1.6.2027 --events ../../findings/N556/wrong.csv ../../findings/N556/wrong.agr
note N556: the log `../../findings/N556/wrong.csv` tells of no events
  ../../findings/N556/wrong.csv:1:1
     1 | date;event
       | ^
  help: write lines `date; event; who` into it, or statements `happened`

Use of the halls: status on 1.6.2027 (events: 0)
PROCEDURES
  pending       disputes – has not begun (clause 9)
$ agrc status --as-of 1.6.2027 --events ../../findings/N556/right.csv ../../findings/N556/right.agr >$TMPDIR/right.txt
$ ! grep ' N556:' $TMPDIR/right.txt
$ agrc status --as-of 1.6.2027 --events ../../findings/N556/near.csv ../../findings/N556/near.agr >$TMPDIR/near.txt
$ ! grep ' N556:' $TMPDIR/near.txt
