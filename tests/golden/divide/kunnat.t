# A rest that goes round by the year, and a division without a rule for it.
$ agrc check kunnat.agr
varoitus W395: sopimus on voimassa toistaiseksi, eikä irtisanomisesta ole määrätty
  kunnat.agr:15:3, kohta 1
    15 |   voimassaolo;  alkaen: 1.1.2026;  saakka: toistaiseksi
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää voimassaololle `irtisanomisaika:`, oikeus irtisanoa (`oikeus`) tai
        `vaikenee irtisanominen`

varoitus W460: ei ole sovittu, kuka kantaa pyöristyksestä jäävät sentit: `hankinnat`
  kunnat.agr:35:8, kohta 2
    35 |   jako hankinnat "Yhteishankinnat"
       |        ^^^^^^^^^
  ohje: kirjoita `jakojäännös: suurin jäännös`, maksaja, tai `vuorotellen` ja maksajat
        järjestyksessä

2 varoitusta
[1]
$ agrc ask kunnat.agr 'Kuka maksaa kuinka paljon 1 234 567,89 eurosta palvelumaksujen mukaan vuonna 2027?'
Luettu näin: kuka maksaa kuinka paljon 1 234 567,89 eurosta perusteena palvelut vuonna
  2027
VASTAUS     1 234 567,89 € jaetaan perusteena palvelut: aho 627 572,01 €, niemi
            442 386,83 €, perä 164 609,05 €.
TAULUKKO    palvelut
                asukkaat   käyttö   perusteena        osuus          tarkasti          maksaa
  aho     5 000 asukasta  120 kpl  ≈ 50,8333 %  ≈ 50,8333 %  ≈ 627 572,0108 €    627 572,01 €
  niemi   5 000 asukasta   60 kpl  ≈ 35,8333 %  ≈ 35,8333 %  ≈ 442 386,8273 €    442 386,83 €
  perä    2 000 asukasta   20 kpl  ≈ 13,3333 %  ≈ 13,3333 %     164 609,052 €    164 609,05 €
  summa  12 000 asukasta  200 kpl        100 %        100 %    1 234 567,89 €  1 234 567,89 €
PERUSTE     kohta 2 (kunnat.agr:32): perusteena: avain · on: 50 % * osuus suureesta
              asukkaat + 50 % * osuus suureesta käyttö · pyöristys: alaspäin 1 sentti ·
              jakojäännös: vuorotellen; aho; niemi; perä · ja 7 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      tieto · kunnat.agr · sha256 c4caa29ec7b6 · agrc 0.1.0
$ agrc ask kunnat.agr 'paljonko kukin kunta maksaa 1 000 eurosta palvelut mukaan?'
Luettu näin: kuka maksaa kuinka paljon 1 000 eurosta perusteena palvelut
VASTAUS     1 000,00 € jaetaan perusteena palvelut: aho 508,33–508,34 €, niemi
            358,33–358,34 €, perä 133,33–133,34 €. Varmaa on 999,99 €; 0,01 € jää
            avoimeksi näiden välillä: aho, niemi ja perä.
TAULUKKO    palvelut
                asukkaat   käyttö   perusteena        osuus      tarkasti           maksaa
  aho     5 000 asukasta  120 kpl  ≈ 50,8333 %  ≈ 50,8333 %  ≈ 508,3333 €  508,33–508,34 €
  niemi   5 000 asukasta   60 kpl  ≈ 35,8333 %  ≈ 35,8333 %  ≈ 358,3333 €  358,33–358,34 €
  perä    2 000 asukasta   20 kpl  ≈ 13,3333 %  ≈ 13,3333 %  ≈ 133,3333 €  133,33–133,34 €
  summa  12 000 asukasta  200 kpl        100 %        100 %    1 000,00 €       1 000,00 €
PERUSTE     kohta 2 (kunnat.agr:32): perusteena: avain · on: 50 % * osuus suureesta
              asukkaat + 50 % * osuus suureesta käyttö · pyöristys: alaspäin 1 sentti ·
              jakojäännös: vuorotellen; aho; niemi; perä · ja 7 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   kuka kantaa pyöristyksestä jäävän määrän 0,01 €: aho, niemi ja perä (kohta
              2)
            vuosi, jota ilman ei voi sanoa, kenen vuoro on (kohta 2)
VERSIO      tieto · kunnat.agr · sha256 c4caa29ec7b6 · agrc 0.1.0
$ agrc ask kunnat.agr 'miten 100 € jaetaan hankinnat mukaan?'
Luettu näin: kuka maksaa kuinka paljon 100 € perusteena hankinnat
VASTAUS     100,00 € jaetaan perusteena hankinnat: aho 33,33–33,34 €, niemi
            33,33–33,34 €, perä 33,33–33,34 €. Varmaa on 99,99 €; 0,01 € jää avoimeksi
            näiden välillä: aho, niemi ja perä.
TAULUKKO    hankinnat
               osuus     tarkasti         maksaa
  aho    ≈ 33,3333 %  ≈ 33,3333 €  33,33–33,34 €
  niemi  ≈ 33,3333 %  ≈ 33,3333 €  33,33–33,34 €
  perä   ≈ 33,3333 %  ≈ 33,3333 €  33,33–33,34 €
  summa        100 %     100,00 €       100,00 €
PERUSTE     kohta 2 (kunnat.agr:36): perusteena: tasan · kuka: kukin kunta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Raha maksetaan täysin sentein; teksti ei mainitse pyöristystä. (oletusarvo)
EI SANOTA   kuka kantaa pyöristyksestä jäävän määrän 0,01 €: aho, niemi ja perä (kohta
              2)
