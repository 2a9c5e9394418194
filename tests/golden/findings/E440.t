# E440 period_inverted
$ agrc check ../../findings/E440/wrong.agr
error E440: `report` ends on 31.12.2026 but begins only on 1.1.2027
  ../../findings/E440/wrong.agr:4:89, clause 1
     4 | eport;  who: koski;  does: reports;  how often: 1 every year;  from: 1.1.2027;  until: 31.12.2026
       |                                                                                 ^^^^^^^^^^^^^^^^^
  help: correct `from:` or `until:`

1 error
[1]
$ agrc check --format text ../../findings/E440/right.agr >$TMPDIR/right.txt
$ ! grep ' E440:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E440/near.agr >$TMPDIR/near.txt
$ ! grep ' E440:' $TMPDIR/near.txt
