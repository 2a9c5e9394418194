# Two whole agreements in the words of such documents: a joint authority with seats and votes by inhabitants, and a
# shareholders' agreement of an energy company.
$ agrc check perussopimus.agr | grep -E "^(virhe|varoitus|[0-9])"
varoitus W348: ilmarinen päättää yksin (`yhtymävaltuusto`)
1 varoitus, 4 huomautusta
$ agrc check aktieagaravtal.agr | grep -E "^(fel|varning|[0-9])"
varning W348: norrvik beslutar ensam (`bolagsstämman`)
varning W349: energiverket: rösterna har aldrig någon betydelse (`bolagsstämman`)
varning W349: energiverket: rösterna har aldrig någon betydelse (`bolagsstämman`)
varning W351: norrvik, söderö och västby har exakt 9 000 när gränsen är 90 %; det räcker
4 varningar, 4 anmärkningar
$ agrc ask perussopimus.agr 'miten paikat jakautuvat?' | sed '/^PERUSTE/,$d'
Luettu näin: miten paikat jakautuvat
VASTAUS     paikat: yhtymävaltuusto ja yhtymähallitus.
            ilmarinen  yhtymävaltuusto  11
            kurkela    yhtymävaltuusto   3
            alahärmi   yhtymävaltuusto   2
            peräkylä   yhtymävaltuusto   1
            jokivarsi  yhtymävaltuusto   1
            ilmarinen  yhtymähallitus    4
            kurkela    yhtymähallitus    2
            alahärmi   yhtymähallitus    1
            peräkylä   yhtymähallitus    1
            jokivarsi  yhtymähallitus    1
$ agrc ask perussopimus.agr 'montako paikkaa on kurkelalla?' | sed '/^PERUSTE/,$d'
Luettu näin: montako paikkaa on osapuolella kurkela
VASTAUS     paikat: yhtymävaltuusto ja yhtymähallitus.
            kurkela  yhtymävaltuusto  3
            kurkela  yhtymähallitus   2
$ agrc ask perussopimus.agr 'miten äänet jakautuvat?' | sed '/^PERUSTE/,$d'
Luettu näin: miten äänet jakautuvat
VASTAUS     Äänet (toimielin yhtymävaltuusto), yhteensä: 39,4 ääntä.
            ilmarinen  20,4 ääntä
            kurkela       9 ääntä
            alahärmi      5 ääntä
            peräkylä      3 ääntä
            jokivarsi     2 ääntä
$ agrc ask perussopimus.agr 'syntyykö päätös talousarvion hyväksymisestä jos ilmarinen on puolesta?' | sed '/^PERUSTE/,$d'
Luettu näin: syntyykö päätös asiassa talousarvion hyväksyminen jos puolesta ovat
  ilmarinen
VASTAUS     Ei. Puolesta on äänistä 32 (yhteensä 51); päätökseen vaaditaan vähintään 2/3
            annetuista äänistä (puuttuu 2 ääntä). Päätös syntyisi, jos puolesta olisi
            lisäksi: kurkela; tai alahärmi; tai peräkylä; tai jokivarsi.
$ agrc ask perussopimus.agr 'syntyykö päätös perussopimuksen muuttamisesta jos kurkela, alahärmi, peräkylä ja jokivarsi ovat puolesta?' | sed '/^PERUSTE/,$d'
Luettu näin: syntyykö päätös asiassa perussopimuksen muuttaminen jos puolesta ovat
  kurkela, alahärmi, peräkylä ja jokivarsi
VASTAUS     Ei. Päätöksen ehdot eivät täyty: puolesta: äänistä 4 (yhteensä 5),
            vaaditaan: vähintään 2/3 kaikista äänistä (juuri riittävästi); puolesta:
            18 208 asukasta (yhteensä 49 448 asukasta), vaaditaan: yli 1/2 kaikkien
            yhteismäärästä (laskentaperuste: asukasluku) (puuttuu 6 517 asukasta).
            Päätös syntyisi, jos puolesta olisi lisäksi: ilmarinen.
