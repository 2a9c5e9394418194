# The report on who can decide, as text, Markdown, HTML and JSON, and of two versions.
$ agrc power towns.agr
Who can decide
Version: council-of-five · towns.agr · sha256 79e17af38e70

Decision: Joint council
- Limit: A decision of council needs: more than 50 % of all votes.
- Who decides alone: Nobody can decide alone in council.
- Who can block alone: Nobody can block a decision alone in council.
- Who never matters: Every vote can change a decision in council.
- Groups exactly at a limit: Limits that can be hit exactly in council: more than 50 %
  of all votes (coalitions exactly at the limit: 2; it is not enough).
    - koski, harju
    - salmi, lampi, niemi
- Contradictory decisions: No. In council, whenever one side can decide, all the others
  together cannot: no two coalitions that can decide are without a common member.
- Deadlock: Yes. In council neither side can decide when on one side there are salmi,
  lampi and niemi and on the other koski and harju.

Clauses
- clause 3 (towns.agr:18): passes if: more than 50 % of all votes · seats: each party 1
  · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5

Assuming
- Everyone is present and votes for or against.

Votes
  koski                       45 votes
  salmi                       20 votes
  lampi                       20 votes
  niemi                       10 votes
  harju                       5 votes

Order of power
- Order of power in council, the strongest first; those named together are
  interchangeable: koski; salmi, lampi and niemi; harju.

Groups

Smallest groups that can decide
- Smallest coalitions that can decide, where nobody can be left out (council): 4.
    - koski, salmi
    - koski, lampi
    - koski, niemi
    - salmi, lampi, niemi, harju

Smallest groups that can block
- Smallest coalitions that can block, where nobody can be left out (council): 5.
    - koski, salmi
    - koski, lampi
    - koski, niemi
    - koski, harju
    - salmi, lampi, niemi

If the threshold were another
A decision of council needs more than 50 % of all votes. Upwards something changes first
at exactly 55 %. Downwards something changes first below 50 %, at 50 % not yet.
- …: further thresholds change something too
- from 30 %, below 35 %: Winning coalitions: 22. Decide alone: koski.
- from 35 %, below 40 %: No longer enough: salmi, niemi and harju; lampi, niemi and
  harju. Winning coalitions: 20. Decide alone: koski. Never matter: niemi and harju.
- from 40 %, below 45 %: No longer enough: salmi and lampi. Winning coalitions: 19.
  Decide alone: koski.
- from 45 %, below 50 %: No longer enough: koski; salmi, lampi and harju. Winning
  coalitions: 17.
- from 50 %, below 55 % (now): No longer enough: koski and harju; salmi, lampi and
  niemi. Winning coalitions: 15.
- from 55 %, below 60 %: No longer enough: koski and niemi; salmi, lampi, niemi and
  harju. Winning coalitions: 13. Block alone: koski.
- from 60 %, below 65 %: No longer enough: koski, niemi and harju. Winning coalitions:
  12. Block alone: koski. Never matter: niemi and harju.
- from 65 %, below 70 %: No longer enough: koski and salmi; koski and lampi. Winning
  coalitions: 10. Block alone: koski.
- from 70 %, below 75 %: No longer enough: koski, salmi and harju; koski, lampi and
  harju. Winning coalitions: 8. Block alone: koski. Never matter: harju.
- …: further thresholds change something too

Annex: indices of power

Power to act
- Of the 32 ways in which votes can fall in council, 15 make a decision: ≈ 46,88 %.

Banzhaf index
Banzhaf: of all the times that somebody's vote turns a decision, how many are this
one's. Every coalition counts alike.
  koski                       13/23           ≈ 56,52 %
  salmi                       3/23            ≈ 13,04 %
  lampi                       3/23            ≈ 13,04 %
  niemi                       3/23            ≈ 13,04 %
  harju                       1/23            ≈ 4,35 %

