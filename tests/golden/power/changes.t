# What a change does to everybody's power: who gains and who loses, before and after.
$ agrc ask towns.agr "what happens to everybody's power if harju leaves"
Read as: what if harju leaves: how does everybody's power change
ANSWER      Gains power in council, by the Banzhaf index: salmi 3/23 → 1/6; lampi 3/23 →
            1/6; niemi 3/23 → 1/6. Loses power in council, by the Banzhaf index: koski
            13/23 → 1/2. No longer votes: harju 1/23.
TABLE       votes before and after
         votes before     after  share before      after  standing before    after
  koski      45 votes  45 votes          45 %  ≈ 47,37 %          matters  matters
  salmi      20 votes  20 votes          20 %  ≈ 21,05 %          matters  matters
  lampi      20 votes  20 votes          20 %  ≈ 21,05 %          matters  matters
  niemi      10 votes  10 votes          10 %  ≈ 10,53 %          matters  matters
  harju       5 votes                     5 %                     matters
TABLE       indices of power before and after
         Banzhaf before      after  Shapley–Shubik before      after
  koski       ≈ 56,52 %       50 %                   55 %       50 %
  salmi       ≈ 13,04 %  ≈ 16,67 %              ≈ 13,33 %  ≈ 16,67 %
  lampi       ≈ 13,04 %  ≈ 16,67 %              ≈ 13,33 %  ≈ 16,67 %
  niemi       ≈ 13,04 %  ≈ 16,67 %              ≈ 13,33 %  ≈ 16,67 %
  harju        ≈ 4,35 %                               5 %
BECAUSE     clause 3 (towns.agr:14): seats: each party 1 · passes if: more than 50 % of
              all votes · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
              (not checked against the signed document)
ASSUMING    what becomes of a leaver's share – it lapses; percentages are counted from
              what remains (default)
            Everyone is present and votes for or against. (default)
OTHERWISE   what becomes of a leaver's share: it lapses; limits stay the number they
              were: Gains power in council, by the Banzhaf index: koski 13/23 → 7/10.
              Loses power in council, by the Banzhaf index: salmi 3/23 → 1/10; lampi
              3/23 → 1/10; niemi 3/23 → 1/10. No longer votes: harju 1/23. Can now block
              a decision alone: koski.
VERSION     council-of-five · towns.agr · sha256 79e17af38e70 · agrc 0.1.0
$ agrc ask towns.agr "how does power change if salmi and lampi merge" | sed -n 2,20p
  change
ANSWER      Gains power in council, by the Banzhaf index: niemi 3/23 → 1/4; harju 1/23 →
            1/12. Loses power in council, by the Banzhaf index: koski 13/23 → 5/12;
            salmi-lampi (before: salmi and lampi together) 6/23 → 1/4.
TABLE       votes before and after
               votes before     after  share before  after  standing before    after
  koski            45 votes  45 votes          45 %   45 %          matters  matters
  niemi            10 votes  10 votes          10 %   10 %          matters  matters
  harju             5 votes   5 votes           5 %    5 %          matters  matters
  salmi-lampi      40 votes  40 votes          40 %   40 %          matters  matters
TABLE       indices of power before and after
               Banzhaf before      after  Shapley–Shubik before      after
  koski             ≈ 56,52 %  ≈ 41,67 %                   55 %  ≈ 41,67 %
  niemi             ≈ 13,04 %       25 %              ≈ 13,33 %       25 %
  harju              ≈ 4,35 %   ≈ 8,33 %                    5 %   ≈ 8,33 %
  salmi-lampi       ≈ 26,09 %       25 %              ≈ 26,67 %       25 %
BECAUSE     clause 3 (towns.agr:14): seats: each party 1 · passes if: more than 50 % of
              all votes · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
              (not checked against the signed document)
$ agrc ask towns.agr "who gains and who loses power if koski sells 20 votes to harju" | sed -n 1,11p
Read as: what if koski sells 20 votes to harju: how does everybody's power change
ANSWER      Gains power in council, by the Banzhaf index: salmi 3/23 → 5/29; lampi 3/23
            → 5/29; niemi 3/23 → 5/29; harju 1/23 → 7/29. Loses power in council, by the
            Banzhaf index: koski 13/23 → 7/29.
TABLE       votes before and after
         votes before     after  share before  after  standing before    after
  koski      45 votes  25 votes          45 %   25 %          matters  matters
  salmi      20 votes  20 votes          20 %   20 %          matters  matters
  lampi      20 votes  20 votes          20 %   20 %          matters  matters
  niemi      10 votes  10 votes          10 %   10 %          matters  matters
  harju       5 votes  25 votes           5 %   25 %          matters  matters
