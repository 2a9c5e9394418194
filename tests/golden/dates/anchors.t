# What a length of time is counted from, right behind it
$ agrc check lasku.agr faktura.agr invoice.agr
huomautus N396: erimielisyyksien ratkaisemisesta ei ole määrätty
  lasku.agr:2:9
     2 | sopimus laskutus "Laskutussopimus"
       |         ^^^^^^^^
  ohje: lisää erimielisyyksiä varten `menettely` tai `vaikenee erimielisyys`

huomautus N397: sopimuksen muuttamisesta ei ole määrätty
  lasku.agr:2:9
     2 | sopimus laskutus "Laskutussopimus"
       |         ^^^^^^^^
  ohje: lisää päätös sopimuksen muuttamisesta tai `vaikenee sopimuksen muuttaminen`

varoitus W363: `vastaus`: ei ole määrätty, mistä 30 päivää lasketaan
  lasku.agr:14:52, kohta 1
    14 |   velvoite vastaus;  kuka: lampi;  tekee: vastaa;  määräaika: 30 päivän kuluessa
       |                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää `laskettuna tapahtumasta:` ja tapahtuma, tai `ennen:`, jos aika lasketaan
        taaksepäin

varoitus W395: sopimus on voimassa toistaiseksi, eikä irtisanomisesta ole määrätty
  lasku.agr:15:3, kohta 1
    15 |   voimassaolo;  alkaen: 1.1.2026;  saakka: toistaiseksi voimassa
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää voimassaololle `irtisanomisaika:`, oikeus irtisanoa (`oikeus`) tai
        `vaikenee irtisanominen`

varning W394: avtalets giltighetstid anges inte
  faktura.agr:2:7
     2 | avtal fakturering "Fakturering"
       |       ^^^^^^^^^^^
  hjälp: lägg till `giltighet` med `från och med:` och `till och med:` i en punkt

anmärkning N396: det anges inte hur tvister löses
  faktura.agr:2:7
     2 | avtal fakturering "Fakturering"
       |       ^^^^^^^^^^^
  hjälp: lägg till ett `förfarande` för tvister, eller `tiger om tvist`

anmärkning N397: det anges inte hur avtalet ändras
  faktura.agr:2:7
     2 | avtal fakturering "Fakturering"
       |       ^^^^^^^^^^^
  hjälp: lägg till ett beslut om ändring, eller `tiger om ändring av avtalet`

note N396: it is not stated how disputes are settled
  invoice.agr:2:11
     2 | agreement invoice "Invoicing"
       |           ^^^^^^^
  help: add a `procedure` for disputes, or `silent on dispute`

note N397: it is not stated how the agreement is amended
  invoice.agr:2:11
     2 | agreement invoice "Invoicing"
       |           ^^^^^^^
  help: add a decision on amendment, or `silent on amendment`

warning W395: the agreement is open-ended, and it is not stated how it can be terminated
  invoice.agr:11:3, clause 1
    11 |   term;  from: 1.1.2026;  until: open-ended
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: add `notice:` to the term, a `right` to terminate, or `silent on termination`

4 varoitusta, 6 huomautusta
[1]
$ agrc ask lasku.agr 'mikä on maksun määräaika jos lasku on 31.1.2027'
Luettu näin: entä jos lasku on 31.1.2027: mikä on määräaika: maksu
VASTAUS     määräaika (maksu): 2.3.2027 (tiistai) – määräaika: 30 päivää; laskettuna
            tapahtumasta: lasku 31.1.2027.
PERUSTE     kohta 1 (lasku.agr:11): määräaika: 30 päivän kuluessa · laskusta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    lasku      alkupäivä, jota ei lueta mukaan  31.1.2027
            30 päivää  myöhemmin                        2.3.2027
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      laskutus · lasku.agr · sha256 9251f4fc80bc · agrc 0.1.0
$ agrc ask lasku.agr 'mikä on huomautuksen määräaika jos laskun saapuminen on 31.1.2027'
Luettu näin: entä jos laskun-saapuminen on 31.1.2027: mikä on määräaika: huomautus
VASTAUS     määräaika (huomautus): 14.2.2027 (sunnuntai) – määräaika: 14 päivää;
            laskettuna tapahtumasta: laskun-saapuminen 31.1.2027.
