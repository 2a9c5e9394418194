# An agreement on environmental health written by somebody new to the language, and what council members ask about it.
$ agrc check ymparistoterveys.agr
huomautus N397: sopimuksen muuttamisesta ei ole määrätty
  ymparistoterveys.agr:3:9
     3 | sopimus ympäristöterveys "Ympäristöterveydenhuollon yhteistoimintasopimus"
       |         ^^^^^^^^^^^^^^^^
  ohje: lisää päätös sopimuksen muuttamisesta tai `vaikenee sopimuksen muuttaminen`

huomautus N350: `lautakunta`: vetosta ei ole määrätty, mutta yksinkin päätöksen voi
  estää harjula
  ymparistoterveys.agr:58:24, kohta 3
    58 |   päätös toimielimessä lautakunta;  asiassa: talousarvioesitys
       |                        ^^^^^^^^^^
  ohje: jos näin on tarkoitettu, kirjoita se otsakkeella `veto:`

varoitus W363: `ennakko`: ei ole määrätty, mistä 15 päivää lasketaan
  ymparistoterveys.agr:78:133, kohta 5
    78 | t;  tekee: maksaa;  kenelle: vastuukunta;  kuinka usein: neljännesvuosittain;  viimeistään: 15 päivää
       |                                                                                ^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää `laskettuna tapahtumasta:` ja tapahtuma, tai `ennen:`, jos aika lasketaan
        taaksepäin

huomautus N501: menettely `riidat` voi jäädä pysyvästi vaiheeseen `hallinto-oikeus`:
  mikään määräaika ei päätä sitä
  ymparistoterveys.agr:99:11, kohta 8
    99 |     vaihe hallinto-oikeus "Asia viedään hallinto-oikeuteen";  seuraus: oikeudessa
       |           ^^^^^^^^^^^^^^^
  ohje: lisää `määräaika:` ja `muuten seuraus:`

1 varoitus, 3 huomautusta
[1]
# Words that the agreement has, but no name: its staff, a transfer of business.
$ agrc ask ymparistoterveys.agr 'Mitä sopimus sanoo henkilöstöstä?'
Luettu näin: mitä sopimuksessa sanotaan: henkilöstöstä
VASTAUS     Sanasta ”henkilöstöstä” puhutaan näissä kohdissa (1):
            henkilöstösiirto  velvoite  Henkilöstö siirtyy vastuukuntaan
                                        liikkeenluovutuksella; kuka: sopijakunnat;
                                        tekee: siirtää henkilöstönsä; kenelle:
                                        vastuukunta; viimeistään: 1.1.2027
PERUSTE     kohta 4 (ymparistoterveys.agr:65): kuka: sopijakunnat · tekee: "siirtää
              henkilöstönsä" · kenelle: vastuukunta · viimeistään: 1.1.2027
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      ympäristöterveys · ymparistoterveys.agr · sha256 b9104fc2fb4f · agrc 0.1.0
$ agrc ask ymparistoterveys.agr 'Kenen palvelukseen henkilöstö siirtyy?' | sed '/^PERUSTE/,$d'
Luettu näin: mitä sopimuksessa sanotaan: henkilöstö
VASTAUS     Sanasta ”henkilöstö” puhutaan näissä kohdissa (1):
            henkilöstösiirto  velvoite  Henkilöstö siirtyy vastuukuntaan
                                        liikkeenluovutuksella; kuka: sopijakunnat;
                                        tekee: siirtää henkilöstönsä; kenelle:
                                        vastuukunta; viimeistään: 1.1.2027
$ agrc ask ymparistoterveys.agr 'mitä sopimuksessa sanotaan liikkeenluovutuksesta' | sed '/^PERUSTE/,$d'
Luettu näin: mitä sopimuksessa sanotaan: liikkeenluovutuksesta
VASTAUS     Sanasta ”liikkeenluovutuksesta” puhutaan näissä kohdissa (1):
            henkilöstösiirto  velvoite  Henkilöstö siirtyy vastuukuntaan
                                        liikkeenluovutuksella; kuka: sopijakunnat;
                                        tekee: siirtää henkilöstönsä; kenelle:
                                        vastuukunta; viimeistään: 1.1.2027
$ agrc ask ymparistoterveys.agr 'mitä sopimus sanoo rovaniemestä'
Ei ymmärretty, eikä sopimuksessa mainita sanaa ”rovaniemestä”: mitä sopimus sanoo
  rovaniemestä
Tarkoititko:
  mikä tämä sopimus on
  mikä on ympäristöterveys
  mitä oikeuksia on toimijalla harjula
