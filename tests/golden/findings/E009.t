# E009 bidi_control
$ agrc check ../../findings/E009/wrong.agr
error E009: an invisible sign that changes the direction of writing stands here (U+202E)
  ../../findings/E009/hidden.agr:5:18
     5 | # The network is \u{202E}neton here.
       |                  ^
  help: remove it

1 error
[1]
$ agrc check --format text ../../findings/E009/right.agr >$TMPDIR/right.txt
$ ! grep ' E009:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E009/near.agr >$TMPDIR/near.txt
$ ! grep ' E009:' $TMPDIR/near.txt
