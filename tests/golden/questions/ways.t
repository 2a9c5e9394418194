# Questions in few or other words: inflections, phrases, days within, two in one, what is not mentioned
$ agrc ask jatehuolto.agr - < jatehuolto.txt
Luettu näin: kuka saa seuraavan paikan
VASTAUS     Jos paikkoja olisi 12 eikä 11 (jätelautakunta), seuraavan saisi Niemelä.
PERUSTE     kohta 2 (jatehuolto.agr:31): perusteena: asukasluku · paikat: 11 ·
              vähintään: 1 · enintään: 5 · menetelmä: d'hondt
            kohta 1 (jatehuolto.agr:22): harjula 24 300 asukasta · kivisalo 8 150
              asukasta · niemelä 4 020 asukasta · ojakylä 1 530 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    Harjula   24 300 asukasta; viimeinen vertausluku 4 860, seuraava 4 050; raja ratkaisee  5 paikkaa
            Kivisalo  8 150 asukasta; viimeinen vertausluku 2 037,5, seuraava 1 630  4 paikkaa
            Niemelä   4 020 asukasta; viimeinen vertausluku 2 010, seuraava 1 340  2 paikkaa
            Ojakylä   1 530 asukasta; viimeinen vertausluku 1 530, seuraava 765; raja ratkaisee  1 paikka
VERSIO      jätehuoltosopimus · jatehuolto.agr · sha256 14784d8fbb46 · agrc 0.1.0

Luettu näin: mikä on päätösvaltaisuus toimielimessä jätelautakunta
VASTAUS     jätelautakunta on päätösvaltainen, kun on yli 1/2 kaikista jäsenistä läsnä.
            Se on 6, kun kaikkiaan on 11.
PERUSTE     kohta 2 (jatehuolto.agr:38): päätösvaltaisuus: yli 1/2 jäsenistä ·
              perusteena: asukasluku · paikat: 11 · vähintään: 1 · ja 4 muuta
            kohta 1 (jatehuolto.agr:22): harjula 24 300 asukasta · kivisalo 8 150
              asukasta · niemelä 4 020 asukasta · ojakylä 1 530 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Yleisen säännön mukaan; omat sääntönsä on asioilla: jätetaksa. (oletusarvo)
VERSIO      jätehuoltosopimus · jatehuolto.agr · sha256 14784d8fbb46 · agrc 0.1.0

Luettu näin: entä jos asukasluku Niemelä on 5 000: montako paikkaa on osapuolella
  Niemelä
