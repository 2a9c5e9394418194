# An amendment in a file of its own: a share, a row that is added, a limit, a term's end, a
# clause replaced, a clause repealed; then a second one that amends the first
$ agrc check vesi-muutos.agr
huomautus N350: `johtokunta`: vetosta ei ole määrätty, mutta yksinkin päätöksen voi
  estää koski
  vesi.agr:27:24, kohta 3
    27 |   päätös toimielimessä johtokunta
       |                        ^^^^^^^^^^
  ohje: jos näin on tarkoitettu, kirjoita se otsakkeella `veto:`
  huomautus: näin tästä muutoksesta alkaen
    vesi-muutos.agr:4:15
     4 | muutossopimus muutos-1 "Muutossopimus 1"

1 huomautus
$ agrc ask vesi-muutos.agr 'mikä on Kosken osuus'
Luettu näin: mikä osuus on osapuolella koski
VASTAUS     osuus, koski (kulut): 50 %.
PERUSTE     kohta 2 (vesi.agr:17): koski 50 %
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Päivää ei ole annettu: vastaus on allekirjoitetun tekstin mukaan. Sitä on
              muutettu; anna päivä (`1.1.2028`, `--as-of`). (oletusarvo)
JOS TOISIN  1.1.2028 alkaen (muutettu: muutos-1): osuus, koski (kulut): 40 %.
            1.7.2029 alkaen (muutettu: muutos-2): osuus, koski (kulut): 35 %.
VERSIO      vesi · vesi.agr · sha256 f0b99e79318a · agrc 0.1.0
$ agrc ask vesi-muutos.agr 'mikä on Kosken osuus 31.12.2027'
Luettu näin: mikä osuus on osapuolella koski päivänä 31.12.2027
VASTAUS     osuus, koski (kulut): 50 %.
PERUSTE     kohta 2 (vesi.agr:17): koski 50 %
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      vesi · vesi.agr · sha256 f0b99e79318a · agrc 0.1.0
$ agrc ask vesi-muutos.agr 'mikä on Kosken osuus 1.1.2028'
Luettu näin: mikä osuus on osapuolella koski päivänä 1.1.2028
VASTAUS     osuus, koski (kulut): 40 %.
PERUSTE     kohta muutos-1/1 (vesi-muutos.agr:11): koski 40 % [muutettu: Muutossopimus
              1, voimassa 1.1.2028 alkaen]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      vesi · vesi.agr · sha256 f0b99e79318a · agrc 0.1.0
$ agrc ask --as-of 1.8.2029 vesi-muutos.agr 'mikä on Kosken osuus'
Luettu näin: mikä osuus on osapuolella koski
VASTAUS     osuus, koski (kulut): 35 %.
PERUSTE     kohta muutos-2 (vesi-muutos.agr:32): koski 35 % [muutettu: Muutossopimus 2,
              voimassa 1.7.2029 alkaen]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      vesi · vesi.agr · sha256 f0b99e79318a · agrc 0.1.0
$ agrc ask --language sv vesi-muutos.agr 'vad är salmis andel den 1.8.2029'
Läst så här: vilken andel har salmi den 1.8.2029
SVAR        andel för salmi (kulut): 30 %.
GRUND       punkt muutos-2 (vesi-muutos.agr:33): salmi 30 % [ändrat genom Muutossopimus
              2, i kraft från och med 1.7.2029]
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     vesi · vesi.agr · sha256 f0b99e79318a · agrc 0.1.0
$ agrc ask vesi-muutos.agr 'syntyykö johtokunnan päätös jos koski ja salmi kannattavat'
Luettu näin: syntyykö päätös toimielimessä johtokunta jos puolesta ovat koski ja salmi
VASTAUS     Ei. Puolesta on 75 %; päätökseen vaaditaan yli 75 % kaikista äänistä
            (täsmälleen rajalla, ja tarvitaan enemmän). Päätös syntyisi, jos puolesta
            olisi lisäksi: lampi.
