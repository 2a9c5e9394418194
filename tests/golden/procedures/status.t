# Where everything stands after what a log tells
$ agrc status --as-of 1.6.2027 --events tila.csv tila.agr
varoitus W507: 5.2.2027 on ennen edellistä riviä (3.3.2027)
  tila.csv:4:1
     4 | 5.2.2027;laskun;;;väärä paikka
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: kirjoita rivit päivien järjestykseen

varoitus W515: `sovittu`: menettely (piha) on jo päättynyt: `sovittu`
  tila.csv:11:11
    11 | 12.4.2027;sovittu;;piha;
       |           ^^^^^^^
  ohje: tarkista päivät ja tapauksen nimi

virhe E504: ei ole tällaista päivää: `31.2.2027`
  tila.csv:12:1
    12 | 31.2.2027;lasku;;;
       | ^^^^^^^^^
  ohje: kirjoita päivä muodossa 31.12.2027 tai 2027-12-31

varoitus W506: `avajaiset` ei ole tämän sopimuksen tapahtuma, vaihe, velvoite eikä
  oikeus
  tila.csv:13:11
    13 | 15.4.2027;avajaiset;;;
       |           ^^^^^^^^^
  ohje: kirjoita se niin kuin sopimus sen nimeää

varoitus W515: `sovittu`: menettely (katto) on jo päättynyt: `oikeudenkäynti`
  tila.csv:15:11
    15 | 20.5.2027;sovittu;;katto;
       |           ^^^^^^^
  ohje: tarkista päivät ja tapauksen nimi

huomautus N508: 1.12.2027 on kysytyn päivän jälkeen: ei mukana
  tila.csv:16:1
    16 | 1.12.2027;vuokra;salmi;;tuleva
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: kysy myöhempää päivää valinnalla --as-of

Tilojen yhteiskäyttö: tilanne 1.6.2027 (tapahtumia: 12)
MENETTELYT
  odottaa       riitojen-ratkaisu katto – vaiheessa oikeudenkäynti, alkanut 1.5.2027
                (lauantai); käräjäoikeus: päättää; neuvottelu → oikeudenkäynti (kohta 5)
  tehty         riitojen-ratkaisu piha – päättyi: sovittu, 10.4.2027 (lauantai);
                neuvottelu → sovittu (kohta 5)
VELVOITTEET
  rikottu       vuokra – salmi: maksaa (pitää); tekemättä: 31.3.2027 (keskiviikko), 62
                päivää sitten; 30.4.2027 (perjantai), 32 päivää sitten; 31.5.2027
                (maanantai), 1 päivä sitten; tehty 2 kertaa, viimeksi 3.3.2027
                (keskiviikko), näistä 1 myöhässä; viimeinen päivä 30.6.2027
                (keskiviikko), aikaa 29 päivää; seuraus: viivästyskorko 8 % (kohta 3)
  rikottu       laskun-maksu – salmi: maksaa (pitää); tekemättä: 19.2.2027 (perjantai),
                102 päivää sitten; 24.2.2027 (keskiviikko), 97 päivää sitten; seuraus:
                purkaminen (kohta 3)
  myöhässä      vuosiraportti – kukin osapuoli: raportoi (pitää); koski: tehty 15.3.2027
                (maanantai); viimeinen päivä 31.3.2028 (perjantai), aikaa 304 päivää ·
                salmi: tekemättä: 31.3.2027 (keskiviikko), 62 päivää sitten; viimeinen
                päivä 31.3.2028 (perjantai), aikaa 304 päivää (kohta 3)
  tehtävä       kartoitus – koski: kartoittaa; viimeinen päivä 30.6.2027 (keskiviikko),
                aikaa 29 päivää (kohta 3)
  odottaa       salassapito – kukin osapuoli: pitää salassa (pitää); aikaa ei ole
                määrätty (kohta 3)