[2]
# One vote for each seat.
$ agrc ask ymparistoterveys.agr 'Montako ääntä Harjulalla on?' | sed '/^PERUSTE/,$d'
Luettu näin: miten äänet jakautuvat: harjula
VASTAUS     Äänet (osapuoli harjula, toimielin lautakunta): 4 ääntä, kaikkiaan 10 ääntä.
$ sed 's/jokainen paikka 1/jokainen jäsen 1/' ymparistoterveys.agr >$TMPDIR/y.agr; cp asukkaat.csv $TMPDIR; agrc ask $TMPDIR/y.agr 'Voivatko muut kunnat äänestää Harjulan kumoon?' | sed '/^PERUSTE/,$d'
Luettu näin: voiko päätös syntyä ilman osapuolta harjula
VASTAUS     Kyllä. Muut voivat tehdä päätöksen (toimielin lautakunta) ilman näiden
            kannatusta: harjula.
# A change of a figure for each is that of the one whom the question is about.
$ agrc ask ymparistoterveys.agr 'Paljonko Niemelä maksaisi, jos asukasluku olisi 6000?' | sed '/^PERUSTE/,$d'
Luettu näin: entä jos asukkaat niemelä on 6000: mikä osuus on osapuolella niemelä
VASTAUS     niemelä maksaa 242 301,59 €; jaettavana 1 200 000,00 €; ennen pyöristystä ≈
            242 301,5929 €.
# Figures without a unit whose measure is called as the unit is.
$ agrc ask ymparistoterveys.agr 'Kuinka monta asukasta alueella on?' | sed '/^PERUSTE/,$d'
Luettu näin: montako asukasta on yhteensä
VASTAUS     asukkaat, yhteensä: 27 955.
$ agrc ask ymparistoterveys.agr 'Montako asukasta Harjulassa on?' | sed '/^PERUSTE/,$d'
Luettu näin: kuinka monta asukasta on: harjula
VASTAUS     harjula, asukkaat: 12 480.
# Disputes without their name, in three languages.
$ for question in 'Mitä tapahtuu riitatilanteessa?' 'Mihin tuomioistuimeen riita viedään?' 'Kauanko neuvotellaan ennen hallinto-oikeuteen menoa?' 'How are disputes resolved?' 'What happens if the municipalities disagree?' 'Hur löses tvister?' 'Vad händer om kommunerna är oense?'; do agrc ask ymparistoterveys.agr "$question" | sed -n 1,2p; done
Luettu näin: mitkä ovat vaiheet
VASTAUS     riidat: neuvottelu → hallinto-oikeus.
Luettu näin: mitkä ovat vaiheet
VASTAUS     riidat: neuvottelu → hallinto-oikeus.
Luettu näin: mitkä ovat vaiheet
VASTAUS     riidat: neuvottelu → hallinto-oikeus.
Luettu näin: mitkä ovat vaiheet
VASTAUS     riidat: neuvottelu → hallinto-oikeus.
Luettu näin: mitkä ovat vaiheet
VASTAUS     riidat: neuvottelu → hallinto-oikeus.
Luettu näin: mitkä ovat vaiheet
VASTAUS     riidat: neuvottelu → hallinto-oikeus.
Luettu näin: mitkä ovat vaiheet
VASTAUS     riidat: neuvottelu → hallinto-oikeus.
# A body by what such bodies are called in the language of the question.
$ for question in 'Who chairs the board?' 'How many seats does Niemelä have on the board?' 'How often does the committee meet?' 'Vem är ordförande i nämnden?' 'När är nämnden beslutför?' 'Hur ofta sammanträder nämnden?' 'Hur många ledamöter finns det i nämnden?'; do agrc ask ymparistoterveys.agr "$question" | sed -n 1,2p; done
Luettu näin: kuka on lautakunta puheenjohtaja
VASTAUS     puheenjohtaja (lautakunta): vastuukunta.
Luettu näin: montako paikkaa toimielimessä lautakunta on osapuolella niemelä
VASTAUS     paikat, niemelä (lautakunta): 2.
Luettu näin: kuinka usein kokouksia pidetään: lautakunta
VASTAUS     kokoukset (lautakunta): kokoontuu: vähintään 4 vuosittain.
Luettu näin: kuka on lautakunta puheenjohtaja
VASTAUS     puheenjohtaja (lautakunta): vastuukunta.
Luettu näin: mikä on päätösvaltaisuus toimielimessä lautakunta
VASTAUS     lautakunta on päätösvaltainen, kun on yli 1/2 kaikista jäsenistä läsnä. Se
Luettu näin: kuinka usein kokouksia pidetään: lautakunta
VASTAUS     kokoukset (lautakunta): kokoontuu: vähintään 4 vuosittain.
Luettu näin: montako paikkaa toimielimessä lautakunta
VASTAUS     paikat (lautakunta): 10.
# More ways of asking.
$ for question in 'Millä perusteella kustannukset jaetaan?' 'Kuka maksaa eniten?' 'Mitä jos Saarikunta eroaa, paljonko muut maksavat?' 'Tarvitaanko Kivijoen ääniä talousarvioesityksen läpimenoon?' 'Montako jäsentä lautakunnassa on yhteensä?' 'Milloin tilinpäätös toimitetaan kunnille?' 'Mitä palveluja yhteistoiminta-alue hoitaa?' 'kuinka monta ääntä talousarvioesityksen hyväksymiseen tarvitaan' 'How are the costs divided?' 'Who pays the most?' 'Which duties have a deadline in February 2027?' 'Vilka parter har avtalet?' 'På vilka grunder fördelas kostnaderna?'; do agrc ask ymparistoterveys.agr "$question" 2>&1 | sed -n 1,2p; done
Luettu näin: kuka maksaa kuinka paljon
VASTAUS     1 200 000,00 € jaetaan perusteena nettokustannukset: harjula 521 162,41 €,
Luettu näin: kenellä on suurin osuus
VASTAUS     nettokustannukset, 521 162,41 €: harjula.
Luettu näin: entä jos saarikunta eroaa: kuka maksaa kuinka paljon
VASTAUS     1 200 000,00 € jaetaan perusteena nettokustannukset: harjula 573 284,48 €,
Luettu näin: vaaditaanko kivijoki mukaan päätökseen asiassa talousarvioesitys
VASTAUS     Ei. Muut voivat tehdä päätöksen ilman näiden kannatusta: kivijoki.
Luettu näin: montako paikkaa toimielimessä lautakunta
VASTAUS     paikat (lautakunta): 10.
Luettu näin: mikä on määräaika: tilinpäätös
VASTAUS     määräaika (tilinpäätös): viimeistään: 28.2.
Luettu näin: palvelumatriisi
VASTAUS     Palvelumatriisi (tuottaa): 16.
Luettu näin: mikä enemmistö tarvitaan asiassa talousarvioesitys
VASTAUS     Päätökseen vaaditaan (toimielin lautakunta): vähintään 2/3 annetuista
Luettu näin: kuka maksaa kuinka paljon
VASTAUS     1 200 000,00 € jaetaan perusteena nettokustannukset: harjula 521 162,41 €,
Luettu näin: kenellä on suurin osuus
VASTAUS     nettokustannukset, 521 162,41 €: harjula.
Luettu näin: mitä erääntyy aikana 1.2.2027–28.2.2027
VASTAUS     Erääntyy 1.2.2027–28.2.2027: 1.
Luettu näin: ketkä ovat osapuolet
VASTAUS     Osapuolet (4): harjula, niemelä, saarikunta ja kivijoki.
Luettu näin: kuka maksaa kuinka paljon
VASTAUS     1 200 000,00 € jaetaan perusteena nettokustannukset: harjula 521 162,41 €,
# A council is not the board; costs that no division names are those of the only one.
$ agrc ask ymparistoterveys.agr 'Pitääkö valtuuston hyväksyä sopimus?' 2>&1 | sed -n 1,2p
Kysymystä ei ymmärretty: Pitääkö valtuuston hyväksyä sopimus? (pysähtyi sanaan
  ”valtuuston”)
