# N431 rules_too_many
$ agrc check ../../findings/N431/wrong.agr
note N431: the rules on koski have too many cases to be tried together
  ../../findings/N431/wrong.agr:22:8, clause 2
    22 |   rule r0  about: koski;  if: f0;  is: "plans alone"
       |        ^^
  help: split the subject, or use fewer facts in the conditions

1 note
$ agrc check --format text ../../findings/N431/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' N431:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N431/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' N431:' $TMPDIR/near.txt
$ agrc check --untrusted ../../findings/N431/near.agr | grep N431
note N431: the rules on koski have too many cases to be tried together
  ../../findings/N431/near.agr:21:8, clause 2
