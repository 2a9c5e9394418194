# Bodies that vote in another as their own members decide; counts were compared with a
# program that tries all coalitions.
$ agrc test tiers.agr
ok      districts vote as their members decide
ok      a bloc with a rule of its own

No expectation rests on these clauses:
  tiers.agr:5:8, clause 1
2 passed, 0 failed
$ agrc ask tiers.agr 'does assembly decide with a1, a2, b1 and b2?'
Read as: does a decision of assembly pass with a1, a2, b1 and b2 in favour
ANSWER      Yes. 7 of 9 votes are in favour; a decision needs more than 1/2 of all votes
            (2 votes more than needed). It would fail if any of these were against: a1,
            a2, b1 and b2.
BECAUSE     clause 2 (tiers.agr:41): passes if: more than 1/2 of all votes · seats:
              north 3; east 4; south 2 · seats: a1 1; a2 1; a3 1 · passes if: more than
              1/2 of all members · and 8 more
            clause 3 (tiers.agr:51): in: meeting
            (none of these is checked against the signed document)
SUM         north  in favour  3 votes
            east   in favour  4 votes
            total             7 votes
ASSUMING    Voters that the ballot does not name are present and vote against: a3, b3,
              c1 and c2. (default)
VERSION     federation · tiers.agr · sha256 54ab1cd36468 · agrc 0.1.0
$ agrc ask tiers.agr 'does assembly decide with north and c1, against b1?' | head -3
Read as: does a decision of assembly pass with north and c1 in favour against b1
ANSWER      Yes. 5 of 9 votes are in favour; a decision needs more than 1/2 of all votes
            (just enough). It would fail if any of these were against: north and c1.
$ agrc ask tiers.agr 'which are the minimal winning coalitions in assembly?' | sed -n 2,14p
ANSWER      Smallest coalitions that can decide, where nobody can be left out
            (assembly): 11.
            - a1, a2, c1
            - a1, a3, c1
            - a2, a3, c1
            - b1, b2, c1
            - b1, b3, c1
            - a1, a2, b1, b2
            - a1, a2, b1, b3
            - a1, a3, b1, b2
            - a1, a3, b1, b3
            - a2, a3, b1, b2
            - a2, a3, b1, b3
$ agrc ask tiers.agr 'what is the Banzhaf index in assembly?' | sed -n 2,3p
ANSWER      Banzhaf index in assembly: a1 2/15; a2 2/15; a3 2/15; b1 1/5; b2 1/15; b3
            1/15; c1 4/15; c2 0.
$ agrc ask tiers.agr 'what is the power to act in assembly?' | sed -n 2,3p
ANSWER      Of the 256 ways in which votes can fall in assembly, 112 make a decision:
            43,75 %.
$ agrc ask tiers.agr 'who never matters in assembly?' | sed -n 2p
ANSWER      Their vote never changes a decision in assembly: c2.
$ agrc ask tiers.agr 'can a decision pass without east in assembly?' | sed -n 2,3p
ANSWER      Yes. The others can make a decision in assembly without the support of: b1,
            b2 and b3.
$ agrc ask tiers.agr 'can south and east block in assembly?' | sed -n 2,3p
ANSWER      Yes. Enough to block a decision of all the others in assembly: b1, b2, b3,
            c1 and c2.
$ agrc ask tiers.agr 'how many votes does each have in assembly?' | sed -n 2,5p
ANSWER      Votes in assembly, in all: 9 votes.
            north  3 votes
            east   4 votes
            south  2 votes
$ agrc ask tiers.agr 'what if a1, b1 and c1 vote as one: who can decide alone in assembly?' | sed -n 2,3p
ANSWER      Nobody can decide alone in assembly.
BECAUSE     clause 2 (tiers.agr:41): passes if: more than 1/2 of all votes · seats:
# A bloc whose members vote as more than half of them do.
$ agrc ask tiers.agr 'does meeting decide with b1, b2, a1 and a2?'
Read as: does a decision of meeting pass with b1, b2, a1 and a2 in favour
ANSWER      Yes. 5 of 8 members are in favour; a decision needs more than 1/2 of all
            members (just enough). It would fail if any of these were against: a1, a2,
            b1 and b2.
BECAUSE     clause 3 (tiers.agr:49): passes if: more than 1/2 of all members · seats:
              each party 1 · in: meeting · in favour if: more than 1/2 of all members ·
              bloc eastern: b1; b2; b3; in: meeting; in favour if: more than 1/2 of all
              members
              (not checked against the signed document)
SUM         a1     in favour  1
            a2     in favour  1
            b1     in favour  1
            b2     in favour  1
            b3     in favour  1
            total             5
ASSUMING    b1, b2 and b3 all vote as eastern decides by a rule of its own: more than
              1/2 of all members. (stated in the text)
            Voters that the ballot does not name are present and vote against: a3, b3,
              c1 and c2. (default)
VERSION     federation · tiers.agr · sha256 54ab1cd36468 · agrc 0.1.0
$ agrc ask tiers.agr 'what is the Banzhaf index in meeting?' | sed -n 2,3p
ANSWER      Banzhaf index in meeting: a1 2/25; a2 2/25; a3 2/25; b1 1/5; b2 1/5; b3 1/5;
            c1 2/25; c2 2/25.
$ agrc ask tiers.agr 'how many votes does north need to decide alone in assembly?' | sed -n 2,3p
ANSWER      north can decide alone in assembly only above 4,5 votes (50 %): at exactly
            that number not yet. At exactly 4,5 votes all the others together have 4,5
$ agrc ask tiers.agr 'how many votes does a1 need to decide alone in assembly?' | sed -n 2p
ANSWER      a1 has no vote in assembly.
$ agrc ask tiers.agr 'how many votes does north need to matter in assembly?' | grep "ANSWER\|body that votes"
ANSWER      The vote of north can change a decision in assembly from 2,25 votes (25 %)
ASSUMING    A body that votes is one voter and may vote either way, whatever its members
$ agrc ask tiers.agr 'millä äänimäärällä north voi yksin estää päätöksen toimielimessä assembly?' --language fi | grep -A1 "OLETUS"
OLETUS      Äänestävä toimielin on yksi äänestäjä ja voi äänestää kummin vain,
              haluavatpa sen jäsenet mitä tahansa. (oletusarvo)
$ agrc ask tiers.agr 'hur många röster behöver north för veto i assembly?' --language sv | grep -A1 "ANTAGANDE"
ANTAGANDE   Ett organ som röstar är en röstande och kan rösta hur som helst, vad dess
              ledamöter än vill. (standard)
$ agrc ask tiers.agr 'how many votes does a1 need for a veto in meeting?' | sed -n 2,3p
ANSWER      Decisions in meeting do not count votes, so no number of votes changes who
            can decide.
# A veto is of decisions of the body: within a bloc that decides by a rule of its own it is no veto.
$ sed 's/passes if: more than 1\/2 of all members$/&\n    veto: b3/' tiers.agr >$TMPDIR/v.agr; agrc ask $TMPDIR/v.agr 'does meeting decide with b1, b2, a1 and a2?' | sed -n 2p; agrc ask $TMPDIR/v.agr 'does meeting decide with b3, a1, a2, a3, c1 and c2?' | sed -n 2p
ANSWER      Yes. 5 of 8 members are in favour; a decision needs more than 1/2 of all
ANSWER      No. b3 has a veto and votes against. It would pass with these in favour as
