# Days of each month, quarter and so on; every second year; lengths from one time to the next
$ agrc calendar --from 1.1.2027 --to 30.6.2027 kuukausittain.agr | grep -v "^  "
Tilojen vuokraus: 1.1.2027 – 30.6.2027
15.1.2027   vuokra – salmi: maksaa (pitää) (kohta 2)
29.1.2027   vesi – salmi: maksaa (pitää) (kohta 2)
1.2.2027    sahko – salmi: maksaa (pitää) (kohta 2)
15.2.2027   vuokra – salmi: maksaa (pitää) (kohta 2)
26.2.2027   vesi – salmi: maksaa (pitää) (kohta 2)
1.3.2027    sahko – salmi: maksaa (pitää) (kohta 2)
15.3.2027   vuokra – salmi: maksaa (pitää) (kohta 2)
31.3.2027   sahko – salmi: maksaa (pitää) (kohta 2)
31.3.2027   vesi – salmi: maksaa (pitää) (kohta 2)
31.3.2027   tilitys – koski: raportoi (pitää) (kohta 2)
31.3.2027   arvio – koski: raportoi (pitää) (kohta 2)
31.3.2027   erä – koski: maksaa (pitää) (kohta 2)
15.4.2027   vuokra – salmi: maksaa (pitää) (kohta 2)
30.4.2027   sahko – salmi: maksaa (pitää) (kohta 2)
30.4.2027   vesi – salmi: maksaa (pitää) (kohta 2)
17.5.2027   vuokra – salmi: maksaa (pitää) (kohta 2)
31.5.2027   sahko – salmi: maksaa (pitää) (kohta 2)
31.5.2027   vesi – salmi: maksaa (pitää) (kohta 2)
15.6.2027   vuokra – salmi: maksaa (pitää) (kohta 2)
30.6.2027   sahko – salmi: maksaa (pitää) (kohta 2)
30.6.2027   vesi – salmi: maksaa (pitää) (kohta 2)
30.6.2027   tilitys – koski: raportoi (pitää) (kohta 2)
30.6.2027   erä – koski: maksaa (pitää) (kohta 2)
$ agrc calendar --from 1.2.2027 --to 30.4.2027 varje-manad.agr | grep -v "^  "
Rum: från 1.2.2027 till 30.4.2027
1.2.2027    g – salmi: betalar (ska) (punkt 2)
15.2.2027   a – salmi: betalar (ska) (punkt 2)
15.2.2027   b – salmi: betalar (ska) (punkt 2)
20.2.2027   k – salmi: betalar (ska) (punkt 2)
26.2.2027   h – salmi: betalar (ska) (punkt 2)
26.2.2027   i – salmi: betalar (ska) (punkt 2)
28.2.2027   c – salmi: betalar (ska) (punkt 2)
1.3.2027    g – salmi: betalar (ska) (punkt 2)
15.3.2027   a – salmi: betalar (ska) (punkt 2)
15.3.2027   b – salmi: betalar (ska) (punkt 2)
20.3.2027   k – salmi: betalar (ska) (punkt 2)
31.3.2027   c – salmi: betalar (ska) (punkt 2)
31.3.2027   d – salmi: betalar (ska) (punkt 2)
31.3.2027   h – salmi: betalar (ska) (punkt 2)
31.3.2027   i – salmi: betalar (ska) (punkt 2)
31.3.2027   j – salmi: betalar (ska) (punkt 2)
1.4.2027    g – salmi: betalar (ska) (punkt 2)
15.4.2027   a – salmi: betalar (ska) (punkt 2)
15.4.2027   b – salmi: betalar (ska) (punkt 2)
20.4.2027   k – salmi: betalar (ska) (punkt 2)
30.4.2027   c – salmi: betalar (ska) (punkt 2)
30.4.2027   h – salmi: betalar (ska) (punkt 2)
30.4.2027   i – salmi: betalar (ska) (punkt 2)
$ agrc calendar --from 25.2.2028 --to 5.4.2028 monthly.agr | grep -v "^   *[BC]"
Rooms: from 25.2.2028 to 5.4.2028
29.2.2028   c – salmi: pays (must) (clause 2)
            counted, the last day is.
