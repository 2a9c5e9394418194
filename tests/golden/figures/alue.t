# The plan of an area of two municipalities: figures from a data file, a formula whose input
# the text lacks, an approximate division, staff in ranges.
$ agrc check alue.agr
virhe E453: `aste (ranua)` on tekstissä 12,9 %, mutta vertailulaskelma antaa 11,2 % (ero
  1,7 %)
  alue.agr:31:5, kohta 2
    31 |     verrataan: tyottomat / tyovoima
       |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: korjaa ilmoitettu luku tai laskukaava; kirjoita `noin`, jos luku on pyöristetty;
        esittele `ristiriita`, jos molemmat ovat tekstissä
  huomautus: ilmoitettu tässä
    kunnat.csv:3:1
     3 | Ranua;3 670;1 375;1 017;12,9 %;154;227

virhe E453: `aste (rovaniemi)` on tekstissä 10,9 %, mutta vertailulaskelma antaa
  93800/10383 ≈ 9,03 % (ero 193747/103830 ≈ 1,87 %)
  alue.agr:31:5, kohta 2
    31 |     verrataan: tyottomat / tyovoima
       |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: korjaa ilmoitettu luku tai laskukaava; kirjoita `noin`, jos luku on pyöristetty;
        esittele `ristiriita`, jos molemmat ovat tekstissä
  huomautus: ilmoitettu tässä
    kunnat.csv:2:1
     2 | Rovaniemi;64 180;31 149;31 943;10,9 %;2 814;4 381

huomautus N402: avoin kysymys, johon on oletettu vastaus: Mistä työikäisten määrä
  saadaan?
  alue.agr:38:9, kohta 3
    38 |   avoin tyoikaisten-luku "Mistä työikäisten määrä saadaan?"
       |         ^^^^^^^^^^^^^^^^

varoitus W455: lukua `menot` ei voi verrata laskelmaan: puuttuu tyoikaiset (rovaniemi)
  alue.agr:50:5, kohta 3
    50 |     verrataan: jako
       |     ^^^^^^^^^^^^^^^
  ohje: ilmoita puuttuva tieto, tai esittele se avoimena kysymyksenä (`avoin`), jonka
        tulkintoina ovat korvaavat tiedot

2 virhettä, 1 varoitus, 1 huomautus
[1]
# The input is missing: what is known is shown, and what each stand-in gives.
$ agrc ask 2>/dev/null alue.agr 'paljonko on jako ranua' | sed '/^PERUSTE/,/allekirjoitetusta/d'
Luettu näin: paljonko on jako ranua
VASTAUS     Sopimus ei kerro tätä: ranua, jako.
LASKELMA    50 % * osuus suureesta tyoikaiset  ei sanota
            50 % * osuus suureesta laaja       5675/2304 ≈ 2,46 %
OLETUS      Mistä työikäisten määrä saadaan? – puuttuu (oletettu tekstissä)
JOS TOISIN  tyoikaisten-luku: vakiluvusta: ranua, jako: 16156655/3126528 ≈ 5,17 %.
            tyoikaisten-luku: tyovoimasta: ranua, jako: 85743425/18733824 ≈ 4,58 %.
            tyoikaisten-luku: ennusteesta: ranua, jako: 950645/237312 ≈ 4,01 %.
EI SANOTA   ranua, tyoikaiset (kohta 3)
VERSIO      alue · alue.agr · sha256 62fbd84ac87c · agrc 0.1.0
$ agrc ask 2>/dev/null --format json alue.agr 'paljonko on jako ranua' | python3 -c "
> import json, sys
> answer = json.load(sys.stdin)
> print(answer['verdict'])
> for other in answer['otherwise']:
>     print(other['value']['exact'])"
not-stated
3231331/62530560
3429737/74935296
190129/4746240
$ agrc ask 2>/dev/null alue.agr 'mitä puuttuu jako laskemiseksi' | sed '/^PERUSTE/,/allekirjoitetusta/d'
Luettu näin: mitä puuttuu jako laskemiseksi
VASTAUS     Lukua jako varten sopimuksesta puuttuu: rovaniemi, tyoikaiset; ranua,
            tyoikaiset.
OLETUS      Mistä työikäisten määrä saadaan? – puuttuu (oletettu tekstissä)
JOS TOISIN  tyoikaisten-luku: vakiluvusta; tyoikaisten-luku: tyovoimasta;
              tyoikaisten-luku: ennusteesta: Mitään ei puutu: jako voidaan laskea.
