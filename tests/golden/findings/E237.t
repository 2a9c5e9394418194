# E237 empty_test
$ agrc check ../../findings/E237/wrong.agr
fel E237: testet `andelarna håller` frågar ingenting
  ../../findings/E237/wrong.agr:15:1
    15 | test "andelarna håller"
       | ^^^^^^^^^^^^^^^^^^^^^^^
  hjälp: skriv en omröstning eller en fråga i det, med `förväntas:`

1 fel
[1]
$ agrc check --format text ../../findings/E237/right.agr >$TMPDIR/right.txt
$ ! grep ' E237:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E237/near.agr >$TMPDIR/near.txt
$ ! grep ' E237:' $TMPDIR/near.txt
