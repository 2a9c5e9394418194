# Deadlines, notices, days left and what is due, in three languages
$ agrc ask towns.agr - < towns.txt
Read as: what if talks-begin is on 31.12.2027: what is the deadline of talks
ANSWER      deadline (talks): 29.2.2028 (Tuesday) – within: 60 days; counted from:
            talks-begin 31.12.2027.
BECAUSE     clause 3 (towns.agr:33): within: 60 days · starts: talks-begin
              (not checked against the signed document)
SUM         talks-begin  the starting day, not counted  31.12.2027
            60 days      later                          29.2.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: what if time is counted from 31.12.2027: what is the deadline of talks
ANSWER      deadline (talks): 29.2.2028 (Tuesday) – within: 60 days; counted from:
            talks-begin 31.12.2027.
BECAUSE     clause 3 (towns.agr:33): within: 60 days · starts: talks-begin
              (not checked against the signed document)
SUM         talks-begin  the starting day, not counted  31.12.2027
            60 days      later                          29.2.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: what if talks-begin is on 1.5.2026: what is the deadline of talks
ANSWER      deadline (talks): 30.6.2026 (Tuesday) – within: 60 days; counted from:
            talks-begin 1.5.2026.
BECAUSE     clause 3 (towns.agr:33): within: 60 days · starts: talks-begin
              (not checked against the signed document)
SUM         talks-begin  the starting day, not counted  1.5.2026
            60 days      later                          30.6.2026
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: what if notice is given on 15.3.2026: when does the notice period end
ANSWER      The period of notice ends: 31.12.2026 (Thursday) – notice: 6 months; counted
            from: notice-given 15.3.2026 (received); takes effect: end of the year.
BECAUSE     clause 4 (towns.agr:37): notice: 6 months · counted from: notice-given ·
              takes effect: end of the year
            clause 1 (towns.agr:10): counts from: received
            (none of these is checked against the signed document)
SUM         notice-given     the starting day, not counted  15.3.2026
            6 months         later                          15.9.2026
            end of the year  takes effect                   31.12.2026
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: what if notice is given on 31.8.2026: when does the notice period end
ANSWER      The period of notice ends: 31.12.2027 (Friday) – notice: 6 months; counted
            from: notice-given 31.8.2026 (received); takes effect: end of the year.
BECAUSE     clause 4 (towns.agr:37): notice: 6 months · counted from: notice-given ·
              takes effect: end of the year
            clause 1 (towns.agr:10): counts from: received
            (none of these is checked against the signed document)
SUM         notice-given     the starting day, not counted  31.8.2026
            6 months         later                          28.2.2027
            end of the year  takes effect                   31.12.2027
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: by when must notice be given for the agreement to end on 31.12.2027
ANSWER      The last day to give notice: 30.6.2027 (Wednesday) – 6 months before it ends
            on 31.12.2027.
BECAUSE     clause 4 (towns.agr:37): notice: 6 months · counted from: notice-given
              (not checked against the signed document)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: what if notice-given is on 1.12.2026: what is the deadline of answer
ANSWER      deadline (answer): 31.12.2026 (Thursday) – within: 30 days; counted from:
            notice-given 1.12.2026 (received).
BECAUSE     clause 2 (towns.agr:19): within: 30 days · counted from: notice-given
            clause 1 (towns.agr:10): counts from: received
            (none of these is checked against the signed document)
SUM         notice-given  the starting day, not counted  1.12.2026
            30 days       later                          31.12.2026
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: what if notice-given is on 18.12.2026: what is the deadline of objection
ANSWER      deadline (objection): 7.1.2027 (Thursday) – within: 10 working days; counted
            from: notice-given 18.12.2026 (received).
BECAUSE     clause 2 (towns.agr:20): within: 10 working days · counted from:
              notice-given
            clause 1 (towns.agr:10): counts from: received
            (none of these is checked against the signed document)
SUM         notice-given     the starting day, not counted  18.12.2026
            10 working days  later                          7.1.2027
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: what if assembly is on 14.4.2026: what is the deadline of invitation
ANSWER      deadline (invitation): 6.4.2026 (Monday) – by: 8 days; before: assembly
            14.4.2026.
BECAUSE     clause 2 (towns.agr:21): by: 8 days · before: assembly
              (not checked against the signed document)
SUM         assembly  the starting day, not counted  14.4.2026
            8 days    earlier                        6.4.2026
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
OTHERWISE   how deadlines are counted: by the Finnish Act on computing time limits
              (150/1930): deadline (invitation): 7.4.2026 (Tuesday), since 6.4.2026 is
              no working day: Easter Monday – by: 8 days; before: assembly 14.4.2026.
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: how many days are left for survey on 1.5.2026
ANSWER      30 days left: survey, last day 31.5.2026 (Sunday).
BECAUSE     clause 2 (towns.agr:26): by: 31.5.2026
              (not checked against the signed document)
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
OTHERWISE   how deadlines are counted: by the Finnish Act on computing time limits
              (150/1930): 31 days left: survey, last day 1.6.2026 (Monday).
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: how many days are left
ANSWER      End of the agreement: until further notice.
BECAUSE     clause 4 (towns.agr:37): kind: until further notice · notice: 6 months ·
              counted from: notice-given
              (not checked against the signed document)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: what is the deadline of survey
