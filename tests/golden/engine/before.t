$ agrc ask before.agr 'mikä on kutsumisen määräaika?'
agrc: tekstin virheitä: 1; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: mikä on määräaika: kutsuminen
VASTAUS     määräaika (kutsuminen): viimeistään: 8 päivää; ennen: kokous.
PERUSTE     kohta 1 (before.agr:15): viimeistään: 8 päivää · ennen: kokous
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      seura · before.agr · sha256 dccf7008169f · agrc 0.1.0
$ agrc ask before.agr 'mikä on asialistan-lähettämisen määräaika?'
agrc: tekstin virheitä: 1; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: mikä on määräaika: asialistan-lähettäminen
VASTAUS     määräaika (asialistan-lähettäminen): määräaika: 5 päivää; ennen: kokous.
PERUSTE     kohta 1 (before.agr:17): määräaika: 5 päivää · ennen: kokous
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      seura · before.agr · sha256 dccf7008169f · agrc 0.1.0
$ agrc ask before.agr 'mitä kosken pitää tehdä?' | head -4
agrc: tekstin virheitä: 1; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: mitä velvoitteita on toimijalla koski
VASTAUS     Siinä, mihin vastaus perustuisi, on virhe (before.agr, rivi 19): korjaa se
            ensin (`agrc check` kertoo, miten).
PERUSTE     kohta 1 (before.agr:14): kuka: koski · viimeistään: 8 päivää · ennen: kokous
$ agrc check before.agr
varoitus W394: sopimuksen voimassaoloa ei ole määrätty
  before.agr:5:9
     5 | sopimus seura "Seuran säännöt"
       |         ^^^^^
  ohje: lisää kohtaan `voimassaolo` ja sille `alkaen:` ja `saakka:`

huomautus N396: erimielisyyksien ratkaisemisesta ei ole määrätty
  before.agr:5:9
     5 | sopimus seura "Seuran säännöt"
       |         ^^^^^
  ohje: lisää erimielisyyksiä varten `menettely` tai `vaikenee erimielisyys`

huomautus N397: sopimuksen muuttamisesta ei ole määrätty
  before.agr:5:9
     5 | sopimus seura "Seuran säännöt"
       |         ^^^^^
  ohje: lisää päätös sopimuksen muuttamisesta tai `vaikenee sopimuksen muuttaminen`

varoitus W363: `salin-varaus`: ei ole määrätty, mistä 2 viikkoa lasketaan
  before.agr:18:63, kohta 1
    18 |   tehtävä salin-varaus;  kuka: salmi;  tekee: "varaa salin";  viimeistään: 2 viikkoa
       |                                                               ^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää `laskettuna tapahtumasta:` ja tapahtuma, tai `ennen:`, jos aika lasketaan
        taaksepäin

virhe E221: `2 henkilöä` ei sovi tähän: tähän tarvitaan päivämäärä, esimerkiksi
  31.12.2026, tai aika, jonka perässä on `ennen:`
  before.agr:19:72, kohta 1
    19 |   tehtävä kahvi;  kuka: salmi;  tekee: "keittää kahvia";  viimeistään: 2 henkilöä;  ennen: kokous
       |                                                                        ^^^^^^^^^^
  ohje: korjaa arvo; jätä rivi pois, jos sopimus ei mainitse asiaa

1 virhe, 2 varoitusta, 2 huomautusta
[1]
