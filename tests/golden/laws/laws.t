# What the law requires, tried on the agreement; each rule with its section and how sure it is.
$ agrc check joki.agr
huomautus N396: erimielisyyksien ratkaisemisesta ei ole määrätty
  joki.agr:2:9
     2 | sopimus joki "Jokialueen yhteistoimintasopimus"
       |         ^^^^
  ohje: lisää erimielisyyksiä varten `menettely` tai `vaikenee erimielisyys`

huomautus N397: sopimuksen muuttamisesta ei ole määrätty
  joki.agr:2:9
     2 | sopimus joki "Jokialueen yhteistoimintasopimus"
       |         ^^^^
  ohje: lisää päätös sopimuksen muuttamisesta tai `vaikenee sopimuksen muuttaminen`

virhe E540: vastoin lakia (Kuntalaki 52 §): `sovittava: kokoonpano; kustannusten jako;
  voimassaolo; "arkist"`; sopimuksessa ei sovita: kustannusten jako, arkist
  joki.agr:4:1
     4 | lain mukaan "kuntalaki.agr";  tarkoittaa: vastuukunta; isäntä
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: korjaa sopimus, tai hyväksy havainto ja kerro poikkeuksen peruste
  huomautus: sääntö on tässä
    kuntalaki.agr:12:14
    12 |   vaatimus;  sovittava: kokoonpano; kustannusten jako; voimassaolo; "arkist";  lähde: "Kuntalaki 52 §"

virhe E540: vastoin lakia (Laki työvoimapalveluista, 13): `yhdistää: naapuri`; ei täyty
  näissä (1/3): ranua
  joki.agr:11:12, kohta 1
    11 |   osapuoli ranua;  laji: kunta;  naapuri: ranua
       |            ^^^^^
  ohje: korjaa sopimus, tai hyväksy havainto ja kerro poikkeuksen peruste
  huomautus: sääntö on tässä
    koko.agr:13:3
    13 |   vaatimus jokainen kunta;  yhdistää: naapuri
  huomautus: sopimukseen sovelletaan tätä lakia
    joki.agr:5:1
     5 | lain mukaan "koko.agr";  tarkoittaa: työvoima; laaja-työvoima

varoitus W541: luultavasti vastoin lakia (Kuntalaki 103 §): `päätösvaltaisuus: yli 1/2
  jäsenistä`; ei täyty näissä (1/1): lautakunta
  joki.agr:21:13, kohta 2
    21 |   toimielin lautakunta
       |             ^^^^^^^^^^
  ohje: tarkistuta asia ja korjaa tai hyväksy sitten
  huomautus: sääntö on tässä
    kuntalaki.agr:15:3
    15 |   vaatimus jokainen toimielin;  päätösvaltaisuus: yli 1/2 jäsenistä;  lähde: "Kuntalaki 103 §";  varmuus: nähty sopimuksissa
  huomautus: sopimukseen sovelletaan tätä lakia
    joki.agr:4:1
     4 | lain mukaan "kuntalaki.agr";  tarkoittaa: vastuukunta; isäntä

huomautus N343: `lautakunta`: ei ole määrätty, miten pidättymiset ja poissaolot
  lasketaan
  joki.agr:24:24, kohta 2
    24 |   päätös toimielimessä lautakunta
       |                        ^^^^^^^^^^
  ohje: lisää `pidättymiset:` tai `poissaolot:`, tai kirjoita `vaikenee pidättyminen`

varoitus W395: sopimus on voimassa toistaiseksi, eikä irtisanomisesta ole määrätty
  joki.agr:30:3, kohta 2
    30 |   voimassaolo;  alkaen: 1.1.2026;  saakka: toistaiseksi
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää voimassaololle `irtisanomisaika:`, oikeus irtisanoa (`oikeus`) tai
        `vaikenee irtisanominen`

2 virhettä, 2 varoitusta, 3 huomautusta
[1]
$ agrc ask joki.agr 'täyttyykö laki' | sed '/^PERUSTE/,/allekirjoitetusta/d;/^VERSIO/d'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: täyttyykö laki
VASTAUS     Ei: vaatimuksista ei täyty 3 (yhteensä 6).
            kukin osapuoli; on: kunta (Kuntalaki 51 §)  kyllä
            isäntä lukumäärä (Kuntalaki 51 §)     1; täsmälleen 1
                kyllä
            sovittava: kokoonpano; kustannusten jako; voimassaolo; arkist (Kuntalaki
              52 §)
                sopimuksessa ei sovita: kustannusten jako, arkist
                ei
            kukin toimielin; päätösvaltaisuus: yli 0,5 jäsenistä (Kuntalaki 103 §)
                lautakunta
                ei
            laaja-työvoima summa vähintään 20 000 henkilöä tai poikkeuslupa (Palvelulaki
              13 §)
                laaja-työvoima summa: 20 169 henkilöä; vähintään 20 000 henkilöä;
                poikkeuslupa: ei
                kyllä
            kukin kunta; yhdistää: naapuri (Laki työvoimapalveluista, 13)  ranua
                ei
