# Larger numbers in letters before a unit.
$ cd $TMPDIR; cat > ajat.agr <<'A'
> kieli suomi
> kohta 1 "Määräajat"
>   osapuoli koski
>   tapahtuma lasku "Lasku"
>   velvoite maksu "Maksu";  kuka: koski;  tekee: maksaa;  määräaika: kolmenkymmenen päivän kuluessa laskusta
>   voimassaolo;  alkaen: 1.1.2026;  saakka: toistaiseksi;  irtisanomisaika: kaksitoista kuukautta
> loppu
> A
$ cd $TMPDIR; agrc check ajat.agr
ei huomautettavaa
$ cd $TMPDIR; agrc ask ajat.agr 'milloin maksu erääntyy jos lasku on 1.2.2027?' | sed '/^PERUSTE/,$d'
Luettu näin: entä jos lasku on 1.2.2027: mikä on määräaika: maksu
VASTAUS     määräaika (maksu): 3.3.2027 (keskiviikko) – määräaika: 30 päivää; laskettuna
            tapahtumasta: lasku 1.2.2027.
$ cd $TMPDIR; cat > frister.agr <<'A'
> språk svenska
> punkt 1 "Frister"
>   part norr
>   händelse anbud "Anbud"
>   rättighet förköp "Förköp";  vem: norr;  gör: köper;  vad: "aktier";  inom: sextio dagar från anbud
>   giltighet;  från: 1 mars 2026;  till och med: tills vidare;  uppsägningstid: tolv månader
> slut
> A
$ cd $TMPDIR; agrc check frister.agr
inget att anmärka
$ cd $TMPDIR; agrc ask frister.agr 'när upphör avtalet om det sägs upp 1.6.2027?' | sed '/^GRUND/,$d'
Läst så här: tänk om uppsägningen lämnas den 1.6.2027: när upphör avtalet
SVAR        Uppsägningstiden går ut: 1.6.2028 (torsdag) – uppsägningstid: 12 månader;
            räknat från: 1.6.2027.
$ cd $TMPDIR; cat > times.agr <<'A'
> language english
> clause 1 "Deadlines"
>   party north
>   event invoice "Invoice"
>   duty pay "Payment";  who: north;  does: pays;  within: twenty-one days of invoice
>   term;  from: 1.1.2026;  until: 2030;  notice: eighteen months
> end
> A
$ cd $TMPDIR; agrc check times.agr
no findings
$ cd $TMPDIR; agrc ask times.agr 'what is the deadline of pay if invoice is on 1.2.2027?' | sed '/^BECAUSE/,$d'
Read as: what if invoice is on 1.2.2027: what is the deadline of pay
ANSWER      deadline (pay): 22.2.2027 (Monday) – within: 21 days; counted from: invoice
            1.2.2027.
