# E109 unknown_line
$ agrc check ../../findings/E109/wrong.agr
virhe E109: rivi ei voi alkaa näin: `Sopimuksella` (kohta)
  ../../findings/E109/wrong.agr:9:3, kohta 3
     9 |   Sopimuksella edistetään palvelujen saatavuutta.
       |   ^^^^^^^^^^^^
  ohje: rivi alkaa lauseen lajilla (`kohta 2 "Otsikko"`, `osapuoli`, `velvoite` …) tai
        otsakkeella ja kaksoispisteellä; muu teksti kirjoitetaan lainausmerkkeihin
        otsakkeen `teksti:` perään

1 virhe
[1]
$ agrc check --format text ../../findings/E109/right.agr >$TMPDIR/right.txt
$ ! grep ' E109:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E109/near.agr >$TMPDIR/near.txt
$ ! grep ' E109:' $TMPDIR/near.txt
