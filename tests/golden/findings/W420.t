# W420 service_without_provider
$ agrc check ../../findings/W420/wrong.agr
varoitus W420: palvelulle `neuvonta` ei ole sanottu, kuka sen hoitaa (tuottaa)
  ../../findings/W420/wrong.agr:12:11, kohta 2
    12 |   palvelu neuvonta;  lakisääteinen: kyllä
       |           ^^^^^^^^
  ohje: lisää rivi, esimerkiksi `tuottaa: …`, tai `tuottaa: ei mainittu`, jos
        suunnitelma jättää asian auki

1 varoitus
[1]
$ agrc check --format text ../../findings/W420/right.agr >$TMPDIR/right.txt
$ ! grep ' W420:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W420/near.agr >$TMPDIR/near.txt
$ ! grep ' W420:' $TMPDIR/near.txt
