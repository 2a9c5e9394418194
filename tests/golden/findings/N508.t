# N508 log_after
$ agrc check --as-of 31.1.2027 ../../findings/N508/wrong.agr
note N508: 1.3.2027 is after the day asked about: not counted
  ../../findings/N508/wrong.agr:18:1
    18 | happened talks-begin;  when: 1.3.2027
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: ask about a later day with --as-of

1 note
$ agrc check --format text --as-of 31.1.2027 ../../findings/N508/right.agr >$TMPDIR/right.txt
$ ! grep ' N508:' $TMPDIR/right.txt
$ agrc check --format text --as-of 31.1.2027 ../../findings/N508/near.agr >$TMPDIR/near.txt
$ ! grep ' N508:' $TMPDIR/near.txt
