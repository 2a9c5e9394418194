# E210 not_a_rule
$ agrc check ../../findings/E210/wrong.agr
error E210: `salmi` is not a rule, so nothing can be an exception to it
  ../../findings/E210/wrong.agr:10:30, clause 4
    10 |   exception late-paying  to: salmi;  is: "pays within 60 days"
       |                              ^^^^^
  help: name a `rule` or another `exception` after `to:`

1 error
[1]
$ agrc check --format text ../../findings/E210/right.agr >$TMPDIR/right.txt
$ ! grep ' E210:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E210/near.agr >$TMPDIR/near.txt
$ ! grep ' E210:' $TMPDIR/near.txt