# Votes and members: the merged have one seat where they had two.
$ agrc ask board.agr "how does power change if aro and berg merge" | sed -n 1,18p
Read as: what if aro and berg merge into aro-berg: how does everybody's power change
ANSWER      Gains power in board, by the Banzhaf index: ceder 1/6 → 1/5; dahl 1/6 → 1/5;
            ek 1/12 → 1/5. Loses power in board, by the Banzhaf index: aro-berg (before:
            aro and berg together) 7/12 → 2/5.
TABLE       votes before and after
            votes before    after  share before      after  standing before         after
  ceder          3 votes  3 votes          20 %       20 %          matters       matters
  dahl           2 votes  2 votes     ≈ 13,33 %  ≈ 13,33 %          matters       matters
  ek              1 vote   1 vote      ≈ 6,67 %   ≈ 6,67 %          matters       matters
  aro-berg       9 votes  9 votes          60 %       60 %     blocks alone  blocks alone
TABLE       indices of power before and after
            Banzhaf before  after  Shapley–Shubik before      after
  ceder          ≈ 16,67 %   20 %              ≈ 16,67 %  ≈ 16,67 %
  dahl           ≈ 16,67 %   20 %              ≈ 16,67 %  ≈ 16,67 %
  ek              ≈ 8,33 %   20 %               ≈ 8,33 %  ≈ 16,67 %
  aro-berg       ≈ 58,33 %   40 %              ≈ 58,33 %       50 %
BECAUSE     clause 3 (board.agr:16): seats: each party 1 · at least 2/3 of all votes ·
              votes: aro 5; berg 4; ceder 3; dahl 2; ek 1 · at least 3 members in favour
$ agrc ask board.agr "how does power change if fors joins with 3 votes" | sed -n 2,6p; agrc ask board.agr "who gains if ek has 4 votes" | sed -n 2,5p
ANSWER      Loses power in board, by the Banzhaf index: aro 1/3 → 7/24; dahl 1/6 → 1/12;
            ek 1/12 → 1/24. As much power as before: berg 1/4; ceder 1/6. Now votes too:
            fors 1/6.
TABLE       votes before and after
         votes before    after  share before      after  standing before    after
ANSWER      Gains power in board, by the Banzhaf index: ceder 1/6 → 5/23; ek 1/12 →
            5/23. Loses power in board, by the Banzhaf index: aro 1/3 → 7/23; berg 1/4 →
            5/23; dahl 1/6 → 1/23.
TABLE       votes before and after
# The rule itself changes; the limit stays the number it was.
$ agrc ask board.agr "whose power grows if the threshold is raised to 80 %" | sed -n 2,6p
ANSWER      Gains power in board, by the Banzhaf index: berg 1/4 → 1/3; ceder 1/6 → 1/5.
            Loses power in board, by the Banzhaf index: dahl 1/6 → 1/15; ek 1/12 → 1/15.
            As much power as before: aro 1/3. Can now block a decision alone: aro; berg.
TABLE       votes before and after
         votes before    after  share before      after  standing before         after
$ agrc ask jaahalli.agr "miten äänivalta muuttuu, jos lehto eroaa ja raja pysyy ennallaan" | sed -n 1,4p
Luettu näin: entä jos lehto eroaa, raja säilyy: miten kaikkien äänivalta muuttuu
VASTAUS     Äänivalta kasvaa toimielimessä johtokunta (Banzhafin indeksi): jokela 3/10 →
            1/2. Äänivalta pienenee toimielimessä johtokunta (Banzhafin indeksi): kangas
            1/10 → 0. Äänivalta ennallaan: aro 1/2. Ei enää äänestä: lehto 1/10. Voi nyt
# Under every reading: what becomes of the share, and what votes rest on.
$ agrc ask jaahalli.agr "miten äänivalta muuttuu, jos lehto eroaa"
Luettu näin: entä jos lehto eroaa: miten kaikkien äänivalta muuttuu
VASTAUS     Äänivalta kasvaa toimielimessä johtokunta (Banzhafin indeksi): aro 1/2 →
            3/5; kangas 1/10 → 1/5. Äänivalta pienenee toimielimessä johtokunta
            (Banzhafin indeksi): jokela 3/10 → 1/5. Ei enää äänestä: lehto 1/10.
