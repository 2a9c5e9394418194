# N542 law_broken_perhaps
$ agrc check ../../findings/N542/wrong.agr
huomautus N542: ehkä vastoin lakia (Rajalaki 7 §, tarkistamatta): `asukkaat summa
  vähintään 10 000 asukasta`; asukkaat summa: 9 000 asukasta
  ../../findings/N542/wrong.agr:6:12, kohta 1
     6 |   taulukko asukkaat;  erittely: kunta
       |            ^^^^^^^^
  ohje: tarkista sääntö ennen kuin luotat siihen
  huomautus: sääntö on tässä
    ../../findings/N542/laki.agr:9:3
     9 |   vaatimus asukkaat summa vähintään 10 000 asukasta;  lähde: "Rajalaki 7 §"
  huomautus: sopimukseen sovelletaan tätä lakia
    ../../findings/N542/wrong.agr:2:1
     2 | lain mukaan "laki.agr"

1 huomautus
$ agrc check --format text ../../findings/N542/right.agr >$TMPDIR/right.txt
$ ! grep ' N542:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N542/near.agr >$TMPDIR/near.txt
$ ! grep ' N542:' $TMPDIR/near.txt