VASTAUS     Niemelä: 2 paikkaa, kun paikkoja on yhteensä 11 (jätelautakunta; D'Hondt).
PERUSTE     kohta 2 (jatehuolto.agr:31): perusteena: asukasluku · paikat: 11 ·
              vähintään: 1 · enintään: 5 · menetelmä: d'hondt
            kohta 1 (jatehuolto.agr:22): harjula 24 300 asukasta · kivisalo 8 150
              asukasta · tekstin ”niemelä 4 020 asukasta” sijasta: asukasluku niemelä on
              5 000 · ojakylä 1 530 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    Niemelä  5 000 asukasta; viimeinen vertausluku 2 500, seuraava ≈ 1 666,6667  2 paikkaa
VERSIO      jätehuoltosopimus · jatehuolto.agr · sha256 14784d8fbb46 · agrc 0.1.0

Luettu näin: mikä osuus on osapuolella Ojakylä
VASTAUS     Ojakylä maksaa 34 157,90 €; jaettavana 640 000,00 €; ennen pyöristystä ≈
            34 157,8947 €.
PERUSTE     kohta 3 (jatehuolto.agr:55): perusteena: asukasluku · kukin maksaa: 10 000 €
              · mistä: 640 000 € · mistä: loput · pyöristys: lähimpään 1 snt ·
              jakojäännös: suurin jakojäännös · ja 2 muuta
            kohta 1 (jatehuolto.agr:22): harjula 24 300 asukasta · kivisalo 8 150
              asukasta · niemelä 4 020 asukasta · ojakylä 1 530 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuoltosopimus · jatehuolto.agr · sha256 14784d8fbb46 · agrc 0.1.0

Luettu näin: kuka maksaa kuinka paljon 700 000 euron perusteena jätehuollon kulut
VASTAUS     700 000,00 € jaetaan perusteena jätehuollon kulut: Harjula 432 052,63 €,
            Kivisalo 151 552,63 €, Niemelä 79 821,05 €, Ojakylä 36 573,69 €. Kun ennakko
            on 480 000,00 €: Harjula maksaa vielä 140 684,21 €, Kivisalo maksaa vielä
            47 184,21 €, Niemelä maksaa vielä 23 273,68 €, Ojakylä maksaa vielä
            8 857,90 €.
TAULUKKO    jätehuollon kulut
             perusmaksu        muut-kulut        osuus          tarkasti        maksaa       ennakko        tasaus
  Harjula   10 000,00 €  ≈ 422 052,6316 €  ≈ 61,7218 %  ≈ 432 052,6316 €  432 052,63 €  291 368,42 €  140 684,21 €
  Kivisalo  10 000,00 €  ≈ 141 552,6316 €  ≈ 21,6504 %  ≈ 151 552,6316 €  151 552,63 €  104 368,42 €   47 184,21 €
  Niemelä   10 000,00 €   ≈ 69 821,0526 €   ≈ 11,403 %   ≈ 79 821,0526 €   79 821,05 €   56 547,37 €   23 273,68 €
  Ojakylä   10 000,00 €   ≈ 26 573,6842 €   ≈ 5,2248 %   ≈ 36 573,6842 €   36 573,69 €   27 715,79 €    8 857,90 €
  summa     40 000,00 €      660 000,00 €        100 %      700 000,00 €  700 000,00 €  480 000,00 €  220 000,00 €
PERUSTE     kohta 3 (jatehuolto.agr:55): perusteena: asukasluku · kukin maksaa: 10 000 €
              · mistä: 640 000 € · mistä: loput · pyöristys: lähimpään 1 snt ·
              jakojäännös: suurin jakojäännös · ja 2 muuta
            kohta 1 (jatehuolto.agr:22): harjula 24 300 asukasta · kivisalo 8 150
              asukasta · niemelä 4 020 asukasta · ojakylä 1 530 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuoltosopimus · jatehuolto.agr · sha256 14784d8fbb46 · agrc 0.1.0

Luettu näin: entä jos jätehuollon kulut nousee 10 prosenttia: mitä siitä seuraa
VASTAUS     Silloin: jätehuollon kulut: Harjula 393 684,21 € → 434 610,53 €, Kivisalo
            138 684,21 € → 152 410,52 €, Niemelä 73 473,68 € → 80 244,21 €, Ojakylä
            34 157,90 € → 36 734,74 €.
TAULUKKO    jätehuollon kulut
                     nyt        sitten       muutos
  Harjula   393 684,21 €  434 610,53 €  40 926,32 €
  Kivisalo  138 684,21 €  152 410,52 €  13 726,31 €
  Niemelä    73 473,68 €   80 244,21 €   6 770,53 €
  Ojakylä    34 157,90 €   36 734,74 €   2 576,84 €
PERUSTE     kohta 3 (jatehuolto.agr:51): mistä: 640 000 € · kukin maksaa: 10 000 € ·
              perusteena: asukasluku · mistä: loput · ja 3 muuta
            kohta 1 (jatehuolto.agr:22): harjula 24 300 asukasta · kivisalo 8 150
              asukasta · niemelä 4 020 asukasta · ojakylä 1 530 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuoltosopimus · jatehuolto.agr · sha256 14784d8fbb46 · agrc 0.1.0

Luettu näin: mikä on tasaus
VASTAUS     640 000,00 € jaetaan perusteena jätehuollon kulut: Harjula 393 684,21 €,
            Kivisalo 138 684,21 €, Niemelä 73 473,68 €, Ojakylä 34 157,90 €. Kun ennakko
            on 480 000,00 €: Harjula maksaa vielä 102 315,79 €, Kivisalo maksaa vielä
            34 315,79 €, Niemelä maksaa vielä 16 926,31 €, Ojakylä maksaa vielä
            6 442,11 €.
TAULUKKO    jätehuollon kulut
             perusmaksu        muut-kulut        osuus          tarkasti        maksaa       ennakko        tasaus
  Harjula   10 000,00 €  ≈ 383 684,2105 €  ≈ 61,5132 %  ≈ 393 684,2105 €  393 684,21 €  291 368,42 €  102 315,79 €
  Kivisalo  10 000,00 €  ≈ 128 684,2105 €  ≈ 21,6694 %  ≈ 138 684,2105 €  138 684,21 €  104 368,42 €   34 315,79 €
  Niemelä   10 000,00 €   ≈ 63 473,6842 €  ≈ 11,4803 %   ≈ 73 473,6842 €   73 473,68 €   56 547,37 €   16 926,31 €
  Ojakylä   10 000,00 €   ≈ 24 157,8947 €   ≈ 5,3372 %   ≈ 34 157,8947 €   34 157,90 €   27 715,79 €    6 442,11 €
  summa     40 000,00 €      600 000,00 €        100 %      640 000,00 €  640 000,00 €  480 000,00 €  160 000,00 €
PERUSTE     kohta 3 (jatehuolto.agr:55): perusteena: asukasluku · kukin maksaa: 10 000 €
              · mistä: 640 000 € · mistä: loput · pyöristys: lähimpään 1 snt ·
              jakojäännös: suurin jakojäännös · ja 2 muuta
            kohta 1 (jatehuolto.agr:22): harjula 24 300 asukasta · kivisalo 8 150
              asukasta · niemelä 4 020 asukasta · ojakylä 1 530 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuoltosopimus · jatehuolto.agr · sha256 14784d8fbb46 · agrc 0.1.0

Luettu näin: mitä toimijan jätelaitos pitää tehdä aikana 1.10.–31.10.
VASTAUS     Erääntyy 1.10.2025–31.10.2025, jätelaitos: 1.
            talousarvioesitys  jätelaitos: valmistelee (pitää); kenelle: jätelautakunta
                15.10.2025
PERUSTE     kohta 3 (jatehuolto.agr:62): viimeistään: 15.10. · kuka: jätelaitos · kuinka
              usein: 1 vuosittain · tekee: valmistelee · kenelle: lautakunta
            kohta 6 (jatehuolto.agr:100): alkaen: 1.1.2025 · laji: toistaiseksi
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Tarkasteltu väli on 1.10.2025 (keskiviikko) – 31.10.2025 (perjantai).
              (oletusarvo)
VERSIO      jätehuoltosopimus · jatehuolto.agr · sha256 14784d8fbb46 · agrc 0.1.0

Luettu näin: onko kielletty, että siirtää: jäte
VASTAUS     Kyllä, se on kielletty: siirtää: jäte (ei saa).
            vientikielto  kukin osapuoli  siirtää: jäte (ei saa)
PERUSTE     kohta 4 (jatehuolto.agr:83): kuka: kukin osapuoli · tekee: siirtää · mitä:
              jäte
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuoltosopimus · jatehuolto.agr · sha256 14784d8fbb46 · agrc 0.1.0

Luettu näin: saako siirtää: jäte
VASTAUS     Ei, se on kielletty: siirtää: jäte (ei saa).
            vientikielto  kukin osapuoli  siirtää: jäte (ei saa)
PERUSTE     kohta 4 (jatehuolto.agr:83): kuka: kukin osapuoli · tekee: siirtää · mitä:
              jäte
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuoltosopimus · jatehuolto.agr · sha256 14784d8fbb46 · agrc 0.1.0

Luettu näin: kuka tuottaa: neuvonta + mikä on irtisanomisaika
VASTAUS     tuottaa: jäteneuvonta: vastuukunta (Harjula). irtisanomisaika: voimassaolo:
            12 kuukautta.
PERUSTE     kohta 4 (jatehuolto.agr:75): tuottaa: vastuukunta
            kohta 1 (jatehuolto.agr:19): haltija: harjula
            kohta 6 (jatehuolto.agr:100): irtisanomisaika: 12 kk
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuoltosopimus · jatehuolto.agr · sha256 14784d8fbb46 · agrc 0.1.0

Luettu näin: syntyykö päätös asiassa jätetaksa jos puolesta ovat Harjula
VASTAUS     Ei. Puolesta on äänistä 5 (yhteensä 11); päätökseen vaaditaan vähintään 2/3
            kaikista äänistä (puuttuu 3 ääntä). Päätös syntyisi, jos puolesta olisi
            lisäksi: Kivisalo.
PERUSTE     kohta 2 (jatehuolto.agr:45): syntyy jos: vähintään 2/3 kaikista äänistä ·
              perusteena: asukasluku · paikat: 11 · vähintään: 1 · ja 3 muuta
            kohta 1 (jatehuolto.agr:22): harjula 24 300 asukasta · kivisalo 8 150
              asukasta · niemelä 4 020 asukasta · ojakylä 1 530 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    Harjula   puolesta  5 ääntä
            yhteensä            5 ääntä
OLETUS      Muut ovat läsnä ja äänestävät vastaan: Kivisalo, Niemelä ja Ojakylä.
              (oletusarvo)
VERSIO      jätehuoltosopimus · jatehuolto.agr · sha256 14784d8fbb46 · agrc 0.1.0

Luettu näin: entä jos reklamaatio on 10.1.2027: milloin edetään vaiheeseen
  hallinto-oikeus
VASTAUS     oikeudenkäynti: 25.4.2027 (sunnuntai), kun määräaika (sovittelu) on
            päättynyt 24.4.2027 (lauantai).
PERUSTE     kohta 5 (jatehuolto.agr:92): alkaa: reklamaatio · määräaika: 45 päivää ·
              määräaika: 2 kuukautta · seuraus: sovittu · ja 8 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    reklamaatio     menettely alkaa
                10.1.2027
            neuvottelut     kukin osapuoli: neuvottelee; määräaika: 45 päivää; viimeinen
                            päivä
                24.2.2027
            sovittelu       jätelautakunta: ehdottaa; määräaika: 2 kuukautta; viimeinen
                            päivä
                24.4.2027
            oikeudenkäynti  alkaa
                25.4.2027
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
JOS TOISIN  miten määräajat lasketaan: säädettyjen määräaikain laskemisesta annetun lain
              (150/1930) mukaan: oikeudenkäynti: 27.4.2027 (tiistai), kun määräaika
              (sovittelu) on päättynyt 26.4.2027 (maanantai), koska 24.4.2027 ei ole
              työpäivä: lauantai.
VERSIO      jätehuoltosopimus · jatehuolto.agr · sha256 14784d8fbb46 · agrc 0.1.0

Luettu näin: entä jos jätehuollon kulut on 700 000 euroa: mikä osuus on osapuolella
  Kivisalo
VASTAUS     Kivisalo maksaa 151 552,63 €; jaettavana 700 000,00 €; ennen pyöristystä ≈
            151 552,6316 €.
PERUSTE     kohta 3 (jatehuolto.agr:55): perusteena: asukasluku · kukin maksaa: 10 000 €
              · tekstin ”mistä: 640 000 €” sijasta: kulut on 700 000 euroa · mistä:
              loput · pyöristys: lähimpään 1 snt · jakojäännös: suurin jakojäännös · ja
              2 muuta
            kohta 1 (jatehuolto.agr:22): harjula 24 300 asukasta · kivisalo 8 150
              asukasta · niemelä 4 020 asukasta · ojakylä 1 530 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuoltosopimus · jatehuolto.agr · sha256 14784d8fbb46 · agrc 0.1.0

Ei ymmärretty, eikä sopimuksessa mainita sanaa ”lounas”: Paljonko lounas maksaa?
Sopimus puhuu tästä näissä kohdissa:
  kohta 3 (jatehuolto.agr:54): perusmaksu (kustannuserä): Perusmaksu; kukin maksaa:
    10 000 €
  kohta 3 (jatehuolto.agr:58): maksuosuuden maksaminen (velvoite): Maksuosuus maksetaan;
    kuka: kukin osapuoli; tekee: maksaa; mitä: jätehuollon kulut; määräaika: 30 päivää;
    laskettuna tapahtumasta: laskun-saapuminen
  kohta 4 (jatehuolto.agr:80): sorttiasemat (palvelun rivi): maksaa: kukin osapuoli
Tarkoititko:
  kuka maksaa kuinka paljon
  paljonko Harjula maksaa 10 000 €
  mikä on tasaus
[2]
$ agrc ask raddning.agr - < raddning.txt
Läst så här: vad är kvorum i styrelsen
SVAR        styrelsen är beslutför när det är minst 2/3 av alla ledamöter närvarande.
            Det är 7 av 10.
GRUND       punkt 2 (raddning.agr:36): beslutförhet: minst 2/3 av ledamöterna · platser:
              strandby 4; skogsby 2; holma 1; välfärdsområdet 3 · godkänns om: över 1/2
              av avgivna röster · röster: som kostnader
            punkt 1 (raddning.agr:20): strandby 40 % · skogsby 20 % · holma 10 % ·
              välfärdsområdet 30 %
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
ANTAGANDE   Enligt den allmänna regeln; egna regler har ärendena: budgeten. (standard)
VERSION     räddningsavtalet · raddning.agr · sha256 217327f5f96e · agrc 0.1.0

Läst så här: vem får nästa plats
SVAR        Ingen regel i avtalet fördelar platser.
GRUND       punkt 2 (raddning.agr:30): platser: strandby 4; skogsby 2; holma 1;
              välfärdsområdet 3
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddningsavtalet · raddning.agr · sha256 217327f5f96e · agrc 0.1.0

Läst så här: vilken andel har strandby den 1.7.2027
SVAR        andel för strandby (kostnaderna): 35 %.
GRUND       punkt ändring-1/1 (raddning.agr:89): strandby 35 % [ändrat genom Ändring 1,
              i kraft från och med 1.7.2027]
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddningsavtalet · raddning.agr · sha256 217327f5f96e · agrc 0.1.0

Läst så här: vad ändrar ändringen ändring 1
SVAR        Ändring 1 ändrar från och med 1.7.2027: 1.
            kostnaderna  ändras  strandby 40 %; holma 10 % → strandby 35 %; holma 15 %
GRUND       punkt ändring-1/1 (raddning.agr:88): andel kostnader strandby 35 % holma
              15 % slut [ändrat genom Ändring 1, i kraft från och med 1.7.2027]
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddningsavtalet · raddning.agr · sha256 217327f5f96e · agrc 0.1.0

Läst så här: är det förbjudet att överlåter utrustningen
SVAR        Ja, det är förbjudet: överlåter: utrustningen (får inte).
            överlåtelseförbudet  varje part  överlåter: utrustningen (får inte)
GRUND       punkt 3 (raddning.agr:56): vem: varje part · gör: överlåter · vad:
              utrustning
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddningsavtalet · raddning.agr · sha256 217327f5f96e · agrc 0.1.0

Läst så här: tänk om storlarm sker den 5.3.2027: vilken är tidsfristen för larmrapporten
SVAR        tidsfrist (larmrapporten): 15.3.2027 (måndag) – inom: 10 dagar; räknat från:
            storlarm 5.3.2027.
GRUND       punkt 3 (raddning.agr:49): inom: 10 dagar · räknat från: larm
              (inte kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   storlarm  den första dagen, som inte räknas  5.3.2027
            10 dagar  senare                             15.3.2027
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
VERSION     räddningsavtalet · raddning.agr · sha256 217327f5f96e · agrc 0.1.0

Läst så här: tänk om gränsen är 2/3: vem kan blockera ensam
SVAR        Kan ensam hindra ett beslut (organet styrelsen): strandby.
GRUND       punkt 2 (raddning.agr:37): i stället för ”godkänns om: över 1/2 av avgivna
              röster”: gränsen är 2/3 · platser: strandby 4; skogsby 2; holma 1;
              välfärdsområdet 3 · röster: som kostnader · beslutförhet: minst 2/3 av
              ledamöterna
            punkt 1 (raddning.agr:20): strandby 40 % · skogsby 20 % · holma 10 % ·
              välfärdsområdet 30 %
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
ANTAGANDE   Enligt den allmänna regeln; egna regler har ärendena: budgeten. (standard)
            Alla är närvarande och röstar för eller emot. (standard)
VERSION     räddningsavtalet · raddning.agr · sha256 217327f5f96e · agrc 0.1.0

Läst så här: vad ska räddningsverket göra före utgången av 1.9.–30.9.
SVAR        Förfaller 1.1.2026–30.9.2026, räddningsverket: 1.
            årsplanen  räddningsverket: bereder (ska); till: styrelsen  30.9.2026
GRUND       punkt 3 (raddning.agr:51): senast: 30.9. · vem: räddningsverket · inom: 10
              dagar · räknat från: larm · och 3 till
            punkt 5 (raddning.agr:81): från och med: 1.1.2026 · till och med: 31.12.2029
              · förnyas: 2 år
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
ANTAGANDE   Tiden från 1.9.2026 (tisdag) till 30.9.2026 (onsdag) har granskats.
              (standard)
            Tiden från 1.1.2026 (torsdag) till 30.9.2026 (onsdag) har granskats.
              (standard)
SÄGS INTE   vilken dag larmrapporten förfaller (10 dagar; räknat från: storlarm) (punkt
              3)
VERSION     räddningsavtalet · raddning.agr · sha256 217327f5f96e · agrc 0.1.0

Förstås inte, och avtalet nämner inte ”lunch”: Vad kostar en lunch?
Avtalet talar om detta här:
  punkt 1 (raddning.agr:19): kostnaderna (andel): Kostnadsandelar; strandby 40 %;
    skogsby 20 %; holma 10 %; välfärdsområdet 30 %; summa 100 %
  punkt 2 (raddning.agr:34): beslut (styrelsen) (beslut i): röster: som kostnaderna;
    beslutförhet: minst 2/3 ≈ 0,67 av ledamöterna; godkänns om: över 0,5 av avgivna
    röster
  punkt 2 (raddning.agr:39): beslut (styrelsen: budgeten) (beslut i): i ärende:
    budgeten; röster: som kostnaderna; godkänns om: minst 70 % av alla röster
Menade du:
  hur stor är kostnaderna
  vem betalar hur mycket
  vilken andel har strandby

Läst så här: tänk om storlarm sker den 5.3.2027: vilken är tidsfristen för larmrapporten
SVAR        tidsfrist (larmrapporten): 15.3.2027 (måndag) – inom: 10 dagar; räknat från:
            storlarm 5.3.2027.
GRUND       punkt 3 (raddning.agr:49): inom: 10 dagar · räknat från: larm
              (inte kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   storlarm  den första dagen, som inte räknas  5.3.2027
            10 dagar  senare                             15.3.2027
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
VERSION     räddningsavtalet · raddning.agr · sha256 217327f5f96e · agrc 0.1.0

Läst så här: vem beslutar sotningen
SVAR        beslutar: sotningen: styrelsen.
GRUND       punkt 3 (raddning.agr:61): beslutar: styrelsen
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddningsavtalet · raddning.agr · sha256 217327f5f96e · agrc 0.1.0

Läst så här: vilken andel har holma den 1.7.2027
SVAR        andel för holma (kostnaderna): 15 %.
GRUND       punkt ändring-1/1 (raddning.agr:90): holma 15 % [ändrat genom Ändring 1, i
              kraft från och med 1.7.2027]
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddningsavtalet · raddning.agr · sha256 217327f5f96e · agrc 0.1.0

Läst så här: vem betalar hur mycket av 640 000 euros
SVAR        640 000,00 € fördelas enligt kostnaderna: strandby 256 000,00 €, skogsby
            128 000,00 €, holma 64 000,00 €, välfärdsområdet 192 000,00 €.
TABELL      kostnaderna
                   enligt  andel         exakt       betalar
  strandby           40 %   40 %  256 000,00 €  256 000,00 €
  skogsby            20 %   20 %  128 000,00 €  128 000,00 €
  holma              10 %   10 %   64 000,00 €   64 000,00 €
  välfärdsområdet    30 %   30 %  192 000,00 €  192 000,00 €
  summa             100 %  100 %  640 000,00 €  640 000,00 €
GRUND       punkt 1 (raddning.agr:20): strandby 40 % · skogsby 20 % · holma 10 % ·
              välfärdsområdet 30 %
              (inte kontrollerat mot det undertecknade dokumentet)
ANTAGANDE   Pengar betalas i hela cent; texten anger ingen avrundning. (standard)
            Ingen dag är angiven: svaret följer den undertecknade texten. Den har
              ändrats; ange en dag (`den 1.1.2028`, `--as-of`). (standard)
ANNARS      från och med 1.7.2027 (ändrat genom ändring-1): 640 000,00 € fördelas enligt
              kostnaderna: strandby 224 000,00 €, skogsby 128 000,00 €, holma
              96 000,00 €, välfärdsområdet 192 000,00 €. (strandby; skogsby; holma;
              välfärdsområdet)
VERSION     räddningsavtalet · raddning.agr · sha256 217327f5f96e · agrc 0.1.0
[2]
