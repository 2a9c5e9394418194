# W517 log_nobody
$ agrc check ../../findings/W517/wrong.agr
warning W517: `lampi` is nobody of this agreement
  ../../findings/W517/wrong.agr:18:41
    18 | happened talks-begin;  when: 1.3.2027;  who: lampi
       |                                         ^^^^^^^^^^
  help: write the name as the agreement has it

1 warning
[1]
$ agrc check --format text ../../findings/W517/right.agr >$TMPDIR/right.txt
$ ! grep ' W517:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W517/near.agr >$TMPDIR/near.txt
$ ! grep ' W517:' $TMPDIR/near.txt