ANSWER      deadline (survey): by: 31.5.2026.
BECAUSE     clause 2 (towns.agr:26): by: 31.5.2026
              (not checked against the signed document)
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
OTHERWISE   how deadlines are counted: by the Finnish Act on computing time limits
              (150/1930): deadline (survey): 1.6.2026 (Monday), since 31.5.2026 is no
              working day: Sunday – by: 31.5.2026.
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: what is due in 1.1.2026–31.1.2026
ANSWER      Due 1.1.2026–31.1.2026: 2.
            plan     koski: prepares (must); 1.1.2026–31.1.2026  31.1.2026
            payment  each party: pays (must)               31.1.2026
BECAUSE     clause 2 (towns.agr:16): when: January · by: 31.1.2026 · how often: 1 every
              year · how often: 1 every month · and 13 more
            clause 4 (towns.agr:37): from: 1.1.2026 · kind: until further notice
            (none of these is checked against the signed document)
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
OTHERWISE   how deadlines are counted: by the Finnish Act on computing time limits
              (150/1930): Due 1.1.2026–31.1.2026: 2. Moved on: payment 31.1.2026 →
              2.2.2026.
NOT STATED  on which day answer is due (30 days; counted from: notice-given) (clause 2)
            on which day objection is due (10 working days; counted from: notice-given)
              (clause 2)
            on which day invitation is due (8 days; before: assembly) (clause 2)
            on which day fair is due (summer) (clause 2)
            on which day look is due (regularly) (clause 2)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: what is due from 1.1.2026 until 30.6.2026
ANSWER      Due 1.1.2026–30.6.2026: 11.
            plan     koski: prepares (must); 1.1.2026–31.1.2026  31.1.2026
            payment  each party: pays (must)               31.1.2026
            report   koski; salmi: reports (must); if not done: a reminder  15.2.2026
            payment  each party: pays (must)               28.2.2026
            stats    salmi: reports (must); 1.1.2026–31.3.2026  31.3.2026
            payment  each party: pays (must)               31.3.2026
            payment  each party: pays (must)               30.4.2026
            payment  each party: pays (must)               31.5.2026
            survey   salmi: maps                           31.5.2026
            stats    salmi: reports (must); 1.4.2026–30.6.2026  30.6.2026
            payment  each party: pays (must)               30.6.2026
BECAUSE     clause 2 (towns.agr:16): when: January · by: 31.1.2026 · by: 15.2. · how
              often: 1 every quarter · by: 31.5.2026 · and 23 more
            clause 4 (towns.agr:37): from: 1.1.2026 · kind: until further notice
            (none of these is checked against the signed document)
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
OTHERWISE   how deadlines are counted: by the Finnish Act on computing time limits
              (150/1930): Due 1.1.2026–30.6.2026: 11. Moved on: payment 31.1.2026 →
              2.2.2026; report 15.2.2026 → 16.2.2026; payment 28.2.2026 → 2.3.2026;
              payment 31.5.2026 → 1.6.2026; survey 31.5.2026 → 1.6.2026.
NOT STATED  on which day answer is due (30 days; counted from: notice-given) (clause 2)
            on which day objection is due (10 working days; counted from: notice-given)
              (clause 2)
            on which day invitation is due (8 days; before: assembly) (clause 2)
            on which day fair is due (summer) (clause 2)
            on which day look is due (regularly) (clause 2)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: what must koski do in 1.2.2027–28.2.2027
ANSWER      Due 1.2.2027–28.2.2027, koski: 2.
            report   koski; salmi: reports (must); if not done: a reminder  15.2.2027
            payment  each party: pays (must)               28.2.2027
BECAUSE     clause 2 (towns.agr:17): by: 15.2. · by: 31.1.2026 · who: koski; salmi · how
              often: 1 every year · and 14 more
            clause 4 (towns.agr:37): from: 1.1.2026 · kind: until further notice
            (none of these is checked against the signed document)
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
OTHERWISE   how deadlines are counted: by the Finnish Act on computing time limits
              (150/1930): Due 1.2.2027–28.2.2027, koski: 3. Moved on: payment 31.1.2027
              → 1.2.2027; payment 28.2.2027 → 1.3.2027.
NOT STATED  on which day answer is due (30 days; counted from: notice-given) (clause 2)
            on which day objection is due (10 working days; counted from: notice-given)
              (clause 2)
            on which day invitation is due (8 days; before: assembly) (clause 2)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: what must salmi do in 2026
ANSWER      Due 2026, salmi: 20.
            payment  each party: pays (must)               31.1.2026
            report   koski; salmi: reports (must); if not done: a reminder  15.2.2026
            payment  each party: pays (must)               28.2.2026
            stats    salmi: reports (must); 1.1.2026–31.3.2026  31.3.2026
            payment  each party: pays (must)               31.3.2026
            payment  each party: pays (must)               30.4.2026
            payment  each party: pays (must)               31.5.2026
            survey   salmi: maps                           31.5.2026
            stats    salmi: reports (must); 1.4.2026–30.6.2026  30.6.2026
            payment  each party: pays (must)               30.6.2026
            payment  each party: pays (must)               31.7.2026
            payment  each party: pays (must)               31.8.2026
            stats    salmi: reports (must); 1.7.2026–30.9.2026  30.9.2026
            seminar  salmi: arranges (must); 1.8.2026–30.9.2026  30.9.2026
            payment  each party: pays (must)               30.9.2026
            payment  each party: pays (must)               31.10.2026
            payment  each party: pays (must)               30.11.2026
            fair     salmi: arranges (must); 2026: summer
            stats    salmi: reports (must); 1.10.2026–31.12.2026  31.12.2026
            payment  each party: pays (must)               31.12.2026
