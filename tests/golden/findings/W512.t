# W512 log_other
$ agrc check ../../findings/W512/wrong.agr
warning W512: 3 of 4 names are not of this agreement: is the log of another one?
  ../../findings/W512/wrong.agr:18:1
    18 | happened rent;  when: 1.3.2027
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: give the log of this agreement

warning W510: `settled`: the procedure `disputes` has not begun
  ../../findings/W512/wrong.agr:21:10
    21 | happened settled;  when: 4.3.2027
       |          ^^^^^^^
  help: log what starts it first

2 warnings
[1]
$ agrc check --format text ../../findings/W512/right.agr >$TMPDIR/right.txt
$ ! grep ' W512:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W512/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' W512:' $TMPDIR/near.txt
