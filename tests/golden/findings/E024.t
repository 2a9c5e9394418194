# E024 limit_figure
$ agrc check ../../findings/E024/wrong.agr
no findings
$ agrc check --format text ../../findings/E024/right.agr >$TMPDIR/right.txt
$ ! grep ' E024:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E024/near.agr >$TMPDIR/near.txt
$ ! grep ' E024:' $TMPDIR/near.txt
$ agrc ask ../../findings/E024/wrong.agr 'how much is q0?'
agrc: the work was stopped: a figure comes out longer than 65 536 bits (E024). What helps: look for a product that grows with each step, or allow more with --limit figure-bits=N
[3]
