# W401 question_open
$ agrc check ../../findings/W401/wrong.agr
varoitus W401: avoin kysymys ilman oletettua tulkintaa: Milloin sopimus alkaa?
  ../../findings/W401/wrong.agr:9:9, kohta 3
     9 |   avoin alkamispaiva "Milloin sopimus alkaa?"
       |         ^^^^^^^^^^^^
  ohje: merkitse yksi tulkinta sanalla `oletettu`, tai pyydä osapuolia ratkaisemaan
        kysymys

1 varoitus
[1]
$ agrc check --format text ../../findings/W401/right.agr >$TMPDIR/right.txt
$ ! grep ' W401:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W401/near.agr >$TMPDIR/near.txt
$ ! grep ' W401:' $TMPDIR/near.txt
