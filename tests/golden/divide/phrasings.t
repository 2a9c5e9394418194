# What changes when costs, keys or payers change, asked in many words.
$ agrc ask institute.agr 'what if costs rise 8 %?'
Read as: what if costs rises by 8 %: what follows
ANSWER      Then: costs: ashby 384 630,91 € → 415 401,38 €, brook 209 700,20 € →
            226 476,21 €, corley 148 050,64 € → 159 894,70 €, dunham 69 963,92 € →
            75 561,03 €.
TABLE       costs
                   now          then       change
  ashby   384 630,91 €  415 401,38 €  30 770,47 €
  brook   209 700,20 €  226 476,21 €  16 776,01 €
  corley  148 050,64 €  159 894,70 €  11 844,06 €
  dunham   69 963,92 €   75 561,03 €   5 597,11 €
BECAUSE     clause 3 (institute.agr:33): of: 812 345,67 € · according to: 30 % equally +
              50 % by lessons + 20 % by people · at least: 10 000 € · at most: 60 % ·
              and 4 more
            clause 2 (institute.agr:19): ashby 15 240 pcs · brook 7 100 pcs · corley
              3 900 pcs · dunham 0 pcs · and 4 more
            (none of these is checked against the signed document)
VERSION     institute · institute.agr · sha256 94113fb55510 · agrc 0.1.0
$ agrc ask institute.agr "what if brook's lessons double?" | head -9
Read as: what if lessons of brook doubles: what follows
ANSWER      Then: costs: ashby 384 630,91 € → 334 393,78 €, brook 209 700,20 € →
            272 793,28 €, corley 148 050,64 € → 135 194,69 €.
TABLE       costs
                   now          then        change
  ashby   384 630,91 €  334 393,78 €  -50 237,13 €
  brook   209 700,20 €  272 793,28 €   63 093,08 €
  corley  148 050,64 €  135 194,69 €  -12 855,95 €
BECAUSE     clause 3 (institute.agr:33): of: 812 345,67 € · according to: 30 % equally +
$ agrc ask institute.agr 'what if dunham leaves, who pays?' | head -9
Read as: what if dunham leaves: who pays how much
ANSWER      812 345,67 € is divided by costs: ashby 410 111,65 €, brook 232 298,65 €,
            corley 169 935,37 €.
TABLE       costs
             lessons              people  according to        share             exact          pays
  ashby   15 240 pcs   9 812 inhabitants   ≈ 50,4849 %  ≈ 50,4849 %  ≈ 410 111,6488 €  410 111,65 €
  brook    7 100 pcs   4 344 inhabitants    ≈ 28,596 %   ≈ 28,596 %  ≈ 232 298,6477 €  232 298,65 €
  corley   3 900 pcs   2 990 inhabitants   ≈ 20,9191 %  ≈ 20,9191 %  ≈ 169 935,3735 €  169 935,37 €
  total   26 240 pcs  17 146 inhabitants         100 %        100 %      812 345,67 €  812 345,67 €
$ agrc ask institute.agr 'what if dunham leaves?' | head -5
Read as: what if dunham leaves: what follows
ANSWER      Then: Parties (3): ashby, brook and corley. costs: ashby 384 630,91 € →
            410 111,65 €, brook 209 700,20 € → 232 298,65 €, corley 148 050,64 € →
            169 935,37 €, dunham 69 963,92 € → –.
BECAUSE     clause 3 (institute.agr:33): of: 812 345,67 € · according to: 30 % equally +
$ agrc ask institute.agr 'who pays what if dunham leaves?' | head -3
Read as: what if dunham leaves: who pays how much
ANSWER      812 345,67 € is divided by costs: ashby 410 111,65 €, brook 232 298,65 €,
            corley 169 935,37 €.
