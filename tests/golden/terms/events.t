# Answers, amendments, options and checks go by a log of events
$ agrc ask --events rinki.csv rinki.agr - < rinki.txt
Luettu näin: kuka on hyväksynyt muutoksen m1
VASTAUS     Ensimmäinen muutossopimus: hyväksyntöjä 2, vaaditaan 2.
            johtokunta  päätös 3.3.2026
            koski       12.6.2026; kosken-valtuusto; versio: v2
            salmi       20.6.2026; versio: v2
PERUSTE     kohta m1 (rinki.agr:21): m1 [muutettu: Ensimmäinen muutossopimus, voimassa
              20.6.2026 alkaen]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      rinki · rinki.agr · sha256 067f30a78011 · agrc 0.1.0

Luettu näin: kuka ei ole hyväksynyt muutosta m1
VASTAUS     Ei kukaan: Ensimmäinen muutossopimus: kaikki, joiden hyväksyntä vaaditaan,
            ovat hyväksyneet.
PERUSTE     kohta m1 (rinki.agr:21): m1 [muutettu: Ensimmäinen muutossopimus, voimassa
              20.6.2026 alkaen]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      rinki · rinki.agr · sha256 067f30a78011 · agrc 0.1.0

Luettu näin: onko muutos m1 voimassa päivänä 1.7.2026
VASTAUS     Kyllä. Ensimmäinen muutossopimus on voimassa 20.6.2026 alkaen.
PERUSTE     kohta m1 (rinki.agr:21): m1 [muutettu: Ensimmäinen muutossopimus, voimassa
              20.6.2026 alkaen]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      rinki · rinki.agr · sha256 067f30a78011 · agrc 0.1.0

Luettu näin: mikä osuus on osapuolella koski päivänä 1.7.2026
VASTAUS     osuus, koski (kulut): 60 %.
PERUSTE     kohta m1 (rinki.agr:24): koski 60 % [muutettu: Ensimmäinen muutossopimus,
              voimassa 20.6.2026 alkaen]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      rinki · rinki.agr · sha256 067f30a78011 · agrc 0.1.0

Luettu näin: mikä osuus on osapuolella koski päivänä 1.10.2027
VASTAUS     osuus, koski (kulut): 70 %.
PERUSTE     kohta m2 (rinki.agr:32): koski 70 % [muutettu: Toinen muutossopimus,
              voimassa 1.9.2027 alkaen]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      rinki · rinki.agr · sha256 067f30a78011 · agrc 0.1.0

Luettu näin: onko muutos m2 voimassa
VASTAUS     Toinen muutossopimus on voimassa 1.9.2027 alkaen.
PERUSTE     kohta m2 (rinki.agr:28): m2 [muutettu: Toinen muutossopimus, voimassa
              1.9.2027 alkaen]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      rinki · rinki.agr · sha256 067f30a78011 · agrc 0.1.0

Luettu näin: milloin sopimus päättyy
VASTAUS     Sopimus päättyy: 31.12.2028. Optio (1 vuosi) on käytetty 1.2.2027.
PERUSTE     kohta 2 (rinki.agr:19): saakka: 31.12.2027 · optio: 1 vuosi · optio
              viimeistään: 30.6.2027
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    Sopimus päättyy  ilman optioita                        31.12.2027
            optio 1 vuosi    käytetty; käytettävä viimeistään 30.6.2027  31.12.2028
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      rinki · rinki.agr · sha256 067f30a78011 · agrc 0.1.0

Luettu näin: mitä muutoksia sopimukseen on tehty
VASTAUS     Muutoksia: 2.
            m1  Ensimmäinen muutossopimus  20.6.2026
            m2  Toinen muutossopimus       1.9.2027
VERSIO      rinki · rinki.agr · sha256 067f30a78011 · agrc 0.1.0
$ agrc ask rinki.agr 'mitä muutoksia sopimukseen on tehty'
Luettu näin: mitä muutoksia sopimukseen on tehty
VASTAUS     Muutoksia: 2.
            m1  Ensimmäinen muutossopimus  hyväksyntä puuttuu: koski ja salmi
            m2  Toinen muutossopimus       hyväksyntä puuttuu: koski ja salmi
VERSIO      rinki · rinki.agr · sha256 067f30a78011 · agrc 0.1.0
$ agrc ask --events rinki-tapahtumat.agr rinki.agr 'kuka ei ole hyväksynyt muutosta m1'
Luettu näin: kuka ei ole hyväksynyt muutosta m1
VASTAUS     Ensimmäinen muutossopimus: hyväksyntä puuttuu (1): salmi.
VERSIO      rinki · rinki.agr · sha256 067f30a78011 · agrc 0.1.0
$ agrc check --events rinki-tapahtumat.agr rinki.agr | grep -A2 -E '(W525|N527).*m1'
varoitus W525: `m1`: eri tekstin kuin muut on hyväksynyt salmi
  rinki.agr:21:15
    21 | muutossopimus m1 "Ensimmäinen muutossopimus"
