# W400 contradiction_open
$ agrc check ../../findings/W400/wrong.agr
varoitus W400: teksti on ristiriidassa itsensä kanssa: Kohta ja liite antavat eri
  päivän. (kohdat 3)
  ../../findings/W400/wrong.agr:10:14, kohta 3
    10 |   ristiriita alkamispaiva "Kohta ja liite antavat eri päivän."
       |              ^^^^^^^^^^^^
  ohje: pyydä osapuolia ratkaisemaan asia; siihen asti vastaukset näyttävät molemmat
        puolet
  huomautus: yksi sen tulkinnoista
    ../../findings/W400/wrong.agr:11:14
    11 |     tulkinta kohta-kolme:  1.1.2026
  huomautus: yksi sen tulkinnoista
    ../../findings/W400/wrong.agr:12:14
    12 |     tulkinta liite-yksi:   1.3.2026

1 varoitus
[1]
$ agrc check --format text ../../findings/W400/right.agr >$TMPDIR/right.txt
$ ! grep ' W400:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W400/near.agr >$TMPDIR/near.txt
$ ! grep ' W400:' $TMPDIR/near.txt