$ agrc ask institute.agr 'how much more would brook pay of costs if ashby leaves?' | head -3
Read as: what if ashby leaves: how much more would brook pay of costs
ANSWER      brook would pay 427 984,31 € instead of 209 700,20 €: 218 284,11 € more.
BECAUSE     clause 3 (institute.agr:36): according to: 30 % equally + 50 % by lessons +
$ agrc ask institute.agr 'divide 100 000 € half by lessons and half equally' | head -4
Read as: who pays how much of 100 000 € by lessons equally half and half
ANSWER      100 000,00 € is divided by 50 % lessons, 50 % the number of payers: ashby
            41 539,63–41 539,64 €, brook 26 028,96–26 028,97 €, corley
            19 931,40–19 931,41 €, dunham 12 500,00 €. 99 999,99 € is certain; 0,01 €
$ agrc ask institute.agr "what is brook's share of the costs, and why?"
Read as: why: what is the share of brook of costs
ANSWER      brook pays 209 700,20 € of 812 345,67 €; before rounding ≈ 209 700,1979 €.
BECAUSE     clause 3 (institute.agr:36): according to: 30 % equally + 50 % by lessons +
              20 % by people · of: 812 345,67 € · rounded: to the nearest 1 cent · rest
              to: largest remainder · and 4 more
            clause 2 (institute.agr:19): ashby 15 240 pcs · brook 7 100 pcs · corley
              3 900 pcs · dunham 0 pcs · and 4 more
            (none of these is checked against the signed document)
WHY
- ashby: before rounding ≈ 384 630,9086 €; pays 384 630,91 €
- brook: before rounding ≈ 209 700,1979 €; pays 209 700,20 €
- corley: before rounding ≈ 148 050,6439 €; pays 148 050,64 €
- dunham: before rounding ≈ 69 963,9196 €; pays 69 963,92 €
VERSION     institute · institute.agr · sha256 94113fb55510 · agrc 0.1.0
$ agrc ask jate.agr 'paljonko enemmän koivula maksaisi, jos kulut nousevat 8 %?'
Luettu näin: entä jos kaikki kustannukset nousevat 8 %: kuinka paljon enemmän koivula
  maksaisi
VASTAUS     hallinto: koivula maksaisi 32 385,91 €, kun nyt maksaa 29 986,95 €:
            2 398,96 € enemmän.
PERUSTE     kohta 3 (jate.agr:37): perusteena: 50 % * osuus suureesta asukasluku + 50 %
              * tasan · mistä: 120 000 € · pyöristys: lähimpään 1 senttiin ·
              jakojäännös: isanta · ja 11 muuta
            kohta 2 (jate.agr:17): koivula 12 345 asukasta · hiekkala 31 870 asukasta ·
              suvanto 4 221 asukasta · niemi 987 asukasta · ja 4 muuta
            kohta 1 (jate.agr:12): haltija: hiekkala
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jatehuolto · jate.agr · sha256 4ce09c407fdf · agrc 0.1.0
$ agrc ask jate.agr 'mitä jos niemen asukasluku kaksinkertaistuu?' | head -9
Luettu näin: entä jos asukasluku niemi kaksinkertaistuu: mitä siitä seuraa
VASTAUS     Silloin: kayttokulut: koivula ≈ 24,9891 % → ≈ 24,7446 %, hiekkala ≈
            44,7421 % → ≈ 44,1108 %, suvanto ≈ 16,7703 % → ≈ 16,6867 %, niemi ≈
            13,4985 % → ≈ 14,4579 %. hallinto: koivula 29 986,95 € → 29 693,51 €,
            hiekkala 53 690,49 € → 52 932,96 €, suvanto 20 124,33 € → 20 024,00 €, niemi
            16 198,23 € → 17 349,53 €. kuljetus: koivula ≈ 25,9168 % → ≈ 25,7538 %,
            hiekkala ≈ 50,1943 % → ≈ 49,7734 %, suvanto ≈ 13,9122 % → ≈ 13,8565 %, niemi
            ≈ 9,9767 % → ≈ 10,6163 %.
TAULUKKO    kayttokulut
$ agrc ask jate.agr 'jaa 12 000 € jätteen määrän suhteessa' | head -4
Luettu näin: kuka maksaa kuinka paljon 12 000 € perusteena jatemaara
VASTAUS     12 000,00 € jaetaan perusteena jatemaara: koivula 3 332,65–3 332,67 €,
            hiekkala 7 331,84–7 331,86 €, suvanto 983,53–983,55 €, niemi
            351,96–351,98 €. Varmaa on 11 999,98 €; 0,02 € jää avoimeksi näiden välillä:
