# Duties and days over several agreements; the file of an amendment counts in the place of the one
# that it amends
$ agrc ask time 'mitkä sopimukset on'
Luettu näin: mitkä sopimukset ovat mukana
VASTAUS     Sopimuksia: 2.
            jäte  Jätesopimus
            vesi  Vesisopimus
VERSIO      2 sopimusta · sha256 576f0cb7ea0d · agrc 0.1.0
$ agrc ask --as-of 1.2.2027 time 'mitä velvoitteita on Kosken kunnalla kaikissa sopimuksissa'
Luettu näin: mitä velvoitteita on kosken-kunta kaikissa sopimuksissa
VASTAUS     Velvollisuudet 2 sopimuksessa, Kosken kunta: 2.
            jäte  raportointi: kosken-kunta  raportoi (pitää); kuinka usein: 1 kpl
                                             vuosittain; viimeistään: 30.4.
            vesi  raportti: koski            raportoi (pitää); kenelle: vesilautakunta;
                                             kuinka usein: 1 kpl vuosittain;
                                             viimeistään: 28.2.
PERUSTE     kohta 2 (time/jate.agr:17): kuka: kosken-kunta · kuinka usein: 1 kpl joka
              vuosi · viimeistään: 30.4. · tekee: raportoi
            kohta 2 (time/vesi.agr:17): kuka: koski · kenelle: vesilautakunta · kuinka
              usein: 1 kpl joka vuosi · tekee: raportoi
            kohta muutos-1 (time/vesi-muutos.agr:6): viimeistään: 28.2. [muutettu:
              Vesisopimuksen muutos 1, voimassa 1.1.2027 alkaen]
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      2 sopimusta · sha256 576f0cb7ea0d · agrc 0.1.0
$ agrc ask time 'mitä erääntyy kaikissa sopimuksissa vuonna 2027'
Luettu näin: mitä erääntyy
VASTAUS     Erääntyy 1.1.2027–31.12.2027, 2 sopimusta: 6.
            vesi  raportti: koski: raportoi (pitää); kenelle: vesilautakunta
                28.2.2027
            jäte  raportointi: kosken-kunta: raportoi (pitää)
                30.4.2027
            vesi  viimeinen päivä irtisanoa: voimassaolo: 6 kuukautta ennen päättymistä
                  31.12.2027
                30.6.2027
            vesi  talousarvion-teko: vesilautakunta: valmistelee: talousarvio
                15.10.2027
            jäte  arvio: jätelautakunta: valmistelee: talousarvio
                30.11.2027
            vesi  voimassaolo: voimassaolo päättyy
                31.12.2027
PERUSTE     kohta 2 (time/jate.agr:17): velvoite raportointi; kuka: kosken-kunta; tekee:
              raportoi; kuinka usein: 1 kpl joka vuosi; viimeistään: 30.4.
            kohta 2 (time/jate.agr:18): tehtävä arvio; kuka: jätelautakunta; tekee:
              laatii; mitä: talousarvio; viimeistään: 30.11.
            kohta muutos-1 (time/vesi-muutos.agr:6): viimeistään: 28.2.
            kohta 3 (time/vesi.agr:22): voimassaolo; laji: määräaikainen; alkaen:
              1.1.2026; saakka: 31.12.2027; irtisanomisaika: 6 kk
            kohta 2 (time/vesi.agr:18): tehtävä talousarvion-teko; kuka: vesilautakunta;
              tekee: laatii; mitä: talousarvio; viimeistään: 15.10.
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      2 sopimusta · sha256 576f0cb7ea0d · agrc 0.1.0
$ agrc ask --language en --as-of 1.2.2027 time 'what is due for koski in all agreements'
Read as: what is due for kosken-kunta in all agreements
ANSWER      Due 1.2.2027–1.2.2028 in 2 agreements: 4.
            vesi  raportti: koski: reports (must); to: vesilautakunta
                28.2.2027
            jäte  raportointi: kosken-kunta: reports (must)
                30.4.2027
            vesi  last day to give notice: term: 6 months before it ends on 31.12.2027
                30.6.2027
            vesi  term: the term ends
                31.12.2027
