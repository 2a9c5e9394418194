# E116 comma_between
$ agrc check ../../findings/E116/wrong.agr
error E116: the comma separates nothing
  ../../findings/E116/wrong.agr:10:28, clause 3
    10 |   role host  held by: lampi, harju
       |                            ^
  help: write `;` between items: the comma is only the decimal sign

1 error
[1]
$ agrc check --format text ../../findings/E116/right.agr >$TMPDIR/right.txt
$ ! grep ' E116:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E116/near.agr >$TMPDIR/near.txt
$ ! grep ' E116:' $TMPDIR/near.txt
