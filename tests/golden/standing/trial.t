# An agreement in Swedish, with an amendment and a log
$ agrc ask --as-of 15.2.2027 kusten.agr - < kusten.txt 2>&1 | grep -E -A1 '^(Läst|SVAR|Fråg)' | grep -vE '^(GRUND|UTR|--|ANTA)'
Läst så här: vad ska nämnden göra under 1.1.–31.1.
SVAR        Förfaller 1.1.2027–31.1.2027, nämnden: inget som har en egen dag.
Läst så här: vad ska åminne göra under 1.2.2028–29.2.2028
SVAR        Förfaller 1.2.2028–29.2.2028, åminne: 1.
            rapportering  varje part: rapporterar: bokslut (ska); till: nämnden
Läst så här: tänk om förhandlingarna-börjar sker den 31.12.2027: när nås domstol i tvist
SVAR        rättegång: 1.3.2028 (onsdag), när tidsfristen (förhandling) har löpt ut
            29.2.2028 (tisdag).
Läst så här: tänk om förhandlingarna-börjar sker den 15.2.2027: när nås tingsrätten i
  tvist
SVAR        rättegång: 17.4.2027 (lördag), när tidsfristen (förhandling) har löpt ut
            16.4.2027 (fredag).
Läst så här: vad kan hända härnäst
SVAR        nästa möjligheter (förhandling: varje part: förhandlar): förlikning eller
            rättegång.
Läst så här: kan ett förfarande fastna
SVAR        Nej: från varje skede i tvist leder tiden i sig vidare, och varje väg tar
            slut.
Läst så här: kan ett förfarande fastna: tvist
SVAR        Nej: från varje skede i tvist leder tiden i sig vidare, och varje väg tar
            slut.
Läst så här: vem säger upp kusten
SVAR        säger upp: kusten: värd (sjöby).
            värd (sjöby)  säger upp (får)
Läst så här: vad förfaller
SVAR        Förfaller 15.2.2027–15.2.2028: 7. Flyttas: rapportering 28.2.2027 →
            1.3.2027.
Läst så här: vad förfaller under 1.3.2027–31.3.2027
SVAR        Förfaller 1.3.2027–31.3.2027: 2. Flyttas: rapportering 28.2.2027 → 1.3.2027.
            rapportering  varje part: rapporterar: bokslut (ska); till: nämnden
Läst så här: vad förfaller under 15.2.2027–17.3.2027
SVAR        Förfaller 15.2.2027–17.3.2027: 1. Flyttas: rapportering 28.2.2027 →
            1.3.2027.
Läst så här: vad förfaller före 31.12.2027
SVAR        Förfaller 15.2.2027–30.12.2027: 5. Flyttas: rapportering 28.2.2027 →
            1.3.2027.
Läst så här: vad gäller efter avtalets slut
SVAR        Fortsätter gälla efter avtalets slut: 1.
            tystnad  varje part  3 år, till och med 31.12.2032 (fredag)
Läst så här: vad gäller efter avtalets slut
SVAR        Fortsätter gälla efter avtalets slut: 1.
            tystnad  varje part  3 år, till och med 31.12.2032 (fredag)
Läst så här: är avtalet i kraft år 2028
SVAR        Ja, avtalet är i kraft 1.1.2028 (slag: tidsbestämt; från och med: 1.1.2027;
            till och med: 31.12.2029; option: 2 år; uppsägningstid: 6 månader). Om
Läst så här: när upphör avtalet
SVAR        Avtalet upphör: 31.12.2029. Om optionen (2 år) används fortsätter
            giltigheten till och med 31.12.2031. Den ska användas senast 2.7.2029
Läst så här: tänk om optionen används: när upphör avtalet
SVAR        Avtalet upphör: 31.12.2031. Optionen (2 år) används. Den ska användas senast
            2.7.2029 (måndag).
Läst så här: vilka optioner finns
SVAR        option: 2 år, nämnden: ska användas senast 2.7.2029 (måndag); förlänger
            giltigheten till och med 31.12.2031.
Läst så här: vilka optioner finns
SVAR        option: 2 år, nämnden: ska användas senast 2.7.2029 (måndag); förlänger
            giltigheten till och med 31.12.2031.
