# W456 sets_differ
$ agrc check ../../findings/W456/wrong.agr
varning W456: `bilagan` och `lagen` är inte lika; bara i den första: stod; bara i den
  andra: utbildning
  ../../findings/W456/wrong.agr:20:49, punkt 2
    20 |   grupp bilagan "I bilagan": radgivning; stod;  jämförs med: lagen
       |                                                 ^^^^^^^^^^^^^^^^^^
  hjälp: rätta den ena förteckningen, eller ta bort `jämförs med`

1 varning
[1]
$ agrc check --format text ../../findings/W456/right.agr >$TMPDIR/right.txt
$ ! grep ' W456:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W456/near.agr >$TMPDIR/near.txt
$ ! grep ' W456:' $TMPDIR/near.txt