OIKEUDET
  käytettävissä purkaminen – koski: irtisanoo (saa); koska tämä on myöhässä:
                laskun-maksu, alkaen 20.2.2027 (lauantai) (kohta 3)
  ei vielä      eroaminen – kukin osapuoli: Ennenaikainen eroaminen (saa); ei kirjattu:
                olosuhteet-muuttuneet (kohta 4)
  rauennut      oikaisu – kukin osapuoli: vaatii oikaisua (saa); viimeinen päivä
                4.5.2027 (tiistai), 28 päivää sitten (kohta 4)
[1]
$ agrc status --as-of 1.6.2027 --events tila.csv tila.agr --language en
warning W507: 5.2.2027 is before the line above it (3.3.2027)
  tila.csv:4:1
     4 | 5.2.2027;laskun;;;väärä paikka
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: put the lines in the order of their days

warning W515: `sovittu`: the procedure (piha) has ended in `sovittu` already
  tila.csv:11:11
    11 | 12.4.2027;sovittu;;piha;
       |           ^^^^^^^
  help: look at the days and the name of the run

error E504: there is no such day: `31.2.2027`
  tila.csv:12:1
    12 | 31.2.2027;lasku;;;
       | ^^^^^^^^^
  help: write the day as 31.12.2027 or 2027-12-31

warning W506: `avajaiset` is no event, stage, duty or right of this agreement
  tila.csv:13:11
    13 | 15.4.2027;avajaiset;;;
       |           ^^^^^^^^^
  help: write it as the agreement names it

warning W515: `sovittu`: the procedure (katto) has ended in `oikeudenkäynti` already
  tila.csv:15:11
    15 | 20.5.2027;sovittu;;katto;
       |           ^^^^^^^
  help: look at the days and the name of the run

note N508: 1.12.2027 is after the day asked about: not counted
  tila.csv:16:1
    16 | 1.12.2027;vuokra;salmi;;tuleva
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: ask about a later day with --as-of

Tilojen yhteiskäyttö: status on 1.6.2027 (events: 12)
PROCEDURES
  pending       riitojen-ratkaisu katto – in oikeudenkäynti since 1.5.2027 (Saturday);
                käräjäoikeus: decides; neuvottelu → oikeudenkäynti (clause 5)
  done          riitojen-ratkaisu piha – ended in sovittu on 10.4.2027 (Saturday);
                neuvottelu → sovittu (clause 5)
DUTIES
  breached      vuokra – salmi: pays (must); not done by 31.3.2027 (Wednesday), 62 days
                ago; 30.4.2027 (Friday), 32 days ago; 31.5.2027 (Monday), 1 day ago;
                done 2 times, last 3.3.2027 (Wednesday), 1 of them late; last day
                30.6.2027 (Wednesday), in 29 days; consequence: viivästyskorko 8 %
                (clause 3)
  breached      laskun-maksu – salmi: pays (must); not done by 19.2.2027 (Friday), 102
                days ago; 24.2.2027 (Wednesday), 97 days ago; consequence: purkaminen
                (clause 3)
  late          vuosiraportti – each party: reports (must); koski: done 15.3.2027
                (Monday); last day 31.3.2028 (Friday), in 304 days · salmi: not done by
                31.3.2027 (Wednesday), 62 days ago; last day 31.3.2028 (Friday), in 304
                days (clause 3)
  due           kartoitus – koski: maps; last day 30.6.2027 (Wednesday), in 29 days
                (clause 3)
  pending       salassapito – each party: keeps secret (must); no time is stated (clause
                3)
RIGHTS
  available     purkaminen – koski: terminates (may); since laskun-maksu is late, from
                20.2.2027 (Saturday) (clause 3)
  not yet       eroaminen – each party: Ennenaikainen eroaminen (may); not recorded:
                olosuhteet-muuttuneet (clause 4)
  lapsed        oikaisu – each party: vaatii oikaisua (may); last day 4.5.2027
                (Tuesday), 28 days ago (clause 4)
