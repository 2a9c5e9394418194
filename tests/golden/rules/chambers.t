# Two chambers, limits of one of them, and the vote of one who is named.
$ agrc test chambers.agr
ok      both chambers
ok      or one of them with more
ok      who is counted
3 passed, 0 failed
$ agrc test kamarit.agr | head -1
ok      molemmat
$ agrc test kamrar.agr | head -1
ok      båda
$ agrc ask chambers.agr 'does parliament decide with koski, salmi, harju and lampi?'
Read as: does a decision of parliament pass with koski, salmi, harju and lampi in favour
ANSWER      Yes. 2 of 2 members are in favour; a decision needs unanimity (just enough).
            It would fail if any of these were against: koski, lampi and harju.
BECAUSE     clause 2 (chambers.agr:31): passes if: unanimous · members: house; senate ·
              seats: koski 3; salmi 2; lampi 1 · passes if: more than 1/2 of all votes ·
              and 3 more
              (not checked against the signed document)
SUM         house   in favour  1
            senate  in favour  1
            total              2
ASSUMING    Voters that the ballot does not name are present and vote against: niemi.
              (default)
            The base of the limit is not stated; counted from all, from those present or
              from votes cast, the outcome is the same. (default)
NOT STATED  what the limit is counted from (parliament)
VERSION     union · chambers.agr · sha256 f8ca40329f46 · agrc 0.1.0
$ agrc ask chambers.agr 'does parliament decide with house, against senate?' | sed -n 2p
ANSWER      No. 1 of 2 members is in favour; a decision needs unanimity (1 member
$ agrc ask chambers.agr 'which are the minimal winning coalitions in congress?' | sed -n 2,6p
ANSWER      Smallest coalitions that can decide, where nobody can be left out
            (congress): 3.
            - koski, salmi, harju
            - koski, lampi, harju
            - koski, lampi, niemi
$ agrc ask chambers.agr 'what majority is needed in congress?' | sed -n 2,9p
ANSWER      A decision of congress needs: any of these (all of these (house in favour;
            senate in favour); all of these (at least 5 votes (in house); all of these
            (koski in favour; harju in favour))).
            passes if  house in favour              unanimous
            passes if  senate in favour             unanimous
            passes if  at least 5 votes (in house)  5
            passes if  koski in favour              unanimous
            passes if  harju in favour              unanimous
$ agrc ask chambers.agr 'does congress decide with koski, salmi and niemi?' | sed -n 2,8p
ANSWER      No. The conditions of the decision are not met: in favour: yes, needed:
            house in favour; in favour: no, needed: senate in favour; in favour: 5 of 6
            votes, needed: at least 5 votes (in house) (just enough); in favour: yes,
            needed: koski in favour; in favour: no, needed: harju in favour. It would
            pass with these in favour as well: lampi; or harju.
BECAUSE     clause 2 (chambers.agr:38): house in favour · seats: koski 3; salmi 2; lampi
              1 · passes if: more than 1/2 of all votes · votes: as seats · and 5 more
$ agrc ask chambers.agr 'does board decide with salmi, lampi and harju, others absent?' | sed -n 2,4p
  absent
ANSWER      Yes. The conditions of the decision are met: in favour: 3 of 5 members,
            needed: more than 1/2 of all members (just enough); in favour: 1 of 2
$ agrc ask kamarit.agr 'syntyykö päätös kokouksessa, jos puolesta ovat koski ja salmi?' | sed -n 2,3p
VASTAUS     Ei. Päätöksen ehdot eivät täyty: puolesta: kyllä, vaaditaan: valtuusto
            puolesta; puolesta: ei, vaaditaan: hallitus puolesta. Päätös syntyisi, jos
$ agrc ask kamarit.agr 'kuka voi estää päätöksen yksin lautakunnassa?' | sed -n 2,3p
VASTAUS     Yksin voi estää päätöksen (toimielin lautakunta): koski, salmi ja harju.
PERUSTE     kohta 2 (kamarit.agr:40): kaikki seuraavista yli 1/2 kaikista jäsenistä
$ agrc ask kamarit.agr 'voiko päätös syntyä ilman hallitusta kokouksessa?' | sed -n 2,3p
VASTAUS     Ei. Muut eivät voi tehdä päätöstä (toimielin kokous) ilman näiden
            kannatusta: salmi, lampi ja harju.
$ agrc ask kamrar.agr 'fattas ett beslut i stamma om koski, salmi och harju röstar för?' | sed -n 2p
SVAR        Ja. 2 av 2 ledamöter är för; ett beslut kräver stöd av alla ledamöter
$ agrc ask kamrar.agr 'kan styrelse blockera ett beslut i stamma?' | sed -n 2,3p
SVAR        Ja. Räcker för att hindra ett beslut av alla andra (organet stamma): salmi,
            lampi och harju.
$ agrc power chambers.agr | sed -n '/Congress/,/^Votes/p'
Decision: Congress
- Limit: A decision of congress needs: any of these (all of these (house in favour;
  senate in favour); all of these (at least 5 votes (in house); all of these (koski in
  favour; harju in favour))).
- Who decides alone: Nobody can decide alone in congress.
- Who can block alone: Can block a decision alone in congress: koski.
- Who never matters: Every vote can change a decision in congress.
- Groups exactly at a limit: Limits that can be hit exactly in congress: at least 5
  votes (in house) (coalitions exactly at the limit: 4; it is enough).
    - koski, salmi
    - koski, salmi, harju
    - koski, salmi, niemi
    - koski, salmi, harju, niemi
- Contradictory decisions: No. In congress, whenever one side can decide, all the others
  together cannot: no two coalitions that can decide are without a common member.
- Deadlock: Yes. In congress neither side can decide when on one side there are harju
  and niemi and on the other koski, salmi and lampi.

Clauses
- clause 2 (chambers.agr:36): any of all of house in favour senate in favour end all of
  at least 5 of votes of house in favour koski and harju in favour end end · house in
  favour · seats: koski 3; salmi 2; lampi 1 · passes if: more than 1/2 of all votes ·
  and 6 more

Assuming
- Everyone is present and votes for or against.

Votes
