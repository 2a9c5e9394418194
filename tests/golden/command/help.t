# Help in three languages.
$ agrc --help
agrc checks agreements between many parties and answers questions about them.

Usage
  agrc check    finds what is wrong, doubtful or left open in agreements
  agrc ask      answers a question about agreements
  agrc repl     a conversation: questions, what-if changes, tests
  agrc test     runs the tests that stand in agreements
  agrc power    reports who can decide and who can block
  agrc calendar what falls due when, also for calendar programs
  agrc status   what is done, due, late or breached on a day, from a log of events
  agrc explain  explains the code of a finding
  agrc limits   lists how much is too much, and what is allowed of strangers

`agrc COMMAND --help` tells more of a command, `agrc --version` the version.

Exit codes
  0  all is well
  1  there are findings, a test failed, or the answer is not the expected one
  2  wrong usage, unreadable input, or a question that is not understood
  3  a limit was reached, memory ran out, or the output could not be written
$ agrc --help --language fi
agrc tarkistaa monen osapuolen sopimuksia ja vastaa niitä koskeviin kysymyksiin.

Käyttö
  agrc check    etsii sopimuksista virheet, epäselvyydet ja aukot
  agrc ask      vastaa sopimuksia koskevaan kysymykseen
  agrc repl     keskustelu: kysymyksiä, entä jos -muutoksia, testejä
  agrc test     ajaa sopimuksiin kirjoitetut testit
  agrc power    raportoi, kuka voi päättää ja kuka estää
  agrc calendar mikä erääntyy milloinkin, myös kalenteriohjelmille
  agrc status   mikä on tehty, tehtävä, myöhässä tai rikottu tiettynä päivänä
  agrc explain  selittää havainnon koodin
  agrc limits   luettelee, mikä on liikaa ja mitä vierailta sallitaan

`agrc KOMENTO --help` kertoo komennosta lisää, `agrc --version` version.

Paluuarvot
  0  kaikki kunnossa
  1  on huomautettavaa, testi epäonnistui tai vastaus ei ole odotettu
  2  väärä käyttö, lukukelvoton syöte tai kysymys, jota ei ymmärretty
  3  raja tuli vastaan, muisti loppui tai tulostetta ei voitu kirjoittaa
$ agrc --language sv --help
agrc granskar avtal mellan många parter och svarar på frågor om dem.

Användning
  agrc check    hittar fel, oklarheter och luckor i avtal
  agrc ask      svarar på en fråga om avtal
  agrc repl     ett samtal: frågor, tänk om-ändringar, test
  agrc test     kör testen som står i avtal
  agrc power    rapporterar vem som kan besluta och blockera
  agrc calendar vad som förfaller när, också för kalenderprogram
  agrc status   vad som är gjort, aktuellt, försenat eller överträtt en viss dag
  agrc explain  förklarar en iakttagelses kod
  agrc limits   räknar upp hur mycket som är för mycket och vad främlingar tillåts

`agrc KOMMANDO --help` berättar mer om ett kommando, `agrc --version` versionen.

Returvärden
  0  allt är i sin ordning
  1  det finns iakttagelser, ett test misslyckades eller svaret är inte det väntade
  2  fel användning, oläslig indata eller en fråga som inte förstås
  3  en gräns nåddes, minnet tog slut eller utdata kunde inte skrivas
$ agrc check --help
agrc check: finds what is wrong, doubtful or left open in agreements

Usage
  agrc check [OPTION…] FILE|DIR…

Reads files and folders (every .agr file in them; `-` is standard input) and lists all
findings in the order of the text. Exits with 1 if there are findings of the severity of
--fail-on or above that the text does not accept.

Options
  --language fi|sv|en           language of messages (otherwise that of the file)
  --format text|json|junit|sarif|github
                                text for people, JSON for programs; for build servers
                                and code hosts JUnit's XML, SARIF, or the commands of
                                GitHub Actions
  --color auto|always|never     colours: on a terminal, always or never
  --root DIR                    the folder outside which nothing is opened (otherwise
                                that of each file)
  --fail-on error|warning|note  the least severity that makes the exit code 1 (otherwise
                                warning)
  --all                         shows accepted findings too, and all of each code
  --as-of DATE                  the day that questions are about when they name none
                                (31.12.2026)
  --events FILE                 a log of what has happened (CSV or .agr)
  --untrusted                   lower limits, for texts of strangers (`agrc limits`
                                lists them)
  --limit NAME=N                sets one limit; may be given several times
  --help                        this help

Example
  agrc check --fail-on error agreements/
$ agrc ask --help
agrc ask: answers a question about agreements

Usage
  agrc ask [OPTION…] FILE|DIR… 'QUESTION' | FILE|DIR… - | --forms [FILE]

The last operand is the question, in English, Finnish or Swedish; with `-` questions are
read from standard input, one a line. With several agreements the answers stand in a
table, one row each, and what differs below it; questions about them all together (who
is in several, what they treat differently, which end before a day) get one answer. The
answer cites the clauses it rests on and tells what it assumes and what the text does
not state.

Options
  --language fi|sv|en           language of messages (otherwise that of the file)
  --format text|json|csv|excel  text for people, JSON for programs or CSV for
                                spreadsheets
  --color auto|always|never     colours: on a terminal, always or never
  --root DIR                    the folder outside which nothing is opened (otherwise
                                that of each file)
  --as-of DATE                  the day that questions are about when they name none
                                (31.12.2026)
  --events FILE                 a log of what has happened (CSV or .agr)
  --expect V                    exit code 1 unless the verdict (yes, no, depends …) or
                                the value is V
  --untrusted                   lower limits, for texts of strangers (`agrc limits`
                                lists them)
  --limit NAME=N                sets one limit; may be given several times
  --forms                       lists every form of question in three languages, with
                                names of FILE
  --natives FILE                the reviewed file that says which library each native
                                function comes from
  --allow-native NAME           allow this native function to be computed; may be given
                                several times
  --native-unconfined           compute native functions also where the machine can't
                                confine them
  --help                        this help

