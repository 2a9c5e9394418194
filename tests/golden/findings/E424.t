# E424 service_cycle
$ agrc check ../../findings/E424/wrong.agr
fel E424: `samköp` innehåller sig själv: arbetskraftsutbildning → samköp →
  arbetskraftsutbildning
  ../../findings/E424/wrong.agr:12:19, punkt 2
    12 |   tjänst samköp;  innehåller: arbetskraftsutbildning
       |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hjälp: ta bort den ena ur den andra, eller inför en `motstridighet`

1 fel
[1]
$ agrc check --format text ../../findings/E424/right.agr >$TMPDIR/right.txt
$ ! grep ' E424:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E424/near.agr >$TMPDIR/near.txt
$ ! grep ' E424:' $TMPDIR/near.txt
