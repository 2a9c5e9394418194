# E227 row_without_figure
$ agrc check ../../findings/E227/wrong.agr
virhe E227: riviltä `niemi` puuttuu luku
  ../../findings/E227/wrong.agr:13:5, kohta 4
    13 |     niemi
       |     ^^^^^
  ohje: kirjoita luku nimen perään, tai `niemi; ei mainittu`, jos sopimus ei sitä kerro

1 virhe
[1]
$ agrc check --format text ../../findings/E227/right.agr >$TMPDIR/right.txt
$ ! grep ' E227:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E227/near.agr >$TMPDIR/near.txt
$ ! grep ' E227:' $TMPDIR/near.txt