--
huomautus N527: `m1` ei ole voimassa: hyväksyntä puuttuu: salmi
  rinki.agr:21:15
    21 | muutossopimus m1 "Ensimmäinen muutossopimus"
$ agrc calendar --events rinki.csv --from 1.1.2027 --to 31.12.2028 rinki.agr
Jääringin sopimus: 1.1.2027 – 31.12.2028
31.12.2028  voimassaolo – voimassaolo päättyy (kohta 2)
$ agrc status --as-of 1.7.2027 --events rinki.csv rinki.agr
huomautus N508: 1.9.2027 on kysytyn päivän jälkeen: ei mukana
  rinki.csv:9:1
     9 | 1.9.2027;Hallin avaaminen;;;
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: kysy myöhempää päivää valinnalla --as-of

Jääringin sopimus: tilanne 1.7.2027 (tapahtumia: 7)
OIKEUDET
  käytetty      voimassaolo – koski: optio 1 vuosi; käytetty 1.2.2027 (maanantai);
                jatkaa voimassaoloa 31.12.2028 saakka (kohta 2)
MUUTOKSET
  odottaa       m2 – voimassa 1.9.2027 (keskiviikko) alkaen; hyväksyntöjä 2/2
  voimassa      m1 – voimassa 20.6.2026 (lauantai) alkaen; hyväksyntöjä 2/2
$ agrc status --as-of 1.9.2026 --events rinki.csv rinki.agr | grep -v -A4 N508
  rinki.csv:5:1
     5 | 1.2.2027;optio;koski;;
       | ^^^^^^^^^^^^^^^^^^^^^^
  ohje: kysy myöhempää päivää valinnalla --as-of

huomautus N508: 1.3.2027 on kysytyn päivän jälkeen: ei mukana
  rinki.csv:6:1
     6 | 1.3.2027;m2;johtokunta;;
       | ^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: kysy myöhempää päivää valinnalla --as-of

huomautus N508: 2.3.2027 on kysytyn päivän jälkeen: ei mukana
  rinki.csv:7:1
     7 | 2.3.2027;m2;koski;;
       | ^^^^^^^^^^^^^^^^^^^
  ohje: kysy myöhempää päivää valinnalla --as-of

huomautus N508: 3.3.2027 on kysytyn päivän jälkeen: ei mukana
  rinki.csv:8:1
     8 | 3.3.2027;m2;salmi;;
       | ^^^^^^^^^^^^^^^^^^^
  ohje: kysy myöhempää päivää valinnalla --as-of

huomautus N508: 1.9.2027 on kysytyn päivän jälkeen: ei mukana
  rinki.csv:9:1
     9 | 1.9.2027;Hallin avaaminen;;;
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: kysy myöhempää päivää valinnalla --as-of

Jääringin sopimus: tilanne 1.9.2026 (tapahtumia: 3)
OIKEUDET
  käytettävissä voimassaolo – koski: optio 1 vuosi; viimeinen päivä 30.6.2027
                (keskiviikko), aikaa 302 päivää; jatkaa voimassaoloa 31.12.2028 saakka
                (kohta 2)
MUUTOKSET
  odottaa       m2 – hyväksyntä puuttuu: koski ja salmi; hyväksyntöjä 0/2
  voimassa      m1 – voimassa 20.6.2026 (lauantai) alkaen; hyväksyntöjä 2/2
# Approvals of the agreement itself
$ agrc check pool.agr
warning W525: `pool`: another text than the one laid before the others was approved by
  salmi
  pool.agr:2:11
     2 | agreement pool "Swimming pool"
       |           ^^^^
  help: have the same text approved by all, or correct `version:`

note N527: `pool` is not in force: approval is missing from salmi and lampi
  pool.agr:2:11
     2 | agreement pool "Swimming pool"
       |           ^^^^
  help: add `approval of …` with its date when it comes

note N396: it is not stated how disputes are settled
  pool.agr:2:11
     2 | agreement pool "Swimming pool"
       |           ^^^^
  help: add a `procedure` for disputes, or `silent on dispute`

note N397: it is not stated how the agreement is amended
  pool.agr:2:11
     2 | agreement pool "Swimming pool"
       |           ^^^^
  help: add a decision on amendment, or `silent on amendment`

1 warning, 3 notes
[1]
$ agrc ask pool.agr 'who has not approved the agreement'
Read as: who has not approved the agreement
ANSWER      Swimming pool: approval missing (2): salmi and lampi.
VERSION     pool · pool.agr · sha256 f7ac686218f3 · agrc 0.1.0
$ agrc ask pool.agr 'is the agreement in force on 1.10.2026'
Read as: is the agreement in force on 1.10.2026
ANSWER      No, the agreement is not in force on 1.10.2026 (from: 1.8.2026; until:
            31.12.2027). It does not bind yet: approval is missing from salmi and lampi.
