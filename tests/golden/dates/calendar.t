# A calendar as text, as JSON and as iCalendar, read by another parser
$ agrc calendar --from 1.1.2026 towns.agr
Cooperation of three towns: from 1.1.2026 to 31.12.2026
31.1.2026   Work plan – koski: prepares (must); 1.1.2026–31.1.2026 (clause 2)
31.1.2026   Payment – each party: pays (must) (clause 2)
            Counted in plain days, since no other rule is named: the starting day is not
            counted, the last day is.
            By the Finnish Act on computing time limits (150/1930) the last day is
            2.2.2026 (Monday).
15.2.2026   Yearly report – koski; salmi: reports (must); if not done: a reminder
            (clause 2)
            By the Finnish Act on computing time limits (150/1930) the last day is
            16.2.2026 (Monday).
28.2.2026   Payment – each party: pays (must) (clause 2)
            By the Finnish Act on computing time limits (150/1930) the last day is
            2.3.2026 (Monday).
31.3.2026   Payment – each party: pays (must) (clause 2)
31.3.2026   stats – salmi: reports (must); 1.1.2026–31.3.2026 (clause 2)
30.4.2026   Payment – each party: pays (must) (clause 2)
31.5.2026   Payment – each party: pays (must) (clause 2)
            By the Finnish Act on computing time limits (150/1930) the last day is
            1.6.2026 (Monday).
31.5.2026   survey – salmi: maps (clause 2)
            By the Finnish Act on computing time limits (150/1930) the last day is
            1.6.2026 (Monday).
30.6.2026   Payment – each party: pays (must) (clause 2)
30.6.2026   stats – salmi: reports (must); 1.4.2026–30.6.2026 (clause 2)
30.6.2026   last day to give notice: term – 6 months before it ends on 31.12.2026
            (clause 4)
            A period of notice ends where it falls; it does not move past holidays.
31.7.2026   Payment – each party: pays (must) (clause 2)
            Counted in plain days, since no other rule is named: the starting day is not
            counted, the last day is.
31.8.2026   Payment – each party: pays (must) (clause 2)
30.9.2026   Payment – each party: pays (must) (clause 2)
30.9.2026   seminar – salmi: arranges (must); 1.8.2026–30.9.2026 (clause 2)
30.9.2026   stats – salmi: reports (must); 1.7.2026–30.9.2026 (clause 2)
31.10.2026  Payment – each party: pays (must) (clause 2)
            By the Finnish Act on computing time limits (150/1930) the last day is
            2.11.2026 (Monday).
30.11.2026  Payment – each party: pays (must) (clause 2)
31.12.2026  Payment – each party: pays (must) (clause 2)
31.12.2026  stats – salmi: reports (must); 1.10.2026–31.12.2026 (clause 2)
Without a day
            fair: summer; in 2026, no day is set (clause 2)
            Answer: 30 days; counted from: notice-given (clause 2)
            Objection: 10 working days; counted from: notice-given (clause 2)
            invitation: 8 days; before: assembly (clause 2)
            look: regularly (clause 2)
$ agrc calendar --from 1.1.2026 --to 31.3.2026 --party salmi towns.agr
Cooperation of three towns: from 1.1.2026 to 31.3.2026
31.1.2026   Payment – each party: pays (must) (clause 2)
            Counted in plain days, since no other rule is named: the starting day is not
            counted, the last day is.
            By the Finnish Act on computing time limits (150/1930) the last day is
            2.2.2026 (Monday).
15.2.2026   Yearly report – koski; salmi: reports (must); if not done: a reminder
            (clause 2)
            By the Finnish Act on computing time limits (150/1930) the last day is
            16.2.2026 (Monday).
28.2.2026   Payment – each party: pays (must) (clause 2)
            By the Finnish Act on computing time limits (150/1930) the last day is
            2.3.2026 (Monday).
31.3.2026   Payment – each party: pays (must) (clause 2)
31.3.2026   stats – salmi: reports (must); 1.1.2026–31.3.2026 (clause 2)
Without a day
            Answer: 30 days; counted from: notice-given (clause 2)
            Objection: 10 working days; counted from: notice-given (clause 2)
            fair: summer (clause 2)
            look: regularly (clause 2)
$ agrc calendar --language en --from 1.1.2026 kunnat.agr
Kuntien yhteistyösopimus: from 1.1.2026 to 31.12.2026
31.3.2026   Tilinpäätös – koski: prepares (must) (clause 2)
            Counted by the Finnish Act on computing time limits (150/1930).
4.5.2026    suunnitelma – salmi: prepares (must) (clause 2)
            4.5.2026 (Monday), since 1.5.2026 is no working day: May Day
31.12.2026  Neuvosto – Meetings; 2026; at least 2 every year (clause 1)
Without a day
            Laskun maksu: 14 days; counted from: irtisanomisilmoitus (clause 2)
            Kokouskutsu: 10 working days; before: kokous (clause 2)
