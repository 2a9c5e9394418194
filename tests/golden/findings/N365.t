# N365 role_without_holder
$ agrc check ../../findings/N365/wrong.agr
anmärkning N365: `vardkommun`: det anges inte vem som innehar rollen
  ../../findings/N365/wrong.agr:9:8, punkt 3
     9 |   roll vardkommun
       |        ^^^^^^^^^^
  hjälp: lägg till `innehas av:`, eller `innehas av: anges inte`

1 anmärkning
$ agrc check --format text ../../findings/N365/right.agr >$TMPDIR/right.txt
$ ! grep ' N365:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N365/near.agr >$TMPDIR/near.txt
$ ! grep ' N365:' $TMPDIR/near.txt
