# E222 units_mixed
$ agrc check ../../findings/E222/wrong.agr
fel E222: två enheter i samma lista: här %, annars €
  ../../findings/E222/wrong.agr:11:12, punkt 4
    11 |     salmi  40 %
       |            ^^^^
  hjälp: skriv samma enhet efter varje tal, till exempel `7 %`, eller dela upp talen på
         två tabeller

1 fel
[1]
$ agrc check --format text ../../findings/E222/right.agr >$TMPDIR/right.txt
$ ! grep ' E222:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E222/near.agr >$TMPDIR/near.txt
$ ! grep ' E222:' $TMPDIR/near.txt