TAULUKKO    äänet ennen ja jälkeen
          äänet ennen  jälkeen  osuus ennen    jälkeen    asema ennen        jälkeen
  aro            40 %     40 %         40 %  ≈ 44,44 %    estää yksin    estää yksin
  jokela         30 %     30 %         30 %  ≈ 33,33 %  voi ratkaista  voi ratkaista
  kangas         20 %     20 %         20 %  ≈ 22,22 %  voi ratkaista  voi ratkaista
  lehto          10 %                  10 %             voi ratkaista
TAULUKKO    valtaindeksit ennen ja jälkeen
          Banzhaf ennen  jälkeen  Shapley–Shubik ennen    jälkeen
  aro              50 %     60 %             ≈ 58,33 %  ≈ 66,67 %
  jokela           30 %     20 %                  25 %  ≈ 16,67 %
  kangas           10 %     20 %              ≈ 8,33 %  ≈ 16,67 %
  lehto            10 %                       ≈ 8,33 %
PERUSTE     kohta 3 (jaahalli.agr:25): paikat: kukin osapuoli 1 · syntyy jos: vähintään
              2/3 kaikista äänistä · äänet: kuten kustannukset
            kohta 2 (jaahalli.agr:15): aro 40 % · jokela 30 % · kangas 20 % · lehto 10 %
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      mitä lähtijän osuudelle tapahtuu – se raukeaa; prosentit lasketaan jäljelle
              jäävästä (oletusarvo)
            Kaikki ovat läsnä ja äänestävät puolesta tai vastaan. (oletusarvo)
JOS TOISIN  mitä lähtijän osuudelle tapahtuu: se raukeaa; rajat pysyvät lukuina
              ennallaan: Äänivalta kasvaa toimielimessä johtokunta (Banzhafin indeksi):
              jokela 3/10 → 1/2. Äänivalta pienenee toimielimessä johtokunta (Banzhafin
              indeksi): kangas 1/10 → 0. Äänivalta ennallaan: aro 1/2. Ei enää äänestä:
              lehto 1/10. Voi nyt estää päätöksen yksin: jokela. Ääni ei enää koskaan
              ratkaise: kangas.
VERSIO      jäähalli · jaahalli.agr · sha256 da987dff117b · agrc 0.1.0
$ agrc ask ishall.agr "hur ändras makten om dahl säljer sina röster till aro"
Läst så här: tänk om dahl säljer hela sin andel till aro: hur ändras allas makt
SVAR        Får mer makt i styrelsen enligt Banzhafs index: aro 1/2 → 3/5; ceder 1/10 →
            1/5. Får mindre makt i styrelsen enligt Banzhafs index: berg 3/10 → 1/5;
            dahl 1/10 → 0. Rösten avgör inte längre någonsin: dahl.
TABELL      röster före och efter
         röster före     efter  andel före  efter   ställning före            efter
  aro       4 röster  5 röster        40 %   50 %  blockerar ensam  blockerar ensam
  berg      3 röster  3 röster        30 %   30 %       kan avgöra       kan avgöra
  ceder     2 röster  2 röster        20 %   20 %       kan avgöra       kan avgöra
  dahl        1 röst  0 röster        10 %    0 %       kan avgöra     avgör aldrig
TABELL      maktindex före och efter
         Banzhaf före  efter  Shapley–Shubik före      efter
  aro            50 %   60 %            ≈ 58,33 %  ≈ 66,67 %
  berg           30 %   20 %                 25 %  ≈ 16,67 %
  ceder          10 %   20 %             ≈ 8,33 %  ≈ 16,67 %
  dahl           10 %    0 %             ≈ 8,33 %        0 %
GRUND       punkt 3 (ishall.agr:15): platser: varje part 1 · godkänns om: mer än 60 % av
              alla röster · i stället för ”röster: aro 4; berg 3; ceder 2; dahl 1”: dahl
              säljer hela sin andel till aro
              (inte kontrollerat mot det undertecknade dokumentet)
ANTAGANDE   Alla är närvarande och röstar för eller emot. (standard)
VERSION     ishall · ishall.agr · sha256 2402d9d3748f · agrc 0.1.0
$ agrc ask ../../../agreements/rovaseutu/osaaja-allianssi.agr "miten äänivalta muuttuu, jos Rovala lähtee" | grep -A1 "VASTAUS\|JOS TOISIN\|lähtijän"
VASTAUS     Kenenkään äänivalta toimielimessä johtoryhmä ei muutu Banzhafin indeksillä
            mitattuna. Ei enää äänestä: Rovala 0.