$ agrc ask ymparistoterveys.agr 'Paljonko maksut nousevat, jos kustannukset kasvavat 5 %?' | sed -n 1,3p
Luettu näin: entä jos kustannukset nousee 5 %: kuinka paljon enemmän maksaisi
VASTAUS     harjula maksaisi 547 220,53 €, kun nyt maksaa 521 162,41 €: 26 058,12 €
            enemmän. niemelä maksaisi 239 665,22 €, kun nyt maksaa 228 252,59 €:
# Duties of a kind that bind some of it; joining and leaving.
$ agrc ask ymparistoterveys.agr 'Mitkä ovat kunnan velvollisuudet?' | sed -n 1,4p
Luettu näin: mitä velvoitteita on toimijalla kunta
VASTAUS     Velvollisuudet, kunta: 2.
            henkilöstösiirto  sopijakunnat  siirtää henkilöstönsä (pitää); kenelle:
                                            vastuukunta; viimeistään: 1.1.2027
$ for question in 'Voiko uusi kunta liittyä mukaan?' 'Voiko sopimuksen irtisanoa kesken vuoden?' 'Can a new municipality join?' 'Kan avtalet sägas upp när som helst?' 'Montako edustajaa kukin kunta saa?'; do agrc ask ymparistoterveys.agr "$question" | sed -n 1,2p; done
Luettu näin: sanooko sopimus mitään tästä: liittyminen
VASTAUS     Sopimus ei kerro tätä: liittyminen.
Luettu näin: mikä on irtisanomisaika
VASTAUS     irtisanomisaika: voimassaolo: 12 kuukautta.
Luettu näin: sanooko sopimus mitään tästä: liittyminen
VASTAUS     Sopimus ei kerro tätä: liittyminen.
Luettu näin: mikä on irtisanomisaika
VASTAUS     irtisanomisaika: voimassaolo: 12 kuukautta.
Luettu näin: miten paikat jakautuvat
VASTAUS     paikat (lautakunta): 10.