Läst så här: vad händer om åminne inte betalar
SVAR        försummelse (åminne: betalar): hävning.
Läst så här: vad följer om betalning försummas
SVAR        försummelse (betalning): hävning.
Läst så här: vad är försenat
SVAR        Inget är försenat 15.2.2027 (måndag).
Läst så här: vem är försenad
SVAR        Inget är försenat 15.2.2027 (måndag).
Läst så här: tänk om möte sker den 15.3.2027: vilken är tidsfristen för kallelse
SVAR        tidsfrist (kallelse): 8.3.2027 (måndag) – senast: 7 dagar; före: möte
            15.3.2027.
Läst så här: tänk om faktura sker den 10.12.2027: när ska åminne betala
SVAR        tidsfrist (åminne: betalar): 10.1.2028 (måndag), eftersom 9.1.2028 inte är
            en arbetsdag: söndag – inom: 30 dagar; räknat från: faktura 10.12.2027
Läst så här: tänk om faktura sker den 15.2.2027: vilken är tidsfristen för betalning
SVAR        tidsfrist (betalning): 17.3.2027 (onsdag) – inom: 30 dagar; räknat från:
            faktura 15.2.2027 (mottagen).
Läst så här: vilken är tidsfristen för förhandling
SVAR        tidsfrist (förhandling): inom: 60 dagar; räknat från:
            förhandlingarna-börjar.
Läst så här: vad händer om ingen agerar
SVAR        om ingen agerar (tvist): förhandling → rättegång; det slutar i rättegång.
            förhandling  varje part: förhandlar; inom: 60 dagar
Läst så här: vilka skyldigheter har bindningsgraden ska
SVAR        Skyldigheter med bindningsgraden ”ska”: 5.
            kallelse      värd          sammankallar (ska); senast: 7 dagar; före: möte
Läst så här: tänk om uppsägningen lämnas den 15.5.2027: när går uppsägningstiden ut
SVAR        Uppsägningstiden går ut: 15.11.2027 (måndag) – uppsägningstid: 6 månader;
            räknat från: 15.5.2027.
Läst så här: hur många dagar återstår för rapportering
SVAR        14 dagar återstår: rapportering, sista dagen 1.3.2027 (måndag).
Läst så här: vad ska holmen göra under 1.1.2028–31.3.2028
SVAR        Förfaller 1.1.2028–31.3.2028, holmen: 1.
            rapportering  varje part: rapporterar: bokslut (ska); till: nämnden
Läst så här: vad ska holmen göra under 1.1.2028–31.3.2028
SVAR        Förfaller 1.1.2028–31.3.2028, holmen: 1.
            rapportering  varje part: rapporterar: bokslut (ska); till: nämnden
Läst så här: vad förfaller år 2026
SVAR        Förfaller 2026: inget som har en egen dag.
Läst så här: vad ska åminne göra under 2027
SVAR        Förfaller 2027, åminne: 1. Flyttas: rapportering 28.2.2027 → 1.3.2027.
            rapportering  varje part: rapporterar: bokslut (ska); till: nämnden
Läst så här: har rapportering gjorts
SVAR        Nej. rapportering: aktuell.
            rapportering  aktuell – varje part: rapporterar: bokslut (ska); sista dag
Läst så här: vad är läget för tvist
SVAR        Läget 15.2.2027 (måndag): 1.
            tvist  väntar – har inte börjat
Läst så här: vad ska åminne göra under 1.2.–29.2.
SVAR        Förfaller 1.2.2027–28.2.2027, åminne: 1. Flyttas: rapportering 28.2.2027 →
            1.3.2027.
$ agrc status --as-of 15.5.2027 --events kusten.csv kusten.agr
Kustens sysselsättningsområde, samarbetsavtal: läget 15.5.2027 (händelser: 4)
FÖRFARANDEN
  väntar        tvist hyran – i rättegång sedan 2.4.2027 (fredag); tingsrätten:
                beslutar; förhandling → rättegång (punkt 4)