$ agrc ask joki.agr 'täyttyykö 20 000 ilman Ranuaa?' | sed '/^PERUSTE/,/allekirjoitetusta/d;/^VERSIO/d'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: entä jos ranua eroaa: täyttyykö 20 000 vaatimus
VASTAUS     Ei, vaatimus ei täyty: laaja-työvoima summa vähintään 20 000 henkilöä tai
            poikkeuslupa (Palvelulaki 13 §): laaja-työvoima summa: 18 169 henkilöä;
            vähintään 20 000 henkilöä; poikkeuslupa: ei.
            laaja-työvoima summa vähintään 20 000 henkilöä tai poikkeuslupa (Palvelulaki
              13 §)
                laaja-työvoima summa: 18 169 henkilöä; vähintään 20 000 henkilöä;
                poikkeuslupa: ei
                ei
$ agrc ask joki.agr 'täyttyykö 20 000, jos Ranua on yksin?' | sed '/^PERUSTE/,/allekirjoitetusta/d;/^VERSIO/d'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: entä jos vain ranua jää: täyttyykö 20 000 vaatimus
VASTAUS     Ei, vaatimus ei täyty: laaja-työvoima summa vähintään 20 000 henkilöä tai
            poikkeuslupa (Palvelulaki 13 §): laaja-työvoima summa: 2 000 henkilöä;
            vähintään 20 000 henkilöä; poikkeuslupa: ei.
            laaja-työvoima summa vähintään 20 000 henkilöä tai poikkeuslupa (Palvelulaki
              13 §)
                laaja-työvoima summa: 2 000 henkilöä; vähintään 20 000 henkilöä;
                poikkeuslupa: ei
                ei
$ agrc ask joki.agr 'is 20 000 met without ranua' | sed -n 2p
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
VASTAUS     Ei, vaatimus ei täyty: laaja-työvoima summa vähintään 20 000 henkilöä tai
$ agrc ask joki.agr 'would the requirement of 20 000 be met if only ranua remains' | sed -n 2p
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
VASTAUS     Ei, vaatimus ei täyty: laaja-työvoima summa vähintään 20 000 henkilöä tai
$ agrc ask joki.agr 'nås 20 000 utan ranua' | sed -n 2p
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
VASTAUS     Ei, vaatimus ei täyty: laaja-työvoima summa vähintään 20 000 henkilöä tai
$ agrc ask joki.agr 'är lagens krav uppfyllda om bara koski är kvar' | sed -n 1,2p
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: entä jos vain koski jää: täyttyykö laki
VASTAUS     Ei: vaatimuksista ei täyty 3 (yhteensä 6).
$ agrc ask joki.agr 'mikä laaja-työvoima täyttäisi vaatimukset' | sed '/^PERUSTE/,/allekirjoitetusta/d;/^VERSIO/d'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: kuinka suuri laaja-työvoima pitäisi olla jotta vaatimukset täyttyvät
VASTAUS     laaja-työvoima: muiden pysyessä ennallaan vaatimukset täyttyvät, kun se on
            koski: työvoima summa vähintään 20 000 henkilöä  vähintään  10 980 henkilöä
            salmi: työvoima summa vähintään 20 000 henkilöä  vähintään   6 851 henkilöä
            ranua: työvoima summa vähintään 20 000 henkilöä  vähintään   1 831 henkilöä
# A pack alone is checked for its sources, not for what agreements bring.
$ agrc check kuntalaki.agr
ei huomautettavaa
$ agrc check koko.agr
varoitus W546: ei ole kerrottu, mistä sääntö on otettu tai milloin se on tarkistettu
  koko.agr:13:3, kohta 13
    13 |   vaatimus jokainen kunta;  yhdistää: naapuri
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää tähän `lähde:`, ja tähän tai lauseeseen `laki` myös `tarkistanut: "NIMI"
        PÄIVÄ`

1 varoitus
[1]
# Before it is in force a law is not looked at.
$ agrc check --as-of 31.12.2024 joki.agr | grep 'N544\|Palvelulaki'
huomautus N544: `Laki työvoimapalveluista` jää tutkimatta: se ei ole voimassa päivänä,
# The law of another country.
$ agrc check school.agr
note N397: it is not stated how the agreement is amended
  school.agr:3:11
     3 | agreement school "Shared school agreement"
       |           ^^^^^^
  help: add a decision on amendment, or `silent on amendment`

error E540: against the law (Cantonal School Act, 12): `must cover: validity; dispute;
  termination`; the agreement does not speak of: termination
  school.agr:5:1
     5 | under law "cantonlaw.agr";  means: pupils; children
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: correct the agreement, or acknowledge the finding with the ground for an
        exception
  note: the rule stands here
    cantonlaw.agr:22:13
    22 |   require;  must cover: validity; dispute; termination

note N542: perhaps against the law (Cantonal School Act, 4, not verified): `pupils at
  least 50 persons`; pupils (east): 31 persons
  school.agr:10:9, clause 1
    10 |   party east;  kind: municipality
       |         ^^^^
  help: look the rule up before relying on it
  note: the rule stands here
    cantonlaw.agr:12:3
    12 |   require pupils at least 50 persons;  applies to: each municipality;  confidence: not verified
  note: the agreement is under this law
    school.agr:5:1
     5 | under law "cantonlaw.agr";  means: pupils; children