BECAUSE     clause 2 (towns.agr:18): by: 31.1.2026 · by: 15.2. · how often: 1 every
              quarter · by: 31.5.2026 · when: early-autumn · when: summer · and 25 more
            clause 4 (towns.agr:37): from: 1.1.2026 · kind: until further notice
            clause 1 (towns.agr:13): when: August; September
            (none of these is checked against the signed document)
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
OTHERWISE   how deadlines are counted: by the Finnish Act on computing time limits
              (150/1930): Due 2026, salmi: 20. Moved on: payment 31.1.2026 → 2.2.2026;
              report 15.2.2026 → 16.2.2026; payment 28.2.2026 → 2.3.2026; payment
              31.5.2026 → 1.6.2026; survey 31.5.2026 → 1.6.2026; payment 31.10.2026 →
              2.11.2026.
NOT STATED  on which day answer is due (30 days; counted from: notice-given) (clause 2)
            on which day objection is due (10 working days; counted from: notice-given)
              (clause 2)
            on which day fair is due (summer) (clause 2)
            on which day look is due (regularly) (clause 2)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: what is the next deadline on 1.3.2026
ANSWER      Next after 1.3.2026 (Sunday): 2.
            stats    salmi: reports (must); 1.1.2026–31.3.2026  31.3.2026
            payment  each party: pays (must)               31.3.2026
BECAUSE     clause 2 (towns.agr:24): how often: 1 every quarter · by: 31.1.2026 · how
              often: 1 every month · within: 30 days · and 13 more
            clause 4 (towns.agr:37): from: 1.1.2026 · kind: until further notice
            (none of these is checked against the signed document)
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
OTHERWISE   how deadlines are counted: by the Finnish Act on computing time limits
              (150/1930): Next after 1.3.2026 (Sunday): 1. Moved on: payment 28.2.2026 →
              2.3.2026.
NOT STATED  on which day answer is due (30 days; counted from: notice-given) (clause 2)
            on which day objection is due (10 working days; counted from: notice-given)
              (clause 2)
            on which day invitation is due (8 days; before: assembly) (clause 2)
            on which day fair is due (summer) (clause 2)
            on which day look is due (regularly) (clause 2)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: who is the successor of archive
ANSWER      Successor of archive: records (until: 31.12.2026; source: Act 1/2026).
BECAUSE     clause 1 (towns.agr:8): successor: records · until: 31.12.2026 · source:
              "Act 1/2026"
              (not checked against the signed document)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: what must koski do when notice-given
ANSWER      Hangs on “Notice of termination”: 2.
            answer     each party: notifies (must); within: 30 days; counted from:
                       notice-given
            objection  each party: notifies (must); within: 10 working days; counted
                       from: notice-given
BECAUSE     clause 2 (towns.agr:19): counted from: notice-given · who: each party ·
              within: 30 days · does: notifies · and 2 more
              (not checked against the signed document)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0

Read as: what if notice is given on 1.2.2026: when does the agreement end
ANSWER      The period of notice ends: 31.12.2026 (Thursday) – notice: 6 months; counted
            from: notice-given 1.2.2026 (received); takes effect: end of the year.
BECAUSE     clause 4 (towns.agr:37): notice: 6 months · counted from: notice-given ·
              takes effect: end of the year
            clause 1 (towns.agr:10): counts from: received
            (none of these is checked against the signed document)
SUM         notice-given     the starting day, not counted  1.2.2026
            6 months         later                          1.8.2026
            end of the year  takes effect                   31.12.2026
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     towns · towns.agr · sha256 21da97e82dca · agrc 0.1.0
$ agrc ask kunnat.agr - < kunnat.txt
Luettu näin: entä jos neuvottelujen-alku on 31.12.2027: mikä on määräaika: neuvottelut
VASTAUS     määräaika (neuvottelut): 29.2.2028 (tiistai) – määräaika: 60 päivää;
            laskettuna tapahtumasta: neuvottelujen-alku 31.12.2027.
PERUSTE     kohta 3 (kunnat.agr:25): määräaika: 60 päivää · alkaa: neuvottelujen-alku
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelujen-alku  alkupäivä, jota ei lueta mukaan  31.12.2027
            60 päivää           myöhemmin                        29.2.2028
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: entä jos aika lasketaan päivästä 1.4.2026: mikä on määräaika: neuvottelut
VASTAUS     määräaika (neuvottelut): 1.6.2026 (maanantai), koska 31.5.2026 ei ole
            työpäivä: sunnuntai – määräaika: 60 päivää; laskettuna tapahtumasta:
            neuvottelujen-alku 1.4.2026.
PERUSTE     kohta 3 (kunnat.agr:25): määräaika: 60 päivää · alkaa: neuvottelujen-alku
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelujen-alku  alkupäivä, jota ei lueta mukaan  1.4.2026
            60 päivää           myöhemmin                        31.5.2026
            sunnuntai           siirtyy seuraavaan työpäivään    1.6.2026
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: entä jos irtisanomisilmoitus on 15.3.2026: milloin irtisanomisaika päättyy
VASTAUS     Irtisanomisaika päättyy: 31.12.2027 (perjantai) – irtisanomisaika: 12
            kuukautta; laskettuna tapahtumasta: irtisanomisilmoitus 15.3.2026 (saatu);
            päättyy: vuoden loppu.
