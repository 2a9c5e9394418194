# W363 start_missing
$ agrc check ../../findings/W363/wrong.agr
varoitus W363: `maksu`: ei ole määrätty, mistä 30 päivää lasketaan
  ../../findings/W363/wrong.agr:9:75, kohta 4
     9 |   velvoite maksu  kuka: salmi;  tekee: "maksaa laskun";  kenelle: koski;  määräaika: 30 päivää
       |                                                                           ^^^^^^^^^^^^^^^^^^^^
  ohje: lisää `laskettuna tapahtumasta:` ja tapahtuma, tai `ennen:`, jos aika lasketaan
        taaksepäin

1 varoitus
[1]
$ agrc check --format text ../../findings/W363/right.agr >$TMPDIR/right.txt
$ ! grep ' W363:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W363/near.agr >$TMPDIR/near.txt
$ ! grep ' W363:' $TMPDIR/near.txt