[1]
$ agrc status --as-of 1.6.2027 --events tila.csv tila.agr --format json | python3 ../command/schema.py status
valid
# A log of statements
$ agrc status --as-of 15.4.2027 --events loki.agr tila.agr
Tilojen yhteiskäyttö: tilanne 15.4.2027 (tapahtumia: 3)
MENETTELYT
  tehty         riitojen-ratkaisu katto – päättyi: sovittu, 31.3.2027 (keskiviikko);
                neuvottelu → sovittu (kohta 5)
VELVOITTEET
  rikottu       vuokra – salmi: maksaa (pitää); tekemättä: 31.1.2027 (sunnuntai), 74
                päivää sitten; 28.2.2027 (sunnuntai), 46 päivää sitten; 31.3.2027
                (keskiviikko), 15 päivää sitten; viimeinen päivä 30.4.2027 (perjantai),
                aikaa 15 päivää; seuraus: viivästyskorko 8 % (kohta 3)
  myöhässä      vuosiraportti – kukin osapuoli: raportoi (pitää); tekemättä: 31.3.2027
                (keskiviikko), 15 päivää sitten; viimeinen päivä 31.3.2028 (perjantai),
                aikaa 351 päivää (kohta 3)
  odottaa       laskun-maksu – salmi: maksaa (pitää); odottaa tapahtumaa: lasku (kohta
                3)
  odottaa       salassapito – kukin osapuoli: pitää salassa (pitää); aikaa ei ole
                määrätty (kohta 3)
  odottaa       kartoitus – koski: kartoittaa; viimeinen päivä 30.6.2027 (keskiviikko),
                aikaa 76 päivää (kohta 3)
OIKEUDET
  käytettävissä eroaminen – kukin osapuoli: Ennenaikainen eroaminen (saa) (kohta 4)
  ei vielä      purkaminen – koski: irtisanoo (saa); kun tämä on myöhässä: laskun-maksu
                (kohta 3)
  ei vielä      oikaisu – kukin osapuoli: vaatii oikaisua (saa); odottaa tapahtumaa:
                päätös (kohta 4)
# After the end of the term
$ agrc status --as-of 1.6.2029 tila.agr
Tilojen yhteiskäyttö: tilanne 1.6.2029 (tapahtumia: 0)
MENETTELYT
  odottaa       riitojen-ratkaisu – ei ole alkanut (kohta 5)
VELVOITTEET
  rikottu       vuokra – salmi: maksaa (pitää); tekemättä: 31.1.2027 (sunnuntai), 852
                päivää sitten; 28.2.2027 (sunnuntai), 824 päivää sitten; 31.3.2027
                (keskiviikko), 793 päivää sitten; ja 21 muuta; seuraus: viivästyskorko
                8 % (kohta 3)
  rikottu       vuosiraportti – kukin osapuoli: raportoi (pitää); tekemättä: 31.3.2027
                (keskiviikko), 793 päivää sitten; 31.3.2028 (perjantai), 427 päivää
                sitten (kohta 3)
  myöhässä      kartoitus – koski: kartoittaa; tekemättä: 30.6.2027 (keskiviikko), 702
                päivää sitten (kohta 3)
  jatkuu        salassapito – kukin osapuoli: pitää salassa (pitää); aikaa ei ole
                määrätty; jatkuu, vaikka sopimus päättyi 31.12.2028 (sunnuntai) (kohta
                3)
  päättynyt     laskun-maksu – salmi: maksaa (pitää); sopimus päättyi 31.12.2028
                (sunnuntai) (kohta 3)
OIKEUDET
  ei vielä      purkaminen – koski: irtisanoo (saa); kun tämä on myöhässä: laskun-maksu
                (kohta 3)
  ei vielä      oikaisu – kukin osapuoli: vaatii oikaisua (saa); odottaa tapahtumaa:
                päätös (kohta 4)
  ei vielä      eroaminen – kukin osapuoli: Ennenaikainen eroaminen (saa); ei kirjattu:
                olosuhteet-muuttuneet (kohta 4)
