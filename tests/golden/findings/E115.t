# E115 unexpected
$ agrc check ../../findings/E115/wrong.agr
fel E115: `)` kan inte stå här; kanske saknas `;` eller radslut före det
  ../../findings/E115/wrong.agr:9:44, punkt 4
     9 |   storhet arsavgift  är: 24 000 € + 6 000 €) * 3/5
       |                                            ^

1 fel
[1]
$ agrc check --format text ../../findings/E115/right.agr >$TMPDIR/right.txt
$ ! grep ' E115:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E115/near.agr >$TMPDIR/near.txt
$ ! grep ' E115:' $TMPDIR/near.txt
