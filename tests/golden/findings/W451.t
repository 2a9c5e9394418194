# W451 data_row_missing
$ agrc check ../../findings/W451/wrong.agr
varning W451: `wrong.csv` har ingen rad för salmi, så `folk` är inte angivet där
  ../../findings/W451/wrong.agr:16:47, punkt 2
    16 |   storhet folk "Invånarantal";  per: kommun;  ur fil: "wrong.csv";  kolumn: "Invånare";  enhet: personer
       |                                               ^^^^^^^^^^^^^^^^^^^
  hjälp: lägg till en rad, eller ange filens namn med `även kallad:`: Salmy

anmärkning N452: rader i `wrong.csv` som inte nämner något infört används inte (1):
  Salmy
  ../../findings/W451/wrong.agr:16:47, punkt 2
    16 |   storhet folk "Invånarantal";  per: kommun;  ur fil: "wrong.csv";  kolumn: "Invånare";  enhet: personer
       |                                               ^^^^^^^^^^^^^^^^^^^
  hjälp: inget behöver göras om filen gäller mer än det här avtalet
  anmärkning: den första av dem
    ../../findings/W451/wrong.csv:3:1
     3 | Salmy;3 900

1 varning, 1 anmärkning
[1]
$ agrc check --format text ../../findings/W451/right.agr >$TMPDIR/right.txt
$ ! grep ' W451:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W451/near.agr >$TMPDIR/near.txt
$ ! grep ' W451:' $TMPDIR/near.txt