--
            mitä lähtijän osuudelle tapahtuu – se raukeaa; prosentit lasketaan jäljelle
              jäävästä (oletusarvo)
--
JOS TOISIN  äänivallan lähde: toteutuneet: Sopimuksessa ei anneta tarkkaa äänimäärää:
              osapuoli Lapin yliopisto, toimielin johtoryhmä.
# For programs; in a conversation the changes so far.
$ agrc ask towns.agr --format json "how does power change if harju leaves" | python3 -c "import json,sys; a=json.load(sys.stdin); print(a['form'], a['value']['rows'][0]); print([t['columns'] for t in a['tables']]); print(a['tables'][1]['rows'][0])"
power_change {'of': 'koski', 'what': 'Banzhaf 13/23 → 1/2', 'value': {'exact': '-3/46', 'unit': 'share', 'display': '≈ -6,52 %', 'about': False}}
[[{'key': 'votes_before', 'title': 'votes before'}, {'key': 'votes_after', 'title': 'after'}, {'key': 'share_before', 'title': 'share before'}, {'key': 'share_after', 'title': 'after'}, {'key': 'standing_before', 'title': 'standing before'}, {'key': 'standing_after', 'title': 'after'}], [{'key': 'banzhaf_before', 'title': 'Banzhaf before'}, {'key': 'banzhaf_after', 'title': 'after'}, {'key': 'shapley_before', 'title': 'Shapley–Shubik before'}, {'key': 'shapley_after', 'title': 'after'}]]
{'of': 'koski', 'cells': [{'exact': '13/23', 'unit': 'share', 'display': '≈ 56,52 %', 'about': False}, {'exact': '1/2', 'unit': 'share', 'display': '50 %', 'about': False}, {'exact': '11/20', 'unit': 'share', 'display': '55 %', 'about': False}, {'exact': '1/2', 'unit': 'share', 'display': '50 %', 'about': False}]}
$ printf "suppose harju leaves\nhow does power change\nundo\nhow does power change\n" | agrc repl towns.agr | grep "ANSWER" -A2
ANSWER      Gains power in council, by the Banzhaf index: salmi 3/23 → 1/6; lampi 3/23 →
            1/6; niemi 3/23 → 1/6. Loses power in council, by the Banzhaf index: koski
            13/23 → 1/2. No longer votes: harju 1/23.
--
ANSWER      Say what changes, as in “how does power change if X leaves”.
VERSION     council-of-five · towns.agr · sha256 79e17af38e70 · agrc 0.1.0
# What can't be done.
$ agrc ask board.agr "how does power change if ek sells 2 votes to aro" | sed -n 2p; agrc ask board.agr "how does power change if ek sells 2 % to aro" | sed -n 2p; agrc ask board.agr "how does power change if fors joins" | sed -n 2,4p; agrc ask board.agr "how does power change if ek sells 1 vote to ek" | sed -n 2p
ANSWER      `ek` does not have so much to sell
ANSWER      what `ek` has is counted in another unit; give the amount in that unit
ANSWER      How many votes fors would have in board is not stated there (votes: aro 5;
            berg 4; ceder 3; dahl 2; ek 1). Say it with the change: `fors joins with …`.
BECAUSE     clause 3 (board.agr:16): seats: each party 1 · at least 2/3 of all votes ·
ANSWER      `ek` has no votes or share of its own that could be sold or bought
# The body last, in the change, or first; the change told before the question; in other words.
$ for q in "who gains if koski sells 3 votes to harju in board" "virta joins board with 5 votes: who can block alone?" "in board, who loses power if lampi leaves?" "what if virta joins the board with 5 votes?" "lampi leaves, shares not renormalised, threshold frozen: who can block alone in board?" "who gains from koski selling 3 votes to harju in board?" "miten valta muuttuu, jos virta liittyy hallitukseen 5 äänellä?" "jos lampi eroaa eikä osuuksia jaeta uudelleen, kuka voi päättää yksin hallituksessa?" "kun lampi eroaa, kenen valta kasvaa hallituksessa?" "vem vinner på att koski säljer 3 röster till harju i styrelsen?" "om lampi utträder och andelarna omfördelas, vem kan blockera i styrelsen?" "vem förlorar makt om lampi lämnar och gränsen fryses i styrelsen?"; do agrc ask port.agr "$q" | sed -n '/^Read/,/^ANSWER/p'; done
Not understood, and the agreement does not mention “harju”: who gains if koski sells 3
  votes to harju in board