# Time alone
$ agrc status --as-of 1.6.2027 tila.agr
Tilojen yhteiskäyttö: tilanne 1.6.2027 (tapahtumia: 0)
MENETTELYT
  odottaa       riitojen-ratkaisu – ei ole alkanut (kohta 5)
VELVOITTEET
  rikottu       vuokra – salmi: maksaa (pitää); tekemättä: 31.1.2027 (sunnuntai), 121
                päivää sitten; 28.2.2027 (sunnuntai), 93 päivää sitten; 31.3.2027
                (keskiviikko), 62 päivää sitten; ja 2 muuta; viimeinen päivä 30.6.2027
                (keskiviikko), aikaa 29 päivää; seuraus: viivästyskorko 8 % (kohta 3)
  myöhässä      vuosiraportti – kukin osapuoli: raportoi (pitää); tekemättä: 31.3.2027
                (keskiviikko), 62 päivää sitten; viimeinen päivä 31.3.2028 (perjantai),
                aikaa 304 päivää (kohta 3)
  tehtävä       kartoitus – koski: kartoittaa; viimeinen päivä 30.6.2027 (keskiviikko),
                aikaa 29 päivää (kohta 3)
  odottaa       laskun-maksu – salmi: maksaa (pitää); odottaa tapahtumaa: lasku (kohta
                3)
  odottaa       salassapito – kukin osapuoli: pitää salassa (pitää); aikaa ei ole
                määrätty (kohta 3)
OIKEUDET
  ei vielä      purkaminen – koski: irtisanoo (saa); kun tämä on myöhässä: laskun-maksu
                (kohta 3)
  ei vielä      oikaisu – kukin osapuoli: vaatii oikaisua (saa); odottaa tapahtumaa:
                päätös (kohta 4)
  ei vielä      eroaminen – kukin osapuoli: Ennenaikainen eroaminen (saa); ei kirjattu:
                olosuhteet-muuttuneet (kohta 4)
# Another agreement's log, a log that is not there, no day, an empty log
$ agrc status --as-of 1.6.2027 --events other.csv tila.agr | head -12
varoitus W512: 3 nimeä 3:sta ei ole tämän sopimuksen: onko luettelo toisen sopimuksen?
  other.csv:2:1
     2 | 1.2.2027,Kick-off,koski
       | ^^^^^^^^^^^^^^^^^^^^^^^
  ohje: anna tämän sopimuksen tapahtumaluettelo

Tilojen yhteiskäyttö: tilanne 1.6.2027 (tapahtumia: 0)
MENETTELYT
  odottaa       riitojen-ratkaisu – ei ole alkanut (kohta 5)
VELVOITTEET
  rikottu       vuokra – salmi: maksaa (pitää); tekemättä: 31.1.2027 (sunnuntai), 121
                päivää sitten; 28.2.2027 (sunnuntai), 93 päivää sitten; 31.3.2027
$ agrc status --as-of 1.6.2027 --events nope.csv tila.agr
virhe E001: tiedostoa `nope.csv` ei ole
  nope.csv:1:1
[2]
$ agrc status --events tila.csv tila.agr
agrc: `status` needs --as-of DATE
[2]
$ agrc status --as-of 31.2.2027 tila.agr
agrc: --as-of: there is no such day as `31.2.2027`; write it as 31.12.2026 or 2026-12-31
agrc: `agrc status --help` lists the options
[2]
$ cp harbour.agr $TMPDIR; cd $TMPDIR; printf 'date;event\n' > empty.csv; agrc status --as-of 1.6.2027 --events empty.csv harbour.agr
note N556: the log `empty.csv` tells of no events
  empty.csv:1:1
     1 | date;event
       | ^
  help: write lines `date; event; who` into it, or statements `happened`