PERUSTE     kohta 4 (kunnat.agr:29): irtisanomisaika: 12 kuukautta · laskettuna
              tapahtumasta: irtisanomisilmoitus · päättyy: vuoden loppu
            kohta 1 (kunnat.agr:9): lasketaan kun: vastaanotettu
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    irtisanomisilmoitus  alkupäivä, jota ei lueta mukaan  15.3.2026
            12 kuukautta         myöhemmin                        15.3.2027
            vuoden loppu         vaikutus alkaa                   31.12.2027
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: entä jos irtisanomisilmoitus annetaan 15.3.2026: milloin irtisanomisaika
  päättyy
VASTAUS     Irtisanomisaika päättyy: 31.12.2027 (perjantai) – irtisanomisaika: 12
            kuukautta; laskettuna tapahtumasta: irtisanomisilmoitus 15.3.2026 (saatu);
            päättyy: vuoden loppu.
PERUSTE     kohta 4 (kunnat.agr:29): irtisanomisaika: 12 kuukautta · laskettuna
              tapahtumasta: irtisanomisilmoitus · päättyy: vuoden loppu
            kohta 1 (kunnat.agr:9): lasketaan kun: vastaanotettu
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    irtisanomisilmoitus  alkupäivä, jota ei lueta mukaan  15.3.2026
            12 kuukautta         myöhemmin                        15.3.2027
            vuoden loppu         vaikutus alkaa                   31.12.2027
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: entä jos irtisanomisilmoitus annetaan 1.2.2026: milloin sopimus päättyy
VASTAUS     Irtisanomisaika päättyy: 31.12.2027 (perjantai) – irtisanomisaika: 12
            kuukautta; laskettuna tapahtumasta: irtisanomisilmoitus 1.2.2026 (saatu);
            päättyy: vuoden loppu.
PERUSTE     kohta 4 (kunnat.agr:29): irtisanomisaika: 12 kuukautta · laskettuna
              tapahtumasta: irtisanomisilmoitus · päättyy: vuoden loppu
            kohta 1 (kunnat.agr:9): lasketaan kun: vastaanotettu
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    irtisanomisilmoitus  alkupäivä, jota ei lueta mukaan  1.2.2026
            12 kuukautta         myöhemmin                        1.2.2027
            vuoden loppu         vaikutus alkaa                   31.12.2027
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: milloin sopimus on viimeistään irtisanottava jotta se päättyy 31.12.2027
VASTAUS     Viimeinen päivä irtisanoa: 31.12.2026 (torstai) – 12 kuukautta ennen
            päättymistä 31.12.2027.
PERUSTE     kohta 4 (kunnat.agr:29): irtisanomisaika: 12 kuukautta · laskettuna
              tapahtumasta: irtisanomisilmoitus
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: mikä on määräaika: suunnitelma
VASTAUS     määräaika (suunnitelma): 4.5.2026 (maanantai), koska 1.5.2026 ei ole
            työpäivä: vapunpäivä – viimeistään: 1.5.2026.
PERUSTE     kohta 2 (kunnat.agr:18): viimeistään: 1.5.2026
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: entä jos kokous on 20.5.2026: mikä on määräaika: kutsu
VASTAUS     määräaika (kutsu): 5.5.2026 (tiistai) – viimeistään: 10 työpäivää; ennen:
            kokous 20.5.2026.