The agreement speaks of this here:
  clause 2 (port.agr:34): decision (meeting) (decision of): votes: ownership; passes if:
    more than 50 % of votes cast; tie: chair decides
  clause 2 (port.agr:39): decision (meeting: dissolution) (decision of): on:
    dissolution; veto: state; votes: ownership; passes if: at least 2/3 ≈ 0,67 of all
    votes and at least 4 of party in favour
  clause 2 (port.agr:46): decision (meeting: new-owner) (decision of): on: new-owner;
    votes: population; at most: 40 %; passes if: at least 60 % of all votes
Did you mean:
  how does everybody's power change
  which are the minimal winning coalitions
  who are the parties
Read as: what if virta joins with 5 votes: who can block alone in meeting
ANSWER      `ownership` is a share; give the figure in per cent, such as 10 %
Not understood, and the agreement does not mention “lampi”: in board, who loses power if
  lampi leaves?
Did you mean:
  which shares make nobody a dummy
  which shares mean that nobody can block alone
  which shares make rauma and pori equally powerful
Read as: what if virta joins with 5 votes: how does everybody's power change in meeting
ANSWER      `ownership` is a share; give the figure in per cent, such as 10 %
Not understood, and the agreement does not mention “lampi”: lampi leaves, shares not
  renormalised, threshold frozen: who can block alone in board?
Did you mean:
  which shares mean that nobody can block alone
  which shares mean that nobody can decide alone
  at which threshold can nobody block alone
Not understood, and the agreement does not mention “harju”: who gains from koski selling
  3 votes to harju in board?
The agreement speaks of this here:
  clause 2 (port.agr:34): decision (meeting) (decision of): votes: ownership; passes if:
    more than 50 % of votes cast; tie: chair decides
  clause 2 (port.agr:39): decision (meeting: dissolution) (decision of): on:
    dissolution; veto: state; votes: ownership; passes if: at least 2/3 ≈ 0,67 of all
    votes and at least 4 of party in favour
  clause 2 (port.agr:46): decision (meeting: new-owner) (decision of): on: new-owner;
    votes: population; at most: 40 %; passes if: at least 60 % of all votes
Did you mean:
  how does everybody's power change
  which are the minimal winning coalitions
  who are the parties
Not understood, and the agreement does not mention “hallitukseen”: miten valta muuttuu,
  jos virta liittyy hallitukseen 5 äänellä?
The agreement speaks of this here:
  clause 2 (port.agr:34): decision (meeting) (decision of): votes: ownership; passes if:
    more than 50 % of votes cast; tie: chair decides
  clause 2 (port.agr:39): decision (meeting: dissolution) (decision of): on:
    dissolution; veto: state; votes: ownership; passes if: at least 2/3 ≈ 0,67 of all
    votes and at least 4 of party in favour
  clause 2 (port.agr:46): decision (meeting: new-owner) (decision of): on: new-owner;
    votes: population; at most: 40 %; passes if: at least 60 % of all votes
Did you mean:
  how does everybody's power change
  what is the Owen index
  what are the power indices
Not understood, and the agreement does not mention “lampi”: jos lampi eroaa eikä
  osuuksia jaeta uudelleen, kuka voi päättää yksin hallituksessa?
The agreement speaks of this here:
  clause 1 (port.agr:13): population (table): per: party; unit: persons; rauma 38 832
    persons; pori 83 106 persons; kaskinen 1 270 persons; vaasa 67 988 persons; state 0
    persons
  clause 2 (port.agr:34): decision (meeting) (decision of): votes: ownership; passes if:
    more than 50 % of votes cast; tie: chair decides
  clause 2 (port.agr:39): decision (meeting: dissolution) (decision of): on:
    dissolution; veto: state; votes: ownership; passes if: at least 2/3 ≈ 0,67 of all
    votes and at least 4 of party in favour
  clause 2 (port.agr:46): decision (meeting: new-owner) (decision of): on: new-owner;
    votes: population; at most: 40 %; passes if: at least 60 % of all votes
Did you mean:
  which shares mean that nobody can decide alone
  how many votes does rauma need to decide alone
  which shares mean that nobody can block alone
Not understood, and the agreement does not mention “lampi”: kun lampi eroaa, kenen valta
  kasvaa hallituksessa?
Did you mean:
  how does everybody's power change
  how many votes does rauma need to decide alone
  which shares make rauma and pori equally powerful
Not understood, and the agreement does not mention “harju”: vem vinner på att koski
  säljer 3 röster till harju i styrelsen?
