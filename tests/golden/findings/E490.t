# E490 seats_differ_from_rule
$ agrc check ../../findings/E490/wrong.agr
error E490: `council`: koski has 2 seats in the text, but the rule beside it gives 3
  ../../findings/E490/wrong.agr:23:5, clause 2
    23 |     seats: koski 2; salmi 2; lampi 2
       |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: correct the number or the rule; check from which year the figures are

error E490: `council`: lampi has 2 seats in the text, but the rule beside it gives 1
  ../../findings/E490/wrong.agr:23:5, clause 2
    23 |     seats: koski 2; salmi 2; lampi 2
       |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: correct the number or the rule; check from which year the figures are

2 errors
[1]
$ agrc check --format text ../../findings/E490/right.agr >$TMPDIR/right.txt
$ ! grep ' E490:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E490/near.agr >$TMPDIR/near.txt
$ ! grep ' E490:' $TMPDIR/near.txt
