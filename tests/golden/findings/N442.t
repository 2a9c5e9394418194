# N442 last_day_open
$ agrc check ../../findings/N442/wrong.agr
note N442: `January`: the words leave open whether the last day itself is included
  ../../findings/N442/wrong.agr:4:75, clause 1
     4 |   duty plan;  who: koski;  does: prepares;  how often: 1 every year;  by: January
       |                                                                           ^^^^^^^
  help: in `by:` write the last day on which it may be done, such as `31.1.2027`

note N442: `"before 31 May 2027"`: the words leave open whether the last day itself is
  included
  ../../findings/N442/wrong.agr:5:70, clause 1
     5 |   duty budget;  who: koski;  does: prepares;  by: 31.5.2027;  quote: "before 31 May 2027"
       |                                                                      ^^^^^^^^^^^^^^^^^^^^
  help: in `by:` write the last day on which it may be done, such as `31.1.2027`

2 notes
$ agrc check --format text ../../findings/N442/right.agr >$TMPDIR/right.txt
$ ! grep ' N442:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N442/near.agr >$TMPDIR/near.txt
$ ! grep ' N442:' $TMPDIR/near.txt
