# W545 law_without_confidence
$ agrc check ../../findings/W545/wrong.agr
varoitus W545: säännön varmuutta ei ole kerrottu
  ../../findings/W545/wrong.agr:8:3, kohta 7
     8 |   vaatimus asukkaat summa vähintään 10 000 asukasta;  lähde: "Rajalaki 7 §"
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää `varmuus:` tähän tai lauseeseen `laki`, esimerkiksi `varmuus: luettu
        säädöksestä`

1 varoitus
[1]
$ agrc check --format text ../../findings/W545/right.agr >$TMPDIR/right.txt
$ ! grep ' W545:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W545/near.agr >$TMPDIR/near.txt
$ ! grep ' W545:' $TMPDIR/near.txt
