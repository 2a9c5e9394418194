# Cost items of a division, under a cap; what changes and by how much.
$ agrc check waste.agr
warning W395: the agreement is open-ended, and it is not stated how it can be terminated
  waste.agr:16:3, clause 1
    16 |   term;  from: 1.1.2026;  until: indefinite
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: add `notice:` to the term, a `right` to terminate, or `silent on termination`

1 warning
[1]
$ agrc ask waste.agr 'who pays how much in 2026?'
Read as: who pays how much in 2026
ANSWER      100 000,01 € is divided by costs: koski 68 000,01 €, salmi 23 840,00 €,
            lampi 8 160,00 €.
TABLE       costs
                rent       basic            usage      share            exact          pays    year 2025
  koski  24 000,00 €  2 000,00 €     42 000,006 €     ≈ 68 %     68 000,006 €   68 000,01 €  62 000,00 €
  salmi       0,00 €  2 000,00 €  ≈ 21 840,0031 €  ≈ 23,84 %  ≈ 23 840,0031 €   23 840,00 €  20 720,00 €
  lampi       0,00 €  2 000,00 €   ≈ 6 160,0009 €   ≈ 8,16 %   ≈ 8 160,0009 €    8 160,00 €   7 280,00 €
  total  24 000,00 €  6 000,00 €      70 000,01 €      100 %     100 000,01 €  100 000,01 €  90 000,00 €
BECAUSE     clause 2 (waste.agr:33): according to: people · each pays: 2 000 € · of:
              budget · of: 24 000 € · of: the rest · at least: 800 € · at most: 60 % ·
              difference: to the others · rounded: to the nearest 1 cent · rest to:
              largest remainder · and 7 more
            clause 1 (waste.agr:15): held by: koski
            (none of these is checked against the signed document)
VERSION     waste · waste.agr · sha256 5ab4d94df161 · agrc 0.1.0
$ agrc ask waste.agr 'how is -1 234 567,89 € divided?'
Read as: who pays how much of -1 234 567,89 €
ANSWER      -1 234 567,89 € is divided by costs: koski -748 740,73 €, salmi
            -377 825,18 €, lampi -108 001,98 €.
TABLE       costs
                 rent        basic              usage        share              exact             pays
  koski  -24 000,00 €  -2 000,00 €     -722 740,734 €   ≈ 60,648 %     -748 740,734 €    -748 740,73 €
  salmi        0,00 €  -2 000,00 €  ≈ -375 825,1817 €  ≈ 30,6038 %  ≈ -377 825,1817 €    -377 825,18 €
  lampi        0,00 €  -2 000,00 €  ≈ -106 001,9743 €   ≈ 8,7482 %  ≈ -108 001,9743 €    -108 001,98 €
  total  -24 000,00 €  -6 000,00 €    -1 204 567,89 €        100 %    -1 234 567,89 €  -1 234 567,89 €
BECAUSE     clause 2 (waste.agr:33): according to: people · each pays: 2 000 € · of:
              budget · of: 24 000 € · of: the rest · at least: 800 € · at most: 60 % ·
              difference: to the others · rounded: to the nearest 1 cent · rest to:
              largest remainder · and 6 more
            clause 1 (waste.agr:15): held by: koski
            (none of these is checked against the signed document)
VERSION     waste · waste.agr · sha256 5ab4d94df161 · agrc 0.1.0
$ agrc ask waste.agr "what is Koski's share of 1 234 567,89 €, and why?"
Read as: why: what is the share of koski of 1 234 567,89 €
ANSWER      koski pays 748 740,73 € of 1 234 567,89 €; before rounding 748 740,734 €.
BECAUSE     clause 2 (waste.agr:33): according to: people · each pays: 2 000 € · of:
              budget · of: 24 000 € · of: the rest · at least: 800 € · at most: 60 % ·
              difference: to the others · rounded: to the nearest 1 cent · rest to:
              largest remainder · and 6 more
            clause 1 (waste.agr:15): held by: koski
            (none of these is checked against the signed document)
WHY
- rent: 24 000,00 €
  - koski 24 000,00 €
- basic: 6 000,00 €
  - koski 2 000,00 €
  - salmi 2 000,00 €
  - lampi 2 000,00 €
- usage: 1 204 567,89 €
  - koski 722 740,734 €
  - salmi ≈ 375 825,1817 €
  - lampi ≈ 106 001,9743 €
- koski: before rounding 748 740,734 €; pays 748 740,73 €
  - koski: cut to the most amount
- salmi: before rounding ≈ 377 825,1817 €; pays 377 825,18 €
- lampi: before rounding ≈ 108 001,9743 €; pays 108 001,98 €
VERSION     waste · waste.agr · sha256 5ab4d94df161 · agrc 0.1.0
$ agrc ask waste.agr 'what if the budget rises by 8 %: who pays how much in 2026?'
Read as: what if budget rises by 8 %: who pays how much in 2026
ANSWER      108 000,01 € is divided by costs: koski 72 800,01 €, salmi 26 336,00 €,
            lampi 8 864,00 €.
