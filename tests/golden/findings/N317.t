# N317 party_left_out
$ agrc check ../../findings/N317/wrong.agr
huomautus N317: `kustannukset`: osuutta ei ole seuraavilla: niemi
  ../../findings/N317/wrong.agr:10:9, kohta 4
    10 |   osuus kustannukset
       |         ^^^^^^^^^^^^
  ohje: lisää rivi, tai rivi `0 %`, jos se on tarkoitus

1 huomautus
$ agrc check --format text ../../findings/N317/right.agr >$TMPDIR/right.txt
$ ! grep ' N317:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N317/near.agr >$TMPDIR/near.txt
$ ! grep ' N317:' $TMPDIR/near.txt
