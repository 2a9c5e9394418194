# A question that is not understood is told where the agreement speaks of what was asked: also
# in other forms of the words, in another language, and of a part of a compound.
$ agrc ask ../../questions/procurement.agr 'Tell me whether the specialist keeps old procurement documents somewhere'
The question is not understood: Tell me whether the specialist keeps old procurement
  documents somewhere (it stops at “whether”)
The agreement speaks of this here:
  clause 6 (../../questions/procurement.agr:110): archive (duty): who: host; does:
    keeps; what: procurement documents; survives: 10 years
  clause 4 (../../questions/procurement.agr:61): specialist (role): Procurement
    specialist; of: purchasing-unit
  clause 4 (../../questions/procurement.agr:62): staff (table): per: role; manager 1
    fte; specialist 3,5 fte; total 4,5 fte
Did you mean:
  what is specialist
  who holds the role specialist
  with whom does specialist keeps
[2]
$ agrc ask ../../questions/ymparistoterveys.agr 'Missähän vaiheessa väki siirtyy vastuukunnan palvelukseen?'
Kysymystä ei ymmärretty: Missähän vaiheessa väki siirtyy vastuukunnan palvelukseen?
  (pysähtyi sanaan ”Missähän”)
Sopimus puhuu tästä näissä kohdissa:
  kohta 4 (../../questions/ymparistoterveys.agr:86): henkilöstön-siirto (velvoite):
    Henkilöstö siirtyy vastuukunnan palvelukseen vanhoina työntekijöinä; kuka:
    sopimuskunnat; tekee: siirtää; mitä: henkilöstö; kenelle: vastuukunta; viimeistään:
    1.1.2027
Tarkoititko:
  mikä on määräaika: vastuukunta
  mikä on myöhässä: vastuukunta
  kenen kanssa vastuukunta siirtää
[2]
$ agrc ask ../../questions/skargard.agr 'Ordnas en ersättande båt efter ett haveri eller inte?'
agrc: fel i texten: 1; det som de inte berör besvaras (`agrc check` räknar upp dem)
Frågan förstås inte: Ordnas en ersättande båt efter ett haveri eller inte? (det tar
  stopp vid ”Ordnas”)
Avtalet talar om detta här:
  punkt 6 (../../questions/skargard.agr:118): ersättningsbåt (skyldighet): vem: rederi;
    gör: ordnar; vad: ersättande fartyg; inom: 3 dagar; räknat från: haveri
Menade du:
  gäller haveri efter avtalets slut
  vad ska haveri göra
  vad ska haveri göra när försäljningsbeslut
[2]
$ agrc ask ../../questions/jatehuolto.agr 'Is it forbidden to take waste out of the area?'
Kysymystä ei ymmärretty: Is it forbidden to take waste out of the area? (pysähtyi sanaan
  ”take”)
Sopimus puhuu tästä näissä kohdissa:
  kohta 4 (../../questions/jatehuolto.agr:83): vientikielto (kielto): Jätettä ei saa
    viedä alueen ulkopuolelle; kuka: kukin osapuoli; tekee: siirtää; mitä: jäte
Tarkoititko:
  voiko menettely jäädä jumiin: jäte
  voiko päätös syntyä ilman osapuolta Harjula asiassa jätetaksa
  jatkuuko sopimuksen päättymisen jälkeen: jäte
[2]

# Names of parties alone lead nowhere.
$ agrc ask ../../../agreements/rovaseutu/osaaja-allianssi.agr 'Onko Rovaniemi mukavampi kuin Rovala?' | head -4
Ei ymmärretty, eikä sopimuksessa mainita sanaa ”mukavampi”: Onko Rovaniemi mukavampi
  kuin Rovala?
Tarkoititko:
  kummalla on suurempi osuus, Rovaniemi vai Rovala
  mikä on määräaika: Rovaniemi
  täyttäisikö Rovaniemi vaatimuksen yksin

# In JSON.
$ agrc ask --format json ../../questions/procurement.agr 'Tell me whether the host keeps old procurement documents' | grep -A12 '"passages"'
  "passages": [
    {
      "of": "archive",
      "what": "duty",
      "value": "who: host; does: keeps; what: procurement documents; survives: 10 years",
      "clause": "6",
      "file": "../../questions/procurement.agr",
      "line": 110,
      "column": 8,
      "end_line": 110,
      "end_column": 15
    }
  ],

# What it takes to amend is told by all that is said of it.
$ agrc ask ../../questions/kulttuuri.agr 'mitä vaaditaan sopimuksen muuttamiseen' | sed -n 1,3p
Luettu näin: sanooko sopimus mitään tästä: sopimuksen muuttaminen
VASTAUS     Kyllä, tästä (sopimuksen muuttaminen) sanotaan jotain: päätös (yhtymäkokous:
            perussopimus ja uusi-jäsen).
$ agrc ask ../../questions/kulttuuri.agr 'how is the agreement amended?' | sed -n 1p
Luettu näin: sanooko sopimus mitään tästä: sopimuksen muuttaminen
$ agrc ask ../../questions/kulttuuri.agr 'Vad krävs för att avtalet ska kunna ändras?' | sed -n 1p
Luettu näin: sanooko sopimus mitään tästä: sopimuksen muuttaminen
