# Sixty questions on terms, notice, duties, amendments and procedures, written before the forms
# were widened for them: 24 were understood then. Seasons, a month of notice, terms of sub-agreements
$ cd asked; agrc ask --as-of 10.5.2027 vesi.agr - < fi.txt 2>&1 | grep -E -A1 '^(Luettu|VASTAUS|Kysym|Ei ymm)' | grep -vE '^(PERUSTE|OLET|Tark|--)'
Luettu näin: milloin sopimus päättyy
VASTAUS     Sopimus päättyy: 31.12.2029.
Luettu näin: milloin sopimus päättyy
VASTAUS     Sopimus päättyy: 31.12.2029.
Luettu näin: mikä on irtisanomisaika
VASTAUS     irtisanomisaika: voimassaolo: 12 kuukautta.
Luettu näin: entä jos irtisanomisilmoitus annetaan 1.6.2027–30.6.2027: milloin
  irtisanomisaika päättyy
VASTAUS     Irtisanomisaika päättyy: 31.12.2028 (sunnuntai) – irtisanomisaika: 12
            kuukautta; laskettuna tapahtumasta: 1.6.2027–30.6.2027; päättyy: vuoden
Luettu näin: päättyykö alasopimus ennen pääsopimusta
VASTAUS     Kyllä. Pääsopimus päättyy 31.12.2029 (maanantai). Sitä ennen päättyy: 1;
            samana päivänä: 0; sen jälkeen: 0.
Kysymystä ei ymmärretty: kuinka kauan mittausten alasopimus on voimassa
Sopimus puhuu tästä näissä kohdissa:
Luettu näin: mikä on määräaika: vuosiraportti vuonna 2027
VASTAUS     määräaika (vuosiraportti): 31.3.2027 (keskiviikko) – viimeistään: 31.3.;
            kuinka usein: vuosittain.
Luettu näin: mikä on määräaika: vuosiraportti vuonna 2028
VASTAUS     määräaika (vuosiraportti): 2.5.2028 (tiistai), koska 30.4.2028 ei ole
            työpäivä: sunnuntai – viimeistään: 30.4.; kuinka usein: vuosittain.
Luettu näin: mitä toimijan niemi pitää tehdä aikana 1.3.2027–31.5.2027
VASTAUS     Erääntyy 1.3.2027–31.5.2027, niemi: 1.
            huolto  niemi: huoltaa pumppaamot (pitää); 1.4.2027–30.4.2027  30.4.2027
Luettu näin: mitä toimijan lahdenpera pitää tehdä aikana 1.9.2027–30.11.2027
VASTAUS     Erääntyy 1.9.2027–30.11.2027, lahdenpera: ei mitään, millä olisi oma
            päivänsä.
Luettu näin: kuka vastaa huolto
VASTAUS     vastaa: huolto: niemi.
            niemi  huoltaa pumppaamot (pitää)
Kysymystä ei ymmärretty: milloin pumppaamot on huollettava (pysähtyi sanaan
  ”huollettava”)
Luettu näin: kuka vastaa näytteet
VASTAUS     vastaa: näytteet: niemi.
            niemi  ottaa vesinäytteet (pitää)
Kysymystä ei ymmärretty: kuinka usein vesinäytteet otetaan (pysähtyi sanaan
  ”vesinäytteet”)
Ei ymmärretty, eikä sopimuksessa mainita sanaa ”sattuu”: milloin koivulan on
  ilmoitettava vuodosta, jos vuoto sattuu 23.6.2027
Luettu näin: mitä seuraa jos lasku laiminlyödään
VASTAUS     laiminlyönti (lasku): viivästyskorko 8 %.
Luettu näin: saako siirtää: luovutus
VASTAUS     Ei, se on kielletty: siirtää: mittaustiedot (ei saa).
            luovutus  kukin osapuoli  siirtää: mittaustiedot (ei saa)
Luettu näin: mitä muutos m1 muuttaa
VASTAUS     Ensimmäinen muutossopimus, 1.1.2028 alkaen muutoksia: 2.
            raportointi  muutetaan  viimeistään: 31.3. → viimeistään: 30.4.
Luettu näin: onko muutos voimassa
VASTAUS     Ei vielä 10.5.2027. Ensimmäinen muutossopimus on voimassa 1.1.2028 alkaen.
Kysymystä ei ymmärretty: kauanko neuvotteluja käydään ennen kuin asia menee käräjille
  (pysähtyi sanaan ”käydään”)