PERUSTE     kohta 3 (vesi.agr:29): syntyy jos: yli 75 % kaikista äänistä · paikat: kukin
              osapuoli 1 · äänet: kuten kulut · päätösvaltaisuus: yli 1/2 jäsenistä · ja
              3 muuta
            kohta 2 (vesi.agr:17): koski 50 % · salmi; lampi 50 % yhteensä; 25 % kukin
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koski     puolesta  50 %
            salmi     puolesta  25 %
            yhteensä            75 %
OLETUS      Muut ovat läsnä ja äänestävät vastaan: lampi. (oletusarvo)
            Päivää ei ole annettu: vastaus on allekirjoitetun tekstin mukaan. Sitä on
              muutettu; anna päivä (`1.1.2028`, `--as-of`). (oletusarvo)
JOS TOISIN  1.1.2028 alkaen (muutettu: muutos-1): Ei. Puolesta on 65 %; päätökseen
              vaaditaan vähintään 2/3 kaikista äänistä (puuttuu 5/3 ≈ 1,67
              prosenttiyksikköä). Päätös syntyisi, jos puolesta olisi lisäksi: lampi;
              tai harju.
VERSIO      vesi · vesi.agr · sha256 f0b99e79318a · agrc 0.1.0
$ agrc ask --language en vesi-muutos.agr 'does johtokunta decide with koski and salmi on 1.2.2028'
Read as: does a decision of johtokunta pass with koski and salmi in favour on 1.2.2028
ANSWER      No. 65 % are in favour; a decision needs at least 2/3 of all votes (5/3 ≈
            1,67 percentage points short). It would pass with these in favour as well:
            lampi; or harju.
BECAUSE     clause muutos-1/1 (vesi-muutos.agr:15): syntyy jos: vähintään 2/3 kaikista
              äänistä · koski 40 % · harju 10 % [as amended by Muutossopimus 1, in force
              from 1.1.2028]
            clause 3 (vesi.agr:25): paikat: kukin osapuoli 1 · äänet: kuten kulut ·
              päätösvaltaisuus: yli 1/2 jäsenistä · äänet tasan: puheenjohtaja ratkaisee
              · and 2 more
            clause 2 (vesi.agr:18): salmi; lampi 50 % yhteensä; 25 % kukin
            (none of these is checked against the signed document)
SUM         koski  in favour  40 %
            salmi  in favour  25 %
            total             65 %
ASSUMING    Voters that the ballot does not name are present and vote against: lampi and
              harju. (default)
VERSION     vesi · vesi.agr · sha256 f0b99e79318a · agrc 0.1.0
$ agrc ask vesi-muutos.agr 'milloin sopimus päättyy 1.2.2028'
Luettu näin: milloin sopimus päättyy päivänä 1.2.2028
VASTAUS     Sopimus päättyy: 31.12.2030.
PERUSTE     kohta muutos-1/1 (vesi-muutos.agr:17): saakka: 31.12.2030 [muutettu:
              Muutossopimus 1, voimassa 1.1.2028 alkaen]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      vesi · vesi.agr · sha256 f0b99e79318a · agrc 0.1.0
$ agrc ask vesi-muutos.agr 'ketkä ovat osapuolet 1.2.2028'
Luettu näin: ketkä ovat osapuolet päivänä 1.2.2028
VASTAUS     Osapuolet (4): koski, salmi, lampi ja harju.
PERUSTE     kohta 1 (vesi.agr:9): osapuoli koski "Kosken kunta"; laji: kunta · osapuoli
              salmi "Salmen kunta"; laji: kunta · osapuoli lampi "Lammen kunta"; laji:
              kunta
            kohta muutos-1/1 (vesi-muutos.agr:9): osapuoli harju "Harjun kunta"; laji:
              kunta [muutettu: Muutossopimus 1, voimassa 1.1.2028 alkaen]
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      vesi · vesi.agr · sha256 f0b99e79318a · agrc 0.1.0
$ agrc ask vesi-muutos.agr 'mitä harjun pitää tehdä'
Luettu näin: mitä velvoitteita on toimijalla harju
VASTAUS     Velvollisuudet, harju: 1.
            raportti  kukin osapuoli  raportoi (pitää); kenelle: johtokunta; kuinka
                                      usein: 1 kpl vuosittain; viimeistään: 30.4.