Harbour agreement: status on 1.6.2027 (events: 0)
PROCEDURES
  pending       dispute-resolution – has not begun (clause 2)
  pending       leaving-procedure – has not begun (clause 3)
$ cp harbour.agr $TMPDIR; cd $TMPDIR; : > nothing.csv; agrc status --as-of 1.6.2027 --events nothing.csv harbour.agr
note N556: the log `nothing.csv` tells of no events
  nothing.csv:1:1
  help: write lines `date; event; who` into it, or statements `happened`

Harbour agreement: status on 1.6.2027 (events: 0)
PROCEDURES
  pending       dispute-resolution – has not begun (clause 2)
  pending       leaving-procedure – has not begun (clause 3)
# A real agreement
$ printf 'date;event;instance\n1.3.2026;neuvottelujen alku;osuudet\n2.4.2026;foorumin muutospäätös;\n3.4.2026;foorumin-päätös;\n' > $TMPDIR/log.csv
$ agrc status --as-of 1.6.2026 --events $TMPDIR/log.csv ../../../agreements/pohjois-karjala/ekosysteemi.agr | grep -v '^  pending\|odottaa'
Pohjois-Karjalan työllisyyden ekosysteemisopimus: tilanne 1.6.2026 (tapahtumia: 3)
MENETTELYT
                alkanut 1.5.2026 (perjantai); käräjäoikeus: päättää; neuvottelu →
                käsittely-oikeudessa (kohta 9)
                (perjantai); kukin osapuoli: hyväksyy; sitten: muutos-voimassa;
                foorumin-päätös → kumppanien-hyväksyntä (kohta 10)
VELVOITTEET
  myöhässä      mittareiden-määrittäminen – ei mainittu: määrittää: vaikuttavuusmittarit
                (pitää); tekemättä: 31.12.2025 (keskiviikko), 152 päivää sitten (kohta
                3)
  myöhässä      foorumin-kokous – johtofoorumi: kokoontuu (pitää); tekemättä: 31.1.2026
                (lauantai), 121 päivää sitten; viimeinen päivä 31.1.2027 (sunnuntai),
                aikaa 244 päivää (kohta 5)
  myöhässä      tulosten-käsittely – johtofoorumi: käsittelee: edellisen vuoden tulokset
                (pitää); tekemättä: 31.1.2026 (lauantai), 121 päivää sitten; viimeinen
                päivä 31.1.2027 (sunnuntai), aikaa 244 päivää (kohta 5)
  myöhässä      ohjelman-päivittäminen-foorumissa – johtofoorumi: päivittää:
                kehittämisohjelma (pitää); tekemättä: 31.1.2026 (lauantai), 121 päivää
                sitten; viimeinen päivä 31.1.2027 (sunnuntai), aikaa 244 päivää (kohta
                5)
                ole määrätty (kohta 2)
                palvelut (pitää); aikaa ei ole määrätty (kohta 2)
                päivittää: kehittämisohjelma (pitää); alkuvuosi (kohta 3)
                kehittämisohjelma (pitää); alkuvuosi (kohta 3)
                aikaa ei ole määrätty (kohta 3)
                kehittämisohjelma (pitää); aikaa ei ole määrätty (kohta 3)
                ole määrätty (kohta 5)
                strateginen johtaminen (pitää); aikaa ei ole määrätty (kohta 5)
                operatiivinen johtaminen (pitää); aikaa ei ole määrätty (kohta 5)
                ole määrätty (kohta 5)
                ei kirjattu: tasapainoinen edustus; tarvittava osaaminen (kohta 5)
                (pitää); aikaa ei ole määrätty (kohta 5)
                (pitää); aikaa ei ole määrätty (kohta 5)
                (pitää); alkusyksy (kohta 5)
                (pitää); aikaa ei ole määrätty (kohta 5)
                (pitää); aikaa ei ole määrätty (kohta 6)
                (pitää); aikaa ei ole määrätty (kohta 6)
                aikaa ei ole määrätty (kohta 7)
                henkilötietosäännökset (pitää); aikaa ei ole määrätty (kohta 7)
                salassapitosäännökset (pitää); aikaa ei ole määrätty (kohta 7)
                ammattisalaisuudet; muut luottamukselliset tiedot (pitää); aikaa ei ole
                määrätty (kohta 7)
                aikaa ei ole määrätty (kohta 7)
                (pitää); aikaa ei ole määrätty (kohta 7)
                (pitää); aikaa ei ole määrätty (kohta 10)
                vaikutus (pitää); ei kirjattu: olosuhteiden muutos; olennainen vaikutus;
                ennakoimaton (kohta 10)
                (pitää); aikaa ei ole määrätty (kohta 12)