warning W541: probably against the law (Cantonal School Act, 9): `has: woman at least
  40 % of person-seated`; it does not hold for 1 of 1: commission
  school.agr:19:8, clause 2
    19 |   body commission
       |        ^^^^^^^^^^
  help: have it looked at, then correct or acknowledge it
  note: the rule stands here
    cantonlaw.agr:18:3
    18 |   require each body;  has: woman at least 40 % of person-seated;  strength: should
  note: the agreement is under this law
    school.agr:5:1
     5 | under law "cantonlaw.agr";  means: pupils; children

note N343: `commission`: it is not stated how abstentions and absences count
  school.agr:25:15, clause 2
    25 |   decision of commission
       |               ^^^^^^^^^^
  help: add `abstentions:` or `absences:`, or write `silent on abstention`

1 error, 1 warning, 3 notes
[1]
$ agrc ask school.agr 'does the agreement comply with the law?' | sed '/^BECAUSE/,/signed/d;/^VERSION/d'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: is the law kept
ANSWER      No: 3 of 8 requirements do not hold.
            children total (Cantonal School Act, 4)  336 persons; at least 300 persons
                yes
            each municipality; has: children (School Act, section 4)  yes
            children, north (Cantonal School Act, 4)  210 persons; at least 50 persons
                yes
            children, south (Cantonal School Act, 4)  95 persons; at least 50 persons
                yes
            children, east (Cantonal School Act, 4)  31 persons; at least 50 persons
                no
            each body; has: woman at least 40 % of person-seated (should) (Cantonal
              School Act, 9)
                commission
                no
            each body; has: man at least 40 % of person-seated (Cantonal School Act, 9)
                yes
            must cover: validity; dispute; termination (Cantonal School Act, 12)
                the agreement does not speak of: termination
                no
$ agrc ask --as-of 1.1.2028 school.agr 'does the agreement comply with the law?' | sed '/^BECAUSE/,/signed/d;/^VERSION/d'
Read as: is the law kept
ANSWER      Requirements of law that the agreement is under: none.
ASSUMING    The question is about 1.1.2028. (default)
$ agrc ask skola.agr 'följer avtalet lagen' | sed '/^GRUND/,/undertecknade/d;/^VERSION/d'
agrc: fel i texten: 1; det som de inte berör besvaras (`agrc check` räknar upp dem)
Läst så här: följs lagen
SVAR        Nej: 1 av 7 krav uppfylls inte.
            elever summa (Cantonal School Act, 4)  305 personer; minst 300 personer
                ja
            varje kommun; ska ha: elever (School Act, section 4)  ja
            elever, norr (Cantonal School Act, 4)  210 personer; minst 50 personer
                ja
            elever, söder (Cantonal School Act, 4)  95 personer; minst 50 personer
                ja
            varje organ; ska ha: woman minst 40 % av person-seated (bör) (Cantonal
              School Act, 9)
                ja
            varje organ; ska ha: man minst 40 % av person-seated (Cantonal School Act,
              9)
                ja
            ska avtala om: giltighet; tvist; uppsägning (Cantonal School Act, 12)
                avtalet säger inget om: tvist, uppsägning
                nej
$ agrc ask skola.agr 'uppfylls lagen om söder lämnar' | sed -n 1,2p
agrc: fel i texten: 1; det som de inte berör besvaras (`agrc check` räknar upp dem)
Läst så här: tänk om söder utträder: följs lagen
SVAR        Nej: 2 av 6 krav uppfylls inte.
# JSON names the rule's place in the pack.
$ agrc check --format json school.agr | python3 -c "import json,sys; f=[x for x in json.load(sys.stdin)['findings'] if x['code']=='E540'][0]; print(f['file'], f['line'], [(r['file'], r['line']) for r in f['notes']])"
school.agr 5 [('cantonlaw.agr', 22)]
# A file of its own checks an agreement without changing it; neither it nor the pack is an agreement.
$ agrc check area/tarkistus.agr | grep -A1 ' E540:\| W543:'
virhe E540: vastoin lakia (Palvelulaki 13 §): `työvoima summa vähintään 20 000 henkilöä
  tai poikkeuslupa`; työvoima summa: 19 000 henkilöä
--
varoitus W543: ei voi sanoa, täyttyykö laki (Laki työvoimapalveluista, 13): `yhdistää:
  naapuri`; puuttuu: koski, salmi
$ agrc ask area/tarkistus.agr 'täyttyykö laki' | sed -n 2,5p
agrc: tekstin virheitä: 1; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
VASTAUS     Ei: vaatimuksista ei täyty 1 (yhteensä 2).
            työvoima summa vähintään 20 000 henkilöä tai poikkeuslupa (Palvelulaki 13 §)
                työvoima summa: 19 000 henkilöä; vähintään 20 000 henkilöä;
                poikkeuslupa: ei
