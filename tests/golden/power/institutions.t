# Rules of real bodies against figures that were published about them: ten with a source (the
# EEC of 1958, 1973, 1981 and 1995, the Security Council twice, Nassau County, Canada, Nice,
# the United States), and three of which the figures are our own.
#
# Six founding members of the EEC: Luxembourg never mattered (Brams and Affuso, 1976).
$ agrc ask eec-1958.agr "Banzhaf index" | sed -n 2,3p; agrc ask eec-1958.agr "Shapley-Shubik index" | sed -n 2,3p; agrc ask eec-1958.agr "who never matters" | sed -n 2p
ANSWER      Banzhaf index in council: germany 5/21; france 5/21; italy 5/21; netherlands
            1/7; belgium 1/7; luxembourg 0.
ANSWER      Shapley–Shubik index in council: germany 7/30; france 7/30; italy 7/30;
            netherlands 3/20; belgium 3/20; luxembourg 0.
ANSWER      Their vote never changes a decision in council: luxembourg.
# The nine, the ten (three votes were worth as much as two), the fifteen: Felsenthal and Machover, The Measurement of Voting Power, 1998.
$ agrc ask ec-1973.agr "Banzhaf index" | sed -n 2,4p; agrc ask ec-1981.agr "Banzhaf index" | sed -n 2,4p; agrc ask ec-1981.agr "are denmark and luxembourg interchangeable" | sed -n 2p
ANSWER      Banzhaf index in council: germany 53/317; france 53/317; italy 53/317;
            britain 53/317; netherlands 29/317; belgium 29/317; denmark 21/317; ireland
            21/317; luxembourg 5/317.
ANSWER      Banzhaf index in council: germany 50/317; france 50/317; italy 50/317;
            britain 50/317; netherlands 26/317; belgium 26/317; greece 26/317; denmark
            13/317; ireland 13/317; luxembourg 13/317.
ANSWER      Yes. In council one can take the place of the other in every coalition:
$ agrc ask eu-1995.agr "Banzhaf index" | grep "luxembourg\|germany  \|spain  \|greece  \|austria  \|ireland  "; agrc ask eu-1995.agr "Shapley-Shubik index" | grep "luxembourg\|germany  \|spain  \|greece  \|austria  \|ireland  "
            germany      1849/16565  ≈ 11,16 %
            spain        1531/16565   ≈ 9,24 %
            greece       973/16565    ≈ 5,87 %
            austria      793/16565    ≈ 4,79 %
            ireland      119/3313     ≈ 3,59 %
            luxembourg   75/3313      ≈ 2,26 %
            germany      7/60          ≈ 11,67 %
            spain        860/9009       ≈ 9,55 %
            greece       19883/360360   ≈ 5,52 %
            austria      743/16380      ≈ 4,54 %
            ireland      1588/45045     ≈ 3,53 %
            luxembourg   932/45045      ≈ 2,07 %
# Security Council: 76/385 and 1/462 before 1965 (Shapley and Shubik, A method for evaluating
# the distribution of power in a committee system, 1954); 4/2145 for each elected member since,
# and so 19.6 per cent for each permanent one (gonitsora.com, Is it me, or is "Veto" starting to
# sound really good). It is as if they had seven votes each and 39 were needed (Brodie, Power Voting Systems Like the
# United Nations Security Council, Wolfram Demonstrations). Banzhaf and Coleman are our own.
$ agrc ask un-1945.agr "Shapley-Shubik index" | grep "us  \|e6  "; agrc ask un-1965.agr "Shapley-Shubik index" | grep "us  \|e10  "; agrc ask un-1965.agr "Banzhaf index" | grep "us  \|e10  "
            us      76/385  ≈ 19,74 %
            e6      1/462    ≈ 0,22 %
            us      421/2145  ≈ 19,63 %
            e10     4/2145     ≈ 0,19 %
            us      106/635  ≈ 16,69 %
            e10     21/1270   ≈ 1,65 %
# Nassau County: three of six supervisors had no power (Banzhaf, 1965).
$ agrc ask nassau-1964.agr "who never matters" | sed -n 2,3p; agrc ask nassau-1964.agr "Penrose index" | sed -n 2,4p
ANSWER      Their vote never changes a decision in council: north-hempstead, long-beach
            and glen-cove.
ANSWER      Penrose index (absolute Banzhaf) in council: hempstead-1 1/2; hempstead-2
            1/2; oyster-bay 1/2; north-hempstead 0; long-beach 0; glen-cove 0.
            hempstead-1      1/2  50 %
$ { sed '$d' un-1965.agr; cat seven-votes.txt; } >$TMPDIR/un.agr; agrc ask $TMPDIR/un.agr "are the rules of council and weighted the same" | sed -n 2,3p
ANSWER      Yes. Every coalition that decides under council decides under weighted, and
            the other way round.
# Australian Loan Council: the federal vote that settles a tie makes 5/11 of two votes in eight
# (our own figures; a Commonwealth with two votes and a casting vote needs two of the six states).
$ agrc ask loan-council.agr "Banzhaf index" | grep "federal  \|tasmania  "
            federal            5/11  ≈ 45,45 %
            tasmania           1/11   ≈ 9,09 %
