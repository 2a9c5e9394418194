# E421 service_conflict
$ agrc check ../../findings/E421/wrong.agr
error E421: `coaching` (decide): both host and salmi apply: in every case
  ../../findings/E421/wrong.agr:14:5, clause 2
    14 |     decide: salmi
       |     ^^^^^^^^^^^^^
  help: say when each holds (`in case:`, `in:`), make one an `exception`, or add `also`
        if both are meant
  note: stated here first
    ../../findings/E421/wrong.agr:13:5
    13 |     decide: host

1 error
[1]
$ agrc check --format text ../../findings/E421/right.agr >$TMPDIR/right.txt
$ ! grep ' E421:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E421/near.agr >$TMPDIR/near.txt
$ ! grep ' E421:' $TMPDIR/near.txt
