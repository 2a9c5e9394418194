# E118 date_lacks_year
$ agrc check ../../findings/E118/wrong.agr
fel E118: datumet `1.8.` saknar år
  ../../findings/E118/wrong.agr:9:28, punkt 3
     9 |   giltighet  från och med: 1.8.;  till och med: 31.12.2027
       |                            ^^^^
  hjälp: skriv hela datumet med siffror och utan mellanslag, till exempel `31.12.2026`

1 fel
[1]
$ agrc check --format text ../../findings/E118/right.agr >$TMPDIR/right.txt
$ ! grep ' E118:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E118/near.agr >$TMPDIR/near.txt
$ ! grep ' E118:' $TMPDIR/near.txt