PERUSTE     kohta muutos-1/2 (vesi-muutos.agr:22): kuka: kukin osapuoli · kenelle:
              johtokunta · kuinka usein: 1 kpl joka vuosi · viimeistään: 30.4. · tekee:
              raportoi [muutettu: Muutossopimus 1, voimassa 1.1.2028 alkaen]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Päivää ei ole annettu, eikä allekirjoitetussa tekstissä ole tätä: vastaus on
              tekstin mukaan, 1.7.2029 alkaen (muutettu: muutos-2). (oletusarvo)
JOS TOISIN  allekirjoitettu teksti: Silloin voimassa olevassa tekstissä ei ole sitä,
              mitä kysymyksessä nimetään.
            1.1.2028 alkaen (muutettu: muutos-1): Velvollisuudet, harju: 1. (raportti)
VERSIO      vesi · vesi.agr · sha256 f0b99e79318a · agrc 0.1.0
$ agrc ask vesi-muutos.agr 'mitä kohdassa 4 sanotaan 1.2.2028'
Luettu näin: mitä kohta muutos-1/2 sanoo päivänä 1.2.2028
VASTAUS     kohta muutos-1/2 Raportointi: ”Kunnat raportoivat yhdessä huhtikuun loppuun
            mennessä.”
            raportti  velvoite  kuka: kukin osapuoli; tekee: raportoi; kenelle:
                                johtokunta; kuinka usein: 1 kpl vuosittain; viimeistään:
                                30.4.
PERUSTE     kohta muutos-1/2 (vesi-muutos.agr:22): kuka: kukin osapuoli · tekee:
              raportoi · kenelle: johtokunta · kuinka usein: 1 kpl joka vuosi · ja 2
              muuta [muutettu: Muutossopimus 1, voimassa 1.1.2028 alkaen]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      vesi · vesi.agr · sha256 f0b99e79318a · agrc 0.1.0
$ agrc ask vesi-muutos.agr 'mitä kohdassa 5 sanotaan 1.2.2028'
Luettu näin: mitä kohta 5 sanoo päivänä 1.2.2028
VASTAUS     kohta 5 Viivästyskorko ei ole enää voimassa: sen on poistanut Muutossopimus
            1.
EI SANOTA   kohta 5 Viivästyskorko
VERSIO      vesi · vesi.agr · sha256 f0b99e79318a · agrc 0.1.0
$ agrc ask --language sv vesi-muutos.agr 'vad är summan av kulut den 1.2.2030'
Läst så här: vad är summan av kulut den 1.2.2030
SVAR        kulut, totalt: 100 %.
GRUND       punkt muutos-2 (vesi-muutos.agr:32): koski 35 % · salmi 30 % [ändrat genom
              Muutossopimus 2, i kraft från och med 1.7.2029]
            punkt 2 (vesi.agr:18): salmi; lampi 50 % yhteensä; 25 % kukin · yhteensä
              100 %
            punkt muutos-1/1 (vesi-muutos.agr:12): harju 10 % [ändrat genom
              Muutossopimus 1, i kraft från och med 1.1.2028]
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   koski   35 %
            salmi   30 %
            lampi   25 %
            harju   10 %
            summa  100 %
VERSION     vesi · vesi.agr · sha256 f0b99e79318a · agrc 0.1.0
# The main file alone knows nothing of amendments in other files
$ agrc ask vesi.agr 'mikä on Kosken osuus 1.1.2028' | head -3
Luettu näin: mikä osuus on osapuolella koski päivänä 1.1.2028
VASTAUS     osuus, koski (kulut): 50 %.
PERUSTE     kohta 2 (vesi.agr:17): koski 50 %
