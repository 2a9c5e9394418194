# W496 seats_tied
$ agrc check ../../findings/W496/wrong.agr
warning W496: `council`: koski, salmi and lampi are equal for 2 seats, and nothing says
  who goes first
  ../../findings/W496/wrong.agr:24:5, clause 2
    24 |     method: d'hondt
       |     ^^^^^^^^^^^^^^^
  help: add `ties:` with names in order, `larger share`, or `lot`

1 warning
[1]
$ agrc check --format text ../../findings/W496/right.agr >$TMPDIR/right.txt
$ ! grep ' W496:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W496/near.agr >$TMPDIR/near.txt
$ ! grep ' W496:' $TMPDIR/near.txt
