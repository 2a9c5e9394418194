# Payments over time: an index clause, tax on the whole, an advance and its settlement,
# instalments, days of a leap year, and who has borne what.
$ agrc check verkko.agr
ei huomautettavaa
$ agrc ask verkko.agr 'kuka maksaa kuinka paljon ylläpito mukaan vuonna 2026'
Luettu näin: kuka maksaa kuinka paljon perusteena ylläpito vuonna 2026
VASTAUS     66 000,00 € jaetaan perusteena ylläpito: aho 41 250,00 €, niemi 24 750,00 €.
            Lisäksi tulee arvonlisävero 16 830,00 €: aho 10 518,75 €, niemi 6 311,25 €.
            Kun ennakko on 55 000,01 €: aho maksaa vielä 6 874,99 €, niemi maksaa vielä
            4 125,00 €.
TAULUKKO    ylläpito
             perusteena   osuus     tarkasti       maksaa          alv  alv:n kanssa      ennakko       tasaus
  aho    5 000 asukasta  62,5 %  41 250,00 €  41 250,00 €  10 518,75 €   51 768,75 €  34 375,01 €   6 874,99 €
  niemi  3 000 asukasta  37,5 %  24 750,00 €  24 750,00 €   6 311,25 €   31 061,25 €  20 625,00 €   4 125,00 €
  summa  8 000 asukasta   100 %  66 000,00 €  66 000,00 €  16 830,00 €   82 830,00 €  55 000,01 €  10 999,99 €
PERUSTE     kohta 2 (verkko.agr:34): perusteena: asukkaat · mistä: 60 000 € ·
              jakojäännös: suurin jäännös · indeksi: hintaindeksi · ja 10 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Raha maksetaan täysin sentein; teksti ei mainitse pyöristystä. (oletusarvo)
VERSIO      verkko · verkko.agr · sha256 36c77ee3dc4e · agrc 0.1.0
$ agrc ask verkko.agr 'miten ylläpito jaetaan'
Luettu näin: kuka maksaa kuinka paljon ylläpito
VASTAUS     ylläpito: siitä on luku usealta ajalta; kysy yhtä niistä, esimerkiksi
            `vuonna 2026`.
