# W443 no_successor
$ agrc check --as-of 1.1.2026 ../../findings/W443/wrong.agr
varning W443: den 1.1.2026 finns `narings` inte längre, och ingen efterträdare har
  angetts
  ../../findings/W443/wrong.agr:4:9, punkt 1
     4 |   aktör narings "Näringscentralen";  till och med: 31.12.2025
       |         ^^^^^^^
  hjälp: lägg till `efterträdare:` med den som tar över, eller ändra de bestämmelser som
         nämner den

1 varning
[1]
$ agrc check --as-of 1.1.2026 --format text ../../findings/W443/right.agr >$TMPDIR/right.txt
$ ! grep ' W443:' $TMPDIR/right.txt
$ agrc check --as-of 1.1.2026 --format text ../../findings/W443/near.agr >$TMPDIR/near.txt
$ ! grep ' W443:' $TMPDIR/near.txt
