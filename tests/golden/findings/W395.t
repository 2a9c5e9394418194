# W395 no_way_out
$ agrc check ../../findings/W395/wrong.agr
varning W395: avtalet gäller tills vidare, och det anges inte hur det kan sägas upp
  ../../findings/W395/wrong.agr:11:3, punkt 3
    11 |   giltighet  från och med: 1.1.2026;  till och med: tills vidare
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hjälp: lägg till `uppsägningstid:`, en `rättighet` att säga upp avtalet eller `tiger
         om uppsägning`

1 varning
[1]
$ agrc check --format text ../../findings/W395/right.agr >$TMPDIR/right.txt
$ ! grep ' W395:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W395/near.agr >$TMPDIR/near.txt
$ ! grep ' W395:' $TMPDIR/near.txt
