# E320 count_differs
$ agrc check ../../findings/E320/wrong.agr
fel E320: `kustkommun`: antalet anges till 3, men 2 räknas upp
  ../../findings/E320/wrong.agr:10:46, punkt 3
    10 |   grupp kustkommun  omfattar: lampi; harju;  antal: 3
       |                                              ^^^^^^^^
  hjälp: rätta antalet eller listan, eller avsluta listan med `bland annat`

1 fel
[1]
$ agrc check --format text ../../findings/E320/right.agr >$TMPDIR/right.txt
$ ! grep ' E320:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E320/near.agr >$TMPDIR/near.txt
$ ! grep ' E320:' $TMPDIR/near.txt
