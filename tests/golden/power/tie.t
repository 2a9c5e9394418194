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
SVAR        Nej. Rösterna på två motsatta sidor är aldrig lika (organet council) när
            alla röstar. Om någon inte röstar kan det vara annorlunda.
$ agrc ask $TMPDIR/board.agr 'is a tie possible in meeting' | sed '/^BECAUSE/,$d'
Read as: can there be a tie in meeting
ANSWER      No. A decision in meeting does not need just more than half, so equal votes
            settle nothing of their own: they are too few.
