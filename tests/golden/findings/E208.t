# E208 unknown_label
$ agrc check ../../findings/E208/wrong.agr
virhe E208: lauseella `rooli` ei ole otsaketta `palvelukieli`
  ../../findings/E208/wrong.agr:9:39, kohta 3
     9 |   rooli vastuukunta  haltija: koski;  palvelukieli: "suomi ja ruotsi"
       |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: käytä otsaketta, joka lauseella `rooli` on (`laji:`, `haltija:`, `mistä:`,
        `lukumäärä:`), kirjoita asia otsakkeen `huomautus:` perään tai esittele kohdassa
        `ominaisuus palvelukieli`

1 virhe
[1]
$ agrc check --format text ../../findings/E208/right.agr >$TMPDIR/right.txt
$ ! grep ' E208:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E208/near.agr >$TMPDIR/near.txt
$ ! grep ' E208:' $TMPDIR/near.txt
