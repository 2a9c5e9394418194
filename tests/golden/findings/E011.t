# E011 use_too_deep
$ agrc check ../../findings/E011/wrong.agr
fel E011: filerna använder varandra i mer än 16 nivåer
  ../../findings/E011/kedja/15.agr:3:8
     3 | använd "16.agr"
       |        ^^^^^^^^

1 fel
[1]
$ agrc check --format text ../../findings/E011/right.agr >$TMPDIR/right.txt
$ ! grep ' E011:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E011/near.agr >$TMPDIR/near.txt
$ ! grep ' E011:' $TMPDIR/near.txt