Shapley–Shubik index
Shapley–Shubik: in how many of all orders of joining this one's vote is the one that
makes the decision.
  koski                       11/20           55 %
  salmi                       2/15            ≈ 13,33 %
  lampi                       2/15            ≈ 13,33 %
  niemi                       2/15            ≈ 13,33 %
  harju                       1/20            5 %

Penrose index (absolute Banzhaf)
Penrose: how often this one's vote decides when everyone else votes by the toss of a
coin.
  koski                       13/16           81,25 %
  salmi                       3/16            18,75 %
  lampi                       3/16            18,75 %
  niemi                       3/16            18,75 %
  harju                       1/16            6,25 %

Coleman's power to prevent
Power to prevent: how many of the coalitions that win would lose without this one. 100 %
means a veto.
  koski                       13/15           ≈ 86,67 %
  salmi                       1/5             20 %
  lampi                       1/5             20 %
  niemi                       1/5             20 %
  harju                       1/15            ≈ 6,67 %

Coleman's power to initiate
Power to initiate: how many of the coalitions that lose would win if this one joined.
  koski                       13/17           ≈ 76,47 %
  salmi                       3/17            ≈ 17,65 %
  lampi                       3/17            ≈ 17,65 %
  niemi                       3/17            ≈ 17,65 %
  harju                       1/17            ≈ 5,88 %

Johnston index
Johnston: as Banzhaf, but where several could undo a decision they share the credit.
  koski                       5/7             ≈ 71,43 %
  salmi                       5/56            ≈ 8,93 %
  lampi                       5/56            ≈ 8,93 %
  niemi                       5/56            ≈ 8,93 %
  harju                       1/56            ≈ 1,79 %

Deegan–Packel index
Deegan–Packel: only smallest winning coalitions count, each alike; its members share it
equally.
  koski                       3/8             37,5 %
  salmi                       3/16            18,75 %
  lampi                       3/16            18,75 %
  niemi                       3/16            18,75 %
  harju                       1/16            6,25 %

Holler index (public good)
Holler: how many of the memberships in smallest winning coalitions are this one's.
  koski                       3/10            30 %
  salmi                       1/5             20 %
  lampi                       1/5             20 %
  niemi                       1/5             20 %
  harju                       1/10            10 %
$ agrc power --language fi towns.agr | sed -n 1,20p; agrc power --language sv towns.agr | sed -n 1,20p
Kuka voi päättää
Versio: council-of-five · towns.agr · sha256 79e17af38e70

Päätös: Joint council
- Raja: Päätökseen vaaditaan (toimielin council): yli 50 % kaikista äänistä.
- Kuka päättää yksin: Kukaan ei voi päättää yksin (toimielin council).
- Kuka voi estää yksin: Kukaan ei voi yksin estää päätöstä (toimielin council).
- Kenellä ei ole merkitystä: Jokainen ääni voi muuttaa päätöksen (toimielin council).
- Täsmälleen rajalla olevat ryhmät: Rajat, joihin voidaan osua täsmälleen (toimielin
  council): yli 50 % kaikista äänistä (täsmälleen rajalla olevia liittoumia: 2; se ei
  riitä).
    - koski, harju
    - salmi, lampi, niemi
- Ristiriitaiset päätökset: Ei. Aina kun toinen puoli voi päättää, kaikki muut yhdessä
  eivät voi (toimielin council): kahdella päätökseen riittävällä liittoumalla on aina
  yhteinen jäsen.
- Umpikuja: Kyllä. Kumpikaan puoli ei voi päättää (toimielin council), kun toisella
  puolella on salmi, lampi ja niemi ja toisella koski ja harju.

Kohdat
Vem kan besluta
Version: council-of-five · towns.agr · sha256 79e17af38e70

Beslut: Joint council
- Gräns: Ett beslut kräver (organet council): över 50 % av alla röster.
- Vem beslutar ensam: Ingen kan besluta ensam (organet council).
- Vem kan blockera ensam: Ingen kan ensam hindra ett beslut (organet council).
- Vem spelar aldrig någon roll: Varje röst kan ändra ett beslut (organet council).
- Grupper exakt på en gräns: Gränser som kan träffas exakt (organet council): över 50 %
  av alla röster (koalitioner exakt på gränsen: 2; det räcker inte).
    - koski, harju
    - salmi, lampi, niemi
