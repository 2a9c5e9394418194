# E264 data_no_column
$ agrc check ../../findings/E264/wrong.agr
fel E264: det finns ingen kolumn `Folkmängd` i `right.csv`
  ../../findings/E264/wrong.agr:16:77, punkt 2
    16 |   storhet folk "Invånarantal";  per: kommun;  ur fil: "right.csv";  kolumn: "Folkmängd";  enhet: personer
       |                                                                             ^^^^^^^^^^^
  hjälp: kolumnerna är: Invånare; Arbetslösa

1 fel
[1]
$ agrc check --format text ../../findings/E264/right.agr >$TMPDIR/right.txt
$ ! grep ' E264:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E264/near.agr >$TMPDIR/near.txt
$ ! grep ' E264:' $TMPDIR/near.txt
