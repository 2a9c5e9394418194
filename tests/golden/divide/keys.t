# Keys of several measures and equal parts: `30 % equally + 50 % by lessons`, in three languages.
$ agrc check --fail-on error institute.agr | tail -1
1 warning, 2 notes
$ agrc ask institute.agr 'cost table'
Read as: who pays how much
ANSWER      812 345,67 € is divided by costs: ashby 384 630,91 €, brook 209 700,20 €,
            corley 148 050,64 €, dunham 69 963,92 €.
TABLE       costs
             lessons              people  according to        share             exact          pays
  ashby   15 240 pcs   9 812 inhabitants   ≈ 47,3482 %  ≈ 47,3482 %  ≈ 384 630,9086 €  384 630,91 €
  brook    7 100 pcs   4 344 inhabitants   ≈ 25,8142 %  ≈ 25,8142 %  ≈ 209 700,1979 €  209 700,20 €
  corley   3 900 pcs   2 990 inhabitants   ≈ 18,2251 %  ≈ 18,2251 %  ≈ 148 050,6439 €  148 050,64 €
  dunham       0 pcs   1 010 inhabitants    ≈ 8,6126 %   ≈ 8,6126 %   ≈ 69 963,9196 €   69 963,92 €
  total   26 240 pcs  18 156 inhabitants         100 %        100 %      812 345,67 €  812 345,67 €
BECAUSE     clause 3 (institute.agr:36): according to: 30 % equally + 50 % by lessons +
              20 % by people · of: 812 345,67 € · rounded: to the nearest 1 cent · rest
              to: largest remainder · and 4 more
            clause 2 (institute.agr:19): ashby 15 240 pcs · brook 7 100 pcs · corley
              3 900 pcs · dunham 0 pcs · and 4 more
            (none of these is checked against the signed document)
VERSION     institute · institute.agr · sha256 94113fb55510 · agrc 0.1.0
$ agrc ask jate.agr 'kuka maksaa kuinka paljon 100 000 € kuljetusten mukaan vuonna 2027?'
Luettu näin: kuka maksaa kuinka paljon 100 000 € perusteena kuljetus vuonna 2027
VASTAUS     100 000,00 € jaetaan perusteena kuljetus: koivula 25 916,79 €, hiekkala
            50 194,29 €, suvanto 13 912,24 €, niemi 9 976,68 €.
TAULUKKO    kuljetus
                 asukasluku   jatemaara   perusteena        osuus         tarkasti        maksaa
  koivula   12 345 asukasta   4 100 kpl  ≈ 25,9168 %  ≈ 25,9168 %   ≈ 25 916,794 €   25 916,79 €
  hiekkala  31 870 asukasta   9 020 kpl  ≈ 50,1943 %  ≈ 50,1943 %  ≈ 50 194,2799 €   50 194,29 €
  suvanto    4 221 asukasta   1 210 kpl  ≈ 13,9122 %  ≈ 13,9122 %  ≈ 13 912,2414 €   13 912,24 €
  niemi        987 asukasta     433 kpl   ≈ 9,9767 %   ≈ 9,9767 %   ≈ 9 976,6847 €    9 976,68 €
  summa     49 423 asukasta  14 763 kpl        100 %        100 %     100 000,00 €  100 000,00 €
PERUSTE     kohta 3 (jate.agr:43): perusteena: 1/3 tasan + 1/3 perusteena asukasluku +
              1/3 suhteessa jatemaara · pyöristys: lähimpään 1 senttiin · jakojäännös:
              vuorotellen; koivula; hiekkala; suvanto; niemi · vuorot alkaen: 2026
            kohta 2 (jate.agr:17): koivula 12 345 asukasta · hiekkala 31 870 asukasta ·
              suvanto 4 221 asukasta · niemi 987 asukasta · ja 4 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jatehuolto · jate.agr · sha256 4ce09c407fdf · agrc 0.1.0
$ agrc ask ambulans.agr 'vem betalar hur mycket?'
Läst så här: vem betalar hur mycket
SVAR        640 000,00 € fördelas enligt bilar: korpo 264 782,22 €, nagu 233 800,00 €,
            houtskar 141 417,78 €.
TABELL      bilar
                   hyra          bas             drift        andel             exakt       betalar
  korpo     48 000,00 €  15 000,00 €  ≈ 201 782,2222 €  ≈ 41,3722 %  ≈ 264 782,2222 €  264 782,22 €
  nagu           0,00 €  15 000,00 €      218 800,00 €  ≈ 36,5313 %      233 800,00 €  233 800,00 €
  houtskar       0,00 €  15 000,00 €  ≈ 126 417,7778 €  ≈ 22,0965 %  ≈ 141 417,7778 €  141 417,78 €
  summa     48 000,00 €  45 000,00 €      547 000,00 €        100 %      640 000,00 €  640 000,00 €
GRUND       punkt 2 (ambulans.agr:27): enligt: 40 % lika + 60 % enligt utryckningar ·
              var och en betalar: 15 000 € · av: 640 000 € · av: 48 000 € · av: resten ·
              avrundning: till närmaste 1 cent · rest till: största rest · och 6 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     akutvard · ambulans.agr · sha256 bbd9b59ce680 · agrc 0.1.0
$ agrc ask jate.agr 'kuka maksaa kuinka paljon 100 000 € hallinto mukaan jos niemi eroaa?'
Luettu näin: entä jos niemi eroaa: kuka maksaa kuinka paljon 100 000 € perusteena
  hallinto
VASTAUS     100 000,00 € jaetaan perusteena hallinto: koivula 29 410,29 €, hiekkala
            49 565,75 €, suvanto 21 023,96 €.
TAULUKKO    hallinto
                 asukasluku   perusteena        osuus         tarkasti        maksaa
  koivula   12 345 asukasta  ≈ 29,4103 %  ≈ 29,4103 %  ≈ 29 410,2871 €   29 410,29 €
  hiekkala  31 870 asukasta  ≈ 49,5657 %  ≈ 49,5657 %    ≈ 49 565,75 €   49 565,75 €
  suvanto    4 221 asukasta   ≈ 21,024 %   ≈ 21,024 %  ≈ 21 023,9629 €   21 023,96 €
  summa     48 436 asukasta        100 %        100 %     100 000,00 €  100 000,00 €
PERUSTE     kohta 3 (jate.agr:37): perusteena: 50 % * osuus suureesta asukasluku + 50 %
              * tasan · mistä: 120 000 € · pyöristys: lähimpään 1 senttiin ·
              jakojäännös: isanta · ja 3 muuta
            kohta 2 (jate.agr:17): koivula 12 345 asukasta · hiekkala 31 870 asukasta ·
              suvanto 4 221 asukasta
            kohta 1 (jate.agr:12): haltija: hiekkala
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jatehuolto · jate.agr · sha256 4ce09c407fdf · agrc 0.1.0
