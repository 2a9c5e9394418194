# W406 stage_never_ends
$ agrc check ../../findings/W406/wrong.agr
warning W406: from the stage `talks` the procedure `dispute-procedure` never comes to an
  end
  ../../findings/W406/wrong.agr:12:11, clause 9
    12 |     stage talks  who: each party;  within: 30 days;  leads to: talks
       |           ^^^^^
  help: let one of the stages lead to something outside the procedure

1 warning
[1]
$ agrc check --format text ../../findings/W406/right.agr >$TMPDIR/right.txt
$ ! grep ' W406:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W406/near.agr >$TMPDIR/near.txt
$ ! grep ' W406:' $TMPDIR/near.txt
