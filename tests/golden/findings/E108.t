# E108 other_language
$ agrc check ../../findings/E108/wrong.agr
error E108: `kohta` is a word of another language
  ../../findings/E108/wrong.agr:8:1, clause 3
     8 | kohta 3 "Lead municipality"
       | ^^^^^
  help: this file's language has `clause` for it

1 error
[1]
$ agrc check --format text ../../findings/E108/right.agr >$TMPDIR/right.txt
$ ! grep ' E108:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E108/near.agr >$TMPDIR/near.txt
$ ! grep ' E108:' $TMPDIR/near.txt
