# W516 log_which_way
$ agrc check ../../findings/W516/wrong.agr
warning W516: `talks` is done, but it can lead to several: settled; withdrawn; court
  ../../findings/W516/wrong.agr:20:10
    20 | happened talks;  when: 4.3.2027
       |          ^^^^^
  help: log which of them followed

1 warning
[1]
$ agrc check --format text ../../findings/W516/right.agr >$TMPDIR/right.txt
$ ! grep ' W516:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W516/near.agr >$TMPDIR/near.txt
$ ! grep ' W516:' $TMPDIR/near.txt