- Motstridiga beslut: Nej. När ena sidan kan besluta kan alla andra tillsammans inte
  göra det (organet council): två koalitioner som kan besluta har alltid en gemensam
  medlem.
- Dödläge: Ja. Ingen av sidorna kan besluta (organet council) när det på ena sidan är
  salmi, lampi och niemi och på den andra koski och harju.

Punkter
- punkt 3 (towns.agr:18): passes if: more than 50 % of all votes · seats: each party 1 ·
$ agrc power --format markdown canada-1982.agr | sed -n 1,30p
\# Who can decide

Version: canada-1982 · canada-1982.agr · sha256 8729139cf3d8


## Decision: Amending formula

- **Limit:** A decision of council needs: all of these (at least 2/3 of all members; at least 50 % of the total of all (counted by: population)).
- **Who decides alone:** Nobody can decide alone in council.
- **Who can block alone:** Nobody can block a decision alone in council.
- **Who never matters:** Every vote can change a decision in council.
- **Groups exactly at a limit:** No coalition hits a limit exactly in council.
- **Contradictory decisions:** No. In council, whenever one side can decide, all the others together cannot: no two coalitions that can decide are without a common member.
- **Deadlock:** Yes. In council neither side can decide when on one side there are nova-scotia, new-brunswick, newfoundland and prince-edward and on the other ontario, quebec, british-columbia, alberta, manitoba and saskatchewan.


### Clauses

- clause 2 (canada-1982.agr:36): passes if all of at least 2/3 of all members in favour at least 50 % of population of all members in favour end · seats: each party 1 · at least 2/3 of all members in favour · at least 50 % of population of all members in favour
- clause 3 (canada-1982.agr:19): ontario 8625107 · quebec 6438403 · british-columbia 2744467 · alberta 2237724 · and 6 more


### Assuming

- Everyone is present and votes for or against.


### Votes

