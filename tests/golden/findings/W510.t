# W510 log_not_begun
$ agrc check ../../findings/W510/wrong.agr
warning W510: `settled`: the procedure `disputes` has not begun
  ../../findings/W510/wrong.agr:18:10
    18 | happened settled;  when: 1.3.2027
       |          ^^^^^^^
  help: log what starts it first

1 warning
[1]
$ agrc check --format text ../../findings/W510/right.agr >$TMPDIR/right.txt
$ ! grep ' W510:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W510/near.agr >$TMPDIR/near.txt
$ ! grep ' W510:' $TMPDIR/near.txt
