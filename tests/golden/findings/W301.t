# W301 stated_twice
$ agrc check ../../findings/W301/wrong.agr
varning W301: här `1.3.2026`, men på annat ställe `1.1.2026`: samma sak anges på två
  sätt
  ../../findings/W301/wrong.agr:9:49, punkt 3
     9 |   giltighet avtalstid  från och med: 1.1.2026;  från och med: 1.3.2026;  till och med: 31.12.2028
       |                                                 ^^^^^^^^^^^^^^^^^^^^^^
  hjälp: rätta det ena, eller inför en `motstridighet` med båda som tolkningar
  anmärkning: angavs först här
    ../../findings/W301/wrong.agr:9:24
     9 |   giltighet avtalstid  från och med: 1.1.2026;  från och med: 1.3.2026;  till och med: 31.12.2028

1 varning
[1]
$ agrc check --format text ../../findings/W301/right.agr >$TMPDIR/right.txt
$ ! grep ' W301:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W301/near.agr >$TMPDIR/near.txt
$ ! grep ' W301:' $TMPDIR/near.txt
