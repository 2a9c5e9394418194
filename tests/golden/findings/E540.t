# E540 law_broken
$ agrc check ../../findings/E540/wrong.agr
virhe E540: vastoin lakia (Rajalaki 7 §): `asukkaat summa vähintään 10 000 asukasta`;
  asukkaat summa: 9 000 asukasta
  ../../findings/E540/wrong.agr:6:12, kohta 1
     6 |   taulukko asukkaat;  erittely: kunta
       |            ^^^^^^^^
  ohje: korjaa sopimus, tai hyväksy havainto ja kerro poikkeuksen peruste
  huomautus: sääntö on tässä
    ../../findings/E540/laki.agr:9:3
     9 |   vaatimus asukkaat summa vähintään 10 000 asukasta;  lähde: "Rajalaki 7 §"
  huomautus: sopimukseen sovelletaan tätä lakia
    ../../findings/E540/wrong.agr:2:1
     2 | lain mukaan "laki.agr"

1 virhe
[1]
$ agrc check --format text ../../findings/E540/right.agr >$TMPDIR/right.txt
$ ! grep ' E540:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E540/near.agr >$TMPDIR/near.txt
$ ! grep ' E540:' $TMPDIR/near.txt
