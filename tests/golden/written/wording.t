# Words in quotes that are other forms of a name, whom something is done to in words of
# one's own, minutes, everyday deeds, a set of everybody of a kind
$ agrc check --fail-on error sanonta.agr ordval.agr | tail -1
2 varoitusta, 11 huomautusta
$ agrc ask sanonta.agr "kenelle koski raportoi" | grep VASTAUS -A1
VASTAUS     kenelle (koski: raportoi): ohjausryhmän jäsenet.
            v2  kenelle  ohjausryhmän jäsenet
$ agrc ask sanonta.agr "mitä koski ei saa tehdä" | grep VASTAUS -A1
VASTAUS     Kiellot, koski: 1.
            v3  koski  siirtää: tieto (ei saa); kenelle: EU:n ulkopuolelle
$ agrc ask sanonta.agr "paljonko on vasteaika" | grep VASTAUS
VASTAUS     vasteaika: 30 minuuttia.
$ agrc ask sanonta.agr "mitä jos häiriö on 3.5.2027: mikä on määräaika: v4" | grep VASTAUS
VASTAUS     määräaika (v4): 3.5.2027 (maanantai) – 4.5.2027 (tiistai) – määräaika: 90
$ agrc ask sanonta.agr "kuka kilpailuttaa palvelun" | grep VASTAUS
VASTAUS     kilpailuttaa: v6: salmi.
$ agrc ask ordval.agr "vilka hör till kommunerna" | grep SVAR
SVAR        kommunerna (2): koski och salmi.
$ agrc ask ordval.agr "vem raderar avgifter" | grep SVAR
SVAR        raderar: r1: koski.
# A slip of the pen in quotes is told all the same
$ sed 's/"alihankkijoita"/"alihankkjia"/' sanonta.agr > $TMPDIR/slip.agr; cd $TMPDIR; agrc check slip.agr | grep "^virhe" -A3
virhe E201: nimeä `alihankkjia` ei ole esitelty missään
  slip.agr:15:54, kohta 2
    15 |   velvoite v1;  kuka: koski;  tekee: käyttää;  mitä: "alihankkjia"
       |                                                      ^^^^^^^^^^^^^