TABLE       costs
                rent       basic            usage        share            exact          pays    year 2025
  koski  24 000,00 €  2 000,00 €  ≈ 46 800,0065 €  ≈ 67,4074 %  ≈ 72 800,0065 €   72 800,01 €  62 000,00 €
  salmi       0,00 €  2 000,00 €  ≈ 24 336,0034 €  ≈ 24,3852 %  ≈ 26 336,0034 €   26 336,00 €  20 720,00 €
  lampi       0,00 €  2 000,00 €    ≈ 6 864,001 €   ≈ 8,2074 %    ≈ 8 864,001 €    8 864,00 €   7 280,00 €
  total  24 000,00 €  6 000,00 €    78 000,0108 €      ≈ 100 %   108 000,0108 €  108 000,01 €  90 000,00 €
BECAUSE     clause 2 (waste.agr:33): according to: people · each pays: 2 000 € · of:
              budget · of: 24 000 € · of: the rest · at least: 800 € · at most: 60 % ·
              difference: to the others · rounded: to the nearest 1 cent · rest to:
              largest remainder · instead of “is: 100 000,01 €”: budget rises by 8 % ·
              and 6 more
            clause 1 (waste.agr:15): held by: koski
            (none of these is checked against the signed document)
ASSUMING    108 000,0108 € can't be paid in whole cents; it is taken as 108 000,01 €,
              the nearest. (default)
VERSION     waste · waste.agr · sha256 5ab4d94df161 · agrc 0.1.0
$ agrc ask waste.agr 'how much more would Salmi pay of 50 000 € if the people of Salmi doubles?'
Read as: what if people of salmi doubles: how much more would salmi pay of 50 000 €
ANSWER      salmi would pay 11 122,81 € instead of 8 240,00 €: 2 882,81 € more.
BECAUSE     clause 2 (waste.agr:33): according to: people · each pays: 2 000 € · of:
              budget · of: 24 000 € · of: the rest · rounded: to the nearest 1 cent ·
              rest to: largest remainder · instead of “salmi 3 900 inhabitants”: people
              of salmi doubles · and 8 more
            clause 1 (waste.agr:15): held by: koski
            (none of these is checked against the signed document)
VERSION     waste · waste.agr · sha256 5ab4d94df161 · agrc 0.1.0
$ agrc ask waste.agr 'how much more would each pay of 50 000 € if costs fall by 1 000 €?'
Read as: what if costs falls by 1 000 €: how much more would pay of 50 000 €
ANSWER      koski would pay 37 400,00 € instead of 38 000,00 €: 600,00 € less. salmi
            would pay 7 928,00 € instead of 8 240,00 €: 312,00 € less. lampi would pay
            3 672,00 € instead of 3 760,00 €: 88,00 € less.
            koski  38 000,00 € → 37 400,00 €  -600,00 €
            salmi  8 240,00 € → 7 928,00 €    -312,00 €
            lampi  3 760,00 € → 3 672,00 €     -88,00 €
BECAUSE     clause 2 (waste.agr:33): according to: people · each pays: 2 000 € · of:
              budget · of: 24 000 € · of: the rest · at least: 800 € · at most: 60 % ·
              difference: to the others · rounded: to the nearest 1 cent · rest to:
              largest remainder · and 6 more
            clause 1 (waste.agr:15): held by: koski
            (none of these is checked against the signed document)
VERSION     waste · waste.agr · sha256 5ab4d94df161 · agrc 0.1.0
$ agrc ask waste.agr 'who pays how much of 20 000 €?'
Read as: who pays how much of 20 000 €
ANSWER      The parts of costs come to more than 20 000,00 €.
BECAUSE     clause 2 (waste.agr:28): of: budget · who: host · of: 24 000 € · who: each
              municipality · and 3 more
            clause 1 (waste.agr:15): held by: koski
            (none of these is checked against the signed document)
NOT STATED  The parts of costs come to more than 20 000,00 €. (clause 2)
VERSION     waste · waste.agr · sha256 5ab4d94df161 · agrc 0.1.0
$ agrc ask waste.agr 'how much does lampi pay of 0,02 € by people?'
Read as: what is the share of lampi of 0,02 € by people
ANSWER      lampi pays 0,00–0,01 € of 0,02 €; before rounding ≈ 0,0017 €.
BECAUSE     clause 2 (waste.agr:21): koski 8 200 inhabitants · salmi 3 900 inhabitants ·
              lampi 1 100 inhabitants
              (not checked against the signed document)
ASSUMING    Money is paid in whole cents; the text does not state a rounding. (default)
NOT STATED  who bears the 0,01 € that rounding leaves over: koski, salmi and lampi
VERSION     waste · waste.agr · sha256 5ab4d94df161 · agrc 0.1.0
$ agrc ask waste.agr 'divide 0,02 € equally'
Read as: who pays how much of 0,02 € equally
ANSWER      0,02 € is divided by the number of payers: koski 0,00–0,02 €, salmi
            0,00–0,02 €, lampi 0,00–0,02 €. 0,00 € is certain; 0,02 € stays open between
            koski, salmi and lampi. There are fewer cents than payers: 0,02 € for 3.