$ cd asked; agrc ask --as-of 10.5.2027 vatten.agr - < sv.txt 2>&1 | grep -E -A1 '^(Läst|SVAR|Fråg|Först)' | grep -vE '^(GRUND|ANT|Menade|--)'
Läst så här: när upphör avtalet
SVAR        Avtalet upphör: 31.12.2029.
Läst så här: hur länge gäller avtalet
SVAR        giltighetstid: slag: tidsbestämt; från och med: 1.1.2026; till och med:
            31.12.2029; uppsägningstid: 12 månader.
Läst så här: hur lång är uppsägningstiden
SVAR        uppsägningstid: giltighet: 12 månader.
Läst så här: tänk om uppsägningen lämnas den 1.6.2027–30.6.2027: när upphör avtalet
SVAR        Uppsägningstiden går ut: 31.12.2028 (söndag) – uppsägningstid: 12 månader;
            räknat från: 1.6.2027–30.6.2027; får verkan: årets slut.
Läst så här: upphör underavtalet före huvudavtalet
SVAR        Ja. Huvudavtalet upphör 31.12.2029 (måndag). Före det upphör: 1; samma dag:
            0; efter det: 0.
Läst så här: vilken är tidsfristen för mätning
SVAR        tidsfrist (mätning): från och med: 1.3.2026; till och med: 30.6.2028.
            mätning  från och med  1.3.2026
Frågan förstås inte: senast när ska årsrapporten upprättas 2027 (det tar stopp vid
  ”2027”)
Läst så här: vilken är tidsfristen för årsrapport år 2028
SVAR        tidsfrist (årsrapport): 2.5.2028 (tisdag), eftersom 30.4.2028 inte är en
            arbetsdag: söndag – senast: 30.4.; hur ofta: varje år.
Läst så här: vad ska udden göra under 1.3.2027–31.5.2027
SVAR        Förfaller 1.3.2027–31.5.2027, udden: 1.
            underhåll  udden: underhåller pumpstationerna (ska); 1.4.2027–30.4.2027
Läst så här: vad ska sjostad göra under 1.9.2027–30.11.2027
SVAR        Förfaller 1.9.2027–30.11.2027, sjostad: inget som har en egen dag.
Läst så här: vem ansvarar för underhåll
SVAR        ansvarar för: underhåll: udden.
            udden  underhåller pumpstationerna (ska)
Läst så här: vad ska styrgrupp göra före 30.9.2027
SVAR        Förfaller 10.5.2027–29.9.2027, styrgrupp: 1.
            budgetering  styrgrupp: bereder: budget (ska)  15.9.2027
Läst så här: vem ansvarar för prover
SVAR        ansvarar för: prover: udden.
            udden  tar vattenprover (ska)
Frågan förstås inte: hur ofta tas vattenprover (det tar stopp vid ”tas”)
Avtalet talar om detta här:
Läst så här: tänk om tiden räknas från 23.6.2027: vilken är tidsfristen för läcka
SVAR        tidsfrist (läcka): 29.6.2027 (tisdag) – inom: 3 arbetsdagar; räknat från:
            läcka 23.6.2027.
Läst så här: vad följer om faktura försummas
SVAR        försummelse (faktura): dröjsmålsränta 8 %.
Läst så här: är det tillåtet att man överlåta överlåtelse
SVAR        Nej, det är förbjudet: överlåter: mätdata (får inte).
            överlåtelse  varje part  överlåter: mätdata (får inte)
Läst så här: vad ändrar ändringen a1
SVAR        Första ändringsavtalet ändrar från och med 1.1.2028: 2.
            rapportering  ändras      senast: 31.3. → senast: 30.4.
Läst så här: är ändringen i kraft
SVAR        Nej, inte den 10.5.2027. Första ändringsavtalet gäller från och med
            1.1.2028.
Läst så här: hur länge kan ett förfarande pågå högst: förhandlingar
SVAR        varaktigheten för tvister: högst 60 dagar – förhandlingar → domstol.
$ cd asked; agrc ask --as-of 10.5.2027 water.agr - < en.txt 2>&1 | grep -E -A1 '^(Read|ANSWER|The q)' | grep -vE '^(BECAUSE|ASSUM|Did|--)'
Read as: when does the agreement end
ANSWER      End of the agreement: 31.12.2029.
Read as: when does the agreement end
ANSWER      End of the agreement: 31.12.2029.
The question is not understood: can the agreement be terminated before 2029 (it stops at
  “2029”)
Read as: what if notice is given on 1.6.2027–30.6.2027: when does the agreement end
ANSWER      The period of notice ends: 31.12.2028 (Sunday) – notice: 12 months; counted
            from: 1.6.2027–30.6.2027; takes effect: end of the year.
