# W546 law_without_source
$ agrc check ../../findings/W546/wrong.agr
varoitus W546: ei ole kerrottu, mistä sääntö on otettu tai milloin se on tarkistettu
  ../../findings/W546/wrong.agr:9:3, kohta 7
     9 |   vaatimus asukkaat summa vähintään 10 000 asukasta
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää tähän `lähde:`, ja tähän tai lauseeseen `laki` myös `tarkistanut: "NIMI"
        PÄIVÄ`

1 varoitus
[1]
$ agrc check --format text ../../findings/W546/right.agr >$TMPDIR/right.txt
$ ! grep ' W546:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W546/near.agr >$TMPDIR/near.txt
$ ! grep ' W546:' $TMPDIR/near.txt