The agreement speaks of this here:
  clause 2 (port.agr:34): decision (meeting) (decision of): votes: ownership; passes if:
    more than 50 % of votes cast; tie: chair decides
  clause 2 (port.agr:39): decision (meeting: dissolution) (decision of): on:
    dissolution; veto: state; votes: ownership; passes if: at least 2/3 ≈ 0,67 of all
    votes and at least 4 of party in favour
  clause 2 (port.agr:46): decision (meeting: new-owner) (decision of): on: new-owner;
    votes: population; at most: 40 %; passes if: at least 60 % of all votes
Did you mean:
  how does everybody's power change
  which shares make nobody a dummy
  which shares mean that nobody can block alone
Not understood, and the agreement does not mention “lampi”: om lampi utträder och
  andelarna omfördelas, vem kan blockera i styrelsen?
Did you mean:
  which shares mean that nobody can block alone
  how many winning, losing and blocking coalitions are there
  which are the smallest blocking coalitions
Not understood, and the agreement does not mention “lampi”: vem förlorar makt om lampi
  lämnar och gränsen fryses i styrelsen?
Did you mean:
  how does everybody's power change
  at which threshold does rauma matter
  at which threshold is nobody a dummy
# Those who vote together: one reading, the values that count with unions.
$ for q in "how is power divided in board when salmi and lampi vote together?" "what power do salmi and lampi have in board if they vote together?" "miten valta jakautuu hallituksessa, kun salmi ja lampi äänestävät yhdessä?" "hur fördelas makten i styrelsen om salmi och lampi röstar lika?" "Owen index in board if salmi and lampi form a union"; do agrc ask port.agr "$q" | sed -n '/^Read/,/harju/p'; done
Not understood, and the agreement does not mention “salmi”: how is power divided in
  board when salmi and lampi vote together?
The agreement speaks of this here:
  clause 2 (port.agr:34): decision (meeting) (decision of): votes: ownership; passes if:
    more than 50 % of votes cast; tie: chair decides
  clause 2 (port.agr:39): decision (meeting: dissolution) (decision of): on:
    dissolution; veto: state; votes: ownership; passes if: at least 2/3 ≈ 0,67 of all
    votes and at least 4 of party in favour
  clause 2 (port.agr:46): decision (meeting: new-owner) (decision of): on: new-owner;
    votes: population; at most: 40 %; passes if: at least 60 % of all votes
Did you mean:
  what is the Owen index
  what are the power indices
  which shares make nobody a dummy
Not understood, and the agreement does not mention “salmi”: what power do salmi and
  lampi have in board if they vote together?
The agreement speaks of this here:
  clause 2 (port.agr:34): decision (meeting) (decision of): votes: ownership; passes if:
    more than 50 % of votes cast; tie: chair decides
  clause 2 (port.agr:39): decision (meeting: dissolution) (decision of): on:
    dissolution; veto: state; votes: ownership; passes if: at least 2/3 ≈ 0,67 of all
    votes and at least 4 of party in favour
  clause 2 (port.agr:46): decision (meeting: new-owner) (decision of): on: new-owner;
    votes: population; at most: 40 %; passes if: at least 60 % of all votes
Did you mean:
  what is the Owen index
  what is the Shapley-Shubik index
  what is the Deegan-Packel index
Not understood, and the agreement does not mention “hallituksessa”: miten valta jakautuu
  hallituksessa, kun salmi ja lampi äänestävät yhdessä?
The agreement speaks of this here:
  clause 2 (port.agr:34): decision (meeting) (decision of): votes: ownership; passes if:
    more than 50 % of votes cast; tie: chair decides
  clause 2 (port.agr:39): decision (meeting: dissolution) (decision of): on:
    dissolution; veto: state; votes: ownership; passes if: at least 2/3 ≈ 0,67 of all
    votes and at least 4 of party in favour
  clause 2 (port.agr:46): decision (meeting: new-owner) (decision of): on: new-owner;
    votes: population; at most: 40 %; passes if: at least 60 % of all votes
Did you mean:
  what is the Owen index
  what are the power indices
  how does everybody's power change
Not understood, and the agreement does not mention “styrelsen”: hur fördelas makten i
  styrelsen om salmi och lampi röstar lika?
The agreement speaks of this here:
  clause 2 (port.agr:34): decision (meeting) (decision of): votes: ownership; passes if:
    more than 50 % of votes cast; tie: chair decides
Did you mean:
  what is the Owen index
  what are the power indices
  who pays how much
Not understood, and the agreement does not mention “salmi”: Owen index in board if salmi
  and lampi form a union
Did you mean:
  what is the Owen index
  what is the Shapley-Shubik index
  what is the Deegan-Packel index