$ agrc calendar --from 1.1.2026 --format ics kunnat.agr | python3 ics.py -v
2026-03-31 Tilinpäätös
    koski: valmistelee (pitää)
    Laskettu säädettyjen määräaikain laskemisesta annetun lain (150/1930) mukaan.
    Kuntien yhteistyösopimus, kohta 2 (kunnat.agr:15)
    velvoite tilinpaatos "Tilinpäätös"; kuka: koski; tekee: laatii; kuinka usein: 1 vuosittain; viimeistään: 31.3.
    1f4ae6402f3ea3e0b50b053a1073e14a@agrc
2026-05-04 suunnitelma
    salmi: valmistelee (pitää)
    Laskettu säädettyjen määräaikain laskemisesta annetun lain (150/1930) mukaan.
    4.5.2026 (maanantai), koska 1.5.2026 ei ole työpäivä: vapunpäivä
    Kuntien yhteistyösopimus, kohta 2 (kunnat.agr:18)
    velvoite suunnitelma; kuka: salmi; tekee: valmistelee; viimeistään: 1.5.2026
    8fd9fee6b093163a419ddb5ab3fa38bb@agrc
2026-12-31 Neuvosto
    Kokoukset; 2026; vähintään 2 vuosittain
    Kuntien yhteistyösopimus, kohta 1 (kunnat.agr:11)
    toimielin neuvosto "Neuvosto"; paikat: kukin osapuoli 1; kokoontuu: vähintään 2 vuosittain loppu
    87bf9b68ff2987c4604df3f6e33843cb@agrc
$ agrc calendar --from 1.6.2029 --to 31.12.2031 --format ics succession.agr | python3 ics.py
2029-06-30 secrecy
2029-09-30 last day to give notice: term [reminder 30 days before]
2029-12-31 term [reminder 30 days before]
2030-03-31 report
2030-06-30 secrecy
2031-03-31 report
2031-06-30 secrecy
2031-09-30 last day to give notice: term [reminder 30 days before]
2031-12-31 term [reminder 30 days before]
$ agrc calendar --from 1.1.2026 --format ics towns.agr > $TMPDIR/a.ics && agrc calendar --from 1.1.2026 --to 31.12.2028 --format ics towns.agr > $TMPDIR/b.ics && grep '^UID' $TMPDIR/a.ics | sort > $TMPDIR/a.uid && grep '^UID' $TMPDIR/b.ics | sort | comm -12 - $TMPDIR/a.uid | cmp - $TMPDIR/a.uid && echo stable
stable
$ agrc calendar --from 1.1.2026 --to 31.3.2026 --format json towns.agr succession.agr | python3 ../command/schema.py calendar
valid
$ agrc calendar --from 1.1.2026 --to 30.4.2026 --party koski towns.agr succession.agr
Cooperation of three towns: from 1.1.2026 to 30.4.2026
31.1.2026   Work plan – koski: prepares (must); 1.1.2026–31.1.2026 (clause 2)
31.1.2026   Payment – each party: pays (must) (clause 2)
            Counted in plain days, since no other rule is named: the starting day is not
            counted, the last day is.
            By the Finnish Act on computing time limits (150/1930) the last day is
            2.2.2026 (Monday).
15.2.2026   Yearly report – koski; salmi: reports (must); if not done: a reminder
            (clause 2)
            By the Finnish Act on computing time limits (150/1930) the last day is
            16.2.2026 (Monday).
28.2.2026   Payment – each party: pays (must) (clause 2)
            By the Finnish Act on computing time limits (150/1930) the last day is
            2.3.2026 (Monday).
31.3.2026   Payment – each party: pays (must) (clause 2)
30.4.2026   Payment – each party: pays (must) (clause 2)
Without a day
            Answer: 30 days; counted from: notice-given (clause 2)
            Objection: 10 working days; counted from: notice-given (clause 2)
            invitation: 8 days; before: assembly (clause 2)

Network of offices: from 1.1.2026 to 30.4.2026
Nothing falls due on a day of its own.
$ agrc calendar --from 1.1.2026 --to 31.3.2026 - < stader.agr
samarbete: från 1.1.2026 till 31.3.2026
31.3.2026   Årsrapporten – aby: rapporterar (ska) (punkt 2)
            Räknat i kalenderdagar, eftersom inget annat sätt anges: den första dagen
            räknas inte, den sista räknas.
Utan dag
            Kallelsen: 14 dagar; före: mote (punkt 2)
            Svaret: 30 dagar; räknat från: uppsagning (punkt 2)
# What is missing or wrong
$ agrc calendar towns.agr
agrc: `calendar` needs --from DATE or --as-of DATE
[2]
$ agrc calendar --from 31.2.2026 towns.agr
agrc: --from: there is no such day as `31.2.2026`; write it as 31.12.2026 or 2026-12-31
agrc: `agrc calendar --help` lists the options
[2]
$ agrc calendar --from 1.3.2026 --to 1.2.2026 towns.agr
agrc: --to is before --from
[2]
$ agrc calendar --from 1.3.2026 --party nobody towns.agr
agrc: no agreement here knows `nobody`
[2]
$ agrc calendar --from 1.3.2026 no-such-file.agr
error E001: there is no file `no-such-file.agr`
  no-such-file.agr:1:1
[2]
$ agrc calendar --from 1.3.2026 --format ics no-such-file.agr | python3 ics.py
error E001: there is no file `no-such-file.agr`
  no-such-file.agr:1:1
