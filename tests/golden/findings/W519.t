# W519 log_foreign
$ agrc status --as-of 1.6.2027 --events ../../findings/W519/wrong.csv ../../findings/W519/wrong.agr
warning W519: this line belongs to another agreement: `harbour`
  ../../findings/W519/wrong.csv:2:1
     2 | 1.3.2027;talks-begin;harbour
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: give the log of this agreement

Use of the halls: status on 1.6.2027 (events: 0)
PROCEDURES
  pending       disputes – has not begun (clause 9)
[1]
$ agrc status --as-of 1.6.2027 --events ../../findings/W519/right.csv ../../findings/W519/right.agr >$TMPDIR/right.txt
$ ! grep ' W519:' $TMPDIR/right.txt
$ agrc status --as-of 1.6.2027 --events ../../findings/W519/near.csv ../../findings/W519/near.agr >$TMPDIR/near.txt
$ ! grep ' W519:' $TMPDIR/near.txt