PERUSTE     kohta 2 (verkko.agr:33): mistä: 60 000 € · indeksi: hintaindeksi ·
              perusvuosi: 2024 · kuka: aho; niemi · perusteena: asukkaat
              (ei tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   hintaindeksi (kohta 2)
VERSIO      verkko · verkko.agr · sha256 36c77ee3dc4e · agrc 0.1.0
$ agrc ask verkko.agr 'mikä on tasaus 50 000 € ylläpito mukaan'
Luettu näin: mikä on tasaus 50 000 € ylläpito mukaan
VASTAUS     50 000,00 € jaetaan perusteena ylläpito: aho 31 250,00 €, niemi 18 750,00 €.
            Lisäksi tulee arvonlisävero 12 750,00 €: aho 7 968,75 €, niemi 4 781,25 €.
            Kun ennakko on 55 000,01 €: aho saa takaisin 3 125,01 €, niemi saa takaisin
            1 875,00 €.
TAULUKKO    ylläpito
             perusteena   osuus     tarkasti       maksaa          alv  alv:n kanssa      ennakko       tasaus
  aho    5 000 asukasta  62,5 %  31 250,00 €  31 250,00 €   7 968,75 €   39 218,75 €  34 375,01 €  -3 125,01 €
  niemi  3 000 asukasta  37,5 %  18 750,00 €  18 750,00 €   4 781,25 €   23 531,25 €  20 625,00 €  -1 875,00 €
  summa  8 000 asukasta   100 %  50 000,00 €  50 000,00 €  12 750,00 €   62 750,00 €  55 000,01 €  -5 000,01 €
PERUSTE     kohta 2 (verkko.agr:34): perusteena: asukkaat · mistä: 60 000 € ·
              jakojäännös: suurin jäännös · kuka: aho; niemi · ja 6 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Raha maksetaan täysin sentein; teksti ei mainitse pyöristystä. (oletusarvo)
VERSIO      verkko · verkko.agr · sha256 36c77ee3dc4e · agrc 0.1.0
$ agrc ask verkko.agr 'mitkä ovat ahon maksuerät 100 000 € ylläpito mukaan'
Luettu näin: mitkä ovat aho maksuerät 100 000 € ylläpito mukaan
VASTAUS     aho maksaa 62 500,00 €, eriä 3: 20 833,33 € + 20 833,33 € + 20 833,34 €.
            aho  erä 1  20 833,33 €
            aho  erä 2  20 833,33 €
            aho  erä 3  20 833,34 €
PERUSTE     kohta 2 (verkko.agr:38): maksueriä: 3 · mistä: 60 000 € · kuka: aho; niemi ·
              perusteena: asukkaat · ja 5 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Raha maksetaan täysin sentein; teksti ei mainitse pyöristystä. (oletusarvo)
VERSIO      verkko · verkko.agr · sha256 36c77ee3dc4e · agrc 0.1.0
$ agrc ask verkko.agr 'vilka är niemi rater av 100 € enligt jäsenmaksut år 2028'
Luettu näin: mitkä ovat niemi maksuerät 100 € jäsenmaksut mukaan vuonna 2028
VASTAUS     niemi maksaa 33,31 €, eriä 7: 4,76 € + 4,76 € + 4,76 € + 4,76 € + 4,76 € +
            4,76 € + 4,75 €, jos viimeinen erä tasaa; 4,76 € + 4,76 € + 4,76 € + 4,75 €
            + 4,76 € + 4,76 € + 4,76 €, jos jokainen kertymä pyöristetään.
PERUSTE     kohta 2 (verkko.agr:49): maksueriä: 7 · perusteena: asukkaat · aho 5 000
              asukasta · osavuosi: päivien mukaan · ja 3 muuta
            kohta 1 (verkko.agr:15): alkaen: 1.7.2028
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Raha maksetaan täysin sentein; teksti ei mainitse pyöristystä. (oletusarvo)
EI SANOTA   mikä erä tasaa pyöristyksen (kohta 2)
VERSIO      verkko · verkko.agr · sha256 36c77ee3dc4e · agrc 0.1.0
$ agrc ask verkko.agr 'kuka on maksanut mitä'
Luettu näin: kuka on maksanut mitä
VASTAUS     Maksettu on 120 000,00 €; perusteena ylläpito: aho on tasan, niemi on tasan.
TAULUKKO    ylläpito
             maksettu  sovittu osuus     ero
  aho     75 000,00 €    75 000,00 €  0,00 €
  niemi   45 000,00 €    45 000,00 €  0,00 €
  summa  120 000,00 €   120 000,00 €  0,00 €
PERUSTE     kohta 2 (verkko.agr:39): maksettu: toteuma · mistä: 60 000 € · indeksi:
              hintaindeksi · perusvuosi: 2024 · ja 10 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Raha maksetaan täysin sentein; teksti ei mainitse pyöristystä. (oletusarvo)
VERSIO      verkko · verkko.agr · sha256 36c77ee3dc4e · agrc 0.1.0
$ agrc ask verkko.agr 'who has paid too much in 2026'
Luettu näin: kuka on maksanut mitä vuonna 2026
VASTAUS     Maksettu on 60 000,00 €; perusteena ylläpito: aho on maksanut 7 500,00 €
            liian vähän, niemi on maksanut 7 500,00 € liikaa.
TAULUKKO    ylläpito
            maksettu  sovittu osuus          ero
  aho    30 000,00 €    37 500,00 €  -7 500,00 €
  niemi  30 000,00 €    22 500,00 €   7 500,00 €
  summa  60 000,00 €    60 000,00 €       0,00 €
PERUSTE     kohta 2 (verkko.agr:39): maksettu: toteuma · mistä: 60 000 € · indeksi:
              hintaindeksi · perusvuosi: 2024 · ja 12 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Raha maksetaan täysin sentein; teksti ei mainitse pyöristystä. (oletusarvo)
VERSIO      verkko · verkko.agr · sha256 36c77ee3dc4e · agrc 0.1.0
$ agrc ask verkko.agr 'kuka maksaa kuinka paljon 10 000 € jäsenmaksut mukaan vuonna 2028'
Luettu näin: kuka maksaa kuinka paljon 10 000 € perusteena jäsenmaksut vuonna 2028
VASTAUS     10 000,00 € jaetaan perusteena jäsenmaksut: aho 5 552,19 €, niemi
            3 331,31 €, perä 1 116,50 €.
TAULUKKO    jäsenmaksut
                              perusteena        osuus        tarkasti       maksaa
  aho                     5 000 asukasta  ≈ 55,5218 %  ≈ 5 552,1845 €   5 552,19 €
  niemi                   3 000 asukasta  ≈ 33,3131 %  ≈ 3 331,3107 €   3 331,31 €
  perä    184000/183 ≈ 1 005,46 asukasta   ≈ 11,165 %  ≈ 1 116,5049 €   1 116,50 €
  summa  1648000/183 ≈ 9 005,46 asukasta        100 %     10 000,00 €  10 000,00 €
PERUSTE     kohta 2 (verkko.agr:48): perusteena: asukkaat · jakojäännös: aho · aho 5 000
              asukasta · osavuosi: päivien mukaan · ja 2 muuta
            kohta 1 (verkko.agr:15): alkaen: 1.7.2028
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Raha maksetaan täysin sentein; teksti ei mainitse pyöristystä. (oletusarvo)
VERSIO      verkko · verkko.agr · sha256 36c77ee3dc4e · agrc 0.1.0
$ agrc ask verkko.agr 'kuka maksaa kuinka paljon 10 000 € jäsenmaksut mukaan vuonna 2027'
Luettu näin: kuka maksaa kuinka paljon 10 000 € perusteena jäsenmaksut vuonna 2027
VASTAUS     10 000,00 € jaetaan perusteena jäsenmaksut: aho 6 250,00 €, niemi
            3 750,00 €.
TAULUKKO    jäsenmaksut
             perusteena   osuus     tarkasti       maksaa
  aho    5 000 asukasta  62,5 %   6 250,00 €   6 250,00 €
  niemi  3 000 asukasta  37,5 %   3 750,00 €   3 750,00 €
  summa  8 000 asukasta   100 %  10 000,00 €  10 000,00 €
PERUSTE     kohta 2 (verkko.agr:48): perusteena: asukkaat · jakojäännös: aho · aho 5 000
              asukasta · osavuosi: päivien mukaan · niemi 3 000 asukasta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Raha maksetaan täysin sentein; teksti ei mainitse pyöristystä. (oletusarvo)
VERSIO      verkko · verkko.agr · sha256 36c77ee3dc4e · agrc 0.1.0
$ agrc ask verkko.agr 'kuka maksaa kuinka paljon jäsenmaksut mukaan vuonna 2028'
Luettu näin: kuka maksaa kuinka paljon perusteena jäsenmaksut vuonna 2028
VASTAUS     Perusteena jäsenmaksut kukin maksaa jokaisesta summasta: aho ≈ 55,5218 %,
            niemi ≈ 33,3131 %, perä ≈ 11,165 %.
            aho    ≈ 55,5218 %
            niemi  ≈ 33,3131 %
            perä    ≈ 11,165 %
PERUSTE     kohta 2 (verkko.agr:48): perusteena: asukkaat · aho 5 000 asukasta ·
              osavuosi: päivien mukaan · niemi 3 000 asukasta · ja 2 muuta
            kohta 1 (verkko.agr:15): alkaen: 1.7.2028
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   summa, jonka jäsenmaksut jakaa (kohta 2)
VERSIO      verkko · verkko.agr · sha256 36c77ee3dc4e · agrc 0.1.0
$ agrc ask --format excel verkko.agr 'kuka maksaa kuinka paljon ylläpito mukaan vuonna 2026' | tr -d '\r' | tail -n +2
aho;5000;62,5%;41250,00;41250,00;10518,75;51768,75;34375,01;6874,99
niemi;3000;37,5%;24750,00;24750,00;6311,25;31061,25;20625,00;4125,00
summa;8000;100%;66000,00;66000,00;16830,00;82830,00;55000,01;10999,99
