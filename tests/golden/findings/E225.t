# E225 label_missing
$ agrc check ../../findings/E225/wrong.agr
fel E225: `undantag` saknar `till:`
  ../../findings/E225/wrong.agr:10:3, punkt 4
    10 |   undantag forsening  är: "betalar inom 60 dagar"
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hjälp: lägg till `till:` och dess värde

1 fel
[1]
$ agrc check --format text ../../findings/E225/right.agr >$TMPDIR/right.txt
$ ! grep ' E225:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E225/near.agr >$TMPDIR/near.txt
$ ! grep ' E225:' $TMPDIR/near.txt
