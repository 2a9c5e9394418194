# N432 situations_too_many
$ agrc check --limit situations=4 ../../findings/N432/wrong.agr
note N432: more than 4 situations have to be told apart, so not all are tried
  ../../findings/N432/wrong.agr:12:11, clause 2
    12 |   service ploughing
       |           ^^^^^^^^^
  help: split the service, or let its lines depend on fewer things

1 note
$ agrc check --limit situations=4 --format text ../../findings/N432/right.agr >$TMPDIR/right.txt
$ ! grep ' N432:' $TMPDIR/right.txt
$ agrc check --limit situations=4 --format text ../../findings/N432/near.agr >$TMPDIR/near.txt
$ ! grep ' N432:' $TMPDIR/near.txt
$ agrc ask --limit situations=4 ../../findings/N432/wrong.agr 'who produces ploughing'
agrc: the work was stopped: more than 4 situations have to be told apart, so not all are tried (N432). What helps: split the service, or let its lines depend on fewer things
[3]
$ agrc ask ../../findings/N432/wrong.agr 'who produces ploughing' | sed -n 2p
ANSWER      produce: ploughing: koski; salmi.
