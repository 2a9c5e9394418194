# E119 no_such_date
$ agrc check ../../findings/E119/wrong.agr
error E119: there is no such date as `31.6.2026`
  ../../findings/E119/wrong.agr:9:15, clause 3
     9 |   term  from: 31.6.2026;  until: 31.12.2028
       |               ^^^^^^^^^
  help: write a day that is in the calendar, with a year of four digits: 28.2.2027 or
        2027-02-28

1 error
[1]
$ agrc check --format text ../../findings/E119/right.agr >$TMPDIR/right.txt
$ ! grep ' E119:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E119/near.agr >$TMPDIR/near.txt
$ ! grep ' E119:' $TMPDIR/near.txt
