# Questions about power in more words: two unions, a matter's rule beside the general one,
# what a party lacks, what a threshold leaves a party.
$ agrc ask port.agr 'owen index for unions rauma+vaasa and pori+kaskinen' | sed -n 1,4p
Read as: what is the Owen index with rauma and vaasa as a bloc and pori and kaskinen as
  another
ANSWER      Owen values in meeting when rauma and vaasa form one union and pori and
            kaskinen another: rauma 1/6; pori 1/3; kaskinen 0; vaasa 1/6; state 1/3.
$ agrc ask port.agr 'what is the owen index when rauma and vaasa form one union and pori and kaskinen another' | sed -n 1,4p
Read as: what is the Owen index with rauma and vaasa as a bloc and pori and kaskinen as
  another
ANSWER      Owen values in meeting when rauma and vaasa form one union and pori and
            kaskinen another: rauma 1/6; pori 1/3; kaskinen 0; vaasa 1/6; state 1/3.
$ agrc ask port.agr 'mikä on Owenin indeksi kun rauma ja vaasa muodostavat ryhmän ja pori ja kaskinen muodostavat toisen ryhmän' | sed -n 1,2p
Read as: what is the Owen index with rauma and vaasa as a bloc and pori and kaskinen as
  another
$ agrc ask port.agr 'what is the Owen index with rauma and vaasa as a bloc' | sed -n 1,3p
Read as: what is the Owen index with rauma and vaasa as a bloc
ANSWER      Owen values in meeting when rauma and vaasa form a union: rauma 1/4; pori
            1/3; kaskinen 0; vaasa 1/12; state 1/3.
$ agrc ask port.agr 'is the rule for dissolution equivalent to the general rule' | sed -n 1,4p
Read as: are the rules for dissolution the same
ANSWER      No. pori and state can decide together under meeting, but not under
            dissolution.
            - pori, state
$ agrc ask port.agr 'is the rule for dissolution decisive' | sed -n 1,3p
Read as: can there be a deadlock on dissolution
ANSWER      Yes. In meeting neither side can decide when on one side there are state and
            on the other rauma, pori, kaskinen and vaasa.
$ agrc ask port.agr 'who can dissolve the company' | sed -n 1,4p
Read as: which are the minimal winning coalitions on dissolution
ANSWER      Smallest coalitions that can decide, where nobody can be left out (meeting):
            4.
            - rauma, pori, kaskinen, state
$ agrc ask port.agr 'who decides alone on dissolution' | sed -n 1,2p
Read as: who can decide alone on dissolution
ANSWER      Nobody can decide alone in meeting.
$ agrc ask port.agr 'list the minimal winning coalitions containing state without pori, smallest first' | sed -n 1,5p
Read as: which are the minimal winning coalitions with state without pori
ANSWER      Smallest coalitions that can decide, where nobody can be left out (meeting):
            2.
            - rauma, kaskinen, state
            - rauma, vaasa, state
$ agrc ask port.agr 'whom does rauma need to win' | sed -n 1,6p
Read as: which are the minimal winning coalitions with rauma
ANSWER      Smallest coalitions that can decide, where nobody can be left out (meeting):
            3.
            - rauma, pori
            - rauma, kaskinen, state
            - rauma, vaasa, state
$ agrc ask port.agr 'ketkä rauma tarvitsee tuekseen saadakseen enemmistön' | sed -n 1p
Read as: which are the minimal winning coalitions with rauma
$ agrc ask port.agr 'vilka behöver pori på sin sida för att få majoritet' | sed -n 1p
Read as: which are the minimal winning coalitions with pori
$ agrc ask port.agr 'how much must vaasa take from pori to have a veto' | sed -n 1,2p
Read as: how many votes does vaasa need to block alone taken from pori
ANSWER      vaasa cannot block alone in meeting with votes of pori: with all of them it
$ agrc ask port.agr 'which thresholds make kaskinen a dummy' | sed -n 1,3p
Read as: at which threshold does kaskinen matter
ANSWER      The vote of kaskinen matters in meeting when the threshold is: from 0 %,
            below 3 %; from 18 %, below 23 %; from 28 %, below 34 %; from 38 %, below
$ agrc ask port.agr 'list veto players on dissolution' | sed -n 1,2p
Read as: who can block alone on dissolution
ANSWER      Can block a decision alone in meeting: state.
$ agrc ask port.agr 'paljonko rauman osuuden pitää kasvaa että se voi päättää yksin' | sed -n 1,3p
Read as: how many votes does rauma need to decide alone
ANSWER      rauma can decide alone in meeting only above 50 %: at exactly that number
            not yet. At exactly 50 % all the others together have 50 %; a decision needs
$ agrc ask port.agr 'can rauma decide without pori and state?' | sed -n 1,3p
Read as: does a decision pass with rauma in favour against pori and state
ANSWER      No. 28 % are in favour; a decision needs more than 50 % of votes cast (more
            than 22 percentage points short). It would pass with these in favour as
$ agrc ask port.agr 'voivatko rauma ja pori päättää ilman vaasaa' | sed -n 1,2p
Read as: does a decision pass with rauma and pori in favour against vaasa
ANSWER      Yes. 59 % are in favour; a decision needs more than 50 % of votes cast (9
$ agrc ask port.agr 'kan rauma och pori besluta om upplösning utan state' | sed -n 1,3p
Read as: does a decision on dissolution pass with rauma and pori in favour against state
ANSWER      No. state has a veto and votes against. It would pass with these in favour
            as well: kaskinen and state; or vaasa and state.
$ agrc ask port.agr 'without pori, can the others decide?' | sed -n 1,2p
Read as: can a decision pass without pori
ANSWER      Yes. The others can make a decision in meeting without the support of: pori.
$ agrc ask port.agr 'onko totta että pori päättää yksin?' | sed -n 1,2p
Read as: can pori decide alone
ANSWER      No. Not enough to decide in meeting without the others: pori.
$ agrc ask port.agr 'stämmer det att pori och rauma kan blockera?' | sed -n 1,2p
Read as: can pori and rauma block
ANSWER      Yes. Enough to block a decision of all the others in meeting: rauma and
