# E504 log_no_day
$ agrc check ../../findings/E504/wrong.agr
error E504: there is no such day: `31.2.2027`
  ../../findings/E504/wrong.agr:18:30
    18 | happened talks-begin;  when: "31.2.2027"
       |                              ^^^^^^^^^^^
  help: write the day as 31.12.2027 or 2027-12-31

1 error
[1]
$ agrc check --format text ../../findings/E504/right.agr >$TMPDIR/right.txt
$ ! grep ' E504:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E504/near.agr >$TMPDIR/near.txt
$ ! grep ' E504:' $TMPDIR/near.txt