EI SANOTA   rovaniemi, tyoikaiset (kohta 3)
            ranua, tyoikaiset (kohta 3)
VERSIO      alue · alue.agr · sha256 62fbd84ac87c · agrc 0.1.0
# With each stand-in the stated 96 % and 4 % are computed; only the forecast rounds to them.
$ agrc ask 2>/dev/null alue.agr 'mitkä luvut menot eroavat lasketuista' | sed -n '/^VASTAUS/p;/^JOS/,/^VERSIO/p'
VASTAUS     Ilmoitettuja lukuja ei voi verrata laskelmaan, koska jokin kaavan tarvitsema
JOS TOISIN  tyoikaisten-luku: vakiluvusta: Ilmoitetut luvut, jotka eroavat lasketuista
              (2); laskettuna:
            tyoikaisten-luku: tyovoimasta: Ilmoitetut luvut, jotka eroavat lasketuista
              (2); laskettuna:
            tyoikaisten-luku: ennusteesta: Kaikki ilmoitetut luvut vastaavat laskettuja.
EI SANOTA   rovaniemi, tyoikaiset (kohta 3)
            ranua, tyoikaiset (kohta 3)
VERSIO      alue · alue.agr · sha256 62fbd84ac87c · agrc 0.1.0
$ for reading in vakiluvusta tyovoimasta ennusteesta; do
> agrc ask 2>/dev/null alue.agr "what if tyoikaisten-luku is read as $reading: which figures of menot differ from what is computed?" | sed -n '/^VASTAUS/,/^PERUSTE/p' | grep -v '^PERUSTE'; done
VASTAUS     Ilmoitetut luvut, jotka eroavat lasketuista (2); laskettuna:
            rovaniemi  tekstissä noin 96 %, ero -3650543/3126528 ≈ -1,17 %  296496145/3126528 ≈ 94,83 %
            ranua      tekstissä noin 4 %, ero 3650543/3126528 ≈ 1,17 %    16156655/3126528 ≈ 5,17 %
VASTAUS     Ilmoitetut luvut, jotka eroavat lasketuista (2); laskettuna:
            rovaniemi  tekstissä noin 96 %, ero -10808129/18733824 ≈ -0,58 %  1787638975/18733824 ≈ 95,42 %
            ranua      tekstissä noin 4 %, ero 10808129/18733824 ≈ 0,58 %     85743425/18733824 ≈ 4,58 %
VASTAUS     Kaikki ilmoitetut luvut vastaavat laskettuja.
# What would have to be.
$ agrc ask 2>/dev/null alue.agr 'kuinka suuri ranuan osuus suureesta tyoikaiset pitäisi olla, jotta jako ranua olisi 4 %?' | sed '/^PERUSTE/,/allekirjoitetusta/d'
Luettu näin: kuinka suuri ranua osuus suureesta tyoikaiset pitäisi olla jotta jako ranua
  olisi 4 %
VASTAUS     ranua, tyoikaiset, osuus kokonaisuudesta: sen pitäisi olla täsmälleen
            3541/1152 ≈ 3,07 %, jotta ranua, jako olisi 4 %.
VERSIO      alue · alue.agr · sha256 62fbd84ac87c · agrc 0.1.0
$ agrc ask 2>/dev/null --format json alue.agr 'what share of tyoikaiset would ranua have to have for jako of ranua to be 4 %' | grep -m1 '"exact"'
    "exact": "3541/115200",
$ agrc ask 2>/dev/null alue.agr 'what share of tyoikaiset would ranua have to have for jako of ranua to be about 4 %' | sed '/^PERUSTE/,/allekirjoitetusta/d'
Luettu näin: kuinka suuri ranua osuus suureesta tyoikaiset pitäisi olla jotta jako ranua
  olisi about 4 %
VASTAUS     ranua, tyoikaiset, osuus kokonaisuudesta: sen pitäisi olla välillä 2389/1152
            ≈ 2,07–4693/1152 ≈ 4,07 %, jotta ranua, jako pyöristyisi lukuun noin 4 %.
VERSIO      alue · alue.agr · sha256 62fbd84ac87c · agrc 0.1.0
$ agrc ask 2>/dev/null alue.agr 'hur stor måste tyovoima för rovaniemi vara för att kraven ska uppfyllas' | sed '/^PERUSTE/,/allekirjoitetusta/d'
Luettu näin: kuinka suuri tyovoima rovaniemi pitäisi olla jotta vaatimukset täyttyvät
VASTAUS     rovaniemi, tyovoima: muiden pysyessä ennallaan vaatimukset täyttyvät, kun se
            on
            tyovoima summa vähintään 20 000 henkilöä  vähintään  18 625 henkilöä
