# Who holds what, in a plan of eight municipalities.
$ agrc ask suunnitelma.agr "kuka tuottaa työnhakuvalmennuksen Vuolteessa"
Luettu näin: kuka tuottaa: työnhakuvalmennus, vuolle
VASTAUS     tuottaa: työnhakuvalmennus: mahdollisesti vuolle; palveluntuottaja.
            vuolle            sitovuus: saa
            palveluntuottaja  toteutustavan ostopalvelu mukaan
PERUSTE     kohta 5 (suunnitelma.agr:90): tuottaa: kukin kunta · sitovuus: voi ·
              toteutustapa: ostopalvelu
            kohta 2 (suunnitelma.agr:33): tuottaa: palveluntuottaja
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "kuka päättää palkkatuesta"
Luettu näin: kuka päättää: palkkatuki
VASTAUS     päättää: palkkatuki: isäntä (salmela).
PERUSTE     kohta 2 (suunnitelma.agr:32): päättää: isäntä
            kohta 1 (suunnitelma.agr:17): haltija: salmela
            kohta 4 (suunnitelma.agr:69): toteutustapa: keskitetty
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "kuka päättää lausunnosta"
Luettu näin: kuka päättää: lausunto
VASTAUS     päättää: lausunto: kukin kunta; valtio.
            kukin kunta  tapauksessa: perustaso
            valtio       tapauksessa: erityistaso
PERUSTE     kohta 3 (suunnitelma.agr:51): päättää: kukin kunta · päättää: valtio ·
              tapauksessa: perustaso · tapauksessa: erityistaso
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "kuka tuottaa lausunnon kosken kunnassa erityistaso tapauksessa"
Luettu näin: kuka tuottaa: lausunto, koski, erityistaso
VASTAUS     tuottaa: lausunto: valtio.
PERUSTE     kohta 3 (suunnitelma.agr:50): tuottaa: valtio · tapauksessa: erityistaso
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "kenen asiakas on työnhakuvalmennuksessa"
Luettu näin: kuka asiakas: työnhakuvalmennus
VASTAUS     asiakas: työnhakuvalmennus: omavalmentaja.
PERUSTE     kohta 2 (suunnitelma.agr:34): asiakas: omavalmentaja
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
# The exception to the rule on customers.
$ agrc ask suunnitelma.agr "kenen asiakas on omaehtoisessa opiskelussa"
Luettu näin: kuka asiakas: omaehtoinen opiskelu
VASTAUS     asiakas: omaehtoinen opiskelu: isäntä (salmela).
PERUSTE     kohta 2 (suunnitelma.agr:35): asiakas: isäntä
            kohta 1 (suunnitelma.agr:17): haltija: salmela
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
# An exception for one municipality goes before the mode.
$ agrc ask suunnitelma.agr "kuka tuottaa työkokeilun"
Luettu näin: kuka tuottaa: työkokeilu
VASTAUS     tuottaa: työkokeilu: kukin sopimuskunnat; niemi.
            kukin sopimuskunnat  muutoin; toteutustavan delegoitu mukaan
            niemi                kunnassa: vuolle; alkaen: 1.1.2026; poikkeus
            ei mainittu          salmela
PERUSTE     kohta 2 (suunnitelma.agr:31): tuottaa: kukin sopimuskunnat
            kohta 3 (suunnitelma.agr:58): tuottaa: niemi · toteutustapa: delegoitu ·
              kunnassa: vuolle · alkaen: 1.1.2026
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   tuottaa: työkokeilu (salmela)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
# Delegated and centralised at once.
$ agrc ask suunnitelma.agr "kuka tuottaa neuvonnan Koskella"
Luettu näin: kuka tuottaa: neuvonta, koski
VASTAUS     tuottaa: neuvonta: koski; isäntä (salmela) – palvelulla on useita
            toteutustapoja, ja kullakin voi olla oma tuottajansa.
            koski    toteutustavan delegoitu mukaan
            salmela  isäntä; toteutustavan keskitetty mukaan
