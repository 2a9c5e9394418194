# The packs for Finland on an invented employment area.
$ cp $ROOT/agreements/law/*.agr jarvi.agr $TMPDIR; cd $TMPDIR; agrc check jarvi.agr | grep -A4 'E540\|W541\|N565'
huomautus N565: tarkista itse (Kuntalaki 8 §, virallinen selitys): vastuukunnalle jäävät
  yhdenvertainen saatavuus, tarpeen, määrän ja laadun määrittely, tuottamistapa,
  valvonta ja viranomaisen toimivalta
  jarvi.agr:4:1
     4 | lain mukaan "kuntalaki.agr"
--
  ohje: kun asia on tarkistettu, kirjaa se: `hyväksytty N565; koska: "…"; hyväksyjä:
        "NIMI" PÄIVÄ`
  huomautus: sääntö on tässä
    kuntalaki.agr:18:14
    18 |   vaatimus;  tarkista itse: "vastuukunnalle jäävät yhdenvertainen saatavuus, tarpeen, määrän ja laadun määrittely, tuottamistapa, valvonta ja viranomais
--
virhe E540: vastoin lakia (Kuntalaki 54 §): `vastuu: päättää; haltija: vastuukunta`; ei
  täyty näissä (1/3): kokeilu
  jarvi.agr:24:11, kohta 2
    24 |   palvelu kokeilu "Työkokeilu"
       |           ^^^^^^^
--
virhe E540: vastoin lakia (Kuntalaki 54 §): `ilmoitettava: viranhaltija`; ei täyty
  näissä (1/1): valmennuksesta
  jarvi.agr:32:14, kohta 2
    32 |   delegointi valmennuksesta;  antaja: vastuukunta;  kenelle: salla;  mitä: valmennus
       |              ^^^^^^^^^^^^^^
--
huomautus N565: tarkista itse (Kuntalaki 54 §, virallinen selitys): siirretty tehtävä on
  rajattu täsmällisesti, ja viranhaltija toimii virkavastuulla (valmennuksesta)
  jarvi.agr:32:14, kohta 2
    32 |   delegointi valmennuksesta;  antaja: vastuukunta;  kenelle: salla;  mitä: valmennus
       |              ^^^^^^^^^^^^^^
  ohje: kun asia on tarkistettu, kirjaa se: `hyväksytty N565; koska: "…"; hyväksyjä:
        "NIMI" PÄIVÄ`
  huomautus: sääntö on tässä
    kuntalaki.agr:34:3
    34 |   vaatimus jokainen delegointi;  tarkista itse: "siirretty tehtävä on rajattu täsmällisesti, ja viranhaltija toimii virkavastuulla";  lähde: "Kuntalaki 54 
--
varoitus W541: luultavasti vastoin lakia (KHO:2023:22: kuntien välinen sopimusriita on
  hallintoriita): `ei saa mainita: "käräjäoik"; "tingsrätt"; "district court"`; siinä
  mainitaan ”käräjäoikeus”
  jarvi.agr:54:11, kohta 5
    54 |     vaihe käräjät "Lapin käräjäoikeus ratkaisee"
$ cd $TMPDIR; agrc ask jarvi.agr 'mitkä lain kohdat eivät täyty?' 2>/dev/null | sed '/^PERUSTE/,$d'
Luettu näin: mitkä lain vaatimukset eivät täyty
VASTAUS     Ei: vaatimuksista ei täyty 3 (yhteensä 10). Itse tarkistettavia: 2.
            kukin palvelu; vastuu: päättää (Kuntalaki 54 §)  kokeilu
                ei
            kukin delegointi; ilmoitettava: viranhaltija (Kuntalaki 54 §)
                valmennuksesta
                ei
            ei saa mainita: käräjäoik; tingsrätt; district court (KHO:2023:22: kuntien
              välinen sopimusriita on hallintoriita)
                siinä mainitaan ”käräjäoikeus”
                ei
$ cd $TMPDIR; agrc ask jarvi.agr 'mitä on tarkistettava itse' 2>/dev/null
Luettu näin: mitä on tarkistettava itse
VASTAUS     Itse tarkistettavia: 2.
            vastuukunnalle jäävät yhdenvertainen saatavuus, tarpeen, määrän ja laadun
              määrittely, tuottamistapa, valvonta ja viranomaisen toimivalta (Kuntalaki
              8 §)
                tarkistettava itse
            siirretty tehtävä on rajattu täsmällisesti, ja viranhaltija toimii
              virkavastuulla (Kuntalaki 54 §)
                valmennuksesta
                tarkistettava itse
PERUSTE     kohta 8 (kuntalaki.agr:17): vaatimus jokainen palvelu; vastuu: valvonta;
              haltija: vastuukunta; sitovuus: pitäisi; lähde: "Kuntalaki 8 §" · haltija:
              vastuukunta · vastuu: valvonta · lähde: "Kuntalaki 8 §" · ja 2 muuta
              [Kuntalaki 410/2015]
            kohta 1 (jarvi.agr:10): haltija: kemijärvi · ranua 6 000 henkilöä · salla
              5 500 henkilöä · kemijärvi 9 000 henkilöä · ja 2 muuta
            kohta 51 (kuntalaki.agr:23): vaatimus jokainen osapuoli; on: kunta; lähde:
              "Kuntalaki 51 §" · on: kunta · lähde: "Kuntalaki 51 §" · vaatimus
              vastuukunta lukumäärä täsmälleen 1; lähde: "Kuntalaki 51 §" [Kuntalaki
              410/2015]
            kohta 52 (kuntalaki.agr:28): sovittava: tehtävät; kokoonpano; kustannusten
              jako; voimassaolo; irtisanominen · lähde: "Kuntalaki 52 §" [Kuntalaki
              410/2015]
            kohta 3 (jarvi.agr:36): paikat: jokainen kunta 2 · päätösvaltaisuus: yli 1/2
              jäsenistä
            kohta 6 (jarvi.agr:58): irtisanomisaika: 12 kuukautta
            kohta 54 (kuntalaki.agr:32): vaatimus jokainen palvelu; vastuu: päättää;
              haltija: vastuukunta; saa delegoida: kyllä; lähde: "Kuntalaki 54 §" · saa
              delegoida: kyllä · haltija: vastuukunta · vastuu: päättää · ja 6 muuta
              [Kuntalaki 410/2015]
            kohta 2 (jarvi.agr:32): mitä: valmennus · päättää: vastuukunta · päättää:
              ranua · kenelle: salla · päättää: salla
            kohta 103 (kuntalaki.agr:38): vaatimus jokainen toimielin; päätösvaltaisuus:
              yli 1/2 jäsenistä; lähde: "Kuntalaki 103 §"; varmuus: nähty sopimuksissa ·
              päätösvaltaisuus: yli 1/2 jäsenistä · lähde: "Kuntalaki 103 §" · varmuus:
              nähty sopimuksissa [Kuntalaki 410/2015]
            kohta H (kuntalaki.agr:42): ei saa mainita: "käräjäoik"; "tingsrätt";
              "district court" · lähde: "KHO:2023:22: kuntien välinen sopimusriita on
              hallintoriita" [Kuntalaki 410/2015]
            kohta 1 (tyovoimapalvelut.agr:17): vaatimus työvoima summa vähintään 20 000
              henkilöä tai poikkeuslupa; lähde: "Laki 380/2023 (HE 207/2022)" · on: ei ·
              lähde: "Laki 380/2023 (HE 207/2022)" [Laki työvoimapalveluiden
              järjestämisestä 380/2023]
            kohta 2 (tyovoimapalvelut.agr:22): vaatimus jokainen kunta; yhdistää:
              naapuri; lähde: "Laki 380/2023 (HE 207/2022), yhtenäinen alue"; sitovuus:
              pitäisi · yhdistää: naapuri · lähde: "Laki 380/2023 (HE 207/2022),
              yhtenäinen alue" [Laki työvoimapalveluiden järjestämisestä 380/2023]
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      järvi · jarvi.agr · sha256 4127c8f5dc7d · agrc 0.1.0
$ cd $TMPDIR; agrc ask jarvi.agr 'is 20 000 met without Ranua, and what would Ranua do alone?' 2>/dev/null
Luettu näin: entä jos ranua eroaa: täyttyykö 20 000 vaatimus + täyttäisikö ranua
  vaatimuksen yksin
VASTAUS     Ei, vaatimus ei täyty: työvoima summa vähintään 20 000 henkilöä tai
            poikkeuslupa (Laki 380/2023 (HE 207/2022)): työvoima summa: 14 500 henkilöä;
            vähintään 20 000 henkilöä; poikkeuslupa: ei. Ei, ranua ei täytä vaatimusta
            yksin: työvoima summa vähintään 20 000 henkilöä tai poikkeuslupa (Laki
            380/2023 (HE 207/2022)): työvoima summa: 6 000 henkilöä; vähintään 20 000
            henkilöä; poikkeuslupa: ei.
PERUSTE     kohta 1 (tyovoimapalvelut.agr:17): vaatimus työvoima summa vähintään 20 000
              henkilöä tai poikkeuslupa; lähde: "Laki 380/2023 (HE 207/2022)" · on: ei ·
              lähde: "Laki 380/2023 (HE 207/2022)" [Laki työvoimapalveluiden
              järjestämisestä 380/2023]
            kohta 1 (jarvi.agr:14): salla 5 500 henkilöä · kemijärvi 9 000 henkilöä
            kohta 1 (tyovoimapalvelut.agr:17): vaatimus työvoima summa vähintään 20 000
              henkilöä tai poikkeuslupa; lähde: "Laki 380/2023 (HE 207/2022)" · on: ei ·
              lähde: "Laki 380/2023 (HE 207/2022)" [Laki työvoimapalveluiden
              järjestämisestä 380/2023]
            kohta 1 (jarvi.agr:13): ranua 6 000 henkilöä
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      järvi · jarvi.agr · sha256 4127c8f5dc7d · agrc 0.1.0
$ cd $TMPDIR; agrc ask jarvi.agr 'räcker arbetskraften utan Salla' 2>/dev/null | sed '/^PERUSTE/,$d'
Luettu näin: entä jos salla eroaa: täyttyykö työvoima vaatimus
VASTAUS     Ei, vaatimus ei täyty: työvoima summa vähintään 20 000 henkilöä tai
            poikkeuslupa (Laki 380/2023 (HE 207/2022)): työvoima summa: 15 000 henkilöä;
            vähintään 20 000 henkilöä; poikkeuslupa: ei.
            työvoima summa vähintään 20 000 henkilöä tai poikkeuslupa (Laki 380/2023 (HE
              207/2022))
                työvoima summa: 15 000 henkilöä; vähintään 20 000 henkilöä;
                poikkeuslupa: ei
                ei
$ cd $TMPDIR; for question in 'pärjääkö Ranua yksin' 'täyttäisikö Ranua rajan yksin' 'riittäisikö Ranua yksinään' 'mitä Ranua tekisi yksin' 'would Ranua meet the requirement alone' 'could Ranua manage on its own' 'how would Ranua fare alone' 'klarar sig Ranua ensam' 'skulle Ranua klara kravet ensam' 'uppfyller Ranua kravet själv'; do agrc ask jarvi.agr "$question" 2>/dev/null | sed -n 1p; done
Luettu näin: täyttäisikö ranua vaatimuksen yksin
Luettu näin: täyttäisikö ranua vaatimuksen yksin
Luettu näin: täyttäisikö ranua vaatimuksen yksin
Luettu näin: täyttäisikö ranua vaatimuksen yksin
Luettu näin: täyttäisikö ranua vaatimuksen yksin
Luettu näin: täyttäisikö ranua vaatimuksen yksin
Luettu näin: täyttäisikö ranua vaatimuksen yksin
Luettu näin: täyttäisikö ranua vaatimuksen yksin
Luettu näin: täyttäisikö ranua vaatimuksen yksin
Luettu näin: täyttäisikö ranua vaatimuksen yksin
# A duty of the law binds as one of the agreement's own does; a log tells whether it was done in time.
$ cd $TMPDIR; agrc ask jarvi.agr 'mitä vastuukunnan pitää tehdä' 2>/dev/null
Luettu näin: mitä velvoitteita on toimijalla vastuukunta
VASTAUS     Velvollisuudet, vastuukunta: 1; vastuita palveluissa: 1.
            toimittaminen  vastuukunta  toimittaa (pitää); kenelle: ministeriö;
                                        määräaika: 14 päivää; laskettuna tapahtumasta:
                                        valtuustot-hyväksyneet
            päättää        1            neuvonta
PERUSTE     kohta 2 (jarvi.agr:22): päättää: vastuukunta
            kohta 3 (tyovoimapalvelut.agr:30): kuka: vastuukunta · kenelle: ministeriö ·
              määräaika: 14 päivää · laskettuna tapahtumasta: hyväksyminen · tekee:
              toimittaa [Laki työvoimapalveluiden järjestämisestä 380/2023]
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      järvi · jarvi.agr · sha256 4127c8f5dc7d · agrc 0.1.0
$ cd $TMPDIR; printf 'päivä;tapahtuma\n3.4.2026;valtuustot-hyväksyneet\n' >log.csv; agrc status --as-of 1.5.2026 --events log.csv jarvi.agr 2>/dev/null | grep -A2 toimittaminen
  myöhässä      toimittaminen – vastuukunta: toimittaa (pitää); tekemättä: 17.4.2026
                (perjantai), 14 päivää sitten (kohta 3)
$ cd $TMPDIR; printf 'päivä;tapahtuma\n3.4.2026;valtuustot-hyväksyneet\n10.4.2026;toimittaminen\n' >log.csv; agrc status --as-of 1.5.2026 --events log.csv jarvi.agr 2>/dev/null | grep -A2 toimittaminen
  tehty         toimittaminen – vastuukunta: toimittaa (pitää); tehty 10.4.2026
                (perjantai) (kohta 3)
# A charter that says nothing of its amendment: the law decides.
$ cd $TMPDIR; printf 'kieli suomi\nsopimus jätehuolto "Jätehuollon kuntayhtymän perussopimus"\nloppu\nlain mukaan "kuntayhtyma.agr"\nkohta 1 "Jäsenet"\n  osapuoli koski;  laji: kunta\n  osapuoli salmi;  laji: kunta\nloppu\n' >yhtyma.agr; agrc check yhtyma.agr | grep -A3 N566
huomautus N566: sopimuksessa ei sovita: sopimuksen muuttaminen; silloin laki ratkaisee
  (Kuntalaki 57 §): muutos hyväksytään, kun sitä kannattaa vähintään kaksi kolmasosaa
  jäsenkunnista ja niiden asukasluku on vähintään puolet kaikkien jäsenkuntien
  yhteenlasketusta asukasluvusta
$ cd $TMPDIR; agrc ask yhtyma.agr 'noudattaako sopimus lakia'
Luettu näin: täyttyykö laki
VASTAUS     Kyllä, vaatimus täyttyy: sovittava: sopimuksen muuttaminen (Kuntalaki 57 §):
            sopimuksessa ei sovita: sopimuksen muuttaminen; silloin laki ratkaisee:
            muutos hyväksytään, kun sitä kannattaa vähintään kaksi kolmasosaa
            jäsenkunnista ja niiden asukasluku on vähintään puolet kaikkien jäsenkuntien
            yhteenlasketusta asukasluvusta.
            sovittava: sopimuksen muuttaminen (Kuntalaki 57 §)
                sopimuksessa ei sovita: sopimuksen muuttaminen; silloin laki ratkaisee:
                muutos hyväksytään, kun sitä kannattaa vähintään kaksi kolmasosaa
                jäsenkunnista ja niiden asukasluku on vähintään puolet kaikkien
                jäsenkuntien yhteenlasketusta asukasluvusta
PERUSTE     kohta 57 (kuntayhtyma.agr:13): sovittava: sopimuksen muuttaminen · muuten:
              "muutos hyväksytään, kun sitä kannattaa vähintään kaksi kolmasosaa
              jäsenkunnista ja niiden asukasluku on vähintään puolet … · lähde:
              "Kuntalaki 57 §" [Kuntalaki 410/2015, kuntayhtymä]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · yhtyma.agr · sha256 249d2ef60a25 · agrc 0.1.0
# A law of another country in Swedish, and an agreement in English under it.
$ agrc check forbund.agr
inget att anmärka
$ agrc check rescue.agr | grep -A3 'E540\|W541\|N565\|N566'
error E540: against the law (Lag om samverkansförbund, 3 §): `part antal minst 4`; part
  antal: 3
  rescue.agr:4:1
     4 | under law "forbund.agr";  means: avgift; fee;  means: säte; seat-town;  means: undertecknande; signed;  means: tillsyn; oversight
--
error E540: against the law (Lag om samverkansförbund, 5 §): `ska avtala om:
  sammansättning; uppsägning; "revis"`; the agreement does not speak of: revis
  rescue.agr:4:1
     4 | under law "forbund.agr";  means: avgift; fee;  means: säte; seat-town;  means: undertecknande; signed;  means: tillsyn; oversight
--
note N565: check by hand (Lag om samverkansförbund, 3 §, read in the statute):
  förbundets namn får inte förväxlas med ett annat
  rescue.agr:4:1
     4 | under law "forbund.agr";  means: avgift; fee;  means: säte; seat-town;  means: undertecknande; signed;  means: tillsyn; oversight
--
  help: look at it, then write who did: `accepted N565; because: "…"; by: "NAME" DATE`
  note: the rule stands here
    forbund.agr:13:10
    13 |   krav;  kontrollera själv: "förbundets namn får inte förväxlas med ett annat";  källa: "3 §"
--
note N566: the agreement does not speak of: amendment; then the law decides (Lag om
  samverkansförbund, 5 §): fullmäktige i alla medlemskommuner ska godkänna ändringen
  rescue.agr:4:1
     4 | under law "forbund.agr";  means: avgift; fee;  means: säte; seat-town;  means: undertecknande; signed;  means: tillsyn; oversight
--
error E540: against the law (Lag om samverkansförbund, 3 §): `avgift högst 40 % av
  avgift summa`; avgift (north): 500 000 €
  rescue.agr:6:9, clause 1
     6 |   party north "North";  kind: municipality
--
error E540: against the law (Lag om samverkansförbund, 7 §): `ska anges: ordförande`; it
  does not hold for 1 of 1: board
  rescue.agr:19:8, clause 2
    19 |   body board "Rescue board"
--
error E540: against the law (Lag om samverkansförbund, 7 §): `ansvar: beslutar; tillsyn;
  innehas av: säte`; it does not hold for 1 of 2: chimneys
  rescue.agr:30:11, clause 3
    30 |   service chimneys "Chimney sweeping"
--
warning W541: probably against the law (Lag om samverkansförbund, 5 §): `uppsägningstid:
  minst 6 månader`; notice: 100 days
  rescue.agr:38:3, clause 4
    38 |   term;  from: 1.1.2027;  until: 31.12.2031;  notice: 100 days
--
error E540: against the law (Lag om samverkansförbund, 5 §): `får inte nämna:
  "skiljedom"`; it mentions “skiljedomstol”
  rescue.agr:39:9, clause 4
    39 |   right arbitration "Arbitration";  who: each party;  does: "may take a dispute to skiljedomstol"
$ agrc ask rescue.agr 'which requirements of law are not met?' 2>/dev/null
Read as: which requirements of law are not met
ANSWER      No: 7 of 12 requirements do not hold. To be checked by hand: 1.
            party count (Lag om samverkansförbund, 3 §)  3; at least 4
                no
            fee, north (Lag om samverkansförbund, 3 §)  500 000 €; at most 400 000 €
                no
            must cover: composition; termination; revis (Lag om samverkansförbund, 5 §)
                the agreement does not speak of: revis
                no
            notice: at least 6 months (Lag om samverkansförbund, 5 §)  notice: 100 days
                no
            must not mention: skiljedom (Lag om samverkansförbund, 5 §)
                it mentions “skiljedomstol”
                no
            each service; aspect: decide; oversight (Lag om samverkansförbund, 7 §)
                chimneys
                no
            each body; must state: ordförande (Lag om samverkansförbund, 7 §)  board
                no
BECAUSE     clause 3 (forbund.agr:11): krav part antal minst 4; källa: "3 §" · källa:
              "3 §" · krav avgift högst 40 % av avgift summa; gäller: varje kommun;
              källa: "3 §" · gäller: varje kommun · and 2 more [Lag om
              samverkansförbund]
            clause 1 (rescue.agr:13): north 500 000 € · south 300 000 € · isle 200 000 €
              · held by: north · held by: isle
            clause 5 (forbund.agr:16): ska avtala om: sammansättning; uppsägning;
              "revis" · källa: "5 §" · ska avtala om: ändring av avtalet · annars:
              "fullmäktige i alla medlemskommuner ska godkänna ändringen" · and 7 more
              [Lag om samverkansförbund]
            clause 2 (rescue.agr:20): seats: each municipality 1
            clause 4 (rescue.agr:38): notice: 100 days · until: 31.12.2031 · from:
              1.1.2027
            clause 7 (forbund.agr:25): krav varje tjänst; ansvar: beslutar; tillsyn;
              innehas av: säte; får delegeras: ja; källa: "7 §" · får delegeras: ja ·
              innehas av: säte · ansvar: beslutar; tillsyn · and 7 more [Lag om
              samverkansförbund]
            clause 3 (rescue.agr:35): what: permits · to: isle · office-holder:
              fire-chief · decide: isle · and 3 more
            (none of these is checked against the signed document)
VERSION     rescue · rescue.agr · sha256 28dd766bc7e1 · agrc 0.1.0
$ agrc ask rescue.agr 'what must seat-town do?' 2>/dev/null | sed '/^VERSION/d'
Read as: what must seat-town do
ANSWER      Duties of seat-town: 1; responsibilities in services: 1.
            anmälan    seat-town  delivers (must); to: länsstyrelsen; within: 21 days;
                                  counted from: signed
            oversight  1          permits
BECAUSE     clause 3 (rescue.agr:28): oversight: seat-town
            clause 9 (forbund.agr:32): vem: säte · till: länsstyrelsen · inom: 21 dagar
              · räknat från: undertecknande · gör: levererar [Lag om samverkansförbund]
            (none of these is checked against the signed document)
$ agrc ask rescue.agr 'är lagens krav uppfyllda om isle lämnar avtalet' 2>/dev/null | sed -n 2,3p
ANSWER      No: 7 of 11 requirements do not hold. To be checked by hand: 1.
            party count (Lag om samverkansförbund, 3 §)  2; at least 4
# The plan of two towns in agreements, tried against the pack without changing it.
$ cp $ROOT/agreements/law/*.agr $ROOT/agreements/rovaseutu/jarjestamissuunnitelma.agr $ROOT/agreements/rovaseutu/kunnat.csv $TMPDIR; cd $TMPDIR; printf 'kieli suomi\nkäytä "jarjestamissuunnitelma.agr"\nlain mukaan "tyovoimapalvelut.agr"\n' >tarkistus.agr; agrc check tarkistus.agr | grep -v '^ '
varoitus W543: ei voi sanoa, täyttyykö laki (Laki 380/2023 (HE 207/2022), yhtenäinen

1 varoitus
$ cd $TMPDIR; agrc ask tarkistus.agr 'täyttyykö 20 000 ilman Ranuaa, ja mitä Ranua tekisi yksin' | sed '/^PERUSTE/,$d'
Luettu näin: entä jos ranua eroaa: täyttyykö 20 000 vaatimus + täyttäisikö ranua
  vaatimuksen yksin
VASTAUS     Kyllä, vaatimus täyttyy: työvoima summa vähintään 20 000 henkilöä tai
            poikkeuslupa (Laki 380/2023 (HE 207/2022)): työvoima summa: 31 149 henkilöä;
            vähintään 20 000 henkilöä; poikkeuslupa: ei. Ei: vaatimuksista ei täyty 1
            (yhteensä 2).
$ cd $TMPDIR; agrc ask tarkistus.agr 'is 20 000 met without Rovaniemi' | sed '/^PERUSTE/,$d'
Luettu näin: entä jos Rovaniemi eroaa: täyttyykö 20 000 vaatimus
VASTAUS     Ei, vaatimus ei täyty: työvoima summa vähintään 20 000 henkilöä tai
            poikkeuslupa (Laki 380/2023 (HE 207/2022)): työvoima summa: 1 375 henkilöä;
            vähintään 20 000 henkilöä; poikkeuslupa: ei.
            työvoima summa vähintään 20 000 henkilöä tai poikkeuslupa (Laki 380/2023 (HE
              207/2022))
                työvoima summa: 1 375 henkilöä; vähintään 20 000 henkilöä; poikkeuslupa:
                ei
                ei
$ cd $TMPDIR; agrc ask tarkistus.agr 'nås 20 000 utan Ranua' | sed '/^PERUSTE/,$d'
Luettu näin: entä jos Ranua eroaa: täyttyykö 20 000 vaatimus
VASTAUS     Kyllä, vaatimus täyttyy: työvoima summa vähintään 20 000 henkilöä tai
            poikkeuslupa (Laki 380/2023 (HE 207/2022)): työvoima summa: 31 149 henkilöä;
            vähintään 20 000 henkilöä; poikkeuslupa: ei.
            työvoima summa vähintään 20 000 henkilöä tai poikkeuslupa (Laki 380/2023 (HE
              207/2022))
                työvoima summa: 31 149 henkilöä; vähintään 20 000 henkilöä;
                poikkeuslupa: ei
                kyllä
