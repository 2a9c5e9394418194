# N343 abstention_missing
$ agrc check ../../findings/N343/wrong.agr
note N343: `council`: it is not stated how abstentions and absences count
  ../../findings/N343/wrong.agr:13:15, clause 5
    13 |   decision of council
       |               ^^^^^^^
  help: add `abstentions:` or `absences:`, or write `silent on abstention`

1 note
$ agrc check --format text ../../findings/N343/right.agr >$TMPDIR/right.txt
$ ! grep ' N343:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N343/near.agr >$TMPDIR/near.txt
$ ! grep ' N343:' $TMPDIR/near.txt
