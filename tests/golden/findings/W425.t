# W425 service_twice
$ agrc check ../../findings/W425/wrong.agr
varoitus W425: `työolojen-tuki` ja `järjestelytuki`: molempien nimi on työolosuhteiden
  järjestelytuki
  ../../findings/W425/wrong.agr:15:11, kohta 2
    15 |   palvelu työolojen-tuki "Työolosuhteiden järjestelytuki"
       |           ^^^^^^^^^^^^^^
  ohje: säilytä toinen ja jatka sitä sanalla `myös` toisen paikalla, tai erota nimet
        toisistaan
  huomautus: esitelty ensin tässä
    ../../findings/W425/wrong.agr:12:11
    12 |   palvelu järjestelytuki "Työolosuhteiden järjestelytuki"

1 varoitus
[1]
$ agrc check --format text ../../findings/W425/right.agr >$TMPDIR/right.txt
$ ! grep ' W425:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W425/near.agr >$TMPDIR/near.txt
$ ! grep ' W425:' $TMPDIR/near.txt