29.2.2028   o – salmi: pays (must) (clause 2)
29.2.2028   s – salmi: pays (must); 1.2.2028–29.2.2028; 2 (clause 2)
29.2.2028   v – salmi: pays (must) (clause 3)
1.3.2028    b – salmi: pays (must) (clause 2)
1.3.2028    i – salmi: pays (must) (clause 2)
5.3.2028    r – salmi: pays (must) (clause 2)
            6.3.2028 (Monday).
14.3.2028   v – salmi: pays (must) (clause 3)
15.3.2028   a – salmi: pays (must) (clause 2)
15.3.2028   g – salmi: pays (must) (clause 2)
15.3.2028   h – salmi: pays (must) (clause 2)
15.3.2028   m – salmi: pays (must) (clause 2)
15.3.2028   q – salmi: pays (must) (clause 2)
28.3.2028   v – salmi: pays (must) (clause 3)
31.3.2028   c – salmi: pays (must) (clause 2)
31.3.2028   d – salmi: pays (must) (clause 2)
31.3.2028   e – salmi: pays (must) (clause 2)
31.3.2028   n – salmi: pays (must) (clause 2)
31.3.2028   o – salmi: pays (must) (clause 2)
31.3.2028   p – salmi: pays (must) (clause 2)
31.3.2028   s – salmi: pays (must); 1.3.2028–31.3.2028; 2 (clause 2)
1.4.2028    b – salmi: pays (must) (clause 2)
            3.4.2028 (Monday).
3.4.2028    i – salmi: pays (must) (clause 2)
5.4.2028    r – salmi: pays (must) (clause 2)
Without a day
            x: day 15 of each month (clause 3)
            odd: day 1 of each month (clause 4)
$ agrc calendar --format ics --from 1.1.2027 --to 20.1.2027 kuukausittain.agr | tr -d "\r" | grep "DTSTART\|SUMMARY"
DTSTART;VALUE=DATE:20270115
SUMMARY:vuokra
$ agrc calendar --format json --from 1.1.2027 --to 20.1.2027 kuukausittain.agr | python3 ../command/schema.py calendar
valid
$ agrc status --as-of 20.3.2027 kuukausittain.agr
Tilojen vuokraus: tilanne 20.3.2027 (tapahtumia: 0)
VELVOITTEET
  rikottu       vuokra – salmi: maksaa (pitää); tekemättä: 15.1.2027 (perjantai), 64
                päivää sitten; 15.2.2027 (maanantai), 33 päivää sitten; 15.3.2027
                (maanantai), 5 päivää sitten; viimeinen päivä 15.4.2027 (torstai), aikaa
                26 päivää (kohta 2)
  rikottu       sahko – salmi: maksaa (pitää); tekemättä: 1.2.2027 (maanantai), 47
                päivää sitten; 1.3.2027 (maanantai), 19 päivää sitten; viimeinen päivä
                31.3.2027 (keskiviikko), aikaa 11 päivää (kohta 2)
  rikottu       vesi – salmi: maksaa (pitää); tekemättä: 29.1.2027 (perjantai), 50
                päivää sitten; 26.2.2027 (perjantai), 22 päivää sitten; viimeinen päivä
                31.3.2027 (keskiviikko), aikaa 11 päivää (kohta 2)
  tehtävä       tilitys – koski: raportoi (pitää); viimeinen päivä 31.3.2027
                (keskiviikko), aikaa 11 päivää (kohta 2)
  tehtävä       arvio – koski: raportoi (pitää); viimeinen päivä 31.3.2027
                (keskiviikko), aikaa 11 päivää (kohta 2)
  tehtävä       kokous – koski: raportoi (pitää); viimeinen päivä 31.12.2027
                (perjantai), aikaa 286 päivää (kohta 2)
  tehtävä       erä – koski: maksaa (pitää); viimeinen päivä 31.3.2027 (keskiviikko),
                aikaa 11 päivää (kohta 2)
  odottaa       katselmus – koski: kartoittaa (pitää) (kohta 2)
