# E312 share_over
$ agrc check ../../findings/E312/wrong.agr
error E312: the shares in `costs` add up to 110 %, which is 10 % too much
  ../../findings/E312/wrong.agr:10:9, clause 4
    10 |   share costs
       |         ^^^^^
  help: correct the share that is too large, or write `together` after a figure that
        several share

1 error
[1]
$ agrc check --format text ../../findings/E312/right.agr >$TMPDIR/right.txt
$ ! grep ' E312:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E312/near.agr >$TMPDIR/near.txt
$ ! grep ' E312:' $TMPDIR/near.txt