SKYLDIGHETER
  överträdd     betalning – varje kommun: betalar (ska); inte gjort till 31.3.2027
                (onsdag), för 45 dagar sedan; påföljd: hävning (punkt 3)
  försenad      rapportering – varje part: rapporterar: bokslut (ska); sjöby: gjort
                20.2.2027 (lördag); sista dag 28.2.2028 (måndag), om 289 dagar · åminne:
                gjort 26.2.2027 (fredag); sista dag 28.2.2028 (måndag), om 289 dagar ·
                holmen: inte gjort till 1.3.2027 (måndag), för 75 dagar sedan; sista dag
                28.2.2028 (måndag), om 289 dagar · yrkes: inte gjort till 1.3.2027
                (måndag), för 75 dagar sedan; sista dag 28.2.2028 (måndag), om 289 dagar
                (punkt 3)
  försenad      information – yrkes: informerar (bör); inte gjort till 31.3.2027
                (onsdag), för 45 dagar sedan; sista dag 30.6.2027 (onsdag), om 46 dagar
                (punkt 3)
  väntar        kallelse – värd: sammankallar (ska); väntar på: möte (punkt 2)
  väntar        planering – värd: bereder: plan (ska); sista dag 30.9.2027 (torsdag), om
                138 dagar (punkt 3)
  väntar        tystnad – varje part: hemlighåller: plan (ska); ingen tid anges (punkt
                3)
RÄTTIGHETER
  kan utövas    hävning – värd: säger upp (får); eftersom betalning är försenad, från
                och med 1.4.2027 (torsdag) (punkt 3)
  kan utövas    giltighet – nämnden: option 2 år; sista dag 2.7.2029 (måndag), om 779
                dagar; förlänger giltigheten till och med 31.12.2031 (punkt 5)
$ agrc ask --as-of 15.5.2027 --events kusten.csv kusten.agr 'vem är försenad' | sed '/^GRUND/,$d'
Läst så här: vem är försenad
SVAR        Försenade med något 15.5.2027 (lördag): holmen, yrkes, sjöby, åminne.
            holmen  rapportering; betalning
            yrkes   rapportering; information
            sjöby   betalning
            åminne  betalning
$ agrc ask kusten.agr kusten-andring.agr 'när ska åminne betala om fakturan tas emot den 10.12.2027' | head -3
Läst så här: tänk om faktura sker den 10.12.2027: när ska åminne betala
SVAR        tidsfrist (åminne: betalar): 10.1.2028 (måndag), eftersom 9.1.2028 inte är
            en arbetsdag: söndag – inom: 30 dagar; räknat från: faktura 10.12.2027
$ agrc ask kusten.agr kusten-andring.agr 'när ska åminne betala om fakturan tas emot den 10.1.2028' --as-of 15.1.2028 | head -3
Läst så här: tänk om faktura sker den 10.1.2028: när ska åminne betala
SVAR        tidsfrist (åminne: betalar): 24.1.2028 (måndag) – inom: 14 dagar; räknat
            från: faktura 10.1.2028 (mottagen).
$ agrc status --as-of 15.5.2028 --events kusten.csv kusten.agr kusten-andring.agr | grep -A4 betalning
  överträdd     betalning – varje kommun: betalar (ska); inte gjort till 31.3.2027
                (onsdag), för 411 dagar sedan; påföljd: hävning (punkt 3)
  försenad      planering – värd: bereder: plan (ska); inte gjort till 30.9.2027
                (torsdag), för 228 dagar sedan; sista dag 2.10.2028 (måndag), om 140
                dagar (punkt 3)
--
  kan utövas    hävning – värd: säger upp (får); eftersom betalning är försenad, från
                och med 1.4.2027 (torsdag) (punkt 3)
  kan utövas    giltighet – nämnden: option 2 år; sista dag 2.7.2029 (måndag), om 413
                dagar; förlänger giltigheten till och med 31.12.2031 (punkt 5)
ÄNDRINGAR
$ agrc calendar --from 1.1.2027 --to 31.12.2027 --format ics kusten.agr kusten-andring.agr | python3 ../dates/ics.py
2027-03-01 rapportering
2027-03-31 information
2027-06-30 information
2027-09-30 planering
2027-09-30 information
2027-12-31 Gemensam nämnd
2027-12-31 information
$ agrc calendar --from 1.1.2027 --to 31.12.2027 --format json kusten.agr kusten-andring.agr | python3 ../command/schema.py calendar
valid
# The same in English
$ agrc ask --as-of 15.2.2027 northshore.agr - < northshore.txt 2>&1 | grep -E -A1 '^(Read|ANSWER|The question|Not under)' | grep -vE '^(BECAUSE|SUM|--|ASSU|Did)'
Read as: what if plan-sent is on 1.6.2027: what is the deadline of comment
ANSWER      deadline (comment): 22.6.2027 (Tuesday) – within: 3 weeks; counted from:
            plan-sent 1.6.2027.
