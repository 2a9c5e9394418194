# What fell due before an amendment took it away is told by the text of that time
$ agrc status --as-of 1.6.2028 --events halli.csv halli.agr
Uimahallin yhteiskäyttö: tilanne 1.6.2028 (tapahtumia: 5)
MENETTELYT
  tehty         riidat piha – päättyi: oikeus, 22.3.2027 (maanantai); neuvottelu →
                oikeus; kumottu 1.1.2028 alkaen (muutettu: m1) (kohta 3)
  päättynyt     riidat katto – vaiheessa neuvottelu, alkanut 20.11.2027 (lauantai);
                kukin osapuoli: neuvottelee; kumottu 1.1.2028 alkaen (muutettu: m1)
                (kohta 3)
VELVOITTEET
  rikottu       kysely – kukin osapuoli: kartoittaa (pitää); koski: tehty 15.2.2027
                (maanantai) · salmi: tekemättä: 30.6.2027 (keskiviikko), 337 päivää
                sitten; seuraus: 500 euron maksu; kumottu 1.1.2028 alkaen (muutettu: m1)
                (kohta 2)
  rikottu       vuokra – salmi: maksaa (pitää); tekemättä: 30.4.2027 (perjantai), 398
                päivää sitten; 31.5.2027 (maanantai), 367 päivää sitten; tehty 15.3.2027
                (maanantai); kumottu 1.1.2028 alkaen (muutettu: m1) (kohta 2)
  myöhässä      raportti – salmi: raportoi (pitää); tekemättä: 30.4.2028 (sunnuntai), 32
                päivää sitten; viimeinen päivä 30.4.2029 (maanantai), aikaa 333 päivää
                (kohta m1/2)
  myöhässä      raportti – koski: raportoi (pitää); tekemättä: 31.3.2027 (keskiviikko),
                428 päivää sitten; tehty 20.3.2026 (perjantai); korvattu 1.1.2028 alkaen
                (muutettu: m1) (kohta 2)
MUUTOKSET
  voimassa      m1 – voimassa 1.1.2028 (lauantai) alkaen
$ agrc status --as-of 1.6.2028 --events halli.csv halli.agr --language en
Uimahallin yhteiskäyttö: status on 1.6.2028 (events: 5)
PROCEDURES
  done          riidat piha – ended in oikeus on 22.3.2027 (Monday); neuvottelu →
                oikeus; repealed from 1.1.2028 (as amended by m1) (clause 3)
  ended         riidat katto – in neuvottelu since 20.11.2027 (Saturday); each party:
                negotiates; repealed from 1.1.2028 (as amended by m1) (clause 3)
DUTIES
  breached      kysely – each party: maps (must); koski: done 15.2.2027 (Monday) ·
                salmi: not done by 30.6.2027 (Wednesday), 337 days ago; consequence: 500
                euron maksu; repealed from 1.1.2028 (as amended by m1) (clause 2)
  breached      vuokra – salmi: pays (must); not done by 30.4.2027 (Friday), 398 days
                ago; 31.5.2027 (Monday), 367 days ago; done 15.3.2027 (Monday); repealed
                from 1.1.2028 (as amended by m1) (clause 2)
  late          raportti – salmi: reports (must); not done by 30.4.2028 (Sunday), 32
                days ago; last day 30.4.2029 (Monday), in 333 days (clause m1/2)
  late          raportti – koski: reports (must); not done by 31.3.2027 (Wednesday), 428
                days ago; done 20.3.2026 (Friday); replaced from 1.1.2028 (as amended by
                m1) (clause 2)
AMENDMENTS
  in force      m1 – in force from 1.1.2028 (Saturday)
$ agrc status --as-of 1.6.2028 --events halli.csv halli.agr --language sv | tail -8
  försenad      raportti – salmi: rapporterar (ska); inte gjort till 30.4.2028 (söndag),
                för 32 dagar sedan; sista dag 30.4.2029 (måndag), om 333 dagar (punkt
                m1/2)
  försenad      raportti – koski: rapporterar (ska); inte gjort till 31.3.2027 (onsdag),
                för 428 dagar sedan; gjort 20.3.2026 (fredag); ersatt från och med
                1.1.2028 (ändrat genom m1) (punkt 2)
ÄNDRINGAR
  i kraft       m1 – i kraft från 1.1.2028 (lördag)