VERSIO      alue · alue.agr · sha256 62fbd84ac87c · agrc 0.1.0
# Sums: the labour force and its limit; staff as a range.
$ agrc ask 2>/dev/null alue.agr 'mikä on työvoiman summa?' | sed '/^PERUSTE/,/allekirjoitetusta/d'
Luettu näin: mikä on summa: tyovoima
VASTAUS     tyovoima, päivämäärää ei ilmoitettu, yhteensä: 32 524 henkilöä.
LASKELMA    rovaniemi  31 149 henkilöä
            ranua       1 375 henkilöä
            summa      32 524 henkilöä
VERSIO      alue · alue.agr · sha256 62fbd84ac87c · agrc 0.1.0
$ agrc ask 2>/dev/null alue.agr 'täyttyvätkö vaatimukset?' | sed '/^PERUSTE/,/allekirjoitetusta/d'
Luettu näin: täyttyvätkö vaatimukset
VASTAUS     Kyllä, vaatimus täyttyy: tyovoima summa: 32 524 henkilöä; vähintään 20 000
            henkilöä.
            tyovoima summa  32 524 henkilöä; vähintään 20 000 henkilöä  kyllä
VERSIO      alue · alue.agr · sha256 62fbd84ac87c · agrc 0.1.0
$ agrc ask 2>/dev/null alue.agr 'mikä on henkilöstön summa?' | sed '/^PERUSTE/,/allekirjoitetusta/d'
Luettu näin: mikä on summa: henkilosto
VASTAUS     henkilosto, arvio, yhteensä: rivien summa on noin 74–75 htv, mutta tekstissä
            on noin 74 htv.
LASKELMA    johto               1 htv
            esihenkilot    noin 3 htv
            tuki-yksikko  6–7 htv
            asiakastyo    noin 64 htv
            summa         74–75 htv
VERSIO      alue · alue.agr · sha256 62fbd84ac87c · agrc 0.1.0
$ agrc ask 2>/dev/null --format json alue.agr 'mikä on henkilöstön summa?' | grep -A3 -E '"(from|to)": \{' | grep exact | tail -n 2
          "exact": "74",
          "exact": "75",
$ agrc ask 2>/dev/null alue.agr 'mikä on asiakastyo-osat summa?' | sed '/^PERUSTE/,/allekirjoitetusta/d'
Luettu näin: mikä on summa: asiakastyo-osat
VASTAUS     asiakastyo-osat, yhteensä: 64 htv.
LASKELMA    alkupalvelut  27 htv
            osaaminen     16 htv
            tyokyky       17 htv
            kotoutuminen   4 htv
            summa         64 htv
VERSIO      alue · alue.agr · sha256 62fbd84ac87c · agrc 0.1.0
$ agrc ask 2>/dev/null alue.agr 'paljonko henkilosto on kotoutuminen' | sed -n 2p
VASTAUS     kotoutuminen, henkilosto, arvio: 4 htv.
$ agrc ask 2>/dev/null alue.agr 'paljonko htv on summan ulkopuolella?' | sed -n '2p;/LASKELMA/p'
VASTAUS     summa, summan ulkopuolella: 5–6 htv.
LASKELMA    kunnan-kotoutuminen  5–6 htv
# So many customers for each worker.
$ agrc ask 2>/dev/null alue.agr 'voiko 74 työntekijää palvella 8 880 asiakasta?' | sed -n 2,3p
VASTAUS     Varmaksi ei voi sanoa: se on 120 kutakin kohti; asiakkaita: enintään noin
            120 kpl.
$ agrc ask 2>/dev/null alue.agr 'can 60 workers serve 9 000 customers?' | sed -n 2p
VASTAUS     Ei: se on 150 kutakin kohti; asiakkaita: enintään noin 120 kpl.
$ agrc ask 2>/dev/null alue.agr 'kan 100 anställda betjäna 8 900 kunder?' | sed -n 2p
VASTAUS     Kyllä: se on 89 kutakin kohti; asiakkaita: enintään noin 120 kpl.
# Who has most and least.
$ agrc ask 2>/dev/null alue.agr 'missä kunnassa on suurin työvoima?' | sed -n 2p
VASTAUS     tyovoima, 31 149 henkilöä: rovaniemi.
$ agrc ask 2>/dev/null alue.agr 'who has the smallest vaki?' | sed -n 2p
VASTAUS     vaki, 3 670 henkilöä: ranua.
