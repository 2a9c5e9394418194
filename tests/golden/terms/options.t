# What options do to the end of a term, and first periods
$ agrc ask pilotti.agr - < pilotti.txt
Luettu näin: entä jos optio käytetään: milloin sopimus päättyy
VASTAUS     Sopimus päättyy: 31.12.2028. Optio (1 vuosi) käytetään. Se on käytettävä
            viimeistään 30.6.2027 (keskiviikko). Jos seuraavakin optio (1 vuosi)
            käytetään, voimassaolo jatkuu 31.12.2029 saakka. Se on käytettävä
            viimeistään 30.6.2028 (perjantai).
PERUSTE     kohta 2 (pilotti.agr:15): saakka: 31.12.2027 · optio: 1 vuosi; 1 vuosi ·
              optio viimeistään: 6 kuukautta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    Sopimus päättyy  ilman optioita
                31.12.2027
            optio 1 vuosi    käytetty; käytettävä viimeistään 30.6.2027
                31.12.2028
            optio 1 vuosi    jos se käytetään; käytettävä viimeistään 30.6.2028
                31.12.2029
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      pilotti · pilotti.agr · sha256 c5792bdb1888 · agrc 0.1.0

Luettu näin: milloin sopimus päättyy
VASTAUS     Sopimus päättyy: 31.12.2027. Jos optio (1 vuosi) käytetään, voimassaolo
            jatkuu 31.12.2028 saakka. Se on käytettävä viimeistään 30.6.2027
            (keskiviikko). Jos kaikki optiot käytetään, 31.12.2029 saakka.
PERUSTE     kohta 2 (pilotti.agr:15): saakka: 31.12.2027 · optio: 1 vuosi; 1 vuosi ·
              optio viimeistään: 6 kuukautta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    Sopimus päättyy  ilman optioita
                31.12.2027
            optio 1 vuosi    jos se käytetään; käytettävä viimeistään 30.6.2027
                31.12.2028
            optio 1 vuosi    jos se käytetään; käytettävä viimeistään 30.6.2028
                31.12.2029
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      pilotti · pilotti.agr · sha256 c5792bdb1888 · agrc 0.1.0

Luettu näin: entä jos kaikki optiot käytetään: milloin sopimus päättyy
VASTAUS     Sopimus päättyy: 31.12.2029. Optio (1 vuosi) käytetään. Se on käytettävä
            viimeistään 30.6.2027 (keskiviikko). Optio (1 vuosi) käytetään. Se on
            käytettävä viimeistään 30.6.2028 (perjantai).
PERUSTE     kohta 2 (pilotti.agr:15): saakka: 31.12.2027 · optio: 1 vuosi; 1 vuosi ·
              optio viimeistään: 6 kuukautta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    Sopimus päättyy  ilman optioita                        31.12.2027
            optio 1 vuosi    käytetty; käytettävä viimeistään 30.6.2027  31.12.2028
            optio 1 vuosi    käytetty; käytettävä viimeistään 30.6.2028  31.12.2029
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      pilotti · pilotti.agr · sha256 c5792bdb1888 · agrc 0.1.0

Luettu näin: entä jos optio käytetään 1.12.2027: kuinka kauan sopimus on voimassa
VASTAUS     voimassaolo: johdon-kausi: alkaen: 1.1.2026; ensimmäinen kausi saakka:
            31.5.2027; uusiutuu: 2 vuotta. pilotti: laji: määräaikainen; alkaen:
            1.1.2026; saakka: 31.12.2027; optio: 1 vuosi; 1 vuosi. Optio (1 vuosi)
            käytettiin 1.12.2027 eli liian myöhään: viimeinen päivä oli 30.6.2027. Se ei
            jatka voimassaoloa.
            johdon-kausi  alkaen                    1.1.2026
            johdon-kausi  ensimmäinen kausi saakka  31.5.2027
            johdon-kausi  uusiutuu                  2 vuotta
            johdon-kausi  mistä                     johto
            pilotti       laji                      määräaikainen
            pilotti       alkaen                    1.1.2026
            pilotti       saakka                    31.12.2027
            pilotti       optio                     1 vuosi; 1 vuosi
            pilotti       optio viimeistään         6 kuukautta
            pilotti       optio käytetty            1.12.2027
