# E291 not_a_law
$ agrc check ../../findings/E291/wrong.agr
virhe E291: `liite.agr` ei ole lakipaketti: siinä ei ole lausetta `laki`
  ../../findings/E291/wrong.agr:2:13
     2 | lain mukaan "liite.agr"
       |             ^^^^^^^^^^^
  ohje: nimeä tiedosto, jossa on `laki`, tai ota tiedosto käyttöön sanalla `käytä`

1 virhe
[1]
$ agrc check --format text ../../findings/E291/right.agr >$TMPDIR/right.txt
$ ! grep ' E291:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E291/near.agr >$TMPDIR/near.txt
$ ! grep ' E291:' $TMPDIR/near.txt
