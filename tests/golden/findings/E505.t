# E505 log_columns
$ agrc status --as-of 1.6.2027 --events ../../findings/E505/wrong.csv ../../findings/E505/wrong.agr
error E505: the log has no columns for the day and the event
  ../../findings/E505/wrong.csv:1:1
     1 | day of week;thing
       | ^^^^^^^^^^^^^^^^^
  help: name the columns in the first line: date; event; who; instance; note

../../findings/E505/wrong.agr: status on 1.6.2027 (events: 0)
PROCEDURES
  pending       disputes – has not begun (clause 9)
[1]
$ agrc status --as-of 1.6.2027 --events ../../findings/E505/right.csv ../../findings/E505/right.agr >$TMPDIR/right.txt
$ ! grep ' E505:' $TMPDIR/right.txt
$ agrc status --as-of 1.6.2027 --events ../../findings/E505/near.csv ../../findings/E505/near.agr >$TMPDIR/near.txt
$ ! grep ' E505:' $TMPDIR/near.txt
