# E254 data_no_column
$ agrc check ../../findings/E254/wrong.agr
fel E254: det finns ingen kolumn `Folkmängd` i `right.csv`
  ../../findings/E254/wrong.agr:16:77, punkt 2
    16 |   storhet folk "Invånarantal";  per: kommun;  ur fil: "right.csv";  kolumn: "Folkmängd";  enhet: personer
       |                                                                             ^^^^^^^^^^^
  hjälp: kolumnerna är: Invånare; Arbetslösa

1 fel
[1]
$ agrc check --format text ../../findings/E254/right.agr >$TMPDIR/right.txt
$ ! grep ' E254:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E254/near.agr >$TMPDIR/near.txt
$ ! grep ' E254:' $TMPDIR/near.txt