PERUSTE     kohta 1 (pilotti.agr:12): alkaen: 1.1.2026 · ensimmäinen kausi saakka:
              31.5.2027 · uusiutuu: 2 vuotta · mistä: johto
            kohta 2 (pilotti.agr:15): laji: määräaikainen · alkaen: 1.1.2026 · saakka:
              31.12.2027 · optio: 1 vuosi; 1 vuosi · optio viimeistään: 6 kuukautta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
EI SANOTA   saakka (johdon-kausi) (kohta 1)
VERSIO      pilotti · pilotti.agr · sha256 c5792bdb1888 · agrc 0.1.0

Luettu näin: entä jos optio jätetään käyttämättä: milloin sopimus päättyy
VASTAUS     Sopimus päättyy: 31.12.2027.
PERUSTE     kohta 2 (pilotti.agr:15): saakka: 31.12.2027 · optio: 1 vuosi; 1 vuosi ·
              optio viimeistään: 6 kuukautta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    Sopimus päättyy  ilman optioita
                31.12.2027
            optio 1 vuosi    ei käytetty; käytettävä viimeistään 30.6.2027
                31.12.2028
            optio 1 vuosi    jos se käytetään; käytettävä viimeistään 30.6.2028
                31.12.2029
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      pilotti · pilotti.agr · sha256 c5792bdb1888 · agrc 0.1.0

Luettu näin: entä jos optio jätetään käyttämättä: milloin sopimus päättyy
VASTAUS     Sopimus päättyy: 31.12.2027.
PERUSTE     kohta 2 (pilotti.agr:15): saakka: 31.12.2027 · optio: 1 vuosi; 1 vuosi ·
              optio viimeistään: 6 kuukautta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    Sopimus päättyy  ilman optioita
                31.12.2027
            optio 1 vuosi    ei käytetty; käytettävä viimeistään 30.6.2027
                31.12.2028
            optio 1 vuosi    jos se käytetään; käytettävä viimeistään 30.6.2028
                31.12.2029
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      pilotti · pilotti.agr · sha256 c5792bdb1888 · agrc 0.1.0

Luettu näin: onko sopimus voimassa päivänä 1.3.2028
VASTAUS     Ei voi sanoa, onko sopimus voimassa 1.3.2028 (laji: määräaikainen; alkaen:
            1.1.2026; saakka: 31.12.2027; optio: 1 vuosi; 1 vuosi). Jos optio (1 vuosi)
            käytetään, voimassaolo jatkuu 31.12.2028 saakka. Se on käytettävä
            viimeistään 30.6.2027 (keskiviikko). Jos kaikki optiot käytetään, 31.12.2029
            saakka.
PERUSTE     kohta 2 (pilotti.agr:15): laji: määräaikainen · alkaen: 1.1.2026 · saakka:
              31.12.2027 · optio: 1 vuosi; 1 vuosi · optio viimeistään: 6 kuukautta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      pilotti · pilotti.agr · sha256 c5792bdb1888 · agrc 0.1.0

Luettu näin: entä jos optio käytetään 1.2.2027: onko sopimus voimassa päivänä 1.3.2028
VASTAUS     Kyllä, sopimus on voimassa 1.3.2028 (laji: määräaikainen; alkaen: 1.1.2026;
            saakka: 31.12.2027; optio: 1 vuosi; 1 vuosi). Optio (1 vuosi) on käytetty
            1.2.2027. Jos seuraavakin optio (1 vuosi) käytetään, voimassaolo jatkuu
            31.12.2029 saakka. Se on käytettävä viimeistään 30.6.2028 (perjantai).
