# W500 stage_unreached
$ agrc check ../../findings/W500/wrong.agr
warning W500: nothing leads to the stage `mediation`; the procedure `disputes` begins
  with `talks`
  ../../findings/W500/wrong.agr:14:11, clause 9
    14 |     stage mediation  who: each party;  within: 30 days;  leads to: settled;  otherwise leads to: court
       |           ^^^^^^^^^
  help: let another stage lead to it (`leads to:`), or say what it is counted from

1 warning
[1]
$ agrc check --format text ../../findings/W500/right.agr >$TMPDIR/right.txt
$ ! grep ' W500:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W500/near.agr >$TMPDIR/near.txt
$ ! grep ' W500:' $TMPDIR/near.txt