Read as: what options are there
ANSWER      option: 1 year, to be used by 30.6.2029 (Saturday); prolongs the term until
            31.12.2030; 1 year, to be used by 30.6.2030 (Sunday); prolongs the term
Read as: can a procedure get stuck
ANSWER      No: from every stage of disputes time alone leads on, and every way comes to
            an end.
Read as: can a procedure get stuck
ANSWER      No: from every stage of disputes time alone leads on, and every way comes to
            an end.
Read as: how long is the agreement in force
ANSWER      term: kind: fixed-term; from: 1.1.2027; until: 31.12.2029; option: 1 year; 1
            year; notice: 6 months. If the option of 1 year is used, it goes on until
Read as: how long does a procedure take at most
ANSWER      duration of disputes: 60 days at most – talks → court-case.
Read as: when does the agreement end
ANSWER      End of the agreement: 31.12.2029. If the option of 1 year is used, it goes
            on until 31.12.2030. It has to be used by 30.6.2029 (Saturday). If all
The question is not understood: how many days are left until the next report (it stops
  at “next”)
Read as: how often are meetings held in board in 2027
ANSWER      meetings (board): meets: at least 2 every half year; annual-meeting: meets
            (must); how often: 1 every year; when: march; from: 2027.
Read as: is the agreement in force in 2028
ANSWER      Yes, the agreement is in force on 1.1.2028 (kind: fixed-term; from:
            1.1.2027; until: 31.12.2029; option: 1 year; 1 year; notice: 6 months). If
Read as: is the agreement in force in 2030
ANSWER      It can't be said whether the agreement is in force on 1.1.2030 (kind:
            fixed-term; from: 1.1.2027; until: 31.12.2029; option: 1 year; 1 year;
Read as: is it allowed lending
ANSWER      No, it is prohibited: lends: plan (must not).
            lending  school  lends: plan (must not)
Read as: which duties are of strength must
ANSWER      Duties that bind so: “must”: 5.
            annual-meeting  board              meets (must); how often: 1 every year;
Read as: what is due in 1.1.2027–31.3.2027
ANSWER      Due 1.1.2027–31.3.2027: 2.
            contribution    each municipality: pays (must); to: host; if not done:
Read as: what is due in 1.1.2027–31.3.2027
ANSWER      Due 1.1.2027–31.3.2027: 2.
            contribution    each municipality: pays (must); to: host; if not done:
Read as: what is due in 1.1.2027–31.3.2027
ANSWER      Due 1.1.2027–31.3.2027: 2.
            contribution    each municipality: pays (must); to: host; if not done:
Read as: what is due in 1.1.2027–31.3.2027
ANSWER      Due 1.1.2027–31.3.2027: 2.
            contribution    each municipality: pays (must); to: host; if not done:
Read as: what is due in 1.1.2027–31.3.2027
ANSWER      Due 1.1.2027–31.3.2027: 2.
            contribution    each municipality: pays (must); to: host; if not done:
Read as: what is due in 1.1.2027–31.3.2027
ANSWER      Due 1.1.2027–31.3.2027: 2.
            contribution    each municipality: pays (must); to: host; if not done:
Read as: what can happen next
ANSWER      next steps (talks: each party: negotiates): settled or court-case.
            settled     when done
Read as: what is due in 1.1.2027–31.3.2027
ANSWER      Due 1.1.2027–31.3.2027: 2.
            contribution    each municipality: pays (must); to: host; if not done:
Read as: what happens if brent does not pays
ANSWER      if not done (brent: pays): interest of 7 %.
Read as: what happens if nobody acts
ANSWER      if nobody acts (disputes): talks → court-case; it ends in court-case.
            talks       each party: negotiates; within: 60 days
Read as: what happens if contribution is not done
ANSWER      if not done (contribution): interest of 7 %.
Read as: what happens if nobody acts in talks
ANSWER      if nobody acts (disputes): talks → court-case; it ends in court-case.
            talks       each party: negotiates; within: 60 days
Read as: what is due in 22.2.2027–28.2.2027
ANSWER      Due 22.2.2027–28.2.2027: nothing with a day of its own.
Read as: what is overdue with brent
ANSWER      brent has nothing late on 15.2.2027 (Monday).
Read as: what is due
ANSWER      Due 15.2.2027–15.2.2028: 8.
            contribution    each municipality: pays (must); to: host; if not done:
Read as: what is due in 1.1.2027–31.3.2027
ANSWER      Due 1.1.2027–31.3.2027: 2.
            contribution    each municipality: pays (must); to: host; if not done:
Read as: what is due until 31.12.2027
ANSWER      Due 15.2.2027–31.12.2027: 8.
            contribution    each municipality: pays (must); to: host; if not done:
Read as: what is due in 1.1.2027–31.3.2027
ANSWER      Due 1.1.2027–31.3.2027: 2.
            contribution    each municipality: pays (must); to: host; if not done:
Read as: what is due in 1.1.2027–31.3.2027
ANSWER      Due 1.1.2027–31.3.2027: 2.
            contribution    each municipality: pays (must); to: host; if not done:
Read as: what is due in 15.2.2027–1.3.2027
ANSWER      Due 15.2.2027–1.3.2027: nothing with a day of its own.
Read as: what is due in 1.7.2027–31.12.2027
ANSWER      Due 1.7.2027–31.12.2027: 4.
            contribution  each municipality: pays (must); to: host; if not done:
Read as: what is due in 1.3.2027–31.3.2027
ANSWER      Due 1.3.2027–31.3.2027: 2.
            contribution    each municipality: pays (must); to: host; if not done:
Read as: what is due in 15.2.2027–15.8.2027
ANSWER      Due 15.2.2027–15.8.2027: 4.
            contribution    each municipality: pays (must); to: host; if not done:
Read as: what is overdue
ANSWER      Nothing is late on 15.2.2027 (Monday).
Read as: what if plan-sent is on 1.6.2027: what is the deadline of comment
ANSWER      deadline (comment): 22.6.2027 (Tuesday) – within: 3 weeks; counted from:
            plan-sent 1.6.2027.
Read as: what must aldby do in 1.1.2027–30.6.2027
ANSWER      Due 1.1.2027–30.6.2027, aldby: 2.
            contribution  each municipality: pays (must); to: host; if not done:
Read as: what must brent do in 1.1.–31.1.
ANSWER      Due 1.1.2027–31.1.2027, brent: nothing with a day of its own.
Read as: what must brent do in 1.4.2027–30.6.2027
ANSWER      Due 1.4.2027–30.6.2027, brent: 1.
            contribution  each municipality: pays (must); to: host; if not done:
Read as: what must colm do when plan-sent
ANSWER      Hangs on “The draft plan is sent”: 1.
            comment  each party: comments on: plan (should); within: 3 weeks; counted
Read as: what must board do in 1.3.–31.3.
ANSWER      Due 1.3.2027–31.3.2027, board: 1.
            annual-meeting  board: meets (must); 1.3.2027–31.3.2027  31.3.2027
Read as: what must party do
ANSWER      Duties of party: 2.
            comment  each party  comments on: plan (should); within: 3 weeks; counted
Read as: what must colm do
ANSWER      Duties of colm: 3.
            contribution  each municipality  pays (must); to: host; how often: 1 every
Read as: what survives the end of the agreement
ANSWER      Outlives the agreement: 1.
            secrecy  each party  2 years, until 31.12.2031 (Wednesday)
Read as: what survives the end of the agreement
ANSWER      Outlives the agreement: 1.
            secrecy  each party  2 years, until 31.12.2031 (Wednesday)
Read as: what is due in 1.1.2027–31.1.2027
ANSWER      Due 1.1.2027–31.1.2027: nothing with a day of its own.
Read as: what if talks-begin is on 15.2.2027: when is court reached
ANSWER      court-case: 17.4.2027 (Saturday), when the time limit of talks has run out
            on 16.4.2027 (Friday).
Read as: when does the agreement end
ANSWER      End of the agreement: 31.12.2029. If the option of 1 year is used, it goes
            on until 31.12.2030. It has to be used by 30.6.2029 (Saturday). If all
Read as: what if all options are used: when does the agreement end
ANSWER      End of the agreement: 31.12.2031. The option of 1 year is used. It has to be
            used by 30.6.2029 (Saturday). The option of 1 year is used. It has to be
ANSWER      The question can be read in more than one way.
OTHERWISE   what is the deadline of board: deadline (board): meets: at least 2 every
Read as: what if time is counted from 31.12.2027: when is court reached
ANSWER      court-case: 1.3.2028 (Wednesday), when the time limit of talks has run out
            on 29.2.2028 (Tuesday).
