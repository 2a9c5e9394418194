# N429 classes_too_many
$ agrc check ../../findings/N429/wrong.agr
warning W392: the agreement names no parties
  ../../findings/N429/wrong.agr:1:1
     1 | language english
       | ^
  help: declare each `party` in a clause

note N429: form has more than 8192 cases, so they were not tried
  ../../findings/N429/wrong.agr:10:18, clause 1
    10 |   classification form
       |                  ^^^^
  help: go by fewer attributes, or split the classification

1 warning, 1 note
[1]
$ agrc check --format text ../../findings/N429/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' N429:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N429/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' N429:' $TMPDIR/near.txt
