# N390 annex_absent
$ agrc check ../../findings/N390/wrong.agr
anmärkning N390: bilagan `bilaga-1` finns inte att tillgå
  ../../findings/N390/wrong.agr:9:10, punkt 7
     9 |   bilaga bilaga-1 "Personalplan"  läge: saknas
       |          ^^^^^^^^

1 anmärkning
$ agrc check --format text ../../findings/N390/right.agr >$TMPDIR/right.txt
$ ! grep ' N390:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N390/near.agr >$TMPDIR/near.txt
$ ! grep ' N390:' $TMPDIR/near.txt
