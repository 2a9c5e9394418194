# E112 two_names
$ agrc check ../../findings/E112/wrong.agr
fel E112: två namn bredvid varandra: `koski` och `salmi`
  ../../findings/E112/wrong.agr:10:5, punkt 4
    10 |     koski salmi  6 årsverken
       |     ^^^^^^^^^^^
  hjälp: sätt `;` mellan dem, eller citattecken kring ett namn med flera ord; tal skrivs
         med siffror: `30 dagar`, `över 2/3 av rösterna`; en storhets tal så här:
         `platser: som NAMN`

1 fel
[1]
$ agrc check --format text ../../findings/E112/right.agr >$TMPDIR/right.txt
$ ! grep ' E112:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E112/near.agr >$TMPDIR/near.txt
$ ! grep ' E112:' $TMPDIR/near.txt