PERUSTE     kohta 2 (suunnitelma.agr:31): tuottaa: kukin sopimuskunnat · tuottaa: isäntä
            kohta 3 (suunnitelma.agr:41): toteutustapa: delegoitu; keskitetty
            kohta 1 (suunnitelma.agr:17): haltija: salmela
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "mitkä palvelut ovat sekä delegoituja että keskitettyjä"
Luettu näin: mitkä palvelut ovat: delegoitu ja keskitetty
VASTAUS     Palvelut, toteutustapana delegoitu ja keskitetty: neuvonta.
PERUSTE     kohta 3 (suunnitelma.agr:41): toteutustapa: delegoitu; keskitetty
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "mitkä palvelut on keskitetty"
Luettu näin: mitkä palvelut ovat: keskitetty
VASTAUS     Palvelut, toteutustapana keskitetty (4): neuvonta, palkkatuki, eures ja
            puhelinpalvelu.
PERUSTE     kohta 3 (suunnitelma.agr:41): toteutustapa: delegoitu; keskitetty
            kohta 4 (suunnitelma.agr:69): toteutustapa: keskitetty
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "mitä koski tekee itse"
Luettu näin: koski palvelut
VASTAUS     koski, tuottaa: 8.
            neuvonta                 toteutustavan delegoitu mukaan
            työllistymissuunnitelma  toteutustavan delegoitu mukaan
            seuranta-tuki            toteutustavan delegoitu mukaan
            lausunto                 tapauksessa: perustaso
            työnvälitys              toteutustavan delegoitu mukaan
            työkokeilu               muutoin; toteutustavan delegoitu mukaan
            nuorten-yhteispalvelu    toteutustavan delegoitu mukaan
            työnhakuvalmennus        sitovuus: saa
PERUSTE     kohta 2 (suunnitelma.agr:31): tuottaa: kukin sopimuskunnat
            kohta 3 (suunnitelma.agr:49): tuottaa: kukin kunta
            kohta 5 (suunnitelma.agr:90): tuottaa: kukin kunta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "kuka vastaa työnhakuvalmennuksesta"
Luettu näin: työnhakuvalmennus vastuunjako
VASTAUS     työnhakuvalmennus: 6.
            tuottaa          kukin kunta (sitovuus: saa)
            tuottaa          palveluntuottaja (toteutustavan ostopalvelu mukaan)
            päättää          omavalmentaja
            hankkii          salmela (isäntä; toteutustavan ostopalvelu mukaan)
            ohjaa palveluun  omavalmentaja (toteutustavan ostopalvelu mukaan)
            asiakas          omavalmentaja (sääntö asiakkuus)
PERUSTE     kohta 5 (suunnitelma.agr:90): tuottaa: kukin kunta · päättää: omavalmentaja
              · sitovuus: voi · toteutustapa: ostopalvelu
            kohta 2 (suunnitelma.agr:33): tuottaa: palveluntuottaja · hankkii: isäntä ·
              ohjaa: omavalmentaja · asiakas: omavalmentaja
            kohta 1 (suunnitelma.agr:17): haltija: salmela
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "onko palkkatuki lakisääteinen"
Luettu näin: onko palkkatuki lakisääteinen
VASTAUS     palkkatuki: lakisääteinen.
PERUSTE     kohta 4 (suunnitelma.agr:69): lakisääteinen: kyllä
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "onko palkkatuki delegoitu"
Luettu näin: onko palkkatuki delegoitu
VASTAUS     palkkatuki: ei delegoitu vaan keskitetty.
PERUSTE     kohta 4 (suunnitelma.agr:69): toteutustapa: keskitetty
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "mitä työvoimakoulutus sisältää"
Luettu näin: mitä työvoimakoulutus sisältää
VASTAUS     työvoimakoulutus, osat (3): yhteishankinta, muutosturvakoulutus ja
            kotokoulutus.
