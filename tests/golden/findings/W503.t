# W503 stages_loop
$ agrc check ../../findings/W503/wrong.agr
warning W503: the stages handling and answer lead to one another, and none of them has a
  time limit
  ../../findings/W503/wrong.agr:13:11, clause 9
    13 |     stage handling  who: koski;  leads to: agreed;  otherwise leads to: answer
       |           ^^^^^^^^
  help: give one of the stages a time limit, and let it lead out of the loop when that
        has run out

1 warning
[1]
$ agrc check --format text ../../findings/W503/right.agr >$TMPDIR/right.txt
$ ! grep ' W503:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W503/near.agr >$TMPDIR/near.txt
$ ! grep ' W503:' $TMPDIR/near.txt