# Amending the constitution of Canada: nobody has a veto, Ontario and Quebec together have. Two
# groups of provinces have exactly equal power within (Kilgour, A formal analysis of the amending
# formula of Canada's Constitution Act, 1982, Canadian Journal of Political Science 16, 1983).
$ agrc ask canada-1982.agr "which parties are interchangeable" | sed -n 2,4p
ANSWER      Order of power in council, the strongest first; those named together are
            interchangeable: ontario; quebec; british-columbia; alberta, manitoba,
            saskatchewan and nova-scotia; new-brunswick, newfoundland and prince-edward.
$ agrc ask canada-1982.agr "who can block alone" | sed -n 2p; agrc ask canada-1982.agr "which are the smallest blocking coalitions" | sed -n 2,4p; agrc ask canada-1982.agr "Shapley-Shubik index" | grep "%"
ANSWER      Nobody can block a decision alone in council.
ANSWER      Smallest coalitions that can block, where nobody can be left out (council):
            169.
            - ontario, quebec
            ontario           13/90     ≈ 14,44 %
            quebec            9/70      ≈ 12,86 %
            british-columbia  37/360    ≈ 10,28 %
            alberta           229/2520   ≈ 9,09 %
            manitoba          229/2520   ≈ 9,09 %
            saskatchewan      229/2520   ≈ 9,09 %
            nova-scotia       229/2520   ≈ 9,09 %
            new-brunswick     73/840     ≈ 8,69 %
            newfoundland      73/840     ≈ 8,69 %
            prince-edward     73/840     ≈ 8,69 %
              in favour at least 50 % of population of all members in favour end ·
              50 % of population of all members in favour
# Twenty-seven states by heads and population, where blocking takes four (Treaty on European
# Union, article 16(4)); the figures for the population of 2023 are our own.
$ agrc ask eu-lisbon.agr "which are the smallest blocking coalitions" | sed -n 2,5p; agrc ask eu-lisbon.agr "can germany, france and italy block together" | sed -n 2p; agrc ask eu-lisbon.agr "Banzhaf index" | grep "germany  \|malta  "
ANSWER      Smallest coalitions that can block, where nobody can be left out (council):
            3608882.
            - germany, france, italy, spain
            - germany, france, italy, poland
ANSWER      No. Not enough to block a decision of all the others in council: germany,
            germany      7145113/58551995   ≈ 12,2 %
            malta        203518/11710399    ≈ 1,74 %
# A fund, made up, whose largest member can block everything with a sixth of the votes, as the
# International Monetary Fund's does (Leech, Voting power in the governance of the International
# Monetary Fund, Annals of Operations Research 109, 2002): with 85 per cent hardly anything passes.
$ agrc ask fund.agr "who can block alone" | sed -n 2p; agrc ask fund.agr "power to act" | sed -n 2,3p
ANSWER      Can block a decision alone in council: f1.
ANSWER      Of the 8388608 ways in which votes can fall in council, 15588 make a
            decision: ≈ 0,19 %.
# The Treaty of Nice: votes, members and population at once. Banzhaf in per cent 7.78 for
# the largest, 7.42 Spain, 4.26 Romania, 0.94 Malta; two per cent of all ways pass
# (Bilbao, Fernández, Jiménez, López, Voting power in the European Union enlargement, 2002).
$ agrc ask eu-nice.agr "Banzhaf index" | grep "≈" | grep "germany\|spain\|romania\|netherlands\|greece\|sweden\|finland\|latvia\|malta"; agrc ask eu-nice.agr "what is the power to act" | sed -n 2,3p
            germany      1096833/14093047  ≈ 7,78 %
            spain        1045685/14093047  ≈ 7,42 %
            romania      600235/14093047   ≈ 4,26 %
            netherlands  560052/14093047   ≈ 3,97 %
            greece       519232/14093047   ≈ 3,68 %
            sweden       435821/14093047   ≈ 3,09 %
            finland      307350/14093047   ≈ 2,18 %
            latvia       176189/14093047   ≈ 1,25 %
            malta        132787/14093047   ≈ 0,94 %
ANSWER      Of the 134217728 ways in which votes can fall in council, 2718740 make a
            decision: ≈ 2,03 %.
# Legislation of the United States: both chambers and the President, or two thirds of both.
# Banzhaf of the President 3.8 per cent (Taylor and Pacelli, Mathematics and Politics, 2008).
$ agrc ask us-congress.agr "what is the Banzhaf index of president in congress" | sed -n 2p; agrc ask us-congress.agr "can a decision pass without president in congress" | sed -n 2p; agrc ask us-congress.agr "can a decision pass without house in congress" | sed -n 2p | cut -c1-40
ANSWER      Banzhaf index in congress: president ≈ 3,8 %.
ANSWER      Yes. The others can make a decision in congress without the support of:
ANSWER      No. The others cannot make a