| Who | Amount |
$ agrc power --format html towns.agr | sed -n '/<svg/,/svg>/p'; agrc power --format html towns.agr | grep -c "http"
<svg role="img" viewBox="-2 0 1004 140">
<title>Votes in council, in all: 100 votes.</title>
<rect x="0" y="30" height="40" width="450" fill="#fff" stroke="#000"><title>koski 45 votes</title></rect>
<text x="225" y="55" font-size="13" text-anchor="middle">koski</text>
<rect x="450" y="30" height="40" width="200" fill="#ccc" stroke="#000"><title>salmi 20 votes</title></rect>
<text x="550" y="55" font-size="13" text-anchor="middle">salmi</text>
<rect x="650" y="30" height="40" width="200" fill="#fff" stroke="#000"><title>lampi 20 votes</title></rect>
<text x="750" y="55" font-size="13" text-anchor="middle">lampi</text>
<rect x="850" y="30" height="40" width="100" fill="#ccc" stroke="#000"><title>niemi 10 votes</title></rect>
<text x="900" y="55" font-size="13" text-anchor="middle">niemi</text>
<rect x="950" y="30" height="40" width="50" fill="#fff" stroke="#000"><title>harju 5 votes</title></rect>
<path d="M500 22V78" stroke="#000" stroke-width="3"/>
<text x="500" y="16" font-size="15">more than 50 % of all votes (50 votes)</text>
</svg>
0
[1]
$ agrc power --format json towns.agr | sed -n 1,30p
{
  "format": "agrc-power/1",
  "report": {
    "agreement": "council-of-five",
    "file": "towns.agr",
    "sha256": "79e17af38e709750c508a204599ef8d786e487a00b9a8b8c31cc998c05b10ae8",
    "amended_by": null,
    "amended_from": null,
    "decisions": [
      {
        "body": "council",
        "matter": null,
        "because": [
          "clause 3 (towns.agr:18): passes if: more than 50 % of all votes · seats: each party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5"
        ],
        "assuming": [
          "Everyone is present and votes for or against."
        ],
        "otherwise": [],
        "answers": [
          {
            "form": "threshold",
            "verdict": "value",
            "sentence": "A decision of council needs: more than 50 % of all votes.",
            "exact": "1/2",
            "rows": [],
            "groups": [],
            "count": null,
            "otherwise": []
          },
# Two versions: in short who gains and who loses, then what differs, by clause.
$ cp towns.agr board.agr $TMPDIR; cd $TMPDIR; sed 's/koski 45; salmi 20/koski 50; salmi 15/; s/more than 50/at least 60/' towns.agr >new.agr; agrc power towns.agr new.agr | sed '/in full/,$d'
Who can decide
Before: council-of-five · towns.agr · sha256 79e17af38e70
After: council-of-five · new.agr · sha256 73f6ee8ef879

What changes, in short
- Joint council: Changed: Limit; Who can block alone; Who never matters; Groups exactly
  at a limit. Gains power: koski. Loses power: salmi, lampi, niemi, harju.

Before and after: Joint council
- Limit
    - Before: A decision of council needs: more than 50 % of all votes.
    - After: A decision of council needs: at least 60 % of all votes.
- Who can block alone
    - Before: Nobody can block a decision alone in council.
    - After: Can block a decision alone in council: koski.
- Who never matters
    - Before: Every vote can change a decision in council.
    - After: Their vote never changes a decision in council: harju.
- Groups exactly at a limit
    - Before: Limits that can be hit exactly in council: more than 50 % of all votes
      (coalitions exactly at the limit: 2; it is not enough).
    - After: Limits that can be hit exactly in council: at least 60 % of all votes
      (coalitions exactly at the limit: 1; it is enough).

Clauses that differ
- Before: clause 3 (towns.agr:18): passes if: more than 50 % of all votes · seats: each
  party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
- After: clause 3 (new.agr:18): passes if: at least 60 % of all votes · seats: each
  party 1 · votes: koski 50; salmi 15; lampi 20; niemi 10; harju 5

Votes
  Who                         Before          After           Change
  koski                       45 votes        50 votes        gains
  salmi                       20 votes        15 votes        loses
  lampi                       20 votes        20 votes        keeps
  niemi                       10 votes        10 votes        keeps
  harju                       5 votes         5 votes         keeps

Power by the Banzhaf index
  Who                         Before          After           Change
  koski                       ≈ 56,52 %       70 %            gains
  salmi                       ≈ 13,04 %       10 %            loses
  lampi                       ≈ 13,04 %       10 %            loses
  niemi                       ≈ 13,04 %       10 %            loses
  harju                       ≈ 4,35 %        0 %             loses
$ cd $TMPDIR; agrc power --language fi towns.agr new.agr | sed '1,4d; /kokonaan/,$d'; agrc power --language sv towns.agr new.agr | sed '1,4d; /helhet/,$d'
Mikä muuttuu, lyhyesti
- Joint council: Muuttuu: Raja; Kuka voi estää yksin; Kenellä ei ole merkitystä;
  Täsmälleen rajalla olevat ryhmät. Saa lisää valtaa: koski. Menettää valtaa: salmi,
  lampi, niemi, harju.

Ennen ja jälkeen: Joint council
- Raja
    - Ennen: Päätökseen vaaditaan (toimielin council): yli 50 % kaikista äänistä.
    - Jälkeen: Päätökseen vaaditaan (toimielin council): vähintään 60 % kaikista
      äänistä.
- Kuka voi estää yksin
    - Ennen: Kukaan ei voi yksin estää päätöstä (toimielin council).
    - Jälkeen: Yksin voi estää päätöksen (toimielin council): koski.
- Kenellä ei ole merkitystä
    - Ennen: Jokainen ääni voi muuttaa päätöksen (toimielin council).
    - Jälkeen: Näiden ääni ei koskaan muuta päätöstä (toimielin council): harju.
- Täsmälleen rajalla olevat ryhmät
    - Ennen: Rajat, joihin voidaan osua täsmälleen (toimielin council): yli 50 %
      kaikista äänistä (täsmälleen rajalla olevia liittoumia: 2; se ei riitä).
    - Jälkeen: Rajat, joihin voidaan osua täsmälleen (toimielin council): vähintään 60 %
      kaikista äänistä (täsmälleen rajalla olevia liittoumia: 1; se riittää).

Kohdat, jotka eroavat
- Ennen: kohta 3 (towns.agr:18): passes if: more than 50 % of all votes · seats: each
  party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
- Jälkeen: kohta 3 (new.agr:18): passes if: at least 60 % of all votes · seats: each
  party 1 · votes: koski 50; salmi 15; lampi 20; niemi 10; harju 5

Äänet
  Kuka                        Ennen           Jälkeen         Muutos
  koski                       45 ääntä        50 ääntä        saa lisää
  salmi                       20 ääntä        15 ääntä        menettää
  lampi                       20 ääntä        20 ääntä        ennallaan
  niemi                       10 ääntä        10 ääntä        ennallaan
  harju                       5 ääntä         5 ääntä         ennallaan

Valta Banzhafin indeksillä
  Kuka                        Ennen           Jälkeen         Muutos
  koski                       ≈ 56,52 %       70 %            saa lisää
  salmi                       ≈ 13,04 %       10 %            menettää
  lampi                       ≈ 13,04 %       10 %            menettää
  niemi                       ≈ 13,04 %       10 %            menettää
  harju                       ≈ 4,35 %        0 %             menettää

Vad som ändras, i korthet
- Joint council: Ändras: Gräns; Vem kan blockera ensam; Vem spelar aldrig någon roll;
  Grupper exakt på en gräns. Vinner makt: koski. Förlorar makt: salmi, lampi, niemi,
  harju.

Före och efter: Joint council
- Gräns
    - Före: Ett beslut kräver (organet council): över 50 % av alla röster.
    - Efter: Ett beslut kräver (organet council): minst 60 % av alla röster.
- Vem kan blockera ensam
    - Före: Ingen kan ensam hindra ett beslut (organet council).
    - Efter: Kan ensam hindra ett beslut (organet council): koski.
- Vem spelar aldrig någon roll
    - Före: Varje röst kan ändra ett beslut (organet council).
    - Efter: Dessas röst ändrar aldrig ett beslut (organet council): harju.
- Grupper exakt på en gräns
    - Före: Gränser som kan träffas exakt (organet council): över 50 % av alla röster
      (koalitioner exakt på gränsen: 2; det räcker inte).
    - Efter: Gränser som kan träffas exakt (organet council): minst 60 % av alla röster
      (koalitioner exakt på gränsen: 1; det räcker).

Punkter som skiljer sig
- Före: punkt 3 (towns.agr:18): passes if: more than 50 % of all votes · seats: each
  party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
- Efter: punkt 3 (new.agr:18): passes if: at least 60 % of all votes · seats: each party
  1 · votes: koski 50; salmi 15; lampi 20; niemi 10; harju 5

Röster
  Vem                         Före            Efter           Ändring
  koski                       45 röster       50 röster       vinner
  salmi                       20 röster       15 röster       förlorar
  lampi                       20 röster       20 röster       oförändrat
  niemi                       10 röster       10 röster       oförändrat
  harju                       5 röster        5 röster        oförändrat

Makt enligt Banzhafs index
  Vem                         Före            Efter           Ändring
  koski                       ≈ 56,52 %       70 %            vinner
  salmi                       ≈ 13,04 %       10 %            förlorar
  lampi                       ≈ 13,04 %       10 %            förlorar
  niemi                       ≈ 13,04 %       10 %            förlorar
  harju                       ≈ 4,35 %        0 %             förlorar
$ cd $TMPDIR; agrc power --format html towns.agr new.agr | sed -n '/in short/,/in full/p' | head -30; agrc power --format markdown towns.agr new.agr | sed -n '/in short/,/in full/p' | head -24
<h2>What changes, in short</h2>
<ul>
<li><b>Joint council:</b> Changed: Limit; Who can block alone; Who never matters; Groups exactly at a limit. Gains power: koski. Loses power: salmi, lampi, niemi, harju.</li>
</ul>
<h2>Before and after: Joint council</h2>
<ul>
<li>Limit</li>
<li style="margin-left:1.5em">Before: A decision of council needs: more than 50 % of all votes.</li>
<li style="margin-left:1.5em">After: A decision of council needs: at least 60 % of all votes.</li>
<li>Who can block alone</li>
<li style="margin-left:1.5em">Before: Nobody can block a decision alone in council.</li>
<li style="margin-left:1.5em">After: Can block a decision alone in council: koski.</li>
<li>Who never matters</li>
<li style="margin-left:1.5em">Before: Every vote can change a decision in council.</li>
<li style="margin-left:1.5em">After: Their vote never changes a decision in council: harju.</li>
<li>Groups exactly at a limit</li>
<li style="margin-left:1.5em">Before: Limits that can be hit exactly in council: more than 50 % of all votes (coalitions exactly at the limit: 2; it is not enough).</li>
<li style="margin-left:1.5em">After: Limits that can be hit exactly in council: at least 60 % of all votes (coalitions exactly at the limit: 1; it is enough).</li>
</ul>
<h3>Clauses that differ</h3>
<ul>
<li><b>Before:</b> clause 3 (towns.agr:18): passes if: more than 50 % of all votes · seats: each party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5</li>
<li><b>After:</b> clause 3 (new.agr:18): passes if: at least 60 % of all votes · seats: each party 1 · votes: koski 50; salmi 15; lampi 20; niemi 10; harju 5</li>
</ul>
<h3>Votes</h3>
<table>
<tr><th>Who</th><th>Before</th><th>After</th><th>Change</th></tr>
<tr><td>koski</td><td>45 votes</td><td>50 votes</td><td>gains</td></tr>
<tr><td>salmi</td><td>20 votes</td><td>15 votes</td><td>loses</td></tr>
<tr><td>lampi</td><td>20 votes</td><td>20 votes</td><td>keeps</td></tr>
## What changes, in short

- **Joint council:** Changed: Limit; Who can block alone; Who never matters; Groups exactly at a limit. Gains power: koski. Loses power: salmi, lampi, niemi, harju.


## Before and after: Joint council

- Limit
  - Before: A decision of council needs: more than 50 % of all votes.
  - After: A decision of council needs: at least 60 % of all votes.
- Who can block alone
  - Before: Nobody can block a decision alone in council.
  - After: Can block a decision alone in council: koski.
- Who never matters
  - Before: Every vote can change a decision in council.
  - After: Their vote never changes a decision in council: harju.
- Groups exactly at a limit
  - Before: Limits that can be hit exactly in council: more than 50 % of all votes (coalitions exactly at the limit: 2; it is not enough).
  - After: Limits that can be hit exactly in council: at least 60 % of all votes (coalitions exactly at the limit: 1; it is enough).


### Clauses that differ

- **Before:** clause 3 (towns.agr:18): passes if: more than 50 % of all votes · seats: each party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
$ cd $TMPDIR; agrc power --format json towns.agr new.agr | sed -n '/"changes"/,$p' | head -60
  "changes": [
    {
      "body": "council",
      "matter": null,
      "only": null,
      "answers": [
        {
          "form": "threshold",
          "before": "A decision of council needs: more than 50 % of all votes.",
          "after": "A decision of council needs: at least 60 % of all votes."
        },
        {
          "form": "who_blocks_alone",
          "before": "Nobody can block a decision alone in council.",
          "after": "Can block a decision alone in council: koski."
        },
        {
          "form": "who_never_matters",
          "before": "Every vote can change a decision in council.",
          "after": "Their vote never changes a decision in council: harju."
        },
        {
          "form": "exact_limit",
          "before": "Limits that can be hit exactly in council: more than 50 % of all votes (coalitions exactly at the limit: 2; it is not enough).",
          "after": "Limits that can be hit exactly in council: at least 60 % of all votes (coalitions exactly at the limit: 1; it is enough)."
        }
      ],
      "because_before": [
        "clause 3 (towns.agr:18): passes if: more than 50 % of all votes · seats: each party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5"
      ],
      "because_after": [
        "clause 3 (new.agr:18): passes if: at least 60 % of all votes · seats: each party 1 · votes: koski 50; salmi 15; lampi 20; niemi 10; harju 5"
      ],
      "votes": [
        {
          "of": "koski",
          "before": "45",
          "after": "50",
          "change": "gains"
        },
        {
          "of": "salmi",
          "before": "20",
          "after": "15",
          "change": "loses"
        },
        {
          "of": "lampi",
          "before": "20",
          "after": "20",
          "change": "keeps"
        },
        {
          "of": "niemi",
          "before": "10",
          "after": "10",
          "change": "keeps"
        },
        {
          "of": "harju",
$ cd $TMPDIR; sed 's/party harju/party norra/; s/harju 5/norra 5/' towns.agr >joined.agr; agrc power towns.agr joined.agr | sed '/in full/,$d' | grep "Votes\|harju\|norra"; agrc power towns.agr towns.agr | sed '1,4d; /in full/,$d'
- Joint council: Has as much power as before: koski, salmi, lampi, niemi. Votes now:
  norra. Votes no longer: harju.
  party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
  party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; norra 5
Votes
  harju                       5 votes         –               leaves
  norra                       –               5 votes         joins
  harju                       ≈ 4,35 %        –               leaves
  norra                       –               ≈ 4,35 %        joins
What changes, in short
- Joint council: Nothing changes in what is said here.
# The later version may be a file of amendments: from the day on which they hold.
$ cd $TMPDIR; printf 'language english\nuse "towns.agr"\namendment a1 "First amendment"\n  amends: council-of-five;  from: 1.1.2028\n  clause 1 "Votes"\n    decision of council\n      votes: koski 40; salmi 25; lampi 20; niemi 10; harju 5\n    end\n  end\nend\n' >a1.agr; agrc power towns.agr a1.agr | sed '/in full/,$d'; sed 's/from: /status: draft;  from: /' a1.agr >draft.agr; agrc power towns.agr draft.agr; agrc power --language fi towns.agr draft.agr
Who can decide
Before: council-of-five · towns.agr · sha256 79e17af38e70
After: council-of-five · towns.agr · sha256 79e17af38e70 · as amended from 1.1.2028
(a1.agr)

What changes, in short
- Joint council: Gains power: salmi, lampi. Loses power: koski, niemi, harju.

Before and after: Joint council

Clauses that differ
- Before: clause 3 (towns.agr:18): passes if: more than 50 % of all votes · seats: each
  party 1 · votes: koski 45; salmi 20; lampi 20; niemi 10; harju 5
- After: clause 3 (towns.agr:18): passes if: more than 50 % of all votes · seats: each
  party 1
- After: clause a1/1 (a1.agr:7): votes: koski 40; salmi 25; lampi 20; niemi 10; harju 5
  [as amended by First amendment, in force from 1.1.2028]

Votes
  Who                         Before          After           Change
  koski                       45 votes        40 votes        loses
  salmi                       20 votes        25 votes        gains
  lampi                       20 votes        20 votes        keeps
  niemi                       10 votes        10 votes        keeps
  harju                       5 votes         5 votes         keeps

Power by the Banzhaf index
  Who                         Before          After           Change
  koski                       ≈ 56,52 %       44 %            loses
  salmi                       ≈ 13,04 %       20 %            gains
  lampi                       ≈ 13,04 %       20 %            gains
  niemi                       ≈ 13,04 %       12 %            loses
  harju                       ≈ 4,35 %        4 %             loses

agrc: the amendments in draft.agr do not hold on any day: they are drafts, approvals are missing or there are mistakes in them; to see what they would do, compare with a copy in which they hold
agrc: tiedoston draft.agr muutokset eivät ole voimassa minään päivänä: ne ovat luonnoksia, hyväksyntöjä puuttuu tai niissä on virheitä; niiden vaikutuksen näkee vertaamalla kopioon, jossa ne ovat voimassa
[2]
$ sed '/decision of/,/^  end/d' towns.agr >$TMPDIR/none.agr; agrc power $TMPDIR/none.agr | sed 1,2d; agrc power towns.agr $TMPDIR/none.agr | sed -n 5,9p
The agreement states no rule of decision.
What changes, in short
- Joint council: The new version has no such rule.

The later version in full
The agreement states no rule of decision.
$ agrc power; agrc power a b c; agrc power --format csv towns.agr; agrc power nowhere.agr
agrc: which file or folder? For example: agrc power alliance.agr
error E001: there is no file `a`
  a:1:1

error E001: there is no file `b`
  b:1:1

error E001: there is no file `c`
  c:1:1

agrc: `--format` cannot be `csv`; it is one of text|markdown|json|html
agrc: `agrc power --help` lists the options
error E001: there is no file `nowhere.agr`
  nowhere.agr:1:1
[2]
# Under every reading that the text leaves open.
$ agrc power ../../../agreements/rovaseutu/osaaja-allianssi.agr | sed -n 3,40p
61f1f0d4a69c

Päätös: Allianssin johtoryhmä
- Raja: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen äänestys: kaikkien
  jäsenten kannatus; Seuraava äänestys: yli 70 % kaikista äänistä.
    - laskentaperusta: läsnä: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen
      äänestys: kaikkien läsnä olevien jäsenten kannatus; Seuraava äänestys: yli 70 %
      läsnä olevien äänistä.
    - laskentaperusta: annetut: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen
      äänestys: kaikkien äänestävien jäsenten kannatus; Seuraava äänestys: yli 70 %
      annetuista äänistä.
- Kuka päättää yksin: Kukaan ei voi päättää yksin (toimielin johtoryhmä).
- Kuka voi estää yksin: Yksin voi estää päätöksen (toimielin johtoryhmä): Rovaniemi.
- Kenellä ei ole merkitystä: Näiden ääni ei koskaan muuta päätöstä (toimielin
  johtoryhmä): Rovala ja Luovi.
- Täsmälleen rajalla olevat ryhmät: Rajat, joihin voidaan osua täsmälleen (toimielin
  johtoryhmä): yli 70 % kaikista äänistä (täsmälleen rajalla olevia liittoumia: 3; se ei
  riitä).
    - Lapin yliopisto, Rovaniemi, Rovala, Luovi
    - Lapin AMK, Rovaniemi, Rovala, Luovi
    - REDU, Rovaniemi, Rovala, Luovi
- Ristiriitaiset päätökset: Ei. Aina kun toinen puoli voi päättää, kaikki muut yhdessä
  eivät voi (toimielin johtoryhmä): kahdella päätökseen riittävällä liittoumalla on aina
  yhteinen jäsen.
- Umpikuja: Kyllä. Kumpikaan puoli ei voi päättää (toimielin johtoryhmä), kun toisella
  puolella on Rovaniemi ja toisella Lapin yliopisto, Lapin AMK, REDU, Rovala ja Luovi.

Muilla tulkinnoilla (koskee tätä kaikkea)
- äänivallan lähde: toteutuneet: Sopimuksessa ei anneta tarkkaa äänimäärää: osapuoli
  Lapin yliopisto, toimielin johtoryhmä.

Kohdat
- kohta 6 (../../../agreements/rovaseutu/osaaja-allianssi.agr:551): ensin: yksimielinen
  · sitten: yli 70 % äänistä · paikat: kukin osapuoli 1 · perusta: avoin laskentaperusta
  · äänet: avoin äänivallan-lähde
- kohta 5 (../../../agreements/rovaseutu/osaaja-allianssi.agr:383): lapin-yliopisto;
  lapin-amk; redu 45 % yhteensä; 15 % kukin; viite: "000-44" · rovaniemi 45 %; viite:
  "000-43" · rovala; luovi 10 % yhteensä; 5 % kukin; viite: "000-45"
