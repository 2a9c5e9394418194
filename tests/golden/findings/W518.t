# W518 log_begun
$ agrc check ../../findings/W518/wrong.agr
warning W518: the procedure `disputes` (roof) has begun already
  ../../findings/W518/wrong.agr:19:10
    19 | happened talks-begin;  when: 2.3.2027;  in case: "roof"
       |          ^^^^^^^^^^^
  help: give the new run a name of its own

1 warning
[1]
$ agrc check --format text ../../findings/W518/right.agr >$TMPDIR/right.txt
$ ! grep ' W518:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W518/near.agr >$TMPDIR/near.txt
$ ! grep ' W518:' $TMPDIR/near.txt