$ agrc ask perussopimus.agr 'mikä enemmistö tarvitaan purkamiseen?' | sed '/^PERUSTE/,$d'
Luettu näin: mikä enemmistö tarvitaan asiassa purkaminen
VASTAUS     Päätökseen vaaditaan (toimielin yhtymävaltuusto): kaikkien jäsenten
            kannatus.
$ agrc ask perussopimus.agr 'kuka on yhtymävaltuuston puheenjohtaja?' | sed '/^PERUSTE/,$d'
Luettu näin: kuka on yhtymävaltuusto puheenjohtaja
VASTAUS     puheenjohtaja (yhtymävaltuusto): yhtymävaltuusto valitsee.
$ agrc ask perussopimus.agr 'kuka maksaa alijäämän?' | sed '/^PERUSTE/,$d'
Luettu näin: kuka maksaa kuinka paljon alijäämä
VASTAUS     310 000,00 € jaetaan perusteena alijäämä: ilmarinen 170 500,00 €, kurkela
            62 000,00 €, alahärmi 31 000,00 €, peräkylä 27 900,00 €, jokivarsi
            18 600,00 €.
TAULUKKO    alijäämä
             perusteena  osuus      tarkasti        maksaa
  ilmarinen        55 %   55 %  170 500,00 €  170 500,00 €
  kurkela          20 %   20 %   62 000,00 €   62 000,00 €
  alahärmi         10 %   10 %   31 000,00 €   31 000,00 €
  peräkylä          9 %    9 %   27 900,00 €   27 900,00 €
  jokivarsi         6 %    6 %   18 600,00 €   18 600,00 €
  summa           100 %  100 %  310 000,00 €  310 000,00 €
$ agrc ask perussopimus.agr 'kuka on yhtymähallituksen esittelijä?' | sed '/^PERUSTE/,$d'
Luettu näin: kuka on yhtymähallitus esittelijä
VASTAUS     esittelijä (yhtymähallitus): kuntayhtymän johtaja.
$ agrc ask perussopimus.agr 'milloin irtisanomisaika päättyy jos irtisanotaan 15.3.2027?' | sed '/^PERUSTE/,$d'
Luettu näin: entä jos irtisanomisilmoitus annetaan 15.3.2027: milloin irtisanomisaika
  päättyy
VASTAUS     Irtisanomisaika päättyy: 31.12.2028 (sunnuntai) – irtisanomisaika: 12
            kuukautta; laskettuna tapahtumasta: 15.3.2027; päättyy: vuoden loppu;
            15.3.2028 (keskiviikko) – irtisanomisaika: 12 kuukautta; laskettuna
            tapahtumasta: 15.3.2027.
            ero          irtisanomisaika: 12 kuukautta; laskettuna tapahtumasta:
                         15.3.2027; päättyy: vuoden loppu
                31.12.2028
            voimassaolo  irtisanomisaika: 12 kuukautta; laskettuna tapahtumasta:
                         15.3.2027
                15.3.2028
$ agrc ask perussopimus.agr 'milloin maksuosuudet erääntyy jos lasku on 1.2.2027?' | sed '/^PERUSTE/,$d'
Luettu näin: entä jos lasku on 1.2.2027: mikä on määräaika: maksuosuudet
VASTAUS     määräaika (maksuosuudet): 3.3.2027 (keskiviikko) – määräaika: 30 päivää;
            laskettuna tapahtumasta: lasku 1.2.2027.
$ agrc ask perussopimus.agr 'mitä jos jokivarren asukasluku on 3 100: montako ääntä on jokivarrella?' | sed '/^PERUSTE/,$d'
Luettu näin: entä jos asukasluku jokivarsi on 3 100: miten äänet jakautuvat: jokivarsi
VASTAUS     Äänet (osapuoli jokivarsi, toimielin yhtymävaltuusto): 4 ääntä, kaikkiaan
            42,2 ääntä.