Read as: what if notice is given on 1.3.2027–31.3.2027: when does the notice period end
ANSWER      The period of notice ends: 1.9.2027 (Wednesday) – 30.9.2027 (Thursday) –
            notice: 6 months; counted from: 1.3.2027–31.3.2027.
Read as: by when must notice be given for the agreement to end on 31.12.2029
ANSWER      The last day to give notice: 30.6.2029 (Saturday) – 6 months before it ends
            on 31.12.2029.
The question is not understood: when must the invitation be sent if the board meets on
  15.3.2027 (it stops at “meets”)
Read as: which duties are of strength must
ANSWER      Duties that bind so: “must”: 5.
            annual-meeting  board              meets (must); how often: 1 every year;
The question is not understood: which duties are binding and which are only
  recommendations (it stops at “and”)
Read as: which duties are of strength should
ANSWER      Duties that bind so: “should”: 1.
            comment  each party  comments on: plan (should); within: 3 weeks; counted
The question is not understood: who has to pay and how often (it stops at “and”)
The agreement speaks of this here:
Read as: who is late
ANSWER      Nothing is late on 15.2.2027 (Monday).
Read as: who inspects inspection
ANSWER      inspects: inspection: each municipality.
            each municipality  inspects: budget (may)  aldby, brent, colm
Read as: who terminates northshore
ANSWER      Yes, as stated: term; from: 1.1.2027; until: 31.12.2029; notice: 6 months.
            term  term; from: 1.1.2027; until: 31.12.2029; notice: 6 months
# In Finnish, with an amendment, counted by the Act
$ agrc check jokivarsi.agr | grep -c N397
0
[1]
$ agrc ask --as-of 1.3.2027 jokivarsi.agr - < jokivarsi.txt 2>&1 | grep -E -A2 '^(Luettu|VASTAUS|Kys|Ei ym)' | grep -vE '^(PERUSTE|LASK|--|OLET|Tarko)'
Luettu näin: mitä toimijan lautakunta pitää tehdä aikana 1.10.–31.10.
VASTAUS     Erääntyy 1.10.2027–31.10.2027, lautakunta: 1. Siirtyvät:
            talousarvion-laadinta 31.10.2027 → 1.11.2027.
            talousarvion-laadinta  lautakunta: valmistelee: talousarvio (pitää)
Luettu näin: mitä toimijan lautakunta pitää tehdä aikana 1.9.2029–30.9.2029
VASTAUS     Erääntyy 1.9.2029–30.9.2029, lautakunta: 1. Siirtyvät: talousarvion-laadinta
            30.9.2029 → 1.10.2029.
            talousarvion-laadinta  lautakunta: valmistelee: talousarvio (pitää)
Luettu näin: milloin mäki pitää maksaa
VASTAUS     määräaika (mäki: maksaa): viimeistään: 15.1.2027; kuinka usein: 1
            kuukausittain.
            maksuosuus  viimeistään   15.1.2027
Luettu näin: entä jos kokous on 15.3.2027: mikä on määräaika: kokouskutsu
VASTAUS     määräaika (kokouskutsu): 1.3.2027 (maanantai) – viimeistään: 14 päivää;
            ennen: kokous 15.3.2027.
Luettu näin: entä jos neuvottelupyyntö on 1.11.2027: milloin edetään vaiheeseen
  hallinto-oikeus
VASTAUS     hallintoriita: 1.1.2028 (lauantai), kun määräaika (neuvottelut) on päättynyt
            31.12.2027 (perjantai).
Luettu näin: entä jos neuvottelupyyntö on 1.3.2027: milloin edetään vaiheeseen
  hallinto-oikeus
VASTAUS     hallintoriita: 1.5.2027 (lauantai), kun määräaika (neuvottelut) on päättynyt
            30.4.2027 (perjantai).
Luettu näin: mitä voi tapahtua seuraavaksi
VASTAUS     seuraavat mahdollisuudet (neuvottelut: kukin osapuoli: neuvottelee): sovinto
            tai hallintoriita.
            sovinto        kun tehty
Luettu näin: voiko menettely jäädä jumiin
VASTAUS     Ei: jokaisesta vaiheesta pelkkä ajan kuluminen vie eteenpäin ja jokainen tie
            päättyy (erimielisyydet).
