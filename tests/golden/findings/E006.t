# E006 file_utf16
$ agrc check ../../findings/E006/wrong.agr
fel E006: filen är sparad som UTF-16
  ../../findings/E006/utf16.agr:1:1
     1 | \x{FF}\x{FE}s\u{00}p\u{00}r\u{00}\x{E5}\u{00}k\u{00} \u{00}s\u{00}v\u{00}e\u{00}n\u{00}s\u{00}k\u{00}a\u{00}
       | ^
  hjälp: spara den på nytt som UTF-8 (Anteckningar: Spara som, Kodning: UTF-8)

1 fel
[1]
$ agrc check --format text ../../findings/E006/right.agr >$TMPDIR/right.txt
$ ! grep ' E006:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E006/near.agr >$TMPDIR/near.txt
$ ! grep ' E006:' $TMPDIR/near.txt
