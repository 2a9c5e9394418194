# E230 and_beside_or
$ agrc check ../../findings/E230/wrong.agr
virhe E230: `ja` ja `tai` ovat samassa ehdossa ilman sulkeita
  ../../findings/E230/wrong.agr:13:10, kohta 8
    13 |     jos: olosuhteet-muuttuneet ja neuvoteltu tai maksu-laiminlyoty;  irtisanomisaika: 6 kuukautta
       |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: pane sulkeet `( … )` yhteen kuuluvan osan ympärille

1 virhe
[1]
$ agrc check --format text ../../findings/E230/right.agr >$TMPDIR/right.txt
$ ! grep ' E230:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E230/near.agr >$TMPDIR/near.txt
$ ! grep ' E230:' $TMPDIR/near.txt
