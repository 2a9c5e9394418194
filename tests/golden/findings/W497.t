# W497 seats_zero_key
$ agrc check ../../findings/W497/wrong.agr
warning W497: `council`: the figure of lampi, by which seats are divided, is zero
  ../../findings/W497/wrong.agr:23:16, clause 2
    23 |     seats: 6;  according to: people
       |                ^^^^^^^^^^^^^^^^^^^^
  help: check the figure; who has none gets only what `at least:` or `first:` gives

1 warning
[1]
$ agrc check --format text ../../findings/W497/right.agr >$TMPDIR/right.txt
$ ! grep ' W497:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W497/near.agr >$TMPDIR/near.txt
$ ! grep ' W497:' $TMPDIR/near.txt
