# E316 party_twice
$ agrc check ../../findings/E316/wrong.agr
fel E316: `harju` står på två rader (`kostnader`)
  ../../findings/E316/wrong.agr:14:5, punkt 4
    14 |     harju  10 %
       |     ^^^^^^^^^^^
  hjälp: behåll en av raderna, eller lägg ihop siffrorna på en rad
  anmärkning: angavs först här
    ../../findings/E316/wrong.agr:12:5
    12 |     harju  30 %

1 fel
[1]
$ agrc check --format text ../../findings/E316/right.agr >$TMPDIR/right.txt
$ ! grep ' E316:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E316/near.agr >$TMPDIR/near.txt
$ ! grep ' E316:' $TMPDIR/near.txt
