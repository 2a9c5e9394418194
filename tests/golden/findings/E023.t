# E023 limit_depth
$ agrc check ../../findings/E023/wrong.agr
no findings
$ agrc check --format text ../../findings/E023/right.agr >$TMPDIR/right.txt
$ ! grep ' E023:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E023/near.agr >$TMPDIR/near.txt
$ ! grep ' E023:' $TMPDIR/near.txt
$ agrc ask ../../findings/E023/wrong.agr 'how much is q0?'
agrc: the work was stopped: working this out goes more than 600 levels deep (E023). What helps: shorten the chain of values that need one another
[3]
$ agrc ask ../../findings/E023/near.agr 'how much is q0?' | sed -n 2p
ANSWER      q0: 481.
