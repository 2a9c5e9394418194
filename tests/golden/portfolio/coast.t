# Five agreements in three languages that call the same party by different names; one has mistakes.
$ agrc ask --as-of 1.10.2026 coast 'mitkä tehtävät on annettu kahdelle toimielimelle'
Läst så här: vilka uppgifter har getts åt flera organ
SVAR        Samma uppgift given åt olika i 5 avtal: 0.
ANTAGANDE   I texten till 1 avtal finns fel, och det som de berör är utelämnat: palo (3)
              (standard)
VERSION     5 avtal · sha256 8ec09a25ae6a · agrc 0.1.0
$ agrc ask --as-of 1.10.2026 coast 'mitä Vaasan pitää tehdä kaikissa sopimuksissa' | sed '/^GRUND/,/undertecknade/d'
Läst så här: vilka skyldigheter har vaasa i alla avtal
SVAR        Skyldigheter för Vaasan kaupunki i 5 avtal: 8.
            jätehuolto  rapport: vasa    rapporterar (ska); senast: 30.4.
            jätehuolto  arkiv: vasa      sköter arkivet
            kirjasto    raportti: vaasa  rapporterar (ska); senast: 31.3.
            liikunta    report: vaasa    rapporterar (ska); senast: 28.2.
            liikunta    pay: vaasa       betalar (ska); senast: 1.2.2027
            palo        rapport: vasa    rapporterar (ska); senast: 30.4.
            palo        arkiv: vasa      sköter arkivet
            vesi        raportti: vaasa  rapporterar (ska); senast: 31.3.
ANTAGANDE   I texten till 1 avtal finns fel, och det som de berör är utelämnat: palo (3)
              (standard)
VERSION     5 avtal · sha256 8ec09a25ae6a · agrc 0.1.0
$ agrc ask --as-of 1.10.2026 coast 'mitkä velvoitteet ovat ristiriidassa' | sed '/^GRUND/,/undertecknade/d'
Läst så här: vilka skyldigheter krockar
SVAR        Skyldigheter som kanske inte går ihop i 5 avtal: 1.
            rapporterar  Vasa stad (jätehuolto: 30.4.)
            rapporterar  Vasa stad (kirjasto: 31.3.)
            rapporterar  Vasa stad (liikunta: 28.2.)
            rapporterar  Vasa stad (palo: 30.4.)
            rapporterar  Vasa stad (vesi: 31.3.)
            rapporterar  Vasa stad (vesi: förbud)
ANTAGANDE   I texten till 1 avtal finns fel, och det som de berör är utelämnat: palo (3)
              (standard)
VERSION     5 avtal · sha256 8ec09a25ae6a · agrc 0.1.0
$ agrc ask --as-of 1.10.2026 --format csv coast 'vilka avtal är på väg att gå ut'
question,agreement,of,what,verdict,answer,exact,unit,clause,file,line
vilka avtal är på väg att gå ut,,kirjasto,giltighet: giltigheten upphör,value,31.12.2026,,,3,coast/kirjasto.agr,24
vilka avtal är på väg att gå ut,,palo,giltighet: giltigheten upphör,value,31.12.2026,,,3,coast/palo.agr,19
vilka avtal är på väg att gå ut,,vesi,giltighet: giltigheten upphör,value,31.3.2027,,,3,coast/vesi.agr,24
vilka avtal är på väg att gå ut,,jätehuolto,giltighet: giltigheten upphör,value,30.6.2027,,,3,coast/jatehuolto.agr,19
# Where readings differ, an answer says so.
$ agrc ask --as-of 1.9.2026 doubt 'which agreements are ending soon' | sed '/^BECAUSE/,/signed/d'
Read as: which agreements end within a year
ANSWER      Ends 1.9.2026–1.9.2027, of 2 agreements: 2.
            alpha  term: the term ends  31.12.2026
            beta   term: the term ends  30.6.2027
ASSUMING    alpha: How long is the notice? – short (assumed in the text)
            alpha: When does it end? – early (assumed in the text)
OTHERWISE   alpha: last: late: End of the agreement: 31.12.2028.
VERSION     2 agreements · sha256 890d886e9486 · agrc 0.1.0
$ agrc ask --as-of 1.9.2026 doubt 'which notices are due soon' | sed '/^BECAUSE/,/signed/d'
Read as: which notices must be given soon
ANSWER      Last days to give notice 1.9.2026–1.9.2027, of 2 agreements: 2.
            alpha  last day to give notice: term: 3 months before it ends on 31.12.2026
                30.9.2026
            beta   last day to give notice: term: 2 months before it ends on 30.6.2027
                30.4.2027
ASSUMING    alpha: How long is the notice? – short (assumed in the text)
            alpha: When does it end? – early (assumed in the text)
OTHERWISE   alpha: last: late: End of the agreement: 31.12.2028.
            alpha: last: late: The last day to give notice: 30.9.2028 (Saturday) – 3
              months before it ends on 31.12.2028.
            alpha: np: long: The last day to give notice: 30.6.2026 (Tuesday) – 6 months
              before it ends on 31.12.2026.
            alpha: np: long and last: late: The last day to give notice: 30.6.2028
              (Friday) – 6 months before it ends on 31.12.2028.
VERSION     2 agreements · sha256 890d886e9486 · agrc 0.1.0
$ agrc ask --as-of 1.9.2026 doubt 'is the same task given to two bodies' | sed '/^BECAUSE/,/signed/d'
Read as: which tasks are given to several bodies
ANSWER      The same task given to different ones in 2 agreements: 1.
            keeps the books  Koski (alpha: 31.3.)
            keeps the books  Salmi (beta: 31.3.)
ASSUMING    alpha: Who? – k (assumed in the text)
OTHERWISE   alpha: whom: s: Duties: 1.
VERSION     2 agreements · sha256 890d886e9486 · agrc 0.1.0
# Ways of asking.
$ for question in 'luettele Vaasan velvoitteet kaikista sopimuksista' 'mitkä tehtävät hoidetaan kahteen kertaan' 'ovatko jotkin velvoitteet ristiriidassa keskenään' 'mitkä sopimukset ovat päättymässä' 'mitkä irtisanomisilmoitukset pitää tehdä lähiaikoina' 'paljonko Vaasa maksaa yhteensä' 'vilka uppgifter sköts av två olika organ' 'finns det skyldigheter som krockar' 'vilka uppsägningar måste göras inom kort' 'when must the agreements be terminated' 'list every duty of Vaasa across all agreements' 'which tasks are duplicated' 'do any duties contradict each other' 'what does Vaasa pay in total'; do agrc ask --as-of 1.10.2026 coast "$question" 2>/dev/null | sed -n 1p; done
Läst så här: vilka skyldigheter har vaasa i alla avtal
Läst så här: vilka uppgifter har getts åt flera organ
Läst så här: vilka skyldigheter krockar
Läst så här: vilka avtal upphör inom ett år
Läst så här: vilka uppsägningar måste göras snart
Läst så här: hur mycket betalar vaasa i alla avtal
Läst så här: vilka uppgifter har getts åt flera organ
Läst så här: vilka skyldigheter krockar
Läst så här: vilka uppsägningar måste göras snart
Läst så här: när måste avtalet senast sägas upp
Läst så här: vilka skyldigheter har vaasa i alla avtal
Läst så här: vilka uppgifter har getts åt flera organ
Läst så här: vilka skyldigheter krockar
Läst så här: hur mycket betalar vaasa i alla avtal
