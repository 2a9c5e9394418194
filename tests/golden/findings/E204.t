# E204 look_alike_names
$ agrc check ../../findings/E204/wrong.agr
error E204: `kоski` looks like `koski` but is written with other letters (U+043E,
  U+006F)
  ../../findings/E204/wrong.agr:9:9, clause 3
     9 |   actor kоski  "Koski Archive Office"
       |         ^^^^^
  help: type the name anew with ordinary letters, or choose another name
  note: the name it looks like stands here
    ../../findings/E204/wrong.agr:4:9
     4 |   party koski  "Koski Municipality"

1 error
[1]
$ agrc check --format text ../../findings/E204/right.agr >$TMPDIR/right.txt
$ ! grep ' E204:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E204/near.agr >$TMPDIR/near.txt
$ ! grep ' E204:' $TMPDIR/near.txt