$ agrc ask kuukausittain.agr "mikä on vuokran määräaika" | head -3
Luettu näin: mikä on määräaika: vuokra
VASTAUS     määräaika (vuokra): viimeistään: joka kuukauden 15. päivä.
PERUSTE     kohta 2 (kuukausittain.agr:11): viimeistään: joka kuukauden 15. päivä
$ agrc ask kuukausittain.agr "milloin salmen on maksettava vuokra 20.5.2027" | head -3
Luettu näin: mikä on määräaika: vuokra päivänä 20.5.2027
VASTAUS     määräaika (vuokra): 15.6.2027 (tiistai) – viimeistään: joka kuukauden 15.
            päivä.
$ agrc ask kuukausittain.agr "kuinka usein koski raportoi" | head -6
Luettu näin: kuinka usein koski raportoi
VASTAUS     kuinka usein (koski: raportoi): joka toinen vuosi; 2 vuosittain.
            arvio   kuinka usein  joka toinen vuosi
            kokous  kuinka usein  2 vuosittain
PERUSTE     kohta 2 (kuukausittain.agr:14): kuka: koski · tekee: raportoi · kuinka
              usein: joka toinen vuosi · kuinka usein: kahdesti vuodessa
$ agrc ask varje-manad.agr "vad förfaller i mars 2028?" | head -20
Läst så här: vad förfaller under 1.3.2028–31.3.2028
SVAR        Förfaller 1.3.2028–31.3.2028: 10.
            g  salmi: betalar (ska)  1.3.2028
            a  salmi: betalar (ska)  15.3.2028
            b  salmi: betalar (ska)  15.3.2028
            k  salmi: betalar (ska)  20.3.2028
            c  salmi: betalar (ska)  31.3.2028
            d  salmi: betalar (ska)  31.3.2028
            e  salmi: betalar (ska)  31.3.2028
            h  salmi: betalar (ska)  31.3.2028
            i  salmi: betalar (ska)  31.3.2028
            j  salmi: betalar (ska)  31.3.2028
GRUND       punkt 2 (varje-manad.agr:16): senast: den 1 i månaden · senast: den 15 varje
              månad · senast: den 15:e i varje månad · senast: varje månad den 20 ·
              senast: den sista i varje månad · senast: den sista arbetsdagen i
              kvartalet · senast: 31.3.2028 · senast: sista vardagen i varje månad ·
              senast: månadens sista arbetsdag · senast: utgången av varje kvartal · och
              21 till
            punkt 1 (varje-manad.agr:7): från och med: 1.1.2027 · till och med:
              31.12.2032
$ agrc ask monthly.agr "what is the deadline of c on 1.2.2027?" | head -3
Read as: what is the deadline of c on 1.2.2027
ANSWER      deadline (c): 26.2.2027 (Friday) – by: last working day of each month.
BECAUSE     clause 2 (monthly.agr:12): by: the last working day of the month
$ agrc check --fail-on error kuukausittain.agr varje-manad.agr monthly.agr | tail -1
6 huomautusta
# No such day, and a month that nothing names
$ printf 'language english\nclause 1\n  party p\n  duty a;  who: p;  does: pays;  by: the 32nd of each month\n  duty b;  who: p;  does: pays;  by: 15th\nend\n' > $TMPDIR/bad.agr; cd $TMPDIR; agrc check bad.agr | grep "^error"
error E119: there is no such date as `the 32nd of each month`
error E112: two names side by side: `15` and `th`
# Years apart, and days whose month nothing says
$ agrc calendar --from 1.1.2027 --to 31.12.2028 monthly.agr | grep "[yz] –\|once-only\|odd\|x:"
31.3.2027   z – salmi: pays (must) (clause 4)
31.3.2027   once-only – salmi: pays (must) (clause 4)
31.12.2027  y – salmi: pays (must) (clause 4)
29.12.2028  y – salmi: pays (must) (clause 4)
            x: day 15 of each month (clause 3)
            odd: day 1 of each month (clause 4)
