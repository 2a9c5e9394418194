# W507 log_disordered
$ agrc check ../../findings/W507/wrong.agr
warning W507: 5.2.2027 is before the line above it (1.3.2027)
  ../../findings/W507/wrong.agr:19:1
    19 | happened settled;  when: 5.2.2027
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: put the lines in the order of their days

warning W510: `settled`: the procedure `disputes` has not begun
  ../../findings/W507/wrong.agr:19:10
    19 | happened settled;  when: 5.2.2027
       |          ^^^^^^^
  help: log what starts it first

2 warnings
[1]
$ agrc check --format text ../../findings/W507/right.agr >$TMPDIR/right.txt
$ ! grep ' W507:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W507/near.agr >$TMPDIR/near.txt
$ ! grep ' W507:' $TMPDIR/near.txt
