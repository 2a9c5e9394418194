# W371 rules_gap
$ agrc check ../../findings/W371/wrong.agr
varning W371: `betalningstid`: ingen regel ger något värde: strejk: nej
  ../../findings/W371/wrong.agr:11:9, punkt 4
    11 |   regel betalning  angående: betalningstid;  är: 60 dagar;  om: strejk
       |         ^^^^^^^^^
  hjälp: lägg till en allmän regel utan villkor, eller en för det här fallet

1 varning
[1]
$ agrc check --format text ../../findings/W371/right.agr >$TMPDIR/right.txt
$ ! grep ' W371:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W371/near.agr >$TMPDIR/near.txt
$ ! grep ' W371:' $TMPDIR/near.txt
