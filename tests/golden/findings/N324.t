# N324 size_leaves_no_room
$ agrc check ../../findings/N324/wrong.agr
note N324: `group`: the fewest seats allowed, 6, already fill the size about 6
  ../../findings/N324/wrong.agr:11:11, clause 5
    11 |     size: about 6
       |           ^^^^^^^
  help: if a party may have several seats, raise the size; if not, write `1` instead of
        `at least 1`

1 note
$ agrc check --format text ../../findings/N324/right.agr >$TMPDIR/right.txt
$ ! grep ' N324:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N324/near.agr >$TMPDIR/near.txt
$ ! grep ' N324:' $TMPDIR/near.txt
