# E005 file_unreadable
$ cp -R ../../findings/E005 $TMPDIR && mkfifo $TMPDIR/E005/putki.agr
$ cd $TMPDIR && agrc check E005/wrong.agr
virhe E005: tiedostoa `putki.agr` ei voi lukea
  E005/wrong.agr:3:7
     3 | käytä "putki.agr"
       |       ^^^^^^^^^^^

1 virhe
[1]
$ agrc check --format text ../../findings/E005/right.agr >$TMPDIR/right.txt
$ ! grep ' E005:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E005/near.agr >$TMPDIR/near.txt
$ ! grep ' E005:' $TMPDIR/near.txt
