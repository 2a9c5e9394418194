# Whether votes can be equal, and what the text says of it
$ printf 'language english\nagreement pact\nend\nclause 1 "A"\n  party koski; party salmi; party lampi; party ranta\n  body board\n    seats: each party 1\n    chair: koski\n  end\n  decision of board\n    votes: each party 1\n    passes if: more than half of votes cast\n    tie: chair decides\n  end\n  body council\n    seats: koski 1; salmi 1; lampi 1\n  end\n  decision of council\n    votes: each party 1\n    passes if: more than half of votes cast\n  end\n  body meeting\n    seats: koski 1; salmi 1\n  end\n  decision of meeting\n    votes: each party 1\n    passes if: unanimous\n  end\nend\n' >$TMPDIR/board.agr
$ agrc ask $TMPDIR/board.agr 'can there be a tie in board?' | sed '/^BECAUSE/,$d'
Read as: can there be a tie in board
ANSWER      Yes. In board the votes are equal when on one side there are koski and salmi
            and on the other lampi and ranta. A tie then: chair decides.
            - koski, salmi
            - lampi, ranta
$ agrc ask --language fi $TMPDIR/board.agr 'voivatko äänet mennä tasan board' | sed '/^PERUSTE/,$d'
Luettu näin: voiko syntyä tasapeli toimielimessä board
VASTAUS     Kyllä. Äänet menevät tasan (toimielin board), kun toisella puolella on koski
            ja salmi ja toisella lampi ja ranta. Äänten mennessä tasan: puheenjohtaja
            ratkaisee.
            - koski, salmi
            - lampi, ranta
$ agrc ask --language sv $TMPDIR/board.agr 'kan det bli lika röstetal i council' | sed '/^GRUND/,$d'
Läst så här: kan det bli lika röstetal i council
SVAR        Ja. Rösterna blir lika (organet council) när det på ena sidan är koski och
            på den andra salmi. Dessa är då frånvarande: lampi.
            - koski
            - salmi
$ agrc ask $TMPDIR/board.agr 'is a tie possible in meeting' | sed '/^BECAUSE/,$d'
Read as: can there be a tie in meeting
ANSWER      No. A decision in meeting does not need just more than half, so equal votes
            settle nothing of their own: they are too few.
# Whoever is there: somebody abstains or is away so that the rest can be equal, with a quorum.
$ printf 'language english\nagreement pact\nend\nclause 1 "A"\n  party koski; party salmi; party lampi; party ranta\n  body board\n    seats: each party 1\n    chair: koski\n  end\n  decision of board\n    votes: koski 5; salmi 3; lampi 2; ranta 1\n    quorum: at least 4 members present\n    passes if: more than half of votes cast\n    tie: chair decides\n  end\n  body council\n    seats: each party 1\n  end\n  decision of council\n    votes: koski 5; salmi 3; lampi 2; ranta 1\n    passes if: more than half of all votes\n    tie: fails\n  end\n  body meeting\n    seats: each party 1\n  end\n  decision of meeting\n    votes: koski 5; salmi 3; lampi 2; ranta 2\n    quorum: at least 3 members present\n    veto: ranta\n    passes if: more than half of votes cast\n    absences: as abstaining\n  end\n  body circle\n    seats: each party 1\n  end\n  decision of circle\n    votes: koski 8; salmi 4; lampi 2; ranta 1\n    passes if: more than half of votes cast\n  end\n  body team\n    seats: koski 1; salmi 1; lampi 1\n  end\n  decision of team\n    votes: each party 1\n    quorum: at least 3 members present\n    abstentions: as against\n    passes if: more than half of votes cast\n  end\n  body crew\n    seats: koski 1; salmi 1\n  end\n  decision of crew\n    votes: each party 1\n    veto: koski; salmi\n    passes if: more than half of votes cast\n  end\nend\n' >$TMPDIR/there.agr
$ for b in board council meeting circle team crew; do agrc ask $TMPDIR/there.agr "can there be a tie in $b" | sed -n '/ANSWER/,/BECAUSE/p' | grep -v BECAUSE; done; for l in fi sv; do for b in board council circle team crew; do agrc ask --language $l $TMPDIR/there.agr "can there be a tie in $b" | sed -n '2,/^[PG]/p' | grep -v '^[PG]'; done; done
ANSWER      Yes. In board the votes are equal when on one side there are koski and on
            the other salmi and lampi. These abstain then: ranta. A tie then: chair
            decides.
            - koski
            - salmi, lampi