Luettu näin: kuka irtisanoo jokivarsi
VASTAUS     irtisanoo: jokivarsi: kukin osapuoli.
            kukin osapuoli  irtisanoo (saa)  joki, laita, mäki
Luettu näin: entä jos irtisanomisilmoitus annetaan 15.6.2028: milloin irtisanomisaika
  päättyy
VASTAUS     Irtisanomisaika päättyy: 31.12.2029 (maanantai) – irtisanomisaika: 12
            kuukautta; laskettuna tapahtumasta: 15.6.2028; päättyy: vuoden loppu.
Luettu näin: milloin sopimus on viimeistään irtisanottava jotta se päättyy 31.12.2029
VASTAUS     Viimeinen päivä irtisanoa: 31.12.2028 (sunnuntai) – 12 kuukautta ennen
            päättymistä 31.12.2029.
Luettu näin: mitä erääntyy aikana 2028
VASTAUS     Erääntyy 2028: 14. Siirtyvät: maksuosuus 15.1.2028 → 17.1.2028; maksuosuus
            15.4.2028 → 18.4.2028; maksuosuus 15.7.2028 → 17.7.2028; maksuosuus
            15.10.2028 → 16.10.2028.
Luettu näin: mitä erääntyy 1.3.–31.3. loppuun mennessä
VASTAUS     Erääntyy 1.3.2027–31.3.2027: 2.
            maksuosuus               laita; mäki: maksaa (pitää); kenelle: isäntäkunta;
                                     laiminlyönti: viivästyskorko korkolain mukaan
Luettu näin: mitkä velvoitteet jatkuvat sopimuksen päättymisen jälkeen
VASTAUS     Jatkuu sopimuksen päättymisen jälkeen: 1.
            salassapito  kukin osapuoli  10 vuotta, 31.12.2040 (maanantai) saakka
Luettu näin: jatkuuko sopimuksen päättymisen jälkeen: salassapito
VASTAUS     Kyllä, salassapito jatkuu sopimuksen päätyttyä (10 vuotta).
              (ei tarkistettu allekirjoitetusta asiakirjasta)
Luettu näin: mikä on määräaika: salassapito
VASTAUS     määräaika (salassapito): jatkuu: 10 vuotta.
              (ei tarkistettu allekirjoitetusta asiakirjasta)
Luettu näin: onko muutos m1 voimassa päivänä 1.6.2029
VASTAUS     Kyllä. Muutos 1 on voimassa 1.1.2029 alkaen.
              alkaen]
Luettu näin: mitä muutos m1 muuttaa
VASTAUS     Muutos 1, 1.1.2029 alkaen muutoksia: 2.
            maksuosuus             muutetaan  kuinka usein: 1 kuukausittain → kuinka
                                              usein: 1 neljännesvuosittain
Luettu näin: kuka ei ole hyväksynyt muutosta m1
VASTAUS     Ei kukaan: Muutos 1: kaikki, joiden hyväksyntä vaaditaan, ovat hyväksyneet.
              alkaen]
Luettu näin: mikä on määräaika: talousarvio vuonna 2029
VASTAUS     määräaika (talousarvio): 1.10.2029 (maanantai), koska 30.9.2029 ei ole
            työpäivä: sunnuntai – viimeistään: 30.9.; kuinka usein: 1 vuosittain;
            määräaika: 30 päivää; laskettuna tapahtumasta: kokous.
Luettu näin: mikä on määräaika: talousarvion-laadinta
VASTAUS     määräaika (talousarvion-laadinta): 1.11.2027 (maanantai), koska 31.10.2027
            ei ole työpäivä: sunnuntai – viimeistään: 31.10.; kuinka usein: 1
            vuosittain.
Luettu näin: mitä seuraa jos laita ei maksaa
VASTAUS     laiminlyönti (laita: maksaa): viivästyskorko korkolain mukaan.
              laiminlyönti: "viivästyskorko korkolain mukaan"
Luettu näin: mitä optioita on
VASTAUS     optio: 2 vuotta, lautakunta: käytettävä viimeistään 31.12.2029 (maanantai);
            jatkaa voimassaoloa 31.12.2032 saakka.
Luettu näin: mitä optioita on
VASTAUS     optio: 2 vuotta, lautakunta: käytettävä viimeistään 31.12.2029 (maanantai);
            jatkaa voimassaoloa 31.12.2032 saakka.