# A figure in another unit than the measure's is asked for again, never taken as it is: 5 votes are no 500 %.
$ for q in "how does power change if kulo joins with 5 votes" "how does power change if kulo joins with a share of 10" "kuinka valta muuttuu, jos aro on 40" "hur ändras makten om kulo ansluter sig med 5 röster" "how does power change if kulo joins with 1/9"; do agrc ask jaahalli.agr "$q" | grep -A1 -e ANSWER -e VASTAUS -e SVAR -e tulkittu; done
VASTAUS     `kustannukset` on osuus; kerro luku prosentteina, esimerkiksi 10 %
VERSIO      jäähalli · jaahalli.agr · sha256 da987dff117b · agrc 0.1.0
VASTAUS     `kustannukset` on osuus; kerro luku prosentteina, esimerkiksi 10 %
VERSIO      jäähalli · jaahalli.agr · sha256 da987dff117b · agrc 0.1.0
VASTAUS     `kustannukset` on osuus; kerro luku prosentteina, esimerkiksi 10 %
VERSIO      jäähalli · jaahalli.agr · sha256 da987dff117b · agrc 0.1.0
VASTAUS     `kustannukset` on osuus; kerro luku prosentteina, esimerkiksi 10 %
VERSIO      jäähalli · jaahalli.agr · sha256 da987dff117b · agrc 0.1.0
VASTAUS     Äänivalta pienenee toimielimessä johtokunta (Banzhafin indeksi): aro 1/2 →
            2/5. Äänivalta ennallaan: jokela 3/10; kangas 1/10; lehto 1/10. Uutena
# Where several bodies decide and none is named, each is told of.
$ agrc ask two-chambers.agr "how does power change if koski leaves"
Read as: what if koski leaves: how does everybody's power change
ANSWER      house: Gains power in house, by the Banzhaf index: salmi 1/4 → 1/3; lampi
            1/4 → 1/3. Loses power in house, by the Banzhaf index: harju 5/12 → 1/3. No
            longer votes: koski 1/12. senate: Gains power in senate, by the Banzhaf
            index: salmi 1/6 → 1/3; lampi 1/6 → 1/3; harju 1/6 → 1/3. No longer votes:
            koski 1/2. parliament: Gains power in parliament, by the Banzhaf index:
            salmi 1/4 → 1/3; lampi 1/4 → 1/3; harju 1/4 → 1/3. No longer votes: koski
            1/4.
TABLE       house: votes before and after
         votes before    after  share before      after  standing before    after
  salmi       2 votes  2 votes          20 %  ≈ 22,22 %          matters  matters
  lampi       3 votes  3 votes          30 %  ≈ 33,33 %          matters  matters
  harju       4 votes  4 votes          40 %  ≈ 44,44 %          matters  matters
  koski        1 vote                   10 %                     matters
TABLE       house: indices of power before and after
         Banzhaf before      after  Shapley–Shubik before      after
  salmi            25 %  ≈ 33,33 %                   25 %  ≈ 33,33 %
  lampi            25 %  ≈ 33,33 %                   25 %  ≈ 33,33 %
  harju       ≈ 41,67 %  ≈ 33,33 %              ≈ 41,67 %  ≈ 33,33 %
  koski        ≈ 8,33 %                          ≈ 8,33 %
TABLE       senate: votes before and after
         votes before     after  share before      after  standing before    after
  salmi      20 votes  20 votes          20 %  ≈ 33,33 %          matters  matters
  lampi      20 votes  20 votes          20 %  ≈ 33,33 %          matters  matters
  harju      20 votes  20 votes          20 %  ≈ 33,33 %          matters  matters
  koski      40 votes                    40 %                     matters
TABLE       senate: indices of power before and after
         Banzhaf before      after  Shapley–Shubik before      after
  salmi       ≈ 16,67 %  ≈ 33,33 %              ≈ 16,67 %  ≈ 33,33 %
  lampi       ≈ 16,67 %  ≈ 33,33 %              ≈ 16,67 %  ≈ 33,33 %
  harju       ≈ 16,67 %  ≈ 33,33 %              ≈ 16,67 %  ≈ 33,33 %
  koski            50 %                              50 %
TABLE       parliament: what each can do before and after
         standing before    after
  salmi          matters  matters
  lampi          matters  matters
  harju          matters  matters
  koski          matters