PERUSTE     kohta 5 (suunnitelma.agr:96): sisältää: yhteishankinta; muutosturvakoulutus;
              kotokoulutus; muun muassa
              (ei tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   luettelon muut: muun muassa (kohta 5)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "mihin muutosturvakoulutus kuuluu"
Luettu näin: mihin muutosturvakoulutus kuuluu
VASTAUS     Mihin muutosturvakoulutus kuuluu: työvoimakoulutus.
PERUSTE     kohta 5 (suunnitelma.agr:96): sisältää: yhteishankinta; muutosturvakoulutus;
              kotokoulutus; muun muassa
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
# A part has its own decider, and inherits what is said of the whole.
$ agrc ask suunnitelma.agr "kuka päättää yhteishankintakoulutuksesta"
Luettu näin: kuka päättää: yhteishankinta
VASTAUS     päättää: yhteishankinta: isäntä (salmela).
PERUSTE     kohta 5 (suunnitelma.agr:97): päättää: isäntä
            kohta 1 (suunnitelma.agr:17): haltija: salmela
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "kuka päättää muutosturvakoulutuksesta"
Luettu näin: kuka päättää: muutosturvakoulutus
VASTAUS     päättää: muutosturvakoulutus: omavalmentaja.
PERUSTE     kohta 5 (suunnitelma.agr:103): päättää: omavalmentaja
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "kuka tuottaa kielitestin"
Luettu näin: kuka tuottaa: kielitesti
VASTAUS     Sopimus ei kerro tätä: tuottaa: kielitesti.
PERUSTE     kohta 5 (suunnitelma.agr:108): tuottaa: ei mainittu
              (ei tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   tuottaa: kielitesti (kohta 5)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "mitä palveluja ei kukaan tuota"
Luettu näin: palvelut ilman haltijaa: tuottaa
VASTAUS     Ilman haltijaa: 7.
            työllistymissuunnitelma  tuottaa; salmela
            seuranta-tuki            tuottaa; salmela
            työnvälitys              tuottaa; salmela
            työkokeilu               tuottaa; salmela
            nuorten-yhteispalvelu    tuottaa; salmela
            omaehtoinen opiskelu     tuottaa
            kielitesti               tuottaa
PERUSTE     kohta 5 (suunnitelma.agr:108): tuottaa: ei mainittu
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "kenellä on toimivalta neuvonnassa"
Luettu näin: kenellä on toimivalta neuvonta
VASTAUS     Kenelle neuvonta on delegoitu (8): koski, niemi, harju, lampi, ranta,
            suvanto, vuolle ja omavalmentaja.
PERUSTE     kohta 2 (suunnitelma.agr:37): mitä: delegoitu · kenelle: kukin sopimuskunnat
              · viranhaltija: omavalmentaja
            kohta 3 (suunnitelma.agr:41): toteutustapa: delegoitu; keskitetty
            kohta 1 (suunnitelma.agr:18): ovat: kukin kunta paitsi isäntä · haltija:
              salmela
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "onko koskella toimivaltaa työnhakuvalmennukseen"
Luettu näin: kenellä on toimivalta työnhakuvalmennus
VASTAUS     Delegoitu: koski: työnhakuvalmennus – ei.
PERUSTE     kohta 2 (suunnitelma.agr:37): mitä: delegoitu
            kohta 5 (suunnitelma.agr:88): toteutustapa: ostopalvelu
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
# What moves with the role, and what stays with the name.
$ agrc ask suunnitelma.agr "mitä siirtyy jos koski on isäntä"
Luettu näin: entä jos isäntä on koski: mitä siirtyy
VASTAUS     Haltijaa vaihtavia vastuita: 39.
            viranomaistehtävät       antaja
                salmela → koski
            viranomaistehtävät       kenelle
                koski → salmela
            neuvonta                 tuottaa; salmela
                – → koski
            neuvonta                 tuottaa; koski
                salmela → –
            neuvonta                 tuottaa; niemi, harju, lampi, ranta, suvanto ja
                                     vuolle
                salmela → koski
            neuvonta                 päättää
                salmela → koski
            työllistymissuunnitelma  tuottaa; salmela
                ei mainittu → salmela
            työllistymissuunnitelma  tuottaa; koski
                koski → ei mainittu
            seuranta-tuki            tuottaa; salmela
                ei mainittu → salmela
            seuranta-tuki            tuottaa; koski
                koski → ei mainittu
            työnvälitys              tuottaa; salmela
                ei mainittu → salmela
            työnvälitys              tuottaa; koski
                koski → ei mainittu
            työkokeilu               tuottaa; salmela
                ei mainittu → salmela
            työkokeilu               tuottaa; koski
                koski → ei mainittu
            nuorten-yhteispalvelu    tuottaa; salmela
                ei mainittu → salmela
            nuorten-yhteispalvelu    tuottaa; koski
                koski → ei mainittu
            palkkatuki               tuottaa
                salmela → koski
            palkkatuki               päättää
                salmela → koski
            palkkatuki               maksaa
                salmela → koski
            eures                    tuottaa
                salmela → koski
            eures                    päättää
                salmela → koski
            puhelinpalvelu           päättää
                salmela → koski
            omaehtoinen opiskelu     seuraa
                salmela → koski
            omaehtoinen opiskelu     antaa lausunnon
                salmela → koski
            omaehtoinen opiskelu     asiakas
                salmela → koski
            työnhakuvalmennus        hankkii
                salmela → koski
            koulutuskokeilu          hankkii
                salmela → koski
            työvoimakoulutus         päättää
                salmela → koski
            työvoimakoulutus         seuraa
                salmela → koski
            työvoimakoulutus         hankkii
                salmela → koski
            yhteishankinta           päättää
                salmela → koski
            yhteishankinta           seuraa
                salmela → koski
            yhteishankinta           hankkii
                salmela → koski
            muutosturvakoulutus      seuraa
                salmela → koski
            muutosturvakoulutus      hankkii
                salmela → koski
            kotokoulutus             päättää
                salmela → koski
            kotokoulutus             seuraa
                salmela → koski
            kotokoulutus             hankkii
                salmela → koski
            kielitesti               hankkii
                salmela → koski
PERUSTE     kohta 2 (suunnitelma.agr:36): antaja: isäntä · kenelle: kukin sopimuskunnat
            kohta 1 (suunnitelma.agr:17): tekstin ”haltija: salmela” sijasta: isäntä on
              koski · ovat: kukin kunta paitsi isäntä
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "mitä jää salmelalle nimellä"
Luettu näin: mitä jää nimeltä salmela
VASTAUS     Sidottu nimeen salmela: 1.
            puhelinpalvelu  tuottaa: yrityspiste
PERUSTE     kohta 4 (suunnitelma.agr:75): tuottaa: yrityspiste
            kohta 1 (suunnitelma.agr:20): mistä: salmela
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "entä jos salmela eroaa: mitä palveluja ei kukaan tuota"
Luettu näin: entä jos salmela eroaa: palvelut ilman haltijaa: tuottaa
VASTAUS     Ilman haltijaa: 5.
            palkkatuki            tuottaa
            eures                 tuottaa
            puhelinpalvelu        tuottaa
            omaehtoinen opiskelu  tuottaa
            kielitesti            tuottaa
PERUSTE     kohta 2 (suunnitelma.agr:32): tuottaa: isäntä
            kohta 4 (suunnitelma.agr:75): tuottaa: yrityspiste
            kohta 5 (suunnitelma.agr:108): tuottaa: ei mainittu
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "palvelumatriisi koskella"
Luettu näin: palvelumatriisi
VASTAUS     Palvelumatriisi (tuottaa): 20.
            koski  neuvonta                 koski; salmela
            koski  työllistymissuunnitelma  koski
            koski  seuranta-tuki            koski
            koski  lausunto                 koski; valtio
            koski  työnvälitys              koski
            koski  työkokeilu               koski
            koski  nuorten-yhteispalvelu    koski
            koski  kuntouttava              hyvinvointialue
            koski  palkkatuki               salmela
            koski  eures                    salmela
            koski  puhelinpalvelu           yrityspiste
            koski  merityö                  satama
            koski  omaehtoinen opiskelu     ei mainittu
            koski  työnhakuvalmennus        koski; palveluntuottaja
            koski  koulutuskokeilu          palveluntuottaja
            koski  työvoimakoulutus         palveluntuottaja
            koski  yhteishankinta           palveluntuottaja
            koski  muutosturvakoulutus      palveluntuottaja
            koski  kotokoulutus             palveluntuottaja
            koski  kielitesti               ei mainittu
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc check suunnitelma.agr
varoitus W394: sopimuksen voimassaoloa ei ole määrätty
  suunnitelma.agr:5:9
     5 | sopimus suunnitelma "Järvialueen työllisyyspalvelujen järjestämissuunnitelma"
       |         ^^^^^^^^^^^
  ohje: lisää kohtaan `voimassaolo` ja sille `alkaen:` ja `saakka:`

huomautus N396: erimielisyyksien ratkaisemisesta ei ole määrätty
  suunnitelma.agr:5:9
     5 | sopimus suunnitelma "Järvialueen työllisyyspalvelujen järjestämissuunnitelma"
       |         ^^^^^^^^^^^
  ohje: lisää erimielisyyksiä varten `menettely` tai `vaikenee erimielisyys`

huomautus N397: sopimuksen muuttamisesta ei ole määrätty
  suunnitelma.agr:5:9
     5 | sopimus suunnitelma "Järvialueen työllisyyspalvelujen järjestämissuunnitelma"
       |         ^^^^^^^^^^^
  ohje: lisää päätös sopimuksen muuttamisesta tai `vaikenee sopimuksen muuttaminen`

huomautus N365: `omavalmentaja`: roolin haltijaa ei ole määrätty
  suunnitelma.agr:19:9, kohta 1
    19 |   rooli omavalmentaja "Omavalmentaja";  mistä: kukin kunta
       |         ^^^^^^^^^^^^^
  ohje: lisää `haltija:`, tai `haltija: ei määrätty`

huomautus N365: `palveluntuottaja`: roolin haltijaa ei ole määrätty
  suunnitelma.agr:24:9, kohta 1
    24 |   rooli palveluntuottaja "Kilpailutettu palveluntuottaja"
       |         ^^^^^^^^^^^^^^^^
  ohje: lisää `haltija:`, tai `haltija: ei määrätty`

varoitus W422: `työllistymissuunnitelma` (tuottaa): haltija on nimetty muualla, mutta ei
  tässä: salmela
  suunnitelma.agr:44:11, kohta 3
    44 |   palvelu työllistymissuunnitelma;  toteutustapa: delegoitu
       |           ^^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää rivi tälle tilanteelle tai yleinen sääntö `ellei toisin määrätä`

varoitus W422: `seuranta-tuki` (tuottaa): haltija on nimetty muualla, mutta ei tässä:
  salmela
  suunnitelma.agr:46:11, kohta 3
    46 |   palvelu seuranta-tuki "Työllistymisen tuki ja seuranta";  toteutustapa: delegoitu
       |           ^^^^^^^^^^^^^
  ohje: lisää rivi tälle tilanteelle tai yleinen sääntö `ellei toisin määrätä`

varoitus W427: palvelun `lausunto` toteutustapa `valtion palvelu` ei ole ilmoitettujen
  joukossa
  suunnitelma.agr:48:53, kohta 3
    48 |   palvelu lausunto "Työvoimapoliittinen lausunto";  toteutustapa: delegoitu; valtio
       |                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: ilmoita se muiden yhteydessä rivillä `toteutustapa`, tai korjaa palvelun
        toteutustapa

varoitus W422: `työnvälitys` (tuottaa): haltija on nimetty muualla, mutta ei tässä:
  salmela
  suunnitelma.agr:54:11, kohta 3
    54 |   palvelu työnvälitys;  toteutustapa: delegoitu
       |           ^^^^^^^^^^^
  ohje: lisää rivi tälle tilanteelle tai yleinen sääntö `ellei toisin määrätä`

varoitus W422: `työkokeilu` (tuottaa): haltija on nimetty muualla, mutta ei tässä:
  salmela
  suunnitelma.agr:57:11, kohta 3
    57 |   palvelu työkokeilu;  toteutustapa: delegoitu
       |           ^^^^^^^^^^
  ohje: lisää rivi tälle tilanteelle tai yleinen sääntö `ellei toisin määrätä`

varoitus W422: `nuorten-yhteispalvelu` (tuottaa): haltija on nimetty muualla, mutta ei
  tässä: salmela
  suunnitelma.agr:60:11, kohta 3
    60 |   palvelu nuorten-yhteispalvelu;  toteutustapa: delegoitu;  koskee: nuoret
       |           ^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää rivi tälle tilanteelle tai yleinen sääntö `ellei toisin määrätä`

varoitus W427: palvelun `merityö` toteutustapa `toinen alue` ei ole ilmoitettujen
  joukossa
  suunnitelma.agr:77:39, kohta 4
    77 |   palvelu merityö "Merityönvälitys";  toteutustapa: toinen-alue
       |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: ilmoita se muiden yhteydessä rivillä `toteutustapa`, tai korjaa palvelun
        toteutustapa

varoitus W420: palvelulle `opiskelu` ei ole sanottu, kuka sen hoitaa (tuottaa)
  suunnitelma.agr:80:11, kohta 4
    80 |   palvelu opiskelu "Omaehtoinen opiskelu";  toteutustapa: oma;  suomeksi: "omaehtoinen opiskelu"
       |           ^^^^^^^^
  ohje: lisää rivi, esimerkiksi `tuottaa: …`, tai `tuottaa: ei mainittu`, jos
        suunnitelma jättää asian auki

varoitus W427: palvelun `opiskelu` toteutustapa `oma tuotanto` ei ole ilmoitettujen
  joukossa
  suunnitelma.agr:80:45, kohta 4
    80 |   palvelu opiskelu "Omaehtoinen opiskelu";  toteutustapa: oma;  suomeksi: "omaehtoinen opiskelu"
       |                                             ^^^^^^^^^^^^^^^^^
  ohje: ilmoita se muiden yhteydessä rivillä `toteutustapa`, tai korjaa palvelun
        toteutustapa

varoitus W423: `opiskelu`: päättäjänä kukin kunta, mutta asiaa ei ole delegoitu: koski,
  niemi, harju, lampi, ranta, suvanto ja vuolle
  suunnitelma.agr:81:5, kohta 4
    81 |     päättää: kukin kunta
       |     ^^^^^^^^^^^^^^^^^^^^
  ohje: lisää palvelu `delegointi`-riville tai korjaa päättäjä

varoitus W423: `työnhakuvalmennus`: päättäjänä omavalmentaja, mutta asiaa ei ole
  delegoitu: koski, niemi, harju, lampi, ranta, suvanto ja vuolle
  suunnitelma.agr:89:5, kohta 5
    89 |     päättää: omavalmentaja
       |     ^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää palvelu `delegointi`-riville tai korjaa päättäjä

varoitus W423: `koulutuskokeilu`: päättäjänä omavalmentaja, mutta asiaa ei ole
  delegoitu: koski, niemi, harju, lampi, ranta, suvanto ja vuolle
  suunnitelma.agr:93:5, kohta 5
    93 |     päättää: omavalmentaja
       |     ^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää palvelu `delegointi`-riville tai korjaa päättäjä

varoitus W423: `muutosturvakoulutus`: päättäjänä omavalmentaja, mutta asiaa ei ole
  delegoitu: koski, niemi, harju, lampi, ranta, suvanto ja vuolle
  suunnitelma.agr:103:5, kohta 5
   103 |     päättää: omavalmentaja
       |     ^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää palvelu `delegointi`-riville tai korjaa päättäjä

varoitus W428: `muutosturvakoulutus` on osa palvelua `työvoimakoulutus`, mutta vastuu
  (päättää) on eri: tässä omavalmentaja, kokonaisuudella isäntä
  suunnitelma.agr:103:5, kohta 5
   103 |     päättää: omavalmentaja
       |     ^^^^^^^^^^^^^^^^^^^^^^
  ohje: kirjoita osan rivi poikkeukseksi (`poikkeus`) tai korjaa toinen
  huomautus: ilmoitettu ensin tässä
    suunnitelma.agr:97:5
    97 |     päättää: isäntä

15 varoitusta, 4 huomautusta
[1]