PERUSTE     kohta 2 (pilotti.agr:15): laji: määräaikainen · alkaen: 1.1.2026 · saakka:
              31.12.2027 · optio: 1 vuosi; 1 vuosi · optio viimeistään: 6 kuukautta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      pilotti · pilotti.agr · sha256 c5792bdb1888 · agrc 0.1.0

Luettu näin: mitä optioita on
VASTAUS     optio: 1 vuosi, koski: käytettävä viimeistään 30.6.2027 (keskiviikko);
            jatkaa voimassaoloa 31.12.2028 saakka; 1 vuosi, koski: käytettävä
            viimeistään 30.6.2028 (perjantai); jatkaa voimassaoloa 31.12.2029 saakka.
            1 vuosi  koski: käytettävä viimeistään 30.6.2027 (keskiviikko); jatkaa
                     voimassaoloa 31.12.2028 saakka
                30.6.2027
            1 vuosi  koski: käytettävä viimeistään 30.6.2028 (perjantai); jatkaa
                     voimassaoloa 31.12.2029 saakka
                30.6.2028
PERUSTE     kohta 2 (pilotti.agr:15): saakka: 31.12.2027 · optio: 1 vuosi; 1 vuosi ·
              optio viimeistään: 6 kuukautta · option käyttäjä: koski
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      pilotti · pilotti.agr · sha256 c5792bdb1888 · agrc 0.1.0

Luettu näin: mitä optioita on
VASTAUS     optio: 1 vuosi, koski: käytettävä viimeistään 30.6.2027 (keskiviikko);
            jatkaa voimassaoloa 31.12.2028 saakka; 1 vuosi, koski: käytettävä
            viimeistään 30.6.2028 (perjantai); jatkaa voimassaoloa 31.12.2029 saakka.
            1 vuosi  koski: käytettävä viimeistään 30.6.2027 (keskiviikko); jatkaa
                     voimassaoloa 31.12.2028 saakka
                30.6.2027
            1 vuosi  koski: käytettävä viimeistään 30.6.2028 (perjantai); jatkaa
                     voimassaoloa 31.12.2029 saakka
                30.6.2028
PERUSTE     kohta 2 (pilotti.agr:15): saakka: 31.12.2027 · optio: 1 vuosi; 1 vuosi ·
              optio viimeistään: 6 kuukautta · option käyttäjä: koski
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      pilotti · pilotti.agr · sha256 c5792bdb1888 · agrc 0.1.0

Luettu näin: kuka on johto puheenjohtaja
VASTAUS     puheenjohtaja (johto): keskuudestaan. Ensimmäisellä kaudella, 31.5.2027
            (maanantai) saakka: koski.
PERUSTE     kohta 1 (pilotti.agr:9): puheenjohtaja: jäsenten keskuudesta · ensimmäinen
              puheenjohtaja: koski · mistä: johto · ensimmäinen kausi saakka: 31.5.2027
              · uusiutuu: 2 vuotta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      pilotti · pilotti.agr · sha256 c5792bdb1888 · agrc 0.1.0

Luettu näin: kuka on johto puheenjohtaja päivänä 1.3.2027
VASTAUS     puheenjohtaja (johto): koski. Ensimmäisellä kaudella, 31.5.2027 (maanantai)
            saakka: koski.
PERUSTE     kohta 1 (pilotti.agr:9): puheenjohtaja: jäsenten keskuudesta · ensimmäinen
              puheenjohtaja: koski · mistä: johto · ensimmäinen kausi saakka: 31.5.2027
              · uusiutuu: 2 vuotta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      pilotti · pilotti.agr · sha256 c5792bdb1888 · agrc 0.1.0

Luettu näin: kuka on johto puheenjohtaja päivänä 1.8.2027
VASTAUS     puheenjohtaja (johto): keskuudestaan.
PERUSTE     kohta 1 (pilotti.agr:9): puheenjohtaja: jäsenten keskuudesta · ensimmäinen
              puheenjohtaja: koski · mistä: johto · ensimmäinen kausi saakka: 31.5.2027
              · uusiutuu: 2 vuotta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      pilotti · pilotti.agr · sha256 c5792bdb1888 · agrc 0.1.0

