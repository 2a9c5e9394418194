# W392 no_parties
$ agrc check ../../findings/W392/wrong.agr
varoitus W392: sopimuksessa ei ole osapuolia
  ../../findings/W392/wrong.agr:1:1
     1 | kieli suomi
       | ^
  ohje: esittele kukin `osapuoli` kohdassa

1 varoitus
[1]
$ agrc check --format text ../../findings/W392/right.agr >$TMPDIR/right.txt
$ ! grep ' W392:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W392/near.agr >$TMPDIR/near.txt
$ ! grep ' W392:' $TMPDIR/near.txt
