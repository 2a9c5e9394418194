# E212 reading_wanted
$ agrc check ../../findings/E212/wrong.agr
anmärkning N402: öppen fråga med antaget svar: Vem är värdkommun?
  ../../findings/E212/wrong.agr:9:10, punkt 3
     9 |   oklart vardskap "Vem är värdkommun?"
       |          ^^^^^^^^

anmärkning N403: inget hänvisar till den öppna frågan: Vem är värdkommun?
  ../../findings/E212/wrong.agr:9:10, punkt 3
     9 |   oklart vardskap "Vem är värdkommun?"
       |          ^^^^^^^^
  hjälp: skriv `oklart` och dess namn där värdet skulle stå, eller satser med `enligt
         tolkning:`

fel E212: här behövs en öppen fråga och en av dess tolkningar
  ../../findings/E212/wrong.agr:13:40, punkt 3
    13 |   roll vardkommun  innehas av: koski;  enligt tolkning: vardskap
       |                                        ^^^^^^^^^^^^^^^^^^^^^^^^^
  hjälp: skriv båda namnen: `enligt tolkning: FRÅGA; TOLKNING`

1 fel, 2 anmärkningar
[1]
$ agrc check --format text ../../findings/E212/right.agr >$TMPDIR/right.txt
$ ! grep ' E212:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E212/near.agr >$TMPDIR/near.txt
$ ! grep ' E212:' $TMPDIR/near.txt
