# E008 file_nul
$ agrc check ../../findings/E008/wrong.agr
fel E008: här står en NUL-byte: `../../findings/E008/binar.agr` är ingen text
  ../../findings/E008/binar.agr:4:1
     4 | \u{00}\u{01}\u{02}
       | ^

1 fel
[1]
$ agrc check --format text ../../findings/E008/right.agr >$TMPDIR/right.txt
$ ! grep ' E008:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E008/near.agr >$TMPDIR/near.txt
$ ! grep ' E008:' $TMPDIR/near.txt
