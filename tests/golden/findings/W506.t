# W506 log_unknown
$ agrc check ../../findings/W506/wrong.agr
warning W506: `picnic` is no event, stage, duty or right of this agreement
  ../../findings/W506/wrong.agr:18:10
    18 | happened picnic;  when: 1.3.2027
       |          ^^^^^^
  help: write it as the agreement names it

1 warning
[1]
$ agrc check --format text ../../findings/W506/right.agr >$TMPDIR/right.txt
$ ! grep ' W506:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W506/near.agr >$TMPDIR/near.txt
$ ! grep ' W506:' $TMPDIR/near.txt