Luettu näin: mikä on määräaika: johdon-kausi
VASTAUS     Kausi päättyy (johdon-kausi): 31.5.2027. Silloin päättyy ensimmäinen kausi.
            Kukin myöhempi kausi kestää 2 vuotta.
PERUSTE     kohta 1 (pilotti.agr:12): uusiutuu: 2 vuotta · ensimmäinen kausi saakka:
              31.5.2027
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    ensimmäinen kausi saakka  31.5.2027
VERSIO      pilotti · pilotti.agr · sha256 c5792bdb1888 · agrc 0.1.0

Luettu näin: mikä on määräaika: johdon-kausi päivänä 1.1.2028
VASTAUS     Kausi päättyy (johdon-kausi): 31.5.2029. Kukin myöhempi kausi kestää 2
            vuotta.
PERUSTE     kohta 1 (pilotti.agr:12): uusiutuu: 2 vuotta · ensimmäinen kausi saakka:
              31.5.2027
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    ensimmäinen kausi saakka  31.5.2027
VERSIO      pilotti · pilotti.agr · sha256 c5792bdb1888 · agrc 0.1.0
$ agrc ask avtal.agr 'när upphör avtalet'
Läst så här: när upphör avtalet
SVAR        Avtalet upphör: 29.2.2028. Optionen (1 år) har använts 15.10.2026. Om även
            nästa option (6 månader) används fortsätter giltigheten till och med
            31.8.2028. Den ska användas senast 30.11.2027 (tisdag).
