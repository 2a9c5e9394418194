# Amendments in files of their own, each of which names the agreement alone
$ cd rata && agrc check . | grep -A4 W521
varoitus W521: `m1` ja `m2` muuttavat molemmat kohdetta `kulut` 1.1.2027 alkaen, eikä
  kumpikaan muuta toista
  ./m2.agr:5:3
     5 |   osuus kulut
       |   ^^^^^^^^^^^
$ agrc ask rata 'mikä on kosken osuus 1.6.2028'
Luettu näin: mikä osuus on osapuolella koski päivänä 1.6.2028
VASTAUS     osuus, koski (kulut): 80 %.
PERUSTE     kohta m3 (rata/m3.agr:6): koski 80 % [muutettu: Kolmas, voimassa 1.1.2028
              alkaen]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      rata · rata/main.agr · sha256 99f1369b966d · agrc 0.1.0
$ agrc ask rata 'mikä on kosken osuus 1.6.2027'
Luettu näin: mikä osuus on osapuolella koski päivänä 1.6.2027
VASTAUS     osuus, koski (kulut): 70 %.
PERUSTE     kohta m2 (rata/m2.agr:6): koski 70 % [muutettu: Toinen, voimassa 1.1.2027
              alkaen]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      rata · rata/main.agr · sha256 99f1369b966d · agrc 0.1.0
$ cd rata && agrc ask m1.agr m3.agr 'mikä on kosken osuus 1.6.2027'
Luettu näin: mikä osuus on osapuolella koski päivänä 1.6.2027
VASTAUS     osuus, koski (kulut): 60 %.
PERUSTE     kohta m1 (m1.agr:6): koski 60 % [muutettu: Ensimmäinen, voimassa 1.1.2027
              alkaen]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      rata · main.agr · sha256 99f1369b966d · agrc 0.1.0
$ agrc ask rata 'mitä muutoksia sopimukseen on tehty'
Luettu näin: mitä muutoksia sopimukseen on tehty
VASTAUS     Muutoksia: 3.
            m1  Ensimmäinen  1.1.2027
            m2  Toinen       1.1.2027
            m3  Kolmas       1.1.2028
VERSIO      rata · rata/main.agr · sha256 99f1369b966d · agrc 0.1.0
$ cd rata && agrc ask main.agr 'mikä on kosken osuus 1.6.2028'
Luettu näin: mikä osuus on osapuolella koski päivänä 1.6.2028
VASTAUS     osuus, koski (kulut): 50 %.
PERUSTE     kohta 1 (main.agr:8): koski 50 %
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      rata · main.agr · sha256 99f1369b966d · agrc 0.1.0
