# W415 acceptance_unmatched
$ agrc check ../../findings/W415/wrong.agr
varning W415: det godtagna fyndet W301 finns inte här
  ../../findings/W415/wrong.agr:10:3, punkt 3
    10 |   godtagen W301  eftersom: "Dagen rättas i nästa ändring."
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hjälp: ta bort raden, eller flytta den till punkten med fyndet

1 varning
[1]
$ agrc check --format text ../../findings/W415/right.agr >$TMPDIR/right.txt
$ ! grep ' W415:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W415/near.agr >$TMPDIR/near.txt
$ ! grep ' W415:' $TMPDIR/near.txt