$ agrc status --as-of 1.6.2028 --events halli.csv halli.agr --format json | python3 ../command/schema.py status
valid
# Before the amendment, and when its text has not begun to matter
$ agrc status --as-of 1.12.2027 --events halli.csv halli.agr
Uimahallin yhteiskäyttö: tilanne 1.12.2027 (tapahtumia: 5)
MENETTELYT
  tehtävä       riidat katto – vaiheessa neuvottelu, alkanut 20.11.2027 (lauantai);
                kukin osapuoli: neuvottelee; viimeinen päivä 19.1.2028 (keskiviikko),
                aikaa 49 päivää; sitten: sovittu tai oikeus (kohta 3)
  tehty         riidat piha – päättyi: oikeus, 22.3.2027 (maanantai); neuvottelu →
                oikeus (kohta 3)
VELVOITTEET
  rikottu       kysely – kukin osapuoli: kartoittaa (pitää); koski: tehty 15.2.2027
                (maanantai) · salmi: tekemättä: 30.6.2027 (keskiviikko), 154 päivää
                sitten; seuraus: 500 euron maksu; kumottu 1.1.2028 alkaen (muutettu: m1)
                (kohta 2)
  rikottu       vuokra – salmi: maksaa (pitää); tekemättä: 30.4.2027 (perjantai), 215
                päivää sitten; 31.5.2027 (maanantai), 184 päivää sitten; tehty 15.3.2027
                (maanantai); kumottu 1.1.2028 alkaen (muutettu: m1) (kohta 2)
  myöhässä      raportti – koski: raportoi (pitää); tekemättä: 31.3.2027 (keskiviikko),
                245 päivää sitten; tehty 20.3.2026 (perjantai); korvattu 1.1.2028 alkaen
                (muutettu: m1) (kohta 2)
  odottaa       tarkastus – koski: kartoittaa (pitää); kumottu 1.1.2028 alkaen
                (muutettu: m1) (kohta 2)
MUUTOKSET
  odottaa       m1 – voimassa 1.1.2028 (lauantai) alkaen
$ agrc ask --as-of 1.6.2028 --events halli.csv halli.agr "onko kysely tehty" | head -3
Luettu näin: onko kysely tehty
VASTAUS     Ei. kysely: rikottu.
            kysely  rikottu – kukin osapuoli: kartoittaa (pitää); koski: tehty 15.2.2027
$ agrc ask --as-of 1.6.2028 --events halli.csv halli.agr "who is late" | head -4
Luettu näin: kuka on myöhässä
VASTAUS     Myöhässä jostakin 1.6.2028 (torstai): salmi, koski.
            salmi  raportti; kysely; vuokra
            koski  raportti
$ agrc ask --as-of 1.6.2028 --events halli.csv halli.agr "onko koski myöhässä raportista" | head -5
Luettu näin: onko raportti myöhässä
VASTAUS     Kyllä. raportti: myöhässä.
            raportti  myöhässä – koski: raportoi (pitää); tekemättä: 31.3.2027
                      (keskiviikko), 428 päivää sitten; tehty 20.3.2026 (perjantai);
                      korvattu 1.1.2028 alkaen (muutettu: m1)
$ agrc ask --as-of 1.6.2028 halli.agr "mitä erääntyy 1.1.2027–31.12.2028" | head -12
Luettu näin: mitä erääntyy aikana 1.1.2027–31.12.2028
VASTAUS     Yhteensä 6, kukin sen tekstin mukaan, joka on silloin voimassa: teksti
            muuttuu 1.1.2028 alkaen (muutettu: m1).
            raportti  koski: raportoi (pitää)
                31.3.2027
            vuokra    salmi: maksaa (pitää)
                31.3.2027
            vuokra    salmi: maksaa (pitää)
                30.4.2027
            vuokra    salmi: maksaa (pitää)
                31.5.2027
            kysely    kukin osapuoli: kartoittaa (pitää); laiminlyönti: 500 euron maksu
$ agrc check --events halli.csv halli.agr
huomautus N396: erimielisyyksien ratkaisemisesta ei ole määrätty
  halli.agr:2:9
     2 | sopimus halli "Uimahallin yhteiskäyttö"
       |         ^^^^^
  ohje: lisää erimielisyyksiä varten `menettely` tai `vaikenee erimielisyys`

huomautus N397: sopimuksen muuttamisesta ei ole määrätty
  halli.agr:2:9
     2 | sopimus halli "Uimahallin yhteiskäyttö"
       |         ^^^^^
  ohje: lisää päätös sopimuksen muuttamisesta tai `vaikenee sopimuksen muuttaminen`

2 huomautusta
