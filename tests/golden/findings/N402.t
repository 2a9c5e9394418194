# N402 question_assumed
$ agrc check ../../findings/N402/wrong.agr
note N402: open question, answered by assumption: When does the agreement begin?
  ../../findings/N402/wrong.agr:9:11, clause 3
     9 |   unclear start "When does the agreement begin?"
       |           ^^^^^

1 note
$ agrc check --format text ../../findings/N402/right.agr >$TMPDIR/right.txt
$ ! grep ' N402:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N402/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' N402:' $TMPDIR/near.txt