VASTAUS     Kysymyksen voi lukea useammalla tavalla.
JOS TOISIN  mitä velvoitteita on toimijalla osapuoli: Velvollisuudet, osapuoli: 2.
            luettele velvoitteet: Velvollisuudet: 7.
Luettu näin: mitkä velvoitteet ovat sitovuudeltaan tulisi
VASTAUS     Velvoitteet, joiden sitovuus on ”tulisi”: 1.
            lausunto  kukin osapuoli  antaa lausunnon: talousarvio (tulisi); määräaika:
                                      30 päivää; laskettuna tapahtumasta: kokous
Luettu näin: kuinka kauan menettely kestää enintään
VASTAUS     kesto: erimielisyydet: enintään 60 päivää – neuvottelut → hallintoriita.
              seuraus: sovinto · muuten seuraus: hallintoriita · ja 2 muuta
Luettu näin: kuka on myöhässä
VASTAUS     Myöhässä jostakin 1.3.2027 (maanantai): laita, mäki.
            laita  maksuosuus
            mäki   maksuosuus
Luettu näin: mikä on myöhässä: laita
VASTAUS     Myöhässä 1.3.2027 (maanantai), laita: maksuosuus.
            maksuosuus  rikottu – laita; mäki: maksaa (pitää); tekemättä: 15.1.2027
                        (perjantai), 45 päivää sitten; 15.2.2027 (maanantai), 14 päivää
Luettu näin: mitä tapahtuu jos kukaan ei tee mitään: neuvottelut
VASTAUS     jos kukaan ei toimi (erimielisyydet): neuvottelut → hallintoriita; asia
            päättyy: hallintoriita.
            neuvottelut    kukin osapuoli: neuvottelee; määräaika: 60 päivää
Luettu näin: mitä pitää tehdä kun lasku
VASTAUS     Seuraa tapahtumasta ”Lasku”: 1.
            tasaus  isäntäkunta: palauttaa (pitää); määräaika: 2 kuukautta; laskettuna
                    tapahtumasta: lasku
Luettu näin: montako päivää on jäljellä
VASTAUS     Jäljellä 1 401 päivää: voimassaolo, viimeinen päivä 31.12.2030 (tiistai).
              (ei tarkistettu allekirjoitetusta asiakirjasta)
$ agrc ask jokivarsi.agr 'mitä lautakunnan pitää tehdä vuonna 2029' | head -3
Luettu näin: mitä toimijan lautakunta pitää tehdä aikana 2029
VASTAUS     Erääntyy 2029, lautakunta: 1. Siirtyvät: talousarvion-laadinta 30.9.2029 →
            1.10.2029.
# Of several agreements
$ for q in 'which agreements end next year' 'mitkä sopimukset päättyvät ensi vuonna' 'vilka avtal upphör nästa år' 'who is late'; do agrc ask --as-of 15.2.2029 --language en kusten.agr northshore.agr jokivarsi.agr "$q" | sed '/^BECAUSE/,$d; /^VERSION/d'; done
Read as: agreements that end on or in 2030
ANSWER      1 of 3: agreements that end on or in 2030.
            jokivarsi  31.12.2030
Read as: agreements that end on or in 2030
ANSWER      1 of 3: agreements that end on or in 2030.
            jokivarsi  31.12.2030
Read as: agreements that end on or in 2030
ANSWER      1 of 3: agreements that end on or in 2030.
            jokivarsi  31.12.2030
Read as: who is late
AGREEMENT   ANSWER
kusten      Late with something on 15.2.2029 (Thursday): sjöby, åminne, holmen, yrkes.
            [clause 3 (kusten.agr:24)]
northshore  Late with something on 15.2.2029 (Thursday): board, aldby, brent, colm.
            [clause 2 (northshore.agr:16)]
jokivarsi   Late with something on 15.2.2029 (Thursday): lautakunta, joki, laita, mäki.
            [clause 2 (jokivarsi.agr:20)]

DIFFERS     kusten: Late with something on 15.2.2029 (Thursday): sjöby, åminne, holmen,
              yrkes.
            northshore: Late with something on 15.2.2029 (Thursday): board, aldby,
              brent, colm.
            jokivarsi: Late with something on 15.2.2029 (Thursday): lautakunta, joki,
              laita, mäki.