Example
  agrc ask --forms alliance.agr
$ agrc ask --help --language fi
agrc ask: vastaa sopimuksia koskevaan kysymykseen

Käyttö
  agrc ask [VALITSIN…] FILE|DIR… 'QUESTION' | FILE|DIR… - | --forms [FILE]

Viimeinen argumentti on kysymys suomeksi, ruotsiksi tai englanniksi; jos se on `-`,
kysymykset luetaan vakiosyötteestä riveittäin. Usean sopimuksen vastaukset ovat
taulukossa, rivi kustakin, ja erot sen alla; kysymys niistä kaikista yhdessä (ketkä ovat
useassa, mitä käsitellään eri tavoin, mitkä päättyvät ennen jotakin päivää) saa yhden
vastauksen. Vastaus nimeää kohdat, joihin se perustuu, ja kertoo, mitä oletettiin ja
mitä teksti ei sano.

Valitsimet
  --language fi|sv|en           viestien kieli (muuten tiedoston kieli)
  --format text|json|csv|excel  tekstiä ihmisille, JSONia ohjelmille tai CSV:tä
                                taulukkolaskentaan
  --color auto|always|never     värit: päätteellä, aina tai ei koskaan
  --root DIR                    kansio, jonka ulkopuolelta ei avata mitään (muuten
                                kunkin tiedoston oma)
  --as-of DATE                  päivä, jota kysymykset koskevat, elleivät ne nimeä
                                toista (31.12.2026)
  --events FILE                 luettelo tapahtuneesta (CSV tai .agr)
  --expect V                    paluuarvo 1, ellei tulos (kyllä, ei, riippuu …) tai arvo
                                ole V
  --untrusted                   tiukemmat rajat vieraiden teksteille (`agrc limits`
                                luettelee ne)
  --limit NAME=N                asettaa yhden rajan; voi antaa monta kertaa
  --forms                       luettelee kaikki kysymysmuodot kolmella kielellä
                                tiedoston nimillä
  --natives FILE                tarkastettu tiedosto, josta ilmenee, mistä kirjastosta
                                kukin natiivifunktio tulee
  --allow-native NAME           salli tämän natiivifunktion laskeminen; voi antaa useita
                                kertoja
  --native-unconfined           laske natiivifunktiot myös silloin, kun kone ei pysty
                                eristämään niitä
  --help                        tämä ohje

Esimerkki
  agrc ask --forms alliance.agr
$ agrc repl --help
agrc repl: a conversation: questions, what-if changes, tests

Usage
  agrc repl [OPTION…] [FILE|DIR…]

Opens agreements and answers what is typed. Changes are suppositions: nothing in the
files changes. `help` lists the commands.

Options
  --language fi|sv|en           language of messages (otherwise that of the file)
  --color auto|always|never     colours: on a terminal, always or never
  --root DIR                    the folder outside which nothing is opened (otherwise
                                that of each file)
  --as-of DATE                  the day that questions are about when they name none
                                (31.12.2026)
  --events FILE                 a log of what has happened (CSV or .agr)
  --untrusted                   lower limits, for texts of strangers (`agrc limits`
                                lists them)
  --limit NAME=N                sets one limit; may be given several times
  --natives FILE                the reviewed file that says which library each native
                                function comes from
  --allow-native NAME           allow this native function to be computed; may be given
                                several times
  --native-unconfined           compute native functions also where the machine can't
                                confine them
  --help                        this help

Example
  agrc repl alliance.agr
$ agrc test --help --language sv
agrc test: kör testen som står i avtal

Användning
  agrc test [FLAGGA…] FILE|DIR…

Berättar för varje test om det gick igenom och nämner sedan de punkter som ingen
förväntan vilar på. Sista raden är alltid `N passed, N failed`.

Flaggor
  --language fi|sv|en           meddelandenas språk (annars filens språk)
  --format text|json|junit      text för människor, JSON för program eller JUnits XML
                                för byggservrar
  --color auto|always|never     färger: på en terminal, alltid eller aldrig
  --root DIR                    mappen utanför vilken inget öppnas (annars varje fils
                                egen)
  --as-of DATE                  den dag som frågor gäller när de inte nämner någon
                                (31.12.2026)
  --untrusted                   lägre gränser, för främlingars texter (`agrc limits`
                                räknar upp dem)
  --limit NAME=N                ställer in en gräns; får ges flera gånger
  --natives FILE                den granskade fil som säger från vilket bibliotek varje
                                nativ funktion kommer
  --allow-native NAME           tillåt att den här nativa funktionen räknas; kan anges
                                flera gånger
  --native-unconfined           räkna nativa funktioner också där datorn inte kan
                                isolera dem
  --help                        denna hjälp

Exempel
  agrc test agreements/
$ agrc explain --help
agrc explain: explains the code of a finding

Usage
  agrc explain [OPTION…] [CODE…]

Tells what a finding means, with an example that has it and one that does not. Without a
code all codes are listed.

Options
  --language fi|sv|en           language of messages (otherwise that of the file)
  --color auto|always|never     colours: on a terminal, always or never
  --help                        this help

Example
  agrc explain E101
$ agrc --version | cut -c 1-5
agrc 
