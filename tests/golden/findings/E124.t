# E124 language_missing
$ agrc check ../../findings/E124/wrong.agr
error E124: the first line does not state the language
  ../../findings/E124/wrong.agr:1:1, clause 2
     1 | clause 2 "Parties"
       | ^
  help: write `language english`, `kieli suomi` or `språk svenska` as the first line

1 error
[1]
$ agrc check --format text ../../findings/E124/right.agr >$TMPDIR/right.txt
$ ! grep ' E124:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E124/near.agr >$TMPDIR/near.txt
$ ! grep ' E124:' $TMPDIR/near.txt
