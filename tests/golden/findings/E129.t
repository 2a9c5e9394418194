# E129 line_goes_on
$ agrc check ../../findings/E129/wrong.agr
virhe E129: `kuka` on eri rivillä kuin `velvoite`, johon se kuuluu
  ../../findings/E129/wrong.agr:6:5, kohta 1
     6 |     kuka: koski
       |     ^^^^
  ohje: päätä edellinen rivi merkkiin `;`, niin lause jatkuu seuraavalla; `velvoite` on
        yhden rivin lause, jolla ei ole sanaa `loppu`

virhe E129: `on` on eri rivillä kuin `suure`, johon se kuuluu
  ../../findings/E129/wrong.agr:12:5, kohta 1
    12 |     on: 120 €
       |     ^^
  ohje: päätä edellinen rivi merkkiin `;`, niin lause jatkuu seuraavalla; `suure` on
        yhden rivin lause, jolla ei ole sanaa `loppu`

2 virhettä
[1]
$ agrc check --format text ../../findings/E129/right.agr >$TMPDIR/right.txt
$ ! grep ' E129:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E129/near.agr >$TMPDIR/near.txt
$ ! grep ' E129:' $TMPDIR/near.txt
