# W541 law_broken_likely
$ agrc check ../../findings/W541/wrong.agr
varoitus W541: luultavasti vastoin lakia (Rajalaki 7 §): `asukkaat summa vähintään
  10 000 asukasta`; asukkaat summa: 9 000 asukasta
  ../../findings/W541/wrong.agr:6:12, kohta 1
     6 |   taulukko asukkaat;  erittely: kunta
       |            ^^^^^^^^
  ohje: tarkistuta asia ja korjaa tai hyväksy sitten
  huomautus: sääntö on tässä
    ../../findings/W541/laki.agr:9:3
     9 |   vaatimus asukkaat summa vähintään 10 000 asukasta;  lähde: "Rajalaki 7 §"
  huomautus: sopimukseen sovelletaan tätä lakia
    ../../findings/W541/wrong.agr:2:1
     2 | lain mukaan "laki.agr"

1 varoitus
[1]
$ agrc check --format text ../../findings/W541/right.agr >$TMPDIR/right.txt
$ ! grep ' W541:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W541/near.agr >$TMPDIR/near.txt
$ ! grep ' W541:' $TMPDIR/near.txt
