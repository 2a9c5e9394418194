# W382 requirement_undecided
$ agrc check ../../findings/W382/wrong.agr
varoitus W382: ei voi sanoa, täyttyykö `asukkaat summa vähintään 20 000 asukasta`;
  puuttuu: asukkaat (salmi)
  ../../findings/W382/wrong.agr:13:3, kohta 4
    13 |   vaatimus asukkaat summa vähintään 20 000 asukasta
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: ilmoita puuttuva luku tai avoin kysymys sen sijasta

1 varoitus
[1]
$ agrc check --format text ../../findings/W382/right.agr >$TMPDIR/right.txt
$ ! grep ' W382:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W382/near.agr >$TMPDIR/near.txt
$ ! grep ' W382:' $TMPDIR/near.txt
