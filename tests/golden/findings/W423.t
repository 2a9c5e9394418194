# W423 decides_without_authority
$ agrc check ../../findings/W423/wrong.agr
varoitus W423: `valmennus`: päättäjänä kukin kunta, mutta asiaa ei ole delegoitu: salmi
  ja lampi
  ../../findings/W423/wrong.agr:19:5, kohta 2
    19 |     päättää: kukin kunta
       |     ^^^^^^^^^^^^^^^^^^^^
  ohje: lisää palvelu `delegointi`-riville tai korjaa päättäjä

1 varoitus
[1]
$ agrc check --format text ../../findings/W423/right.agr >$TMPDIR/right.txt
$ ! grep ' W423:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W423/near.agr >$TMPDIR/near.txt
$ ! grep ' W423:' $TMPDIR/near.txt