OIKEUDET
  ei vielä      irtisanominen-muutoksen-vuoksi – kukin osapuoli: irtisanoo:
                ekosysteemisopimus (saa); ei kirjattu: olosuhteiden muutos; olennainen
                vaikutus; ennakoimaton; neuvottelu epäonnistui (kohta 10)
# One of those who each have to act has done so
$ printf 'date,stage,who\n1.3.2027,neuvottelut alkavat,\n5.3.2027,neuvottelu,koski\n' > $TMPDIR/one.csv; agrc status --language en --as-of 1.4.2027 --events $TMPDIR/one.csv tila.agr | sed -n 1,6p
Tilojen yhteiskäyttö: status on 1.4.2027 (events: 2)
PROCEDURES
  due           riitojen-ratkaisu 1 – in neuvottelu since 1.3.2027 (Monday); each party:
                negotiates; still to act: salmi; last day 30.4.2027 (Friday), in 29
                days; then: sovittu or oikeudenkäynti (clause 5)
DUTIES
$ agrc status --as-of 1.6.2026 ../../../agreements/rovaseutu/osaaja-allianssi.agr | head -12
Rovaseudun Osaaja-allianssi, kehittämisvaiheen sopimus 2025: tilanne 1.6.2026 (tapahtumia: 0)
VELVOITTEET
  päättynyt     varsinaisen-sopimuksen-laatiminen – kukin osapuoli: valmistelee:
                varsinainen sopimus (pitää); sopimus päättyi 31.12.2025 (keskiviikko)
                (kohta 1)
  päättynyt     tiedon-jakaminen – kukin osapuoli: jakaa tietoa: tieto ja osaaminen
                (pitää); sopimus päättyi 31.12.2025 (keskiviikko) (kohta 3)
  päättynyt     johtamisesta-sopiminen – kukin osapuoli: sopii; noudattaa:
                johtamisjärjestelmä (pitää); sopimus päättyi 31.12.2025 (keskiviikko)
                (kohta 3)
  päättynyt     jatkuva-kehittäminen – kukin osapuoli: kehittää: tavoitteet ja toiminta
                (pitää); sopimus päättyi 31.12.2025 (keskiviikko) (kohta 3)
# The breach of a duty gives a right; a line that says what followed settles the one before
$ agrc status --as-of 15.4.2026 --events lease.csv lease.agr
Sports hall agreement: status on 15.4.2026 (events: 6)
PROCEDURES
  due           withdrawal 1 – in settlement since 10.4.2026 (Friday); each party:
                agrees; last day 12.10.2026 (Monday), in 180 days; then: withdrawn;
                review → settlement (clause 7)
DUTIES
  breached      payment – town: pays (must); not done by 4.3.2026 (Wednesday), 42 days
                ago; done 20.1.2026 (Tuesday); consequence: terminate (clause 4)
RIGHTS
  available     terminate – hall-ltd: terminates (may); since payment is late, from
                5.3.2026 (Thursday) (clause 4)
  lapsed        objection – town: objects (may); last day 16.2.2026 (Monday), 58 days
                ago (clause 4)