GRUND       punkt 1 (avtal.agr:8): till och med: 28.2.2027 · option: 1 år; 6 månader ·
              option senast: 31.12.2026; 30.11.2027 · optionen använd: 15.10.2026
              (inte kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   Avtalet upphör    utan optioner                         28.2.2027
            option 1 år       använd; ska användas senast 31.12.2026  29.2.2028
            option 6 månader  om den används; ska användas senast 30.11.2027  31.8.2028
VERSION     byggnad · avtal.agr · sha256 79cc5b4f334c · agrc 0.1.0
$ agrc ask avtal.agr 'när upphör avtalet om alla optioner används'
Läst så här: tänk om alla optioner används: när upphör avtalet
SVAR        Avtalet upphör: 31.8.2028. Optionen (1 år) har använts 15.10.2026. Optionen
            (6 månader) används. Den ska användas senast 30.11.2027 (tisdag).
GRUND       punkt 1 (avtal.agr:8): till och med: 28.2.2027 · option: 1 år; 6 månader ·
              option senast: 31.12.2026; 30.11.2027 · i stället för ”optionen använd:
              15.10.2026”: alla optioner används
              (inte kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   Avtalet upphör    utan optioner                         28.2.2027
            option 1 år       använd; ska användas senast 31.12.2026  29.2.2028
            option 6 månader  använd; ska användas senast 30.11.2027  31.8.2028
VERSION     byggnad · avtal.agr · sha256 79cc5b4f334c · agrc 0.1.0
$ agrc ask pilot.agr 'what options are there'
Read as: what options are there
ANSWER      option: 2 years, no last day for using it is stated; prolongs the term until
            31.1.2029.
BECAUSE     clause 1 (pilot.agr:14): until: 31.1.2027 · option: 2 years
              (not checked against the signed document)
NOT STATED  the last day on which the option can be used (clause 1)
VERSION     pilot · pilot.agr · sha256 bd5836045ebe · agrc 0.1.0
$ agrc ask pilot.agr 'when does the agreement end if the option is used'
Read as: what if the option is used: when does the agreement end
ANSWER      End of the agreement: 31.1.2029. The option of 2 years is used.
BECAUSE     clause 1 (pilot.agr:14): until: 31.1.2027 · option: 2 years
              (not checked against the signed document)
SUM         End of the agreement  without options  31.1.2027
            option 2 years        used             31.1.2029
VERSION     pilot · pilot.agr · sha256 bd5836045ebe · agrc 0.1.0
$ agrc ask pilot.agr 'who chairs the board'
Read as: who is the chair of board
ANSWER      chair (board): koski. In the first period, until 30.6.2027 (Wednesday):
            koski.
BECAUSE     clause 1 (pilot.agr:9): first chair: koski · first period until: 30.6.2027
              (not checked against the signed document)
VERSION     pilot · pilot.agr · sha256 bd5836045ebe · agrc 0.1.0
$ agrc ask pilot.agr 'who is the vice chair of the board on 1.7.2027'
Read as: who is the vice-chair of board on 1.7.2027
ANSWER      vice-chair (board): from members.
BECAUSE     clause 1 (pilot.agr:11): vice chair: from members · first vice chair: salmi
              · first period until: 30.6.2027
              (not checked against the signed document)
VERSION     pilot · pilot.agr · sha256 bd5836045ebe · agrc 0.1.0
$ agrc check avtal.agr pilot.agr
anmärkning N396: det anges inte hur tvister löses
  avtal.agr:2:7
     2 | avtal byggnad "Förhyrning av byggnad"
       |       ^^^^^^^
  hjälp: lägg till ett `förfarande` för tvister, eller `tiger om tvist`

anmärkning N397: det anges inte hur avtalet ändras
  avtal.agr:2:7
     2 | avtal byggnad "Förhyrning av byggnad"
       |       ^^^^^^^
  hjälp: lägg till ett beslut om ändring, eller `tiger om ändring av avtalet`

note N396: it is not stated how disputes are settled
  pilot.agr:2:11
     2 | agreement pilot "Pilot"
       |           ^^^^^
  help: add a `procedure` for disputes, or `silent on dispute`

note N397: it is not stated how the agreement is amended
  pilot.agr:2:11
     2 | agreement pilot "Pilot"
       |           ^^^^^
  help: add a decision on amendment, or `silent on amendment`

note N550: `term` can be prolonged by an option, and nothing says by which day it has to
  be used
  pilot.agr:14:46, clause 1
    14 |   term;  from: 1.2.2026;  until: 31.1.2027;  option: 2 years
       |                                              ^^^^^^^^^^^^^^^
  help: write `option at latest:` with a day, or with a length of time before the end:
        `option at latest: 6 months`

5 anmärkningar
# In the calendar, last days to use options and ends of first periods
$ agrc calendar --from 1.1.2026 --to 31.12.2030 pilotti.agr
Pilottisopimus: 1.1.2026 – 31.12.2030
31.5.2027   Johtoryhmän kausi – ensimmäinen kausi päättyy (kohta 1)
30.6.2027   voimassaolo – viimeinen päivä käyttää optio (1 vuosi); se jatkaa
            voimassaoloa 31.12.2028 saakka (kohta 2)
31.12.2027  voimassaolo – voimassaolo päättyy tai jatkuu 31.12.2028 saakka, jos optio (1
            vuosi) on käytetty (kohta 2)
31.5.2029   Johtoryhmän kausi – voimassaolo päättyy tai jatkuu 2 vuotta (kohta 1)
$ agrc calendar --from 1.1.2026 --to 31.12.2030 avtal.agr
Förhyrning av byggnad: från 1.1.2026 till 31.12.2030
30.11.2027  giltighet – sista dagen att använda optionen (6 månader); den förlänger
            giltigheten till och med 31.8.2028 (punkt 1)
29.2.2028   giltighet – giltigheten upphör eller fortsätter till och med 31.8.2028 om
            optionen (6 månader) har använts (punkt 1)
$ agrc calendar --from 1.6.2027 --to 31.12.2027 --format json pilotti.agr | grep -E 'kind|first|reminder'
      "kind": "option",
      "first": "2027-06-30",
      "reminder": 30,
      "kind": "end",
      "first": "2027-12-31",
      "reminder": 30,
