# E346 threshold_of_nothing
$ agrc check ../../findings/E346/wrong.agr
varning W347: `styrgrupp`: två motsatta sidor kan båda besluta: på ena sidan niemi, på
  den andra lampi och harju
  ../../findings/E346/wrong.agr:13:12, punkt 5
    13 |   beslut i styrgrupp
       |            ^^^^^^^^^
  hjälp: höj gränsen till över hälften, eller åtminstone så att bara ena sidan kan nå
         den

varning W348: harju beslutar ensam (`styrgrupp`)
  ../../findings/E346/wrong.agr:13:12, punkt 5
    13 |   beslut i styrgrupp
       |            ^^^^^^^^^
  hjälp: höj gränsen, begränsa röstetalet eller kräv någon annans samtycke; jämför
         HFD:2023:22

varning W348: lampi beslutar ensam (`styrgrupp`)
  ../../findings/E346/wrong.agr:13:12, punkt 5
    13 |   beslut i styrgrupp
       |            ^^^^^^^^^
  hjälp: höj gränsen, begränsa röstetalet eller kräv någon annans samtycke; jämför
         HFD:2023:22

varning W348: niemi beslutar ensam (`styrgrupp`)
  ../../findings/E346/wrong.agr:13:12, punkt 5
    13 |   beslut i styrgrupp
       |            ^^^^^^^^^
  hjälp: höj gränsen, begränsa röstetalet eller kräv någon annans samtycke; jämför
         HFD:2023:22

fel E346: `styrgrupp`: beslut skulle bara kräva 0 % och alltså fattas utan en enda röst
  ../../findings/E346/wrong.agr:15:18, punkt 5
    15 |     godkänns om: minst 0 % av avgivna röster
       |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hjälp: rätta gränsen

varning W351: ingen har exakt 0 när gränsen är 0 %; det räcker
  ../../findings/E346/wrong.agr:15:18, punkt 5
    15 |     godkänns om: minst 0 % av avgivna röster
       |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hjälp: kontrollera om man har kommit överens om `över` eller `minst`

1 fel, 5 varningar
[1]
$ agrc check --format text ../../findings/E346/right.agr >$TMPDIR/right.txt
$ ! grep ' E346:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E346/near.agr >$TMPDIR/near.txt
$ ! grep ' E346:' $TMPDIR/near.txt