ANSWER      No. In council half is counted of all votes, so votes are equal only when
            all vote, and then the votes of no two opposite sides are.
ANSWER      Yes. In meeting the votes are equal when on one side there are koski and on
            the other salmi and lampi. These abstain then: ranta.
            - koski
            - salmi, lampi
ANSWER      No. In circle the votes of no two opposite sides are equal, whoever is there
            and whoever votes.
ANSWER      No. In team votes could only be equal when too few are there to decide.
ANSWER      No. In crew, whenever votes are equal, something else settles it: a veto,
            what stops a decision, or another way to decide.
VASTAUS     Kyllä. Äänet menevät tasan (toimielin board), kun toisella puolella on koski
            ja toisella salmi ja lampi. Tällöin äänestämättä jättävät: ranta. Äänten
            mennessä tasan: puheenjohtaja ratkaisee.
            - koski
            - salmi, lampi
VASTAUS     Ei. Puolet lasketaan kaikista äänistä (toimielin council), joten äänet
            menevät tasan vain, kun kaikki äänestävät, eivätkä minkään kahden
            vastakkaisen puolen äänet ole silloin yhtä suuret.
VASTAUS     Ei. Minkään kahden vastakkaisen puolen äänet eivät ole yhtä suuret
            (toimielin circle), olipa paikalla kuka tahansa ja äänestipä kuka tahansa.
VASTAUS     Ei. Äänet voivat mennä tasan vain, kun paikalla on liian vähän päättämään
            (toimielin team).
VASTAUS     Ei. Aina kun äänet menevät tasan, asian ratkaisee muu: veto-oikeus,
            päätöksen este tai toinen päättämisen tapa (toimielin crew).
SVAR        Ja. Rösterna blir lika (organet board) när det på ena sidan är koski och på
            den andra salmi och lampi. Dessa avstår då: ranta. Vid lika röstetal:
            ordföranden avgör.
            - koski
            - salmi, lampi
SVAR        Nej. Hälften räknas av alla röster (organet council), så rösterna är lika
            bara när alla röstar, och då är rösterna på två motsatta sidor aldrig lika.
SVAR        Nej. Rösterna på två motsatta sidor är aldrig lika (organet circle), vem som
            än är där och vem som än röstar.
SVAR        Nej. Rösterna kan vara lika bara när för få är där för att besluta (organet
            team).
SVAR        Nej. När rösterna är lika avgör alltid något annat: ett veto, det som
            hindrar ett beslut eller ett annat sätt att besluta (organet crew).
# Where bodies vote every ballot is gone through; and votes of which there are too many sums.
$ agrc ask two-chambers.agr "can there be a tie in parliament" | sed -n '/ANSWER/,/BECAUSE/p' | grep -v BECAUSE
ANSWER      No. A decision in parliament does not need just more than half, so equal
            votes settle nothing of their own: they are too few.
$ python3 -c "print('language english\nagreement pact\nend\nclause 1 \"A\"'); [print(f'  party p{i}') for i in range(24)]; print('  body council\n    seats: each party 1\n  end\n  decision of council\n    votes: ' + '; '.join(f'p{i} {2**40 + 2**i}' for i in range(24)) + '\n    passes if: more than half of votes cast\n    tie: fails\n  end\nend')" >$TMPDIR/wide.agr; agrc ask $TMPDIR/wide.agr "can there be a tie" | sed -n '/ANSWER/,/BECAUSE/p' | grep -v BECAUSE
ANSWER      Whether votes can be equal in council takes more to work out than is gone
            through (at most 1048576), and nothing is estimated.
