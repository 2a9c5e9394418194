# E004 file_too_large
$ cp -R ../../findings/E004 $TMPDIR && truncate -s 65M $TMPDIR/E004/large.agr
$ cd $TMPDIR && agrc check E004/wrong.agr
error E004: `large.agr` is larger than 67 108 864 bytes
  E004/wrong.agr:3:5
     3 | use "large.agr"
       |     ^^^^^^^^^^^
  help: split it, or allow more with --limit file-size=N

1 error
[1]
$ agrc check --format text ../../findings/E004/right.agr >$TMPDIR/right.txt
$ ! grep ' E004:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E004/near.agr >$TMPDIR/near.txt
$ ! grep ' E004:' $TMPDIR/near.txt
