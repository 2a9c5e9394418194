# Days that do not exist, in questions, options and logs
$ for l in fi sv en; do agrc ask --language $l rannikko.agr 'mitä erääntyy 31.2.2027'; agrc ask --language $l --as-of 31.2.2027 rannikko.agr 'mitä erääntyy' 2>&1 | head -1; done
Ei ymmärretty, koska päivää 31.2.2027 ei ole: mitä erääntyy 31.2.2027
agrc: --as-of: päivää `31.2.2027` ei ole; kirjoita se muodossa 31.12.2026 tai 2026-12-31
Förstods inte, eftersom dagen 31.2.2027 inte finns: mitä erääntyy 31.2.2027
agrc: --as-of: dagen `31.2.2027` finns inte; skriv den som 31.12.2026 eller 2026-12-31
Not understood, since there is no such day as 31.2.2027: mitä erääntyy 31.2.2027
agrc: --as-of: there is no such day as `31.2.2027`; write it as 31.12.2026 or 2026-12-31
$ agrc ask rannikko.agr 'what is due between 31.11.2027 and 1.12.2027' 2>&1 | head -1
Ei ymmärretty, koska päivää 31.11.2027 ei ole: what is due between 31.11.2027 and
$ agrc ask --as-of 1.1.27 rannikko.agr 'mitä erääntyy' 2>&1 | head -1
agrc: --as-of: there is no such day as `1.1.27`; write it as 31.12.2026 or 2026-12-31
$ agrc status --as-of 0.0.0000 rannikko.agr 2>&1 | head -1; agrc calendar --from 29.2.2027 rannikko.agr 2>&1 | head -1
agrc: --as-of: there is no such day as `0.0.0000`; write it as 31.12.2026 or 2026-12-31
agrc: --from: there is no such day as `29.2.2027`; write it as 31.12.2026 or 2026-12-31
$ agrc ask rannikko.agr 'mitä erääntyy 1.6.2027–1.1.2027' | head -2
Luettu näin: mitä erääntyy aikana 1.6.2027–1.1.2027
VASTAUS     1.6.2027–1.1.2027 päättyy ennen kuin alkaa.
$ agrc ask --as-of 1.1.2027 rannikko.agr 'what is due in 10000 years' 2>&1 | head -2
Kysymystä ei ymmärretty: what is due in 10000 years (pysähtyi sanaan ”10000”)
Tarkoititko:
$ printf 'date;event\n1.2.27;vuosikokous\n1.1.0000;vuosikokous\n' > $TMPDIR/days.csv; agrc status --as-of 1.6.2027 --events $TMPDIR/days.csv rannikko.agr 2>&1 | grep -E '^(virhe|varoitus)|ohje'
virhe E504: ei ole tällaista päivää: `1.2.27`
  ohje: kirjoita päivä muodossa 31.12.2027 tai 2027-12-31
virhe E504: ei ole tällaista päivää: `1.1.0000`
  ohje: kirjoita päivä muodossa 31.12.2027 tai 2027-12-31
# A log of another agreement, and one that tells of nothing
$ agrc status --as-of 1.6.2027 --events used.agr northshore.agr | sed '/^Northshore/,$d'
warning W519: this line belongs to another agreement: `other.agr`
  used.agr:3:1
     3 | happened meeting;  when: 1.3.2027
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: give the log of this agreement
$ agrc status --as-of 1.6.2027 --events rannikko.agr northshore.agr | sed '/^Northshore/,$d'
note N556: the log `rannikko.agr` tells of no events
  rannikko.agr:1:1
     1 | kieli suomi
       | ^
  help: write lines `date; event; who` into it, or statements `happened`
$ agrc ask --as-of 1.6.2027 --events used.agr northshore.agr 'what is overdue' 2>&1 | head -6
warning W519: this line belongs to another agreement: `other.agr`
  used.agr:3:1
     3 | happened meeting;  when: 1.3.2027
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: give the log of this agreement
# What a mistake in one duty leaves of the others
$ for q in 'vad är försenat' 'vad händer om åminne inte betalar' 'vad överlever avtalets slut' 'när ska åminne betala' 'vad ska sjöby göra'; do agrc ask --as-of 15.5.2027 mistake.agr "$q" 2>/dev/null | grep -E -A1 '^(SVAR|SÄGS)'; done
SVAR        Försenat 15.5.2027 (lördag): rapportering, information.
            rapportering  försenad – varje part: rapporterar: bokslut (ska); inte gjort
--
SÄGS INTE   kallelse är utelämnad: det finns ett fel i den (rad 18) (punkt 2)
VERSION     kusten · mistake.agr · sha256 ae03034bc771 · agrc 0.1.0
SVAR        försummelse (åminne: betalar): hävning.
GRUND       punkt 3 (mistake.agr:26): gör: betalar · vem: varje kommun · försummelse:
--
SÄGS INTE   kallelse är utelämnad: det finns ett fel i den (rad 18) (punkt 2)
VERSION     kusten · mistake.agr · sha256 ae03034bc771 · agrc 0.1.0
SVAR        Fortsätter gälla efter avtalets slut: 1.
            tystnad  varje part  3 år, till och med 31.12.2032 (fredag)
--
SÄGS INTE   kallelse är utelämnad: det finns ett fel i den (rad 18) (punkt 2)
VERSION     kusten · mistake.agr · sha256 ae03034bc771 · agrc 0.1.0
SVAR        tidsfrist (åminne: betalar): inom: 30 dagar; räknat från: faktura
            (mottagen).
--
SÄGS INTE   kallelse är utelämnad: det finns ett fel i den (rad 18) (punkt 2)
VERSION     kusten · mistake.agr · sha256 ae03034bc771 · agrc 0.1.0
SVAR        Det finns ett fel i det som svaret skulle bygga på (mistake.agr, rad 18):
            rätta det först (`agrc check` berättar hur).