$ agrc ask aktieagaravtal.agr 'hur fördelas rösterna i bolagsstämman?' | sed '/^GRUND/,$d'
Läst så här: hur fördelas rösterna i bolagsstämman
SVAR        Röster (organet bolagsstämman), totalt: 10 000 röster.
            norrvik       5 200 röster
            söderö        2 100 röster
            västby        1 700 röster
            energiverket  1 000 röster
$ agrc ask aktieagaravtal.agr 'går en ändring av bolagsordningen igenom med norrvik och söderö för?' | sed '/^GRUND/,$d'
Läst så här: fattas ett beslut i frågan om ändring av bolagsordningen om norrvik och
  söderö röstar för
SVAR        Ja. 7 300 av 10 000 röster är för; ett beslut kräver minst 2/3 av de avgivna
            rösterna (633 röster mer än vad som krävs). Beslutet skulle falla om någon
            av dessa vore emot: norrvik och söderö.
$ agrc ask aktieagaravtal.agr 'går försäljning av elnätet igenom med norrvik, söderö och västby för?' | sed '/^GRUND/,$d'
Läst så här: fattas ett beslut i frågan om försäljning av elnätet om norrvik, söderö och
  västby röstar för
SVAR        Ja. 9 000 av 10 000 röster är för; ett beslut kräver minst 90 % av alla
            röster (precis tillräckligt). Beslutet skulle falla om någon av dessa vore
            emot: norrvik, söderö och västby.
$ agrc ask aktieagaravtal.agr 'vem kan ensam stoppa försäljning av elnätet?' | sed '/^GRUND/,$d'
Läst så här: vem kan blockera ensam i frågan om försäljning av elnätet
SVAR        Kan ensam hindra ett beslut (organet bolagsstämman): norrvik, söderö och
            västby.
$ agrc ask aktieagaravtal.agr 'vem är ordförande i styrelsen?' | sed '/^GRUND/,$d'
Läst så här: vem är ordförande i styrelsen
SVAR        ordförande (styrelsen): utses av Norrviks stad.
$ agrc ask aktieagaravtal.agr 'vem är sekreterare i styrelsen?' | sed '/^GRUND/,$d'
Läst så här: vem är sekreterare i styrelsen
SVAR        sekreterare (styrelsen): bolaget.
$ agrc ask aktieagaravtal.agr 'hur mycket utdelning får västby?' | sed '/^GRUND/,$d'
Läst så här: hur stor är utdelningen för västby
SVAR        västby, utdelningen: 204 000 €.
$ agrc ask aktieagaravtal.agr 'när upphör avtalet om det sägs upp 1.6.2027?' | sed '/^GRUND/,$d'
Läst så här: tänk om uppsägningen lämnas den 1.6.2027: när upphör avtalet
SVAR        Uppsägningstiden går ut: 1.6.2028 (torsdag) – uppsägningstid: 12 månader;
            räknat från: 1.6.2027.
$ agrc ask aktieagaravtal.agr 'vad är tidsfristen för förköp om anbudet är 1.3.2027?' | sed '/^GRUND/,$d'
Läst så här: tänk om anbud sker den 1.3.2027: vilken är tidsfristen för förköp
SVAR        tidsfrist (förköp): 30.4.2027 (fredag) – inom: 60 dagar; räknat från: anbud
            1.3.2027.
$ agrc ask aktieagaravtal.agr 'hur många platser har norrvik i styrelsen?' | sed '/^GRUND/,$d'
Läst så här: hur många platser har norrvik i styrelsen
SVAR        platser för norrvik (styrelsen): 3; ersättare: varje part 1.
$ agrc ask aktieagaravtal.agr 'vad är bolagets hemort?' | sed '/^GRUND/,$d'
Läst så här: vad är hemort för bolaget
SVAR        bolaget, hemort: Norrvik.
$ agrc ask aktieagaravtal.agr 'vad händer vid tvist?' | sed '/^GRUND/,$d'
Läst så här: vilka är skedena i tvist
SVAR        tvist: förhandling → skiljeförfarande.
            förhandling       varje part  leder till: skiljeförfarande
            skiljeförfarande  nämnden
