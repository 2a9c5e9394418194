# W455 compared_undecided
$ agrc check ../../findings/W455/wrong.agr
varoitus W455: lukua `menot` ei voi verrata laskelmaan: puuttuu vaki (koski)
  ../../findings/W455/wrong.agr:20:5, kohta 2
    20 |     verrataan: osuus suureesta vaki
       |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: ilmoita puuttuva tieto, tai esittele se avoimena kysymyksenä (`avoin`), jonka
        tulkintoina ovat korvaavat tiedot

1 varoitus
[1]
$ agrc check --format text ../../findings/W455/right.agr >$TMPDIR/right.txt
$ ! grep ' W455:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W455/near.agr >$TMPDIR/near.txt
$ ! grep ' W455:' $TMPDIR/near.txt
