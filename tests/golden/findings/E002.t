# E002 file_is_folder
$ agrc check ../../findings/E002/wrong.agr
virhe E002: `kehys` on kansio eikä tiedosto
  ../../findings/E002/wrong.agr:3:7
     3 | käytä "kehys"
       |       ^^^^^^^

1 virhe
[1]
$ agrc check --format text ../../findings/E002/right.agr >$TMPDIR/right.txt
$ ! grep ' E002:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E002/near.agr >$TMPDIR/near.txt
$ ! grep ' E002:' $TMPDIR/near.txt