$ agrc ask jate.agr 'paljonko 100 000 euron laskusta maksaa niemi hallintokulujen mukaan?' | head -3
Luettu näin: paljonko niemi maksaa 100 000 euron hallinto mukaan
VASTAUS     niemi maksaa 13 498,52 €; jaettavana 100 000,00 €; ennen pyöristystä ≈
            13 498,523 €.
$ agrc ask jate.agr 'mikä on Koivulan osuus kuljetuksista?'
Luettu näin: mikä osuus on osapuolella koivula suureesta kuljetus
VASTAUS     koivula maksaa jokaisesta summasta ≈ 25,9168 %, perusteena kuljetus.
PERUSTE     kohta 3 (jate.agr:43): perusteena: 1/3 tasan + 1/3 perusteena asukasluku +
              1/3 suhteessa jatemaara · pyöristys: lähimpään 1 senttiin · jakojäännös:
              vuorotellen; koivula; hiekkala; suvanto; niemi · vuorot alkaen: 2026
            kohta 2 (jate.agr:17): koivula 12 345 asukasta · hiekkala 31 870 asukasta ·
              suvanto 4 221 asukasta · niemi 987 asukasta · ja 4 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   summa, jonka kuljetus jakaa (kohta 3)
VERSIO      jatehuolto · jate.agr · sha256 4ce09c407fdf · agrc 0.1.0
$ agrc ask jate.agr 'kuka maksaa mitä, jos suvanto eroaa?' | head -7
Luettu näin: entä jos suvanto eroaa: kuka maksaa kuinka paljon
VASTAUS     Perusteena kayttokulut kukin maksaa jokaisesta summasta: koivula ≈ 30,322 %,
            hiekkala ≈ 51,9195 %, niemi ≈ 17,7584 %. 120 000,00 € jaetaan perusteena
            hallinto: koivula 36 386,44 €, hiekkala 62 303,44 €, niemi 21 310,12 €.
            Perusteena kuljetus kukin maksaa jokaisesta summasta: koivula ≈ 30,2986 %,
            hiekkala ≈ 56,7975 %, niemi ≈ 12,9039 %.
TAULUKKO    hallinto
$ agrc ask ambulans.agr 'vad händer om kostnaderna stiger med 8 %?' | head -8
Läst så här: tänk om alla kostnader stiger med 8 %: vad blir följden
SVAR        Då: bilar: korpo 264 782,22 € → 283 669,33 €, nagu 233 800,00 € →
            254 280,00 €, houtskar 141 417,78 € → 153 250,67 €.
TABELL      bilar
                      nu            då      ändring
  korpo     264 782,22 €  283 669,33 €  18 887,11 €
  nagu      233 800,00 €  254 280,00 €  20 480,00 €
  houtskar  141 417,78 €  153 250,67 €  11 832,89 €
$ agrc ask ambulans.agr 'hur stor är Nagus andel av kostnaden 100 000 €?' | head -2
Läst så här: hur stor är nagu andel av 100 000 €
SVAR        nagu betalar 17 800,00 € av 100 000,00 €.
$ agrc ask ambulans.agr 'fördela 100 000 € till hälften enligt utryckningar och till hälften lika' | head -3
Läst så här: vem betalar hur mycket av 100 000 € enligt utryckningar i lika delar
  hälften var
SVAR        100 000,00 € fördelas enligt 50 % utryckningar, 50 % antalet betalare: korpo
$ agrc ask ambulans.agr 'om korpo utträder, vem betalar vad?'
Läst så här: tänk om korpo utträder: vem betalar hur mycket
SVAR        Ingen betalar: hyra anger ingen betalare.
GRUND       punkt 2 (ambulans.agr:22): av: 640 000 € · vem: korpo
              (inte kontrollerat mot det undertecknade dokumentet)
SÄGS INTE   Ingen betalar: hyra anger ingen betalare. (punkt 2)
VERSION     akutvard · ambulans.agr · sha256 bbd9b59ce680 · agrc 0.1.0
