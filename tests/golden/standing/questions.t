# Days counted from the day of the question
$ agrc ask --as-of 15.2.2027 rannikko.agr - < relative.txt | grep -E -A2 '^(Luettu|VASTAUS)|”' | grep -vE '^(PERUSTE|--|VERSIO|OLETUS  *miten)'
Luettu näin: mitä toimijan lautakunta pitää tehdä aikana 2028
VASTAUS     Erääntyy 2028, lautakunta: 2.
            vuosikokous  lautakunta: kokoontuu (pitää); 1.1.2028–31.1.2028  31.1.2028
            lautakunta   Kokoukset; 2028; vähintään 4 vuosittain  31.12.2028
            ”ensi vuonna” on 1.1.2028–31.12.2028, laskettuna päivästä 15.2.2027.
              (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
Luettu näin: mitä erääntyy aikana 1.3.2027–31.3.2027
VASTAUS     Erääntyy 1.3.2027–31.3.2027: 1.
            raportointi  kukin osapuoli: raportoi: vuosiraportti (pitää); kenelle:
                         lautakunta
            ”ensi kuussa” on 1.3.2027–31.3.2027, laskettuna päivästä 15.2.2027.
              (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
Luettu näin: mitä erääntyy aikana 1.2.2027–28.2.2027
VASTAUS     Erääntyy 1.2.2027–28.2.2027: ei mitään, millä olisi oma päivänsä.
              vuotta; 1 vuosi · optio viimeistään: 6 kuukautta
            ”tässä kuussa” on 1.2.2027–28.2.2027, laskettuna päivästä 15.2.2027.
              (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
Luettu näin: mitä erääntyy aikana 15.2.2027–15.8.2027
VASTAUS     Erääntyy 15.2.2027–15.8.2027: 1.
            raportointi  kukin osapuoli: raportoi: vuosiraportti (pitää); kenelle:
                         lautakunta
            ”seuraavan 6 kuukauden aikana” on 15.2.2027–15.8.2027, laskettuna päivästä
              15.2.2027. (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
Luettu näin: mitä erääntyy aikana 15.2.2027–22.2.2027
VASTAUS     Erääntyy 15.2.2027–22.2.2027: ei mitään, millä olisi oma päivänsä.
              vuotta; 1 vuosi · optio viimeistään: 6 kuukautta
            ”viikon sisällä” on 15.2.2027–22.2.2027, laskettuna päivästä 15.2.2027.
              (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
Luettu näin: mitä toimijan närpiö pitää tehdä asti 31.12.2027
VASTAUS     Erääntyy 15.2.2027–31.12.2027, närpiö: 2.
            raportointi        kukin osapuoli: raportoi: vuosiraportti (pitää); kenelle:
                               lautakunta
            ”vuoden loppuun” on 31.12.2027, laskettuna päivästä 15.2.2027. (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
Luettu näin: entä jos irtisanomisilmoitus annetaan 15.3.2027: milloin irtisanomisaika
  päättyy
VASTAUS     Irtisanomisaika päättyy: 31.12.2028 (sunnuntai) – irtisanomisaika: 12
            kuukautta; laskettuna tapahtumasta: 15.3.2027; päättyy: vuoden loppu;
            15.9.2027 (keskiviikko) – irtisanomisaika: 6 kuukautta; laskettuna
            ”kuukauden kuluttua” on 15.3.2027, laskettuna päivästä 15.2.2027.
              (oletusarvo)
Luettu näin: entä jos lasku on 15.2.2027: mikä on määräaika: maksu
VASTAUS     määräaika (maksu): 1.3.2027 (maanantai) – määräaika: 14 päivää; laskettuna
            tapahtumasta: lasku 15.2.2027.
            ”tänään” on 15.2.2027. (oletusarvo)

Luettu näin: onko sopimus voimassa vuonna 2028
VASTAUS     Kyllä, sopimus on voimassa 1.1.2028 (alkaen: 1.1.2027; saakka: 31.12.2030;
            optio: 2 vuotta; 1 vuosi; irtisanomisaika: 12 kuukautta). Jos optio (2
            vuotta) käytetään, voimassaolo jatkuu 31.12.2032 saakka. Se on käytettävä
            ”ensi vuonna” on 1.1.2028–31.12.2028, laskettuna päivästä 15.2.2027.
              (oletusarvo)
Luettu näin: onko sopimus voimassa päivänä 15.2.2027
VASTAUS     Kyllä, sopimus on voimassa 15.2.2027 (alkaen: 1.1.2027; saakka: 31.12.2030;
            optio: 2 vuotta; 1 vuosi; irtisanomisaika: 12 kuukautta). Jos optio (2
            vuotta) käytetään, voimassaolo jatkuu 31.12.2032 saakka. Se on käytettävä
            ”tänään” on 15.2.2027. (oletusarvo)

Luettu näin: mitä toimijan teuva pitää tehdä aikana 2028
VASTAUS     Erääntyy 2028, teuva: 1.
            raportointi  kukin osapuoli: raportoi: vuosiraportti (pitää); kenelle:
                         lautakunta
            ”ensi vuonna” on 1.1.2028–31.12.2028, laskettuna päivästä 15.2.2027.
              (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
Luettu näin: mitä erääntyy aikana 1.1.2027–31.3.2027
VASTAUS     Erääntyy 1.1.2027–31.3.2027: 2.
            vuosikokous  lautakunta: kokoontuu (pitää); 1.1.2027–31.1.2027
                31.1.2027
            ”tammi–maaliskuussa” on 1.1.2027–31.3.2027. (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
EI SANOTA   minä päivänä tiedotus erääntyy (säännöllisesti) (kohta 3)
Luettu näin: mitä erääntyy aikana 15.2.2027–15.8.2027
VASTAUS     Erääntyy 15.2.2027–15.8.2027: 1.
            raportointi  kukin osapuoli: raportoi: vuosiraportti (pitää); kenelle:
                         lautakunta
Luettu näin: mitä erääntyy aikana 1.1.2028–31.3.2028
VASTAUS     Erääntyy 1.1.2028–31.3.2028: 2.
            vuosikokous  lautakunta: kokoontuu (pitää); 1.1.2028–31.1.2028
                31.1.2028
            ”vuoden 2028 ensimmäisellä neljänneksellä” on 1.1.2028–31.3.2028.
              (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
Luettu näin: mitä toimijan teuva pitää tehdä aikana 15.2.2027–17.3.2027
VASTAUS     Erääntyy 15.2.2027–17.3.2027, teuva: ei mitään, millä olisi oma päivänsä.
              vuotta; 1 vuosi · optio viimeistään: 6 kuukautta
            ”in the next 30 days” on 15.2.2027–17.3.2027, laskettuna päivästä 15.2.2027.
              (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
Luettu näin: onko sopimus voimassa päivänä 15.8.2027
VASTAUS     Kyllä, sopimus on voimassa 15.8.2027 (alkaen: 1.1.2027; saakka: 31.12.2030;
            optio: 2 vuotta; 1 vuosi; irtisanomisaika: 12 kuukautta). Jos optio (2
            vuotta) käytetään, voimassaolo jatkuu 31.12.2032 saakka. Se on käytettävä
            ”in 6 months” on 15.8.2027, laskettuna päivästä 15.2.2027. (oletusarvo)

Luettu näin: entä jos aika lasketaan päivästä 16.2.2027: milloin edetään vaiheeseen
  tuomioistuin
VASTAUS     oikeudenkäynti: 18.4.2027 (sunnuntai), kun määräaika (neuvottelu) on
            päättynyt 17.4.2027 (lauantai).
            ”tomorrow” on 16.2.2027, laskettuna päivästä 15.2.2027. (oletusarvo)
JOS TOISIN  miten määräajat lasketaan: säädettyjen määräaikain laskemisesta annetun lain
              (150/1930) mukaan: oikeudenkäynti: 20.4.2027 (tiistai), kun määräaika
Luettu näin: mitä erääntyy asti 31.12.2028
VASTAUS     Erääntyy 15.2.2027–31.12.2028: 7.
            raportointi        kukin osapuoli: raportoi: vuosiraportti (pitää); kenelle:
                               lautakunta
            ”the end of next year” on 31.12.2028, laskettuna päivästä 15.2.2027.
              (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
Luettu näin: mitä erääntyy aikana 1.1.2028–31.3.2028
VASTAUS     Erääntyy 1.1.2028–31.3.2028: 2.
            vuosikokous  lautakunta: kokoontuu (pitää); 1.1.2028–31.1.2028
                31.1.2028
            ”from January to March 2028” on 1.1.2028–31.3.2028. (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
EI SANOTA   minä päivänä tiedotus erääntyy (säännöllisesti) (kohta 3)
Luettu näin: mitä erääntyy aikana 2026
VASTAUS     Erääntyy 2026: ei mitään, millä olisi oma päivänsä.
              vuotta; 1 vuosi · optio viimeistään: 6 kuukautta
            ”last year” on 1.1.2026–31.12.2026, laskettuna päivästä 15.2.2027.
              (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
Luettu näin: mitä erääntyy aikana 1.3.2027–31.3.2027
VASTAUS     Erääntyy 1.3.2027–31.3.2027: 1.
            raportointi  kukin osapuoli: raportoi: vuosiraportti (pitää); kenelle:
                         lautakunta
            ”nästa månad” on 1.3.2027–31.3.2027, laskettuna päivästä 15.2.2027.
              (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
Luettu näin: mitä toimijan teuva pitää tehdä aikana 15.2.2027–16.4.2027
VASTAUS     Erääntyy 15.2.2027–16.4.2027, teuva: 1.
            raportointi  kukin osapuoli: raportoi: vuosiraportti (pitää); kenelle:
                         lautakunta
            ”inom de närmaste 60 dagarna” on 15.2.2027–16.4.2027, laskettuna päivästä
              15.2.2027. (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
Luettu näin: onko sopimus voimassa vuonna 2028
VASTAUS     Kyllä, sopimus on voimassa 1.1.2028 (alkaen: 1.1.2027; saakka: 31.12.2030;
            optio: 2 vuotta; 1 vuosi; irtisanomisaika: 12 kuukautta). Jos optio (2
            vuotta) käytetään, voimassaolo jatkuu 31.12.2032 saakka. Se on käytettävä
            ”nästa år” on 1.1.2028–31.12.2028, laskettuna päivästä 15.2.2027.
              (oletusarvo)
Luettu näin: entä jos irtisanomisilmoitus annetaan 1.3.2027: milloin irtisanomisaika
  päättyy
VASTAUS     Irtisanomisaika päättyy: 31.12.2028 (sunnuntai) – irtisanomisaika: 12
            kuukautta; laskettuna tapahtumasta: 1.3.2027; päättyy: vuoden loppu;
            1.9.2027 (keskiviikko) – irtisanomisaika: 6 kuukautta; laskettuna
            ”om 2 veckor” on 1.3.2027, laskettuna päivästä 15.2.2027. (oletusarvo)

Luettu näin: mitä erääntyy aikana 1.1.2028–31.3.2028
VASTAUS     Erääntyy 1.1.2028–31.3.2028: 2.
            vuosikokous  lautakunta: kokoontuu (pitää); 1.1.2028–31.1.2028
                31.1.2028
            ”under första kvartalet 2028” on 1.1.2028–31.3.2028. (oletusarvo)
            Kysymys koskee päivää 15.2.2027. (oletusarvo)
EI SANOTA   minä päivänä tiedotus erääntyy (säännöllisesti) (kohta 3)
# Without a day nobody knows what next month is
$ agrc ask rannikko.agr 'mitä erääntyy ensi kuussa'
VASTAUS     ”ensi kuussa” lasketaan jostakin päivästä, eikä päivää ole annettu. Kerro,
            mikä päivä on (`--as-of PÄIVÄ`), tai nimeä päivä kysymyksessä.
EI SANOTA   kysymyksen päivä
VERSIO      lansirannikko · rannikko.agr · sha256 87564cf740c8 · agrc 0.1.0
$ agrc ask rannikko.agr 'is the agreement in force today' --language en
Read as: is the agreement in force
ANSWER      term: from: 1.1.2027; until: 31.12.2030; option: 2 years; 1 year; notice: 12
            months. If the option of 2 years is used, it goes on until 31.12.2032. It
            has to be used by 30.6.2030 (Sunday). If all options are used, until
            31.12.2033.
            lansirannikko  from              1.1.2027
            lansirannikko  until             31.12.2030
            lansirannikko  option            2 years; 1 year
            lansirannikko  option at latest   6 months
            lansirannikko  notice            12 months
BECAUSE     clause 5 (rannikko.agr:55): alkaen: 1.1.2027 · saakka: 31.12.2030 · optio: 2
              vuotta; 1 vuosi · irtisanomisaika: 12 kuukautta · optio viimeistään: 6
              kuukautta
              (not checked against the signed document)
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     lansirannikko · rannikko.agr · sha256 87564cf740c8 · agrc 0.1.0
$ agrc ask rannikko.agr 'gäller avtalet i dag' --language sv
Läst så här: är avtalet i kraft
SVAR        giltighetstid: från och med: 1.1.2027; till och med: 31.12.2030; option: 2
            år; 1 år; uppsägningstid: 12 månader. Om optionen (2 år) används fortsätter
            giltigheten till och med 31.12.2032. Den ska användas senast 30.6.2030
            (söndag). Om alla optioner används, till och med 31.12.2033.
            lansirannikko  från och med    1.1.2027
            lansirannikko  till och med    31.12.2030
            lansirannikko  option          2 år; 1 år
            lansirannikko  option senast    6 månader
            lansirannikko  uppsägningstid  12 månader
GRUND       punkt 5 (rannikko.agr:55): alkaen: 1.1.2027 · saakka: 31.12.2030 · optio: 2
              vuotta; 1 vuosi · irtisanomisaika: 12 kuukautta · optio viimeistään: 6
              kuukautta
              (inte kontrollerat mot det undertecknade dokumentet)
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
VERSION     lansirannikko · rannikko.agr · sha256 87564cf740c8 · agrc 0.1.0
$ agrc ask rannikko.agr 'mitä erääntyy ensi kuussa' --format json | python3 ../command/schema.py answer
valid
# Where things stand, by a log
$ agrc ask --as-of 1.6.2027 --events rannikko.csv rannikko.agr - < standing.txt | grep -vE '^VERSIO'
Luettu näin: mikä on myöhässä
VASTAUS     Myöhässä 1.6.2027 (tiistai): raportointi, maksu.
            raportointi  myöhässä – kukin osapuoli: raportoi: vuosiraportti (pitää);
                         kaskinen: tekemättä: 31.3.2027 (keskiviikko), 62 päivää sitten;
                         viimeinen päivä 31.3.2028 (perjantai), aikaa 304 päivää ·
                         närpiö: tehty 5.4.2027 (maanantai), näistä 1 myöhässä;
                         viimeinen päivä 31.3.2028 (perjantai), aikaa 304 päivää ·
                         teuva: tehty 20.3.2027 (lauantai); viimeinen päivä 31.3.2028
                         (perjantai), aikaa 304 päivää · opisto: tekemättä: 31.3.2027
                         (keskiviikko), 62 päivää sitten; viimeinen päivä 31.3.2028
                         (perjantai), aikaa 304 päivää
                31.3.2027
            maksu        rikottu – teuva: maksaa (pitää); tekemättä: 24.5.2027
                         (maanantai), 8 päivää sitten; seuraus: viivästyskorko 8 %
                24.5.2027
PERUSTE     kohta 3 (rannikko.agr:28): velvoite raportointi; kuka: kukin osapuoli;
              tekee: raportoi; mitä: vuosiraportti; kenelle: lautakunta; kuinka usein: 1
              vuosittain; … · velvoite maksu; kuka: teuva; tekee: maksaa; kenelle:
              vastuukunta; määräaika: 14 päivää; laskettuna tapahtumasta: lasku;
              laiminlyönti: …
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: kuka on myöhässä
VASTAUS     Myöhässä jostakin 1.6.2027 (tiistai): kaskinen, opisto, teuva.
            kaskinen  raportointi
            opisto    raportointi
            teuva     maksu
PERUSTE     kohta 3 (rannikko.agr:28): velvoite raportointi; kuka: kukin osapuoli;
              tekee: raportoi; mitä: vuosiraportti; kenelle: lautakunta; kuinka usein: 1
              vuosittain; … · velvoite maksu; kuka: teuva; tekee: maksaa; kenelle:
              vastuukunta; määräaika: 14 päivää; laskettuna tapahtumasta: lasku;
              laiminlyönti: … · kuka: kukin osapuoli · viimeistään: 31.3. · ja 2 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: onko raportointi tehty
VASTAUS     Ei. raportointi: myöhässä.
            raportointi  myöhässä – kukin osapuoli: raportoi: vuosiraportti (pitää);
                         kaskinen: tekemättä: 31.3.2027 (keskiviikko), 62 päivää sitten;
                         viimeinen päivä 31.3.2028 (perjantai), aikaa 304 päivää ·
                         närpiö: tehty 5.4.2027 (maanantai), näistä 1 myöhässä;
                         viimeinen päivä 31.3.2028 (perjantai), aikaa 304 päivää ·
                         teuva: tehty 20.3.2027 (lauantai); viimeinen päivä 31.3.2028
                         (perjantai), aikaa 304 päivää · opisto: tekemättä: 31.3.2027
                         (keskiviikko), 62 päivää sitten; viimeinen päivä 31.3.2028
                         (perjantai), aikaa 304 päivää
                31.3.2027
PERUSTE     kohta 3 (rannikko.agr:28): velvoite raportointi; kuka: kukin osapuoli;
              tekee: raportoi; mitä: vuosiraportti; kenelle: lautakunta; kuinka usein: 1
              vuosittain; …
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: mikä on myöhässä: teuva
VASTAUS     Myöhässä 1.6.2027 (tiistai), teuva: maksu.
            maksu  rikottu – teuva: maksaa (pitää); tekemättä: 24.5.2027 (maanantai), 8
                   päivää sitten; seuraus: viivästyskorko 8 %
                24.5.2027
PERUSTE     kohta 3 (rannikko.agr:33): velvoite maksu; kuka: teuva; tekee: maksaa;
              kenelle: vastuukunta; määräaika: 14 päivää; laskettuna tapahtumasta:
              lasku; laiminlyönti: …
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: mikä on myöhässä: kaskinen
VASTAUS     Myöhässä 1.6.2027 (tiistai), kaskinen: raportointi.
            raportointi  myöhässä – kukin osapuoli: raportoi: vuosiraportti (pitää);
                         tekemättä: 31.3.2027 (keskiviikko), 62 päivää sitten; viimeinen
                         päivä 31.3.2028 (perjantai), aikaa 304 päivää
                31.3.2027
PERUSTE     kohta 3 (rannikko.agr:28): velvoite raportointi; kuka: kukin osapuoli;
              tekee: raportoi; mitä: vuosiraportti; kenelle: lautakunta; kuinka usein: 1
              vuosittain; …
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: mikä on tilanne: riita
VASTAUS     Tilanne 1.6.2027 (tiistai): 1.
            riita tie  odottaa – vaiheessa oikeudenkäynti, alkanut 1.6.2027 (tiistai);
                       hallinto-oikeus: päättää; neuvottelu → oikeudenkäynti
PERUSTE     kohta 4 (rannikko.agr:45): menettely riita "Riitojen ratkaiseminen" alkaa:
              neuvottelujen-alku vaihe neuvottelu; kuka: kukin osapuoli; tekee:
              neuvottelee; määräaika: …
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: mikä on tilanne: riita
VASTAUS     Tilanne 1.6.2027 (tiistai): 1.
            riita tie  odottaa – vaiheessa oikeudenkäynti, alkanut 1.6.2027 (tiistai);
                       hallinto-oikeus: päättää; neuvottelu → oikeudenkäynti
PERUSTE     kohta 4 (rannikko.agr:45): menettely riita "Riitojen ratkaiseminen" alkaa:
              neuvottelujen-alku vaihe neuvottelu; kuka: kukin osapuoli; tekee:
              neuvottelee; määräaika: …
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: onko maksu myöhässä
VASTAUS     Kyllä. maksu: rikottu.
            maksu  rikottu – teuva: maksaa (pitää); tekemättä: 24.5.2027 (maanantai), 8
                   päivää sitten; seuraus: viivästyskorko 8 %
                24.5.2027
PERUSTE     kohta 3 (rannikko.agr:33): velvoite maksu; kuka: teuva; tekee: maksaa;
              kenelle: vastuukunta; määräaika: 14 päivää; laskettuna tapahtumasta:
              lasku; laiminlyönti: …
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: onko vuosikokous tehty
VASTAUS     Kyllä. vuosikokous: tehty.
            vuosikokous  tehty – lautakunta: kokoontuu (pitää); tehty 31.1.2027
                         (sunnuntai); viimeinen päivä 31.1.2028 (maanantai), aikaa 244
                         päivää
                31.1.2028
PERUSTE     kohta 2 (rannikko.agr:19): velvoite vuosikokous "Lautakunta kokoontuu joka
              vuosi tammikuussa"; kuka: lautakunta; tekee: kokoontuu; kuinka usein:
              vähintään 1 …
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: mitä seuraa jos teuva ei maksaa
VASTAUS     laiminlyönti (teuva: maksaa): viivästyskorko 8 %.
PERUSTE     kohta 3 (rannikko.agr:34): tekee: maksaa · kuka: teuva · laiminlyönti:
              "viivästyskorko 8 %"
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: milloin teuva pitää maksaa
VASTAUS     määräaika (teuva: maksaa): 24.5.2027 (maanantai) – määräaika: 14 päivää;
            laskettuna tapahtumasta: lasku 10.5.2027.
PERUSTE     kohta 3 (rannikko.agr:34): tekee: maksaa · kuka: teuva · määräaika: 14
              päivää · laskettuna tapahtumasta: lasku
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    lasku      alkupäivä, jota ei lueta mukaan  10.5.2027
            14 päivää  myöhemmin                        24.5.2027
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: kuka irtisanoo lansirannikko
VASTAUS     irtisanoo: lansirannikko: kukin osapuoli.
            kukin osapuoli  irtisanoo (saa)  kaskinen, närpiö, teuva, opisto
PERUSTE     kohta 5 (rannikko.agr:56): tekee: irtisanoo · kuka: kukin osapuoli
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: mitkä velvoitteet ovat sitovuudeltaan pitää
VASTAUS     Velvoitteet, joiden sitovuus on ”pitää”: 5.
            vuosikokous        lautakunta      kokoontuu (pitää); kuinka usein:
                                               vähintään 1 vuosittain; ajankohta:
                                               tammikuu; alkaen: 2027
            suunnitelman-teko  vastuukunta     valmistelee: palvelusuunnitelma (pitää);
                                               kuinka usein: 1 vuosittain; viimeistään:
                                               15.10.
            raportointi        kukin osapuoli  raportoi: vuosiraportti (pitää); kenelle:
                                               lautakunta; kuinka usein: 1 vuosittain;
                                               viimeistään: 31.3.
            maksu              teuva           maksaa (pitää); kenelle: vastuukunta;
                                               määräaika: 14 päivää; laskettuna
                                               tapahtumasta: lasku; laiminlyönti:
                                               viivästyskorko 8 %
            salassapito        kukin osapuoli  pitää salassa: vuosiraportti (pitää);
                                               jatkuu: 5 vuotta
PERUSTE     kohta 2 (rannikko.agr:20): kuka: lautakunta · kuinka usein: vähintään 1
              vuosittain · ajankohta: tammikuu · alkaen: 2027 · tekee: kokoontuu
            kohta 3 (rannikko.agr:27): kuka: vastuukunta · kuinka usein: 1 vuosittain ·
              viimeistään: 15.10. · tekee: valmistelee · ja 18 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: mitkä velvoitteet ovat sitovuudeltaan tulisi
VASTAUS     Velvoitteet, joiden sitovuus on ”tulisi”: 1.
            tiedotus  opisto  tiedottaa (tulisi); kuinka usein: säännöllisesti
PERUSTE     kohta 3 (rannikko.agr:31): sitovuus: tulisi · kuka: opisto · kuinka usein:
              säännöllisesti · tekee: tiedottaa
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: mikä on myöhässä: opisto
VASTAUS     Myöhässä 1.6.2027 (tiistai), opisto: raportointi.
            raportointi  myöhässä – kukin osapuoli: raportoi: vuosiraportti (pitää);
                         tekemättä: 31.3.2027 (keskiviikko), 62 päivää sitten; viimeinen
                         päivä 31.3.2028 (perjantai), aikaa 304 päivää
                31.3.2027
PERUSTE     kohta 3 (rannikko.agr:28): velvoite raportointi; kuka: kukin osapuoli;
              tekee: raportoi; mitä: vuosiraportti; kenelle: lautakunta; kuinka usein: 1
              vuosittain; …
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: kuka on myöhässä
VASTAUS     Myöhässä jostakin 1.6.2027 (tiistai): kaskinen, opisto, teuva.
            kaskinen  raportointi
            opisto    raportointi
            teuva     maksu
PERUSTE     kohta 3 (rannikko.agr:28): velvoite raportointi; kuka: kukin osapuoli;
              tekee: raportoi; mitä: vuosiraportti; kenelle: lautakunta; kuinka usein: 1
              vuosittain; … · velvoite maksu; kuka: teuva; tekee: maksaa; kenelle:
              vastuukunta; määräaika: 14 päivää; laskettuna tapahtumasta: lasku;
              laiminlyönti: … · kuka: kukin osapuoli · viimeistään: 31.3. · ja 2 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: onko raportointi tehty
VASTAUS     Ei. raportointi: myöhässä.
            raportointi  myöhässä – kukin osapuoli: raportoi: vuosiraportti (pitää);
                         kaskinen: tekemättä: 31.3.2027 (keskiviikko), 62 päivää sitten;
                         viimeinen päivä 31.3.2028 (perjantai), aikaa 304 päivää ·
                         närpiö: tehty 5.4.2027 (maanantai), näistä 1 myöhässä;
                         viimeinen päivä 31.3.2028 (perjantai), aikaa 304 päivää ·
                         teuva: tehty 20.3.2027 (lauantai); viimeinen päivä 31.3.2028
                         (perjantai), aikaa 304 päivää · opisto: tekemättä: 31.3.2027
                         (keskiviikko), 62 päivää sitten; viimeinen päivä 31.3.2028
                         (perjantai), aikaa 304 päivää
                31.3.2027
PERUSTE     kohta 3 (rannikko.agr:28): velvoite raportointi; kuka: kukin osapuoli;
              tekee: raportoi; mitä: vuosiraportti; kenelle: lautakunta; kuinka usein: 1
              vuosittain; …
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: mikä on tilanne: riita
VASTAUS     Tilanne 1.6.2027 (tiistai): 1.
            riita tie  odottaa – vaiheessa oikeudenkäynti, alkanut 1.6.2027 (tiistai);
                       hallinto-oikeus: päättää; neuvottelu → oikeudenkäynti
PERUSTE     kohta 4 (rannikko.agr:45): menettely riita "Riitojen ratkaiseminen" alkaa:
              neuvottelujen-alku vaihe neuvottelu; kuka: kukin osapuoli; tekee:
              neuvottelee; määräaika: …
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: mikä on myöhässä: teuva
VASTAUS     Myöhässä 1.6.2027 (tiistai), teuva: maksu.
            maksu  rikottu – teuva: maksaa (pitää); tekemättä: 24.5.2027 (maanantai), 8
                   päivää sitten; seuraus: viivästyskorko 8 %
                24.5.2027
PERUSTE     kohta 3 (rannikko.agr:33): velvoite maksu; kuka: teuva; tekee: maksaa;
              kenelle: vastuukunta; määräaika: 14 päivää; laskettuna tapahtumasta:
              lasku; laiminlyönti: …
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: kuka on myöhässä
VASTAUS     Myöhässä jostakin 1.6.2027 (tiistai): kaskinen, opisto, teuva.
            kaskinen  raportointi
            opisto    raportointi
            teuva     maksu
PERUSTE     kohta 3 (rannikko.agr:28): velvoite raportointi; kuka: kukin osapuoli;
              tekee: raportoi; mitä: vuosiraportti; kenelle: lautakunta; kuinka usein: 1
              vuosittain; … · velvoite maksu; kuka: teuva; tekee: maksaa; kenelle:
              vastuukunta; määräaika: 14 päivää; laskettuna tapahtumasta: lasku;
              laiminlyönti: … · kuka: kukin osapuoli · viimeistään: 31.3. · ja 2 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)

Luettu näin: onko maksu myöhässä
VASTAUS     Kyllä. maksu: rikottu.
            maksu  rikottu – teuva: maksaa (pitää); tekemättä: 24.5.2027 (maanantai), 8
                   päivää sitten; seuraus: viivästyskorko 8 %
                24.5.2027
PERUSTE     kohta 3 (rannikko.agr:33): velvoite maksu; kuka: teuva; tekee: maksaa;
              kenelle: vastuukunta; määräaika: 14 päivää; laskettuna tapahtumasta:
              lasku; laiminlyönti: …
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)
# Without a log only time passes
$ agrc ask --as-of 1.6.2027 rannikko.agr 'mikä on myöhässä'
Luettu näin: mikä on myöhässä
VASTAUS     Myöhässä 1.6.2027 (tiistai): vuosikokous, raportointi.
            vuosikokous  myöhässä – lautakunta: kokoontuu (pitää); tekemättä: 31.1.2027
                         (sunnuntai), 121 päivää sitten; viimeinen päivä 31.1.2028
                         (maanantai), aikaa 244 päivää
                31.1.2027
            raportointi  myöhässä – kukin osapuoli: raportoi: vuosiraportti (pitää);
                         tekemättä: 31.3.2027 (keskiviikko), 62 päivää sitten; viimeinen
                         päivä 31.3.2028 (perjantai), aikaa 304 päivää
                31.3.2027
PERUSTE     kohta 2 (rannikko.agr:19): velvoite vuosikokous "Lautakunta kokoontuu joka
              vuosi tammikuussa"; kuka: lautakunta; tekee: kokoontuu; kuinka usein:
              vähintään 1 …
            kohta 3 (rannikko.agr:28): velvoite raportointi; kuka: kukin osapuoli;
              tekee: raportoi; mitä: vuosiraportti; kenelle: lautakunta; kuinka usein: 1
              vuosittain; …
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
            Tapahtumalokia ei ole annettu (`--events`): mitään ei lasketa tehdyksi, vain
              aika kuluu. (oletusarvo)
            Kysymys koskee päivää 1.6.2027. (oletusarvo)
VERSIO      lansirannikko · rannikko.agr · sha256 87564cf740c8 · agrc 0.1.0
$ agrc ask rannikko.agr 'kuka on myöhässä'
Luettu näin: kuka on myöhässä
VASTAUS     Sano aika: kuukausi ja vuosi, vuosi, kaksi päivää tai päivä, josta katsotaan
            eteenpäin.
EI SANOTA   päivä, josta lasketaan (lisää ”päivänä 1.6.2026” tai anna --as-of)
VERSIO      lansirannikko · rannikko.agr · sha256 87564cf740c8 · agrc 0.1.0
$ agrc ask --as-of 1.6.2027 --events rannikko.csv rannikko.agr 'mikä on tilanne' --format json | python3 ../command/schema.py answer
valid
