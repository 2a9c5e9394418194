# W422 service_gap
$ agrc check ../../findings/W422/wrong.agr
varoitus W422: `lausunto` (päättää): haltija on nimetty muualla, mutta ei tässä:
  erityistaso
  ../../findings/W422/wrong.agr:13:11, kohta 2
    13 |   palvelu lausunto
       |           ^^^^^^^^
  ohje: lisää rivi tälle tilanteelle tai yleinen sääntö `ellei toisin määrätä`

1 varoitus
[1]
$ agrc check --format text ../../findings/W422/right.agr >$TMPDIR/right.txt
$ ! grep ' W422:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W422/near.agr >$TMPDIR/near.txt
$ ! grep ' W422:' $TMPDIR/near.txt
