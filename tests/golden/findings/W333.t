# W333 votes_missing
$ agrc check ../../findings/W333/wrong.agr
varning W333: `styrgrupp`: i besluten räknas röster, men det anges inte vem som har hur
  många
  ../../findings/W333/wrong.agr:13:12, punkt 5
    13 |   beslut i styrgrupp
       |            ^^^^^^^^^
  hjälp: lägg till `röster:`, till exempel `röster: varje part 1` eller `röster: som`
         och namnet på en andel

1 varning
[1]
$ agrc check --format text ../../findings/W333/right.agr >$TMPDIR/right.txt
$ ! grep ' W333:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W333/near.agr >$TMPDIR/near.txt
$ ! grep ' W333:' $TMPDIR/near.txt