TABLE       the number of payers
               share       exact         pays
  koski  ≈ 33,3333 %  ≈ 0,0067 €  0,00–0,02 €
  salmi  ≈ 33,3333 %  ≈ 0,0067 €  0,00–0,02 €
  lampi  ≈ 33,3333 %  ≈ 0,0067 €  0,00–0,02 €
  total        100 %      0,02 €       0,02 €
BECAUSE     clause 1 (waste.agr:12): party koski "Town of Koski"; kind: municipality ·
              party salmi "Town of Salmi"; kind: municipality · party lampi "Town of
              Lampi"; kind: municipality
              (not checked against the signed document)
ASSUMING    Money is paid in whole cents; the text does not state a rounding. (default)
NOT STATED  who bears the 0,02 € that rounding leaves over: koski, salmi and lampi
VERSION     waste · waste.agr · sha256 5ab4d94df161 · agrc 0.1.0
$ agrc ask waste.agr 'divide 100,01 € 50 % by people and 50 % equally'
Read as: who pays how much of 100,01 € by people (50 %) and (50 %) equally
ANSWER      100,01 € is divided by 50 % people, 50 % the number of payers: koski
            47,73–47,74 €, salmi 31,44–31,45 €, lampi 20,83–20,84 €. 100,00 € is
            certain; 0,01 € stays open between koski, salmi and lampi.
TABLE       50 % people, 50 % the number of payers
                     people  according to        share        exact           pays
  koski   8 200 inhabitants   ≈ 47,7273 %  ≈ 47,7273 %   ≈ 47,732 €  47,73–47,74 €
  salmi   3 900 inhabitants   ≈ 31,4394 %  ≈ 31,4394 %  ≈ 31,4425 €  31,44–31,45 €
  lampi   1 100 inhabitants   ≈ 20,8333 %  ≈ 20,8333 %  ≈ 20,8354 €  20,83–20,84 €
  total  13 200 inhabitants         100 %        100 %     100,01 €       100,01 €
BECAUSE     clause 2 (waste.agr:21): koski 8 200 inhabitants · salmi 3 900 inhabitants ·
              lampi 1 100 inhabitants
              (not checked against the signed document)
ASSUMING    Money is paid in whole cents; the text does not state a rounding. (default)
NOT STATED  who bears the 0,01 € that rounding leaves over: koski, salmi and lampi
VERSION     waste · waste.agr · sha256 5ab4d94df161 · agrc 0.1.0
$ agrc ask waste.agr 'what is the costs of Koski in 2025?'
Read as: how much is costs for koski in 2025
ANSWER      koski, costs: 62 000 €.
BECAUSE     clause 2 (waste.agr:28): of: budget · is: 100 000,01 € · is: 90 000 € · who:
              host · and 14 more
            clause 1 (waste.agr:15): held by: koski
            (none of these is checked against the signed document)
VERSION     waste · waste.agr · sha256 5ab4d94df161 · agrc 0.1.0
$ agrc ask waste.agr 'who has the largest costs in 2026?'
Read as: who has the largest share of costs in 2026
ANSWER      costs, 68 000,01 €: koski.
BECAUSE     clause 2 (waste.agr:28): of: budget · is: 100 000,01 € · who: host · of:
              24 000 € · and 13 more
            clause 1 (waste.agr:15): held by: koski
            (none of these is checked against the signed document)
SUM         koski  68 000,01 €
VERSION     waste · waste.agr · sha256 5ab4d94df161 · agrc 0.1.0
$ agrc ask --format excel waste.agr 'who pays how much in 2026?' | od -c | head -4
0000000 357 273 277   c   o   s   t   s   ;   r   e   n   t     342 202
0000020 254   ;   b   a   s   i   c     342 202 254   ;   u   s   a   g
0000040   e     342 202 254   ;   s   h   a   r   e   ;   e   x   a   c
0000060   t     342 202 254   ;   p   a   y   s     342 202 254   ;   y
$ agrc ask --format excel waste.agr 'who pays how much in 2026?' | tr -d '\r' | tail -n +2
koski;24000,00;2000,00;42000,006;68%;68000,006;68000,01;62000,00
salmi;0,00;2000,00;21840,0031;23,84%;23840,0031;23840,00;20720,00
lampi;0,00;2000,00;6160,0009;8,16%;8160,0009;8160,00;7280,00
total;24000,00;6000,00;70000,01;100%;100000,01;100000,01;90000,00
$ agrc ask --format csv waste.agr 'who pays how much in 2026?'
question,agreement,of,what,verdict,answer,exact,unit,clause,file,line
who pays how much in 2026?,waste,koski,"8 200 inhabitants; at the most amount",value,"68 000,01 €",6800001/100,eur,2,waste.agr,27
who pays how much in 2026?,waste,salmi,3 900 inhabitants,value,"23 840,00 €",23840,eur,2,waste.agr,27
who pays how much in 2026?,waste,lampi,1 100 inhabitants,value,"8 160,00 €",8160,eur,2,waste.agr,27