BECAUSE     clause 2 (time/jate.agr:17): velvoite raportointi; kuka: kosken-kunta;
              tekee: raportoi; kuinka usein: 1 kpl joka vuosi; viimeistään: 30.4.
            clause muutos-1 (time/vesi-muutos.agr:6): viimeistään: 28.2.
            clause 3 (time/vesi.agr:22): voimassaolo; laji: määräaikainen; alkaen:
              1.1.2026; saakka: 31.12.2027; irtisanomisaika: 6 kk
            (none of these is checked against the signed document)
VERSION     2 agreements · sha256 576f0cb7ea0d · agrc 0.1.0
$ agrc ask --language en time 'what is due for koski in all agreements'
Read as: what is due for kosken-kunta in all agreements
ANSWER      No day is given: say which days are meant, or give one with `--as-of`.
VERSION     2 agreements · sha256 576f0cb7ea0d · agrc 0.1.0
$ agrc ask --as-of 1.2.2027 time 'mitkä sopimukset päättyvät vuoden sisällä'
Luettu näin: mitkä sopimukset päättyvät vuoden sisällä
VASTAUS     Päättyy 1.2.2027–1.2.2028, 2 sopimusta: 1.
            vesi  voimassaolo: voimassaolo päättyy  31.12.2027
PERUSTE     kohta 3 (time/vesi.agr:22): voimassaolo; laji: määräaikainen; alkaen:
              1.1.2026; saakka: 31.12.2027; irtisanomisaika: 6 kk
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      2 sopimusta · sha256 576f0cb7ea0d · agrc 0.1.0
$ agrc ask --language sv --as-of 1.2.2027 time 'vilka uppsägningar måste göras snart'
Läst så här: vilka uppsägningar måste göras snart
SVAR        Sista dagar för uppsägning 1.2.2027–1.2.2028, av 2 avtal: 1.
            vesi  sista dagen för uppsägning: giltighet: 6 månader innan det upphör den
                  31.12.2027
                30.6.2027
GRUND       punkt 3 (time/vesi.agr:22): voimassaolo; laji: määräaikainen; alkaen:
              1.1.2026; saakka: 31.12.2027; irtisanomisaika: 6 kk
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     2 avtal · sha256 576f0cb7ea0d · agrc 0.1.0
$ agrc ask --language en time 'which tasks are given to several bodies'
Read as: which tasks are given to several bodies
ANSWER      The same task given to different ones in 2 agreements: 1.
            prepares Talousarvio  Jätelautakunta (jäte: 30.11.)
            prepares Talousarvio  Vesilautakunta (vesi: 15.10.)
BECAUSE     clause 2 (time/jate.agr:18): tehtävä arvio; kuka: jätelautakunta; tekee:
              laatii; mitä: talousarvio; viimeistään: 30.11.
            clause 2 (time/vesi.agr:18): tehtävä talousarvion-teko; kuka:
              vesilautakunta; tekee: laatii; mitä: talousarvio; viimeistään: 15.10.
            (none of these is checked against the signed document)
ASSUMING    No day is given: answered by the text as signed. Amendments change it; give
              a day (`on 1.1.2028`, `--as-of`). (default)
VERSION     2 agreements · sha256 576f0cb7ea0d · agrc 0.1.0
$ agrc ask --language en time 'which duties clash'
Read as: which duties clash
ANSWER      Duties that may not fit together in 2 agreements: 0.
ASSUMING    No day is given: answered by the text as signed. Amendments change it; give
              a day (`on 1.1.2028`, `--as-of`). (default)
VERSION     2 agreements · sha256 576f0cb7ea0d · agrc 0.1.0