VERSIO      tieto · kunnat.agr · sha256 c4caa29ec7b6 · agrc 0.1.0
$ agrc ask kunnat.agr 'entä jos asukkaat nousee 10 %: mikä on Perän osuus 1 000 € palvelut mukaan vuonna 2026'
Luettu näin: entä jos asukkaat nousee 10 %: paljonko perä maksaa 1 000 € palvelut mukaan
  vuonna 2026
VASTAUS     perä maksaa 133,33 €; jaettavana 1 000,00 €; ennen pyöristystä ≈ 133,3333 €.
PERUSTE     kohta 2 (kunnat.agr:32): perusteena: avain · on: 50 % * osuus suureesta
              asukkaat + 50 % * osuus suureesta käyttö · pyöristys: alaspäin 1 sentti ·
              jakojäännös: vuorotellen; aho; niemi; perä · tekstin ”aho 5 000 asukasta”
              sijasta: asukkaat nousee 10 % · tekstin ”niemi 5 000 asukasta” sijasta:
              asukkaat nousee 10 % · tekstin ”perä 2 000 asukasta” sijasta: asukkaat
              nousee 10 % · ja 4 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      tieto · kunnat.agr · sha256 c4caa29ec7b6 · agrc 0.1.0
$ agrc ask kunnat.agr 'entä jos Perän käyttö kaksinkertaistuu: kuka maksaa kuinka paljon 1 000 € palvelut mukaan vuonna 2026'
Luettu näin: entä jos käyttö perä kaksinkertaistuu: kuka maksaa kuinka paljon 1 000 €
  perusteena palvelut vuonna 2026
VASTAUS     1 000,00 € jaetaan perusteena palvelut: aho 481,07 €, niemi 344,69 €, perä
            174,24 €.
TAULUKKO    palvelut
                asukkaat   käyttö   perusteena        osuus      tarkasti      maksaa
  aho     5 000 asukasta  120 kpl  ≈ 48,1061 %  ≈ 48,1061 %  ≈ 481,0606 €    481,07 €
  niemi   5 000 asukasta   60 kpl  ≈ 34,4697 %  ≈ 34,4697 %   ≈ 344,697 €    344,69 €
  perä    2 000 asukasta   40 kpl  ≈ 17,4242 %  ≈ 17,4242 %  ≈ 174,2424 €    174,24 €
  summa  12 000 asukasta  220 kpl        100 %        100 %    1 000,00 €  1 000,00 €
PERUSTE     kohta 2 (kunnat.agr:32): perusteena: avain · on: 50 % * osuus suureesta
              asukkaat + 50 % * osuus suureesta käyttö · pyöristys: alaspäin 1 sentti ·
              jakojäännös: vuorotellen; aho; niemi; perä · tekstin ”perä 20 kpl”
              sijasta: käyttö perä kaksinkertaistuu · ja 6 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      tieto · kunnat.agr · sha256 c4caa29ec7b6 · agrc 0.1.0
$ agrc ask kunnat.agr 'mikä sääntö antaa Perälle eniten 1 000 €'
Luettu näin: mikä sääntö antaa perä eniten 1 000 €
VASTAUS     perä maksaa eniten perusteena hankinnat: ≈ 333,3333 €.
            hankinnat  ≈ 33,3333 %  ≈ 333,3333 €
            asukkaat   ≈ 16,6667 %  ≈ 166,6667 €
            avain      ≈ 13,3333 %  ≈ 133,3333 €
            palvelut   ≈ 13,3333 %  ≈ 133,3333 €
            käyttö     10 %             100,00 €
PERUSTE     kohta 2 (kunnat.agr:32): perusteena: avain · on: 50 % * osuus suureesta
              asukkaat + 50 % * osuus suureesta käyttö · aho 5 000 asukasta · niemi
              5 000 asukasta · ja 9 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      tieto · kunnat.agr · sha256 c4caa29ec7b6 · agrc 0.1.0
$ agrc ask kunnat.agr 'vem betalar hur mycket av 1 000 € enligt avain'
Luettu näin: kuka maksaa kuinka paljon 1 000 € perusteena avain
VASTAUS     1 000,00 € jaetaan perusteena avain: aho 508,33–508,34 €, niemi
            358,33–358,34 €, perä 133,33–133,34 €. Varmaa on 999,99 €; 0,01 € jää
            avoimeksi näiden välillä: aho, niemi ja perä.
TAULUKKO    avain
                asukkaat   käyttö   perusteena        osuus      tarkasti           maksaa
  aho     5 000 asukasta  120 kpl  ≈ 50,8333 %  ≈ 50,8333 %  ≈ 508,3333 €  508,33–508,34 €
  niemi   5 000 asukasta   60 kpl  ≈ 35,8333 %  ≈ 35,8333 %  ≈ 358,3333 €  358,33–358,34 €
  perä    2 000 asukasta   20 kpl  ≈ 13,3333 %  ≈ 13,3333 %  ≈ 133,3333 €  133,33–133,34 €
  summa  12 000 asukasta  200 kpl        100 %        100 %    1 000,00 €       1 000,00 €
PERUSTE     kohta 2 (kunnat.agr:30): on: 50 % * osuus suureesta asukkaat + 50 % * osuus
              suureesta käyttö · aho 5 000 asukasta · niemi 5 000 asukasta · perä 2 000
              asukasta · ja 3 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Raha maksetaan täysin sentein; teksti ei mainitse pyöristystä. (oletusarvo)
EI SANOTA   kuka kantaa pyöristyksestä jäävän määrän 0,01 €: aho, niemi ja perä
VERSIO      tieto · kunnat.agr · sha256 c4caa29ec7b6 · agrc 0.1.0
