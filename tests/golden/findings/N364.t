# N364 name_for_role
$ agrc check ../../findings/N364/wrong.agr
note N364: `koski` holds the role `host`: is the duty meant for the role?
  ../../findings/N364/wrong.agr:10:22, clause 3
    10 |   duty invoice  who: koski;  does: "sends the invoice";  to: salmi;  by: 28.2.2027
       |                      ^^^^^
  help: write the name of the role if the duty should follow it to the next holder

1 note
$ agrc check --format text ../../findings/N364/right.agr >$TMPDIR/right.txt
$ ! grep ' N364:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N364/near.agr >$TMPDIR/near.txt
$ ! grep ' N364:' $TMPDIR/near.txt
