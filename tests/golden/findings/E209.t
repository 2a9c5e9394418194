# E209 not_a_body
$ agrc check ../../findings/E209/wrong.agr
fel E209: `lampi` är inget organ och fattar därför inga beslut
  ../../findings/E209/wrong.agr:10:12, punkt 5
    10 |   beslut i lampi
       |            ^^^^^
  hjälp: nämn ett `organ`, eller inför ett med dess ledamöter i en punkt; för alla
         parter tillsammans: `organ möte`, `platser: varje part 1`, `slut`

1 fel
[1]
$ agrc check --format text ../../findings/E209/right.agr >$TMPDIR/right.txt
$ ! grep ' E209:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E209/near.agr >$TMPDIR/near.txt
$ ! grep ' E209:' $TMPDIR/near.txt
