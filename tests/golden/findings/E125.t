# E125 unknown_language
$ agrc check ../../findings/E125/wrong.agr
error E125: `deutsch` is no language of this tool
  ../../findings/E125/wrong.agr:1:10
     1 | language deutsch
       |          ^^^^^^^
  help: write `english`, `suomi` or `svenska`

1 error
[1]
$ agrc check --format text ../../findings/E125/right.agr >$TMPDIR/right.txt
$ ! grep ' E125:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E125/near.agr >$TMPDIR/near.txt
$ ! grep ' E125:' $TMPDIR/near.txt
