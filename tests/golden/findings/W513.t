# W513 log_actor
$ agrc check ../../findings/W513/wrong.agr
warning W513: `salmi` is not who acts in `talks`
  ../../findings/W513/wrong.agr:19:37
    19 | happened settled;  when: 4.3.2027;  who: salmi
       |                                     ^^^^^^^^^^
  help: look at who is named

1 warning
[1]
$ agrc check --format text ../../findings/W513/right.agr >$TMPDIR/right.txt
$ ! grep ' W513:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W513/near.agr >$TMPDIR/near.txt
$ ! grep ' W513:' $TMPDIR/near.txt
