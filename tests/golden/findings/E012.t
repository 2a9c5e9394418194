# E012 folder_empty
$ mkdir $TMPDIR/E012 && cp ../../findings/E012/wrong.agr $TMPDIR/E012/archive.txt
$ cd $TMPDIR && agrc check E012
error E012: there is no .agr file in the folder `E012`
  E012:1:1

1 error
[2]
$ mv $TMPDIR/E012/archive.txt $TMPDIR/E012/archive.agr && cd $TMPDIR && agrc check E012 >/dev/null
$ agrc check --format text ../../findings/E012/right.agr >$TMPDIR/right.txt
$ ! grep ' E012:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E012/near.agr >$TMPDIR/near.txt
$ ! grep ' E012:' $TMPDIR/near.txt
