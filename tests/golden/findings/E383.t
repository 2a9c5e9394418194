# E383 required_not_for_all
$ agrc check ../../findings/E383/wrong.agr
warning W392: the agreement names no parties
  ../../findings/E383/wrong.agr:1:1
     1 | language english
       | ^
  help: declare each `party` in a clause

error E383: `has: risk at least 1` does not hold for 1 of 2: roads
  ../../findings/E383/wrong.agr:6:3, clause 1
     6 |   require each goal;  has: risk at least 1
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: add what is missing, narrow down whom the requirement concerns, or soften it
        with `strength: should`

1 error, 1 warning
[1]
$ agrc check --format text ../../findings/E383/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' E383:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E383/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' E383:' $TMPDIR/near.txt