Read as: does the sub-agreement end before the main agreement
ANSWER      Yes. The main agreement ends on 31.12.2029 (Monday). Before it end: 1; on
            the same day: 0; after it: 0.
Read as: what is the deadline of metering
ANSWER      deadline (metering): from: 1.3.2026; until: 30.6.2028.
            metering  from   1.3.2026
Read as: what is the deadline of annual-report in 2027
ANSWER      deadline (annual-report): 31.3.2027 (Wednesday) – by: 31.3.; how often:
            every year.
Read as: what is the deadline of reporting in 2028
ANSWER      deadline (reporting): 2.5.2028 (Tuesday), since 30.4.2028 is no working day:
            Sunday – by: 30.4.; how often: every year.
Read as: what must cape do in 1.3.2027–31.5.2027
ANSWER      Due 1.3.2027–31.5.2027, cape: 1.
            upkeep  cape: maintains the pumping stations (must); 1.4.2027–30.4.2027
Read as: what must lakeside do in 1.9.2027–30.11.2027
ANSWER      Due 1.9.2027–30.11.2027, lakeside: nothing with a day of its own.
Read as: who answers for upkeep
ANSWER      answers for: upkeep: cape.
            cape  maintains the pumping stations (must)
Read as: what must board do by the end of 1.9.2027–30.9.2027
ANSWER      Due 10.5.2027–30.9.2027, board: 1.
            budgeting  board: prepares: budget (must)  15.9.2027
Read as: who answers for samples
ANSWER      answers for: samples: cape.
            cape  takes water samples (must)
Read as: what must birch do in 1.6.2027–31.8.2027
ANSWER      Due 1.6.2027–31.8.2027, birch: nothing with a day of its own.
Read as: what if leak is on 23.6.2027: what is the deadline of leak
ANSWER      deadline (leak): 29.6.2027 (Tuesday) – within: 3 working days; counted from:
            leak 23.6.2027.
Read as: what happens if payment is not done
ANSWER      if not done (payment): interest of 8 %.
Read as: is it allowed that anybody transfers handing-over
ANSWER      No, it is prohibited: transfers: metering data (must not).
            handing-over  each party  transfers: metering data (must not)
Read as: what does amendment a1 change
ANSWER      First amendment changes from 1.1.2028: 2.
            reporting  changed  by: 31.3. → by: 30.4.
Read as: is amendment in force
ANSWER      No, not on 10.5.2027. First amendment is in force from 1.1.2028.
Read as: what is the deadline of talks
ANSWER      deadline (talks): within: 60 days; counted from: talks-begin.
# Without a year a season is the next one; a season is told as days
$ agrc ask --as-of 10.5.2027 asked/water.agr "what must lakeside do in spring" | head -3
Read as: what must lakeside do in 1.3.2027–31.5.2027
ANSWER      Due 1.3.2027–31.5.2027, lakeside: 1.
            reporting  lakeside: prepares: annual-report (must); to: agency  31.3.2027
$ agrc ask asked/water.agr "what must lakeside do in spring" 2>&1 | head -3
ANSWER      “in spring” is counted from a day, and none is given. Say which day it is
            (`--as-of DATE`), or name the day itself.
NOT STATED  the day of the question
$ agrc ask --as-of 10.5.2027 asked/water.agr "what is due in autumn 2027" | head -3
Read as: what is due in 1.9.2027–30.11.2027
ANSWER      Due 1.9.2027–30.11.2027: 1.
            budgeting  board: prepares: budget (must)  15.9.2027
$ agrc ask asked/water.agr "does the sub-agreement outlive the main agreement" | head -4
Read as: does the sub-agreement outlive the main agreement
ANSWER      No. The main agreement ends on 31.12.2029 (Monday). Before it end: 1; on the
            same day: 0; after it: 0.
            metering  until  30.6.2028
# Notice some day in a month, where it makes a difference
$ sed 's/;  takes effect: end of the year//' asked/water.agr > $TMPDIR/open.agr; cd $TMPDIR; agrc ask --as-of 10.5.2027 open.agr "when does the notice period end if notice is given next month" | head -4
Read as: what if notice is given on 1.6.2027–30.6.2027: when does the notice period end
ANSWER      The period of notice ends: 1.6.2028 (Thursday) – 30.6.2028 (Friday) –
            notice: 12 months; counted from: 1.6.2027–30.6.2027.
BECAUSE     clause 2 (open.agr:15): notice: 12 months
