# W394 term_missing
$ agrc check ../../findings/W394/wrong.agr
varoitus W394: sopimuksen voimassaoloa ei ole määrätty
  ../../findings/W394/wrong.agr:2:9
     2 | sopimus arkisto "Arkistosopimus"
       |         ^^^^^^^
  ohje: lisää kohtaan `voimassaolo` ja sille `alkaen:` ja `saakka:`

1 varoitus
[1]
$ agrc check --format text ../../findings/W394/right.agr >$TMPDIR/right.txt
$ ! grep ' W394:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W394/near.agr >$TMPDIR/near.txt
$ ! grep ' W394:' $TMPDIR/near.txt