BECAUSE     clause 1 (pool.agr:11): from: 1.8.2026 · until: 31.12.2027
              (not checked against the signed document)
VERSION     pool · pool.agr · sha256 f7ac686218f3 · agrc 0.1.0
$ agrc ask --events pool.csv pool.agr - < pool.txt
Read as: who has approved the agreement
ANSWER      Swimming pool: approvals 4, needed 3.
            koski  date: 12.6.2026; by: Council, section 12; version: 3.2.2026
            salmi  date: 20.6.2026; version: 28.1.2026
            salmi  1.9.2026; version: 3.2.2026
            lampi  15.9.2026
VERSION     pool · pool.agr · sha256 f7ac686218f3 · agrc 0.1.0

Read as: who has not approved the agreement
ANSWER      Nobody: all whose approval Swimming pool needs have approved it.
VERSION     pool · pool.agr · sha256 f7ac686218f3 · agrc 0.1.0

Read as: when does the agreement start
ANSWER      Start of the agreement: 1.8.2026. The last approval is of 15.9.2026; it does
            not bind before that.
BECAUSE     clause 1 (pool.agr:11): from: 1.8.2026
              (not checked against the signed document)
VERSION     pool · pool.agr · sha256 f7ac686218f3 · agrc 0.1.0

Read as: is the agreement in force on 1.9.2026
ANSWER      No, the agreement is not in force on 1.9.2026 (from: 1.8.2026; until:
            31.12.2027). The last approval is of 15.9.2026; it does not bind before
            that.
BECAUSE     clause 1 (pool.agr:11): from: 1.8.2026 · until: 31.12.2027
              (not checked against the signed document)
VERSION     pool · pool.agr · sha256 f7ac686218f3 · agrc 0.1.0

Read as: is the agreement in force on 1.10.2026
ANSWER      Yes, the agreement is in force on 1.10.2026 (from: 1.8.2026; until:
            31.12.2027).
BECAUSE     clause 1 (pool.agr:11): from: 1.8.2026 · until: 31.12.2027
              (not checked against the signed document)
VERSION     pool · pool.agr · sha256 f7ac686218f3 · agrc 0.1.0
$ agrc status --as-of 20.9.2026 --events pool.csv pool.agr
Swimming pool: status on 20.9.2026 (events: 2)
AMENDMENTS
  done          pool – approved by 3 of 3
# Mistakes in the log stand beside the answer
$ agrc ask --events muu.csv rinki.agr 'milloin sopimus päättyy'
virhe E504: ei ole tällaista päivää: `31.2.2027`
  muu.csv:3:1
     3 | 31.2.2027;optio;koski
       | ^^^^^^^^^
  ohje: kirjoita päivä muodossa 31.12.2027 tai 2027-12-31

varoitus W507: 1.1.2027 on ennen edellistä riviä (1.2.2027)
  muu.csv:4:1
     4 | 1.1.2027;jarrutus;koski
       | ^^^^^^^^^^^^^^^^^^^^^^^
  ohje: kirjoita rivit päivien järjestykseen

varoitus W506: `jarrutus` ei ole tämän sopimuksen tapahtuma, vaihe, velvoite eikä oikeus
  muu.csv:4:10
     4 | 1.1.2027;jarrutus;koski
       |          ^^^^^^^^
  ohje: kirjoita se niin kuin sopimus sen nimeää

Luettu näin: milloin sopimus päättyy
VASTAUS     Sopimus päättyy: 31.12.2028. Optio (1 vuosi) on käytetty 1.2.2027.
PERUSTE     kohta 2 (rinki.agr:19): saakka: 31.12.2027 · optio: 1 vuosi · optio
              viimeistään: 30.6.2027
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    Sopimus päättyy  ilman optioita                        31.12.2027
            optio 1 vuosi    käytetty; käytettävä viimeistään 30.6.2027  31.12.2028
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      rinki · rinki.agr · sha256 067f30a78011 · agrc 0.1.0
$ agrc check --events muu.csv rinki.agr | grep -E '^(virhe|varoitus) (E5|W50)'
virhe E504: ei ole tällaista päivää: `31.2.2027`
varoitus W507: 1.1.2027 on ennen edellistä riviä (1.2.2027)
varoitus W506: `jarrutus` ei ole tämän sopimuksen tapahtuma, vaihe, velvoite eikä oikeus
$ agrc ask --events puuttuu.csv rinki.agr 'milloin sopimus päättyy'
virhe E001: tiedostoa `puuttuu.csv` ei ole
  puuttuu.csv:1:1
[2]