TABLE       parliament: indices of power before and after
         Banzhaf before      after  Shapley–Shubik before      after
  salmi            25 %  ≈ 33,33 %                   25 %  ≈ 33,33 %
  lampi            25 %  ≈ 33,33 %                   25 %  ≈ 33,33 %
  harju            25 %  ≈ 33,33 %                   25 %  ≈ 33,33 %
  koski            25 %                              25 %
BECAUSE     clause 2 (two-chambers.agr:13): seats: each party 1 · passes if: more than
              50 % of all votes · votes: koski 1; salmi 2; lampi 3; harju 4 · votes:
              koski 40; salmi 20; lampi 20; harju 20 · and 3 more
              (not checked against the signed document)
ASSUMING    what becomes of a leaver's share – it lapses; percentages are counted from
              what remains (default)
            Everyone is present and votes for or against. (default)
OTHERWISE   what becomes of a leaver's share: it lapses; limits stay the number they
              were: house: Gains power in house, by the Banzhaf index: harju 5/12 → 3/5.
              Loses power in house, by the Banzhaf index: salmi 1/4 → 1/5; lampi 1/4 →
              1/5. No longer votes: koski 1/12. Can now block a decision alone: harju.
              senate: Gains power in senate, by the Banzhaf index: salmi 1/6 → 1/3;
              lampi 1/6 → 1/3; harju 1/6 → 1/3. No longer votes: koski 1/2. Can now
              block a decision alone: salmi; lampi; harju. parliament: Gains power in
              parliament, by the Banzhaf index: salmi 1/4 → 1/3; lampi 1/4 → 1/3; harju
              1/4 → 1/3. No longer votes: koski 1/4. Can now block a decision alone:
              salmi; lampi; harju.
VERSION     two-chambers · two-chambers.agr · sha256 4572b6e5d0df · agrc 0.1.0
$ for l in fi sv; do agrc ask --language $l two-chambers.agr "how does power change if koski leaves" | sed -n '2,/^TA/p'; done
VASTAUS     house: Äänivalta kasvaa toimielimessä house (Banzhafin indeksi): salmi 1/4 →
            1/3; lampi 1/4 → 1/3. Äänivalta pienenee toimielimessä house (Banzhafin
            indeksi): harju 5/12 → 1/3. Ei enää äänestä: koski 1/12. senate: Äänivalta
            kasvaa toimielimessä senate (Banzhafin indeksi): salmi 1/6 → 1/3; lampi 1/6
            → 1/3; harju 1/6 → 1/3. Ei enää äänestä: koski 1/2. parliament: Äänivalta
            kasvaa toimielimessä parliament (Banzhafin indeksi): salmi 1/4 → 1/3; lampi
            1/4 → 1/3; harju 1/4 → 1/3. Ei enää äänestä: koski 1/4.
TAULUKKO    house: äänet ennen ja jälkeen
SVAR        house: Får mer makt i house enligt Banzhafs index: salmi 1/4 → 1/3; lampi
            1/4 → 1/3. Får mindre makt i house enligt Banzhafs index: harju 5/12 → 1/3.
            Röstar inte längre: koski 1/12. senate: Får mer makt i senate enligt
            Banzhafs index: salmi 1/6 → 1/3; lampi 1/6 → 1/3; harju 1/6 → 1/3. Röstar
            inte längre: koski 1/2. parliament: Får mer makt i parliament enligt
            Banzhafs index: salmi 1/4 → 1/3; lampi 1/4 → 1/3; harju 1/4 → 1/3. Röstar
            inte längre: koski 1/4.
TABELL      house: röster före och efter
$ agrc ask --format json two-chambers.agr "how does power change if koski leaves" | grep '"of": "[a-z_]*:'
        "of": "house:salmi",
        "of": "house:lampi",
        "of": "house:harju",
        "of": "house:koski",
        "of": "senate:salmi",
        "of": "senate:lampi",
        "of": "senate:harju",
        "of": "senate:koski",
        "of": "parliament:salmi",
        "of": "parliament:lampi",
        "of": "parliament:harju",
        "of": "parliament:koski",
      "of": "house:votes_change",
      "of": "house:power_change",
      "of": "senate:votes_change",
      "of": "senate:power_change",
      "of": "parliament:votes_change",
      "of": "parliament:power_change",
            "of": "house:salmi",
            "of": "house:lampi",
            "of": "house:harju",
            "of": "house:koski",
            "of": "senate:salmi",
            "of": "senate:lampi",
            "of": "senate:harju",
            "of": "senate:koski",
            "of": "parliament:salmi",
            "of": "parliament:lampi",
            "of": "parliament:harju",
            "of": "parliament:koski",