PERUSTE     kohta 2 (kunnat.agr:17): viimeistään: 10 työpäivää · ennen: kokous
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    kokous        alkupäivä, jota ei lueta mukaan  20.5.2026
            10 työpäivää  aiemmin                          5.5.2026
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: montako päivää on jäljellä: suunnitelma päivänä 1.4.2026
VASTAUS     Jäljellä 33 päivää: suunnitelma, viimeinen päivä 4.5.2026 (maanantai).
PERUSTE     kohta 2 (kunnat.agr:18): viimeistään: 1.5.2026
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: montako päivää on jäljellä päivänä 1.4.2026
VASTAUS     Jäljellä 1 370 päivää: voimassaolo, viimeinen päivä 31.12.2029 (maanantai).
PERUSTE     kohta 4 (kunnat.agr:29): irtisanomisaika: 12 kuukautta · laskettuna
              tapahtumasta: irtisanomisilmoitus · saakka: 31.12.2029
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: montako päivää on jäljellä
VASTAUS     Se riippuu päivästä. Viimeinen päivä on 31.12.2029 (maanantai).
PERUSTE     kohta 4 (kunnat.agr:29): irtisanomisaika: 12 kuukautta · laskettuna
              tapahtumasta: irtisanomisilmoitus · saakka: 31.12.2029
              (ei tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   päivä, josta lasketaan (lisää ”päivänä 1.6.2026” tai anna --as-of)
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: mitä erääntyy aikana 1.3.2026–31.3.2026
VASTAUS     Erääntyy 1.3.2026–31.3.2026: 1.
            tilinpaatos  koski: valmistelee (pitää)  31.3.2026
PERUSTE     kohta 2 (kunnat.agr:15): viimeistään: 31.3. · kuinka usein: 1 vuosittain ·
              määräaika: 14 päivää · laskettuna tapahtumasta: irtisanomisilmoitus · ja 4
              muuta
            kohta 4 (kunnat.agr:29): alkaen: 1.1.2026 · saakka: 31.12.2029
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   minä päivänä lasku erääntyy (14 päivää; laskettuna tapahtumasta:
              irtisanomisilmoitus) (kohta 2)
            minä päivänä kutsu erääntyy (10 työpäivää; ennen: kokous) (kohta 2)
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: mitä toimijan koski pitää tehdä aikana 1.3.2027–31.3.2027
VASTAUS     Erääntyy 1.3.2027–31.3.2027, koski: 1.
            tilinpaatos  koski: valmistelee (pitää)  31.3.2027
PERUSTE     kohta 2 (kunnat.agr:15): viimeistään: 31.3. · kuka: koski · kuinka usein: 1
              vuosittain · kuka: kukin osapuoli · ja 6 muuta
            kohta 4 (kunnat.agr:29): alkaen: 1.1.2026 · saakka: 31.12.2029
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   minä päivänä lasku erääntyy (14 päivää; laskettuna tapahtumasta:
              irtisanomisilmoitus) (kohta 2)
            minä päivänä kutsu erääntyy (10 työpäivää; ennen: kokous) (kohta 2)
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: mitä erääntyy aikana 2026
VASTAUS     Erääntyy 2026: 3. Siirtyvät: suunnitelma 1.5.2026 → 4.5.2026.
            tilinpaatos  koski: valmistelee (pitää)            31.3.2026
            suunnitelma  salmi: valmistelee (pitää)            4.5.2026
            neuvosto     Kokoukset; 2026; vähintään 2 vuosittain  31.12.2026
PERUSTE     kohta 2 (kunnat.agr:15): viimeistään: 31.3. · viimeistään: 1.5.2026 · kuinka
              usein: 1 vuosittain · määräaika: 14 päivää · ja 7 muuta
            kohta 1 (kunnat.agr:11): kokoontuu: vähintään 2 vuosittain
            kohta 4 (kunnat.agr:29): alkaen: 1.1.2026 · saakka: 31.12.2029
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   minä päivänä lasku erääntyy (14 päivää; laskettuna tapahtumasta:
              irtisanomisilmoitus) (kohta 2)
            minä päivänä kutsu erääntyy (10 työpäivää; ennen: kokous) (kohta 2)
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: mitä erääntyy alkaen 1.1.2026 asti 30.6.2026
VASTAUS     Erääntyy 1.1.2026–30.6.2026: 2. Siirtyvät: suunnitelma 1.5.2026 → 4.5.2026.
            tilinpaatos  koski: valmistelee (pitää)  31.3.2026
            suunnitelma  salmi: valmistelee (pitää)  4.5.2026
PERUSTE     kohta 2 (kunnat.agr:15): viimeistään: 31.3. · viimeistään: 1.5.2026 · kuinka
              usein: 1 vuosittain · määräaika: 14 päivää · ja 7 muuta
            kohta 4 (kunnat.agr:29): alkaen: 1.1.2026 · saakka: 31.12.2029
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   minä päivänä lasku erääntyy (14 päivää; laskettuna tapahtumasta:
              irtisanomisilmoitus) (kohta 2)
            minä päivänä kutsu erääntyy (10 työpäivää; ennen: kokous) (kohta 2)
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: mitä toimijan salmi pitää tehdä ennen 1.6.2026
VASTAUS     Erääntyy 1.1.2026–31.5.2026, salmi: 1. Siirtyvät: suunnitelma 1.5.2026 →
            4.5.2026.
            suunnitelma  salmi: valmistelee (pitää)  4.5.2026
PERUSTE     kohta 2 (kunnat.agr:18): viimeistään: 1.5.2026 · kuka: kukin osapuoli ·
              määräaika: 14 päivää · laskettuna tapahtumasta: irtisanomisilmoitus · ja 2
              muuta
            kohta 4 (kunnat.agr:29): alkaen: 1.1.2026 · saakka: 31.12.2029
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Tarkasteltu väli on 1.1.2026 (torstai) – 31.5.2026 (sunnuntai). (oletusarvo)
EI SANOTA   minä päivänä lasku erääntyy (14 päivää; laskettuna tapahtumasta:
              irtisanomisilmoitus) (kohta 2)
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: mikä on seuraava määräaika päivänä 1.4.2026
VASTAUS     Seuraavaksi 1.4.2026 (keskiviikko) jälkeen: 1. Siirtyvät: suunnitelma
            1.5.2026 → 4.5.2026.
            suunnitelma  salmi: valmistelee (pitää)  4.5.2026
PERUSTE     kohta 2 (kunnat.agr:18): viimeistään: 1.5.2026 · määräaika: 14 päivää ·
              laskettuna tapahtumasta: irtisanomisilmoitus · viimeistään: 10 työpäivää ·
              ja 3 muuta
            kohta 4 (kunnat.agr:29): alkaen: 1.1.2026 · saakka: 31.12.2029
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   minä päivänä lasku erääntyy (14 päivää; laskettuna tapahtumasta:
              irtisanomisilmoitus) (kohta 2)
            minä päivänä kutsu erääntyy (10 työpäivää; ennen: kokous) (kohta 2)
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: mikä on seuraava määräaika päivänä 1.1.2026
VASTAUS     Seuraavaksi 1.1.2026 (torstai) jälkeen: 1.
            tilinpaatos  koski: valmistelee (pitää)  31.3.2026
PERUSTE     kohta 2 (kunnat.agr:15): viimeistään: 31.3. · kuinka usein: 1 vuosittain ·
              määräaika: 14 päivää · laskettuna tapahtumasta: irtisanomisilmoitus · ja 4
              muuta
            kohta 4 (kunnat.agr:29): alkaen: 1.1.2026 · saakka: 31.12.2029
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   minä päivänä lasku erääntyy (14 päivää; laskettuna tapahtumasta:
              irtisanomisilmoitus) (kohta 2)
            minä päivänä kutsu erääntyy (10 työpäivää; ennen: kokous) (kohta 2)
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: mitä toimijan koski pitää tehdä kun irtisanomisilmoitus
VASTAUS     Seuraa tapahtumasta ”Irtisanomisilmoitus”: 1.
            lasku  kukin osapuoli: maksaa (pitää); määräaika: 14 päivää; laskettuna
                   tapahtumasta: irtisanomisilmoitus
PERUSTE     kohta 2 (kunnat.agr:16): laskettuna tapahtumasta: irtisanomisilmoitus ·
              kuka: kukin osapuoli · määräaika: 14 päivää · tekee: maksaa
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: mitä erääntyy asti 30.6.2026
VASTAUS     Erääntyy 1.1.2026–30.6.2026: 2. Siirtyvät: suunnitelma 1.5.2026 → 4.5.2026.
            tilinpaatos  koski: valmistelee (pitää)  31.3.2026
            suunnitelma  salmi: valmistelee (pitää)  4.5.2026
PERUSTE     kohta 2 (kunnat.agr:15): viimeistään: 31.3. · viimeistään: 1.5.2026 · kuinka
              usein: 1 vuosittain · määräaika: 14 päivää · ja 7 muuta
            kohta 4 (kunnat.agr:29): alkaen: 1.1.2026 · saakka: 31.12.2029
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Tarkasteltu väli on 1.1.2026 (torstai) – 30.6.2026 (tiistai). (oletusarvo)
EI SANOTA   minä päivänä lasku erääntyy (14 päivää; laskettuna tapahtumasta:
              irtisanomisilmoitus) (kohta 2)
            minä päivänä kutsu erääntyy (10 työpäivää; ennen: kokous) (kohta 2)
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: entä jos kokous on 26.6.2026: mikä on määräaika: kutsu
VASTAUS     määräaika (kutsu): 11.6.2026 (torstai) – viimeistään: 10 työpäivää; ennen:
            kokous 26.6.2026.
PERUSTE     kohta 2 (kunnat.agr:17): viimeistään: 10 työpäivää · ennen: kokous
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    kokous        alkupäivä, jota ei lueta mukaan  26.6.2026
            10 työpäivää  aiemmin                          11.6.2026
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: entä jos irtisanomisilmoitus on 10.12.2026: mikä on määräaika: lasku
VASTAUS     määräaika (lasku): 28.12.2026 (maanantai), koska 24.12.2026 ei ole työpäivä:
            jouluaatto – määräaika: 14 päivää; laskettuna tapahtumasta:
            irtisanomisilmoitus 10.12.2026 (saatu).
PERUSTE     kohta 2 (kunnat.agr:16): määräaika: 14 päivää · laskettuna tapahtumasta:
              irtisanomisilmoitus
            kohta 1 (kunnat.agr:9): lasketaan kun: vastaanotettu
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    irtisanomisilmoitus  alkupäivä, jota ei lueta mukaan  10.12.2026
            14 päivää            myöhemmin                        24.12.2026
            jouluaatto           siirtyy seuraavaan työpäivään    28.12.2026
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0

Luettu näin: mitä erääntyy aikana 1.1.–31.1.
VASTAUS     Erääntyy 1.1.2026–31.1.2026: ei mitään, millä olisi oma päivänsä.
PERUSTE     kohta 4 (kunnat.agr:29): alkaen: 1.1.2026 · saakka: 31.12.2029
            kohta 2 (kunnat.agr:16): määräaika: 14 päivää · laskettuna tapahtumasta:
              irtisanomisilmoitus · viimeistään: 10 työpäivää · ennen: kokous
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Tarkasteltu väli on 1.1.2026 (torstai) – 31.1.2026 (lauantai). (oletusarvo)
EI SANOTA   minä päivänä lasku erääntyy (14 päivää; laskettuna tapahtumasta:
              irtisanomisilmoitus) (kohta 2)
            minä päivänä kutsu erääntyy (10 työpäivää; ennen: kokous) (kohta 2)
VERSIO      yhteistyo · kunnat.agr · sha256 41e058cbc211 · agrc 0.1.0
$ agrc ask stader.agr - < stader.txt
Läst så här: tänk om forhandlingar sker den 31.12.2027: vilken är tidsfristen för samtal
SVAR        tidsfrist (samtal): 29.2.2028 (tisdag) – inom: 2 månader; räknat från:
            forhandlingar 31.12.2027.
GRUND       punkt 3 (stader.agr:20): inom: 2 månader · börjar: forhandlingar
              (inte kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   forhandlingar  den första dagen, som inte räknas  31.12.2027
            2 månader      senare                             29.2.2028
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
VERSION     samarbete · stader.agr · sha256 668536c2178b · agrc 0.1.0

Läst så här: tänk om forhandlingar sker den 31.12.2027: vilken är tidsfristen för samtal
SVAR        tidsfrist (samtal): 29.2.2028 (tisdag) – inom: 2 månader; räknat från:
            forhandlingar 31.12.2027.
GRUND       punkt 3 (stader.agr:20): inom: 2 månader · börjar: forhandlingar
              (inte kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   forhandlingar  den första dagen, som inte räknas  31.12.2027
            2 månader      senare                             29.2.2028
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
VERSION     samarbete · stader.agr · sha256 668536c2178b · agrc 0.1.0

Läst så här: tänk om uppsagning sker den 31.8.2026: när går uppsägningstiden ut
SVAR        Uppsägningstiden går ut: 28.2.2027 (söndag) – uppsägningstid: 6 månader;
            räknat från: uppsagning 31.8.2026 (mottagen).
GRUND       punkt 4 (stader.agr:24): uppsägningstid: 6 månader · räknat från: uppsagning
            punkt 1 (stader.agr:7): räknas när: mottagen
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   uppsagning  den första dagen, som inte räknas  31.8.2026
            6 månader   senare                             28.2.2027
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
VERSION     samarbete · stader.agr · sha256 668536c2178b · agrc 0.1.0

Läst så här: tänk om uppsägningen lämnas den 1.3.2026: när upphör avtalet
SVAR        Uppsägningstiden går ut: 1.9.2026 (tisdag) – uppsägningstid: 6 månader;
            räknat från: uppsagning 1.3.2026 (mottagen).
GRUND       punkt 4 (stader.agr:24): uppsägningstid: 6 månader · räknat från: uppsagning
            punkt 1 (stader.agr:7): räknas när: mottagen
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   uppsagning  den första dagen, som inte räknas  1.3.2026
            6 månader   senare                             1.9.2026
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
VERSION     samarbete · stader.agr · sha256 668536c2178b · agrc 0.1.0

Läst så här: när måste avtalet senast sägas upp för att det ska upphöra den 31.12.2026
SVAR        Sista dagen för uppsägning: 30.6.2026 (tisdag) – 6 månader innan det upphör
            den 31.12.2026.
GRUND       punkt 4 (stader.agr:24): uppsägningstid: 6 månader · räknat från: uppsagning
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     samarbete · stader.agr · sha256 668536c2178b · agrc 0.1.0

Läst så här: tänk om mote sker den 20.5.2026: vilken är tidsfristen för kallelse
SVAR        tidsfrist (kallelse): 6.5.2026 (onsdag) – senast: 14 dagar; före: mote
            20.5.2026.
GRUND       punkt 2 (stader.agr:13): senast: 14 dagar · före: mote
              (inte kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   mote      den första dagen, som inte räknas  20.5.2026
            14 dagar  tidigare                           6.5.2026
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
VERSION     samarbete · stader.agr · sha256 668536c2178b · agrc 0.1.0

Läst så här: tänk om uppsagning sker den 1.3.2026: hur många dagar återstår för svar den
  10.3.2026
SVAR        21 dagar återstår: svar, sista dagen 31.3.2026 (tisdag).
GRUND       punkt 2 (stader.agr:14): inom: 30 dagar · räknat från: uppsagning
              (inte kontrollerat mot det undertecknade dokumentet)
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
VERSION     samarbete · stader.agr · sha256 668536c2178b · agrc 0.1.0

Läst så här: vad förfaller under 1.3.2026–31.3.2026
SVAR        Förfaller 1.3.2026–31.3.2026: 1.
            rapport  aby: rapporterar (ska)  31.3.2026
GRUND       punkt 2 (stader.agr:12): senast: 31.3. · hur ofta: 1 varje år · senast: 14
              dagar · före: mote · och 4 till
            punkt 4 (stader.agr:24): från och med: 1.1.2026 · slag: tills vidare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
SÄGS INTE   vilken dag kallelse förfaller (14 dagar; före: mote) (punkt 2)
            vilken dag svar förfaller (30 dagar; räknat från: uppsagning) (punkt 2)
VERSION     samarbete · stader.agr · sha256 668536c2178b · agrc 0.1.0

Läst så här: vad ska aby göra under 2026
SVAR        Förfaller 2026, aby: 1.
            rapport  aby: rapporterar (ska)  31.3.2026
GRUND       punkt 2 (stader.agr:12): senast: 31.3. · vem: aby · hur ofta: 1 varje år ·
              senast: 14 dagar · och 5 till
            punkt 4 (stader.agr:24): från och med: 1.1.2026 · slag: tills vidare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
SÄGS INTE   vilken dag kallelse förfaller (14 dagar; före: mote) (punkt 2)
            vilken dag svar förfaller (30 dagar; räknat från: uppsagning) (punkt 2)
VERSION     samarbete · stader.agr · sha256 668536c2178b · agrc 0.1.0

Läst så här: vad ska aby göra före 1.6.2026
SVAR        Förfaller 1.1.2026–31.5.2026, aby: 1.
            rapport  aby: rapporterar (ska)  31.3.2026
GRUND       punkt 2 (stader.agr:12): senast: 31.3. · vem: aby · hur ofta: 1 varje år ·
              senast: 14 dagar · och 5 till
            punkt 4 (stader.agr:24): från och med: 1.1.2026 · slag: tills vidare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
ANTAGANDE   Tiden från 1.1.2026 (torsdag) till 31.5.2026 (söndag) har granskats.
              (standard)
SÄGS INTE   vilken dag kallelse förfaller (14 dagar; före: mote) (punkt 2)
            vilken dag svar förfaller (30 dagar; räknat från: uppsagning) (punkt 2)
VERSION     samarbete · stader.agr · sha256 668536c2178b · agrc 0.1.0

Läst så här: vad förfaller från 1.1.2026 till 30.6.2026
SVAR        Förfaller 1.1.2026–30.6.2026: 1.
            rapport  aby: rapporterar (ska)  31.3.2026
GRUND       punkt 2 (stader.agr:12): senast: 31.3. · hur ofta: 1 varje år · senast: 14
              dagar · före: mote · och 4 till
            punkt 4 (stader.agr:24): från och med: 1.1.2026 · slag: tills vidare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
SÄGS INTE   vilken dag kallelse förfaller (14 dagar; före: mote) (punkt 2)
            vilken dag svar förfaller (30 dagar; räknat från: uppsagning) (punkt 2)
VERSION     samarbete · stader.agr · sha256 668536c2178b · agrc 0.1.0

Läst så här: vad är nästa tidsfrist den 1.2.2026
SVAR        Härnäst efter 1.2.2026 (söndag): 1.
            rapport  aby: rapporterar (ska)  31.3.2026
GRUND       punkt 2 (stader.agr:12): senast: 31.3. · hur ofta: 1 varje år · senast: 14
              dagar · före: mote · och 4 till
            punkt 4 (stader.agr:24): från och med: 1.1.2026 · slag: tills vidare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
SÄGS INTE   vilken dag kallelse förfaller (14 dagar; före: mote) (punkt 2)
            vilken dag svar förfaller (30 dagar; räknat från: uppsagning) (punkt 2)
VERSION     samarbete · stader.agr · sha256 668536c2178b · agrc 0.1.0

Läst så här: vad ska aby göra när uppsagning
SVAR        Följer av ”Uppsägning”: 1.
            svar  varje part: meddelar (ska); inom: 30 dagar; räknat från: uppsagning
GRUND       punkt 2 (stader.agr:14): räknat från: uppsagning · vem: varje part · inom:
              30 dagar · gör: meddelar
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     samarbete · stader.agr · sha256 668536c2178b · agrc 0.1.0

Läst så här: hur många dagar återstår
SVAR        Avtalet upphör: tills vidare.
GRUND       punkt 4 (stader.agr:24): slag: tills vidare · uppsägningstid: 6 månader ·
              räknat från: uppsagning
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     samarbete · stader.agr · sha256 668536c2178b · agrc 0.1.0
# Whole dates are read from words, too; the day of the question may stand before the change
$ agrc ask towns.agr 'what is the deadline of talks if negotiations start on December 31, 2027?' | head -2
Read as: what if time is counted from 31.12.2027: what is the deadline of talks
ANSWER      deadline (talks): 29.2.2028 (Tuesday) – within: 60 days; counted from:
$ agrc ask towns.agr 'mikä on määräaika: talks, jos neuvottelut alkavat 31. joulukuuta 2027?' | head -2
Read as: what if time is counted from 31.12.2027: what is the deadline of talks
ANSWER      deadline (talks): 29.2.2028 (Tuesday) – within: 60 days; counted from:
$ agrc ask towns.agr 'how many days are left for answer on 10.3.2026 if notice-given is on 1.3.2026' | head -2
Read as: what if notice-given is on 1.3.2026: how many days are left for answer on
  10.3.2026
# Another rule of counting as a what-if
$ agrc ask kunnat.agr 'milloin suunnitelma on tehtävä' | head -3
Luettu näin: mikä on määräaika: suunnitelma
VASTAUS     määräaika (suunnitelma): 4.5.2026 (maanantai), koska 1.5.2026 ei ole
            työpäivä: vapunpäivä – viimeistään: 1.5.2026.
$ agrc ask towns.agr 'what is the deadline of survey if deadlines are counted by the time limits act' | head -3
Read as: what if deadlines are counted by the time limits act: what is the deadline of
  survey
ANSWER      deadline (survey): 1.6.2026 (Monday), since 31.5.2026 is no working day:
$ agrc ask towns.agr 'what is the deadline of answer if notice-given is on 1.12.2026 and deadlines are counted in working days' | head -4
Read as: what if notice-given is on 1.12.2026 and deadlines are counted in working days:
  what is the deadline of answer
ANSWER      deadline (answer): 18.1.2027 (Monday) – within: 30 days; counted from:
            notice-given 1.12.2026 (received).
# What is no day is no day
$ agrc ask towns.agr 'what is the deadline of talks if talks-begin is on 31.2.2027' 2>&1 | head -1
Not understood, since there is no such day as 31.2.2027: what is the deadline of talks
$ agrc ask towns.agr 'what is due between 30.6.2026 and 1.1.2026' | head -2
Read as: what is due from 30.6.2026 until 1.1.2026
ANSWER      30.6.2026–1.1.2026 ends before it begins.
$ agrc ask towns.agr 'what is the deadline of talks if talks-begin is on 31.12.9999' | head -2
Read as: what if talks-begin is on 31.12.9999: what is the deadline of talks
ANSWER      deadline (talks): within: 60 days; counted from: talks-begin.
# What follows a breach and the end of the agreement
$ agrc ask towns.agr 'what happens if report is late' | head -2
Read as: what happens if report is not done
ANSWER      if not done (report): a reminder.
$ agrc ask kunnat.agr 'mitä seuraa jos kokouskutsu myöhästyy' | head -2
Luettu näin: mitä seuraa jos kutsu laiminlyödään
VASTAUS     laiminlyönti (kutsu): kokous siirtyy.
$ agrc ask towns.agr 'what happens if plan is not done' | head -2
Read as: what happens if plan is not done
ANSWER      The agreement does not state this: if not done (plan).
$ agrc ask succession.agr 'what survives the end of the agreement' | head -4
Read as: what survives the end of the agreement
ANSWER      Outlives the agreement: 1.
            secrecy  each party  yes
BECAUSE     clause 2 (succession.agr:19): survives: yes · who: each party
$ agrc ask towns.agr 'mitkä velvoitteet jatkuvat sopimuksen päättymisen jälkeen' | head -2
Read as: what survives the end of the agreement
ANSWER      The agreement does not state this: Outlives the agreement.