PERUSTE     kohta 1 (lasku.agr:12): määräaika: 14 päivää · laskun saapumisesta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    laskun-saapuminen  alkupäivä, jota ei lueta mukaan  31.1.2027
            14 päivää          myöhemmin                        14.2.2027
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
JOS TOISIN  miten määräajat lasketaan: säädettyjen määräaikain laskemisesta annetun lain
              (150/1930) mukaan: määräaika (huomautus): 15.2.2027 (maanantai), koska
              14.2.2027 ei ole työpäivä: sunnuntai – määräaika: 14 päivää; laskettuna
              tapahtumasta: laskun-saapuminen 31.1.2027.
VERSIO      laskutus · lasku.agr · sha256 9251f4fc80bc · agrc 0.1.0
$ agrc ask lasku.agr 'mikä on luovutuksen määräaika jos irtisanomisilmoitus on 30.11.2027'
Luettu näin: entä jos irtisanomisilmoitus on 30.11.2027: mikä on määräaika: luovutus
VASTAUS     määräaika (luovutus): 29.2.2028 (tiistai) – määräaika: 3 kuukautta;
            laskettuna tapahtumasta: irtisanomisilmoitus 30.11.2027.
PERUSTE     kohta 1 (lasku.agr:13): määräaika: 3 kuukautta · irtisanomisilmoituksesta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    irtisanomisilmoitus  alkupäivä, jota ei lueta mukaan  30.11.2027
            3 kuukautta          myöhemmin                        29.2.2028
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      laskutus · lasku.agr · sha256 9251f4fc80bc · agrc 0.1.0
$ agrc ask faktura.agr 'vad är tidsfristen för betalning om fakturan är 31.1.2027'
Läst så här: tänk om faktura sker den 31.1.2027: vilken är tidsfristen för betalning
SVAR        tidsfrist (betalning): 2.3.2027 (tisdag) – inom: 30 dagar; räknat från:
            faktura 31.1.2027.
GRUND       punkt 1 (faktura.agr:8): inom: 30 dagar · från fakturan
              (inte kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   faktura   den första dagen, som inte räknas  31.1.2027
            30 dagar  senare                             2.3.2027
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
VERSION     fakturering · faktura.agr · sha256 e67bff24e858 · agrc 0.1.0
$ agrc ask faktura.agr 'vad är tidsfristen för anmärkning om fakturan är 31.1.2027'
Läst så här: tänk om faktura sker den 31.1.2027: vilken är tidsfristen för anmärkning
SVAR        tidsfrist (anmärkning): 14.2.2027 (söndag) – inom: 14 dagar; räknat från:
            faktura 31.1.2027.
GRUND       punkt 1 (faktura.agr:9): inom: 14 dagar · efter fakturan
              (inte kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   faktura   den första dagen, som inte räknas  31.1.2027
            14 dagar  senare                             14.2.2027
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
ANNARS      hur tidsfrister räknas: enligt lagen om beräknande av laga tid (150/1930):
              tidsfrist (anmärkning): 15.2.2027 (måndag), eftersom 14.2.2027 inte är en
              arbetsdag: söndag – inom: 14 dagar; räknat från: faktura 31.1.2027.
VERSION     fakturering · faktura.agr · sha256 e67bff24e858 · agrc 0.1.0
$ agrc ask invoice.agr 'what is the deadline of payment if invoice-received is on 31.1.2027'
Read as: what if invoice-received is on 31.1.2027: what is the deadline of payment
ANSWER      deadline (payment): 2.3.2027 (Tuesday) – within: 30 days; counted from:
            invoice-received 31.1.2027.
BECAUSE     clause 1 (invoice.agr:8): within: 30 days · of receipt of the invoice
              (not checked against the signed document)
SUM         invoice-received  the starting day, not counted  31.1.2027
            30 days           later                          2.3.2027
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     invoice · invoice.agr · sha256 348b592a2945 · agrc 0.1.0
$ agrc ask invoice.agr 'what is the deadline of handover if invoice-received is on 31.12.2026'
Read as: what if invoice-received is on 31.12.2026: what is the deadline of handover
ANSWER      deadline (handover): 28.2.2027 (Sunday) – within: 2 months; counted from:
            invoice-received 31.12.2026.
BECAUSE     clause 1 (invoice.agr:10): within: 2 months · from invoice-received
              (not checked against the signed document)
SUM         invoice-received  the starting day, not counted  31.12.2026
            2 months          later                          28.2.2027
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
OTHERWISE   how deadlines are counted: by the Finnish Act on computing time limits
              (150/1930): deadline (handover): 1.3.2027 (Monday), since 28.2.2027 is no
              working day: Sunday – within: 2 months; counted from: invoice-received
              31.12.2026.
VERSION     invoice · invoice.agr · sha256 348b592a2945 · agrc 0.1.0
