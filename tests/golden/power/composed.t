# Other shares and thresholds of 30 voters who decide by votes and by members: every end of a stretch is compared with sums counted apart.
$ cp composed.py $TMPDIR; cd $TMPDIR; python3 composed.py
1241 numbers compared
$ cd $TMPDIR; python3 composed.py both >both.agr; python3 composed.py either >either.agr; python3 composed.py tie >tie.agr; for f in both either tie; do for q in "which shares make nobody a dummy by changing the share of m7" "which shares make m1 and m2 equally powerful" "how many votes does m3 need to matter at all" "how many votes does m3 need to be as powerful as m4" "at which threshold is nobody a dummy" "which threshold makes m1 and m2 equally powerful"; do agrc ask $f.agr "$q" | sed -n '/ANSWER/,/BECAUSE/p' | grep -v BECAUSE | head -6; done; done
ANSWER      In council everybody's vote matters with the votes as they are. It stays so
            while m7 has any number of votes (now 2 votes (100/613 ≈ 0,16 %)).
ANSWER      As votes are now, these are not equally powerful in council: m1 and m2. They
            are equally powerful when m1 has more than 30037/326 ≈ 92,14 votes (1225/163
            ≈ 7,52 %) and less than 10421/109 ≈ 95,61 votes (850/109 ≈ 7,8 %) (now 20
            votes (1000/613 ≈ 1,63 %)). This is the smallest change of one party's votes
            that is enough. Up to there it does not hold: what can be decided changes
            only where the votes of some meet the limit, and every such number was
ANSWER      The vote of m3 can change a decision in council from 0 votes (0 %) on: at
            exactly that number already. With 0 votes (0 %), for example, m0, m1, m2,
            m3, m4, m6, m8, m9, m12, m14, m19, m20, m21, m23, m25 and m28 decide with
            4750/51 ≈ 93,14 %, and without m3 they would not: more than 50 % of all
            votes is needed.
ANSWER      m3 is as powerful as m4 in council first with 30650/331 ≈ 92,6 votes
            (2500/331 ≈ 7,55 %), with exactly that number already; with still more it
            may be stronger.
ANSWER      Everybody's vote matters in council when the threshold is: from 0 %, below
            100 %. Elsewhere somebody never matters.
ANSWER      Equal power in council for m1 and m2 comes with a threshold of: from 0 %,
            below 5300/613 ≈ 8,65 %; from 60300/613 ≈ 98,37 %, below 100 %. There one
            can take the other's place in every coalition.
ANSWER      In council everybody's vote matters with the votes as they are. It stays so
            while m7 has less than 919,5 votes (75 %) (now 2 votes (100/613 ≈ 0,16 %)).
ANSWER      As votes are now, these are not equally powerful in council: m1 and m2. They
            are equally powerful when m1 has more than 30037/326 ≈ 92,14 votes (1225/163
            ≈ 7,52 %) and at most 92563/980 ≈ 94,45 votes (755/98 ≈ 7,7 %) (now 20 votes
            (1000/613 ≈ 1,63 %)). This is the smallest change of one party's votes that
            is enough. Up to there it does not hold: what can be decided changes only
            where the votes of some meet the limit, and every such number was looked at.
ANSWER      The vote of m3 can change a decision in council from 0 votes (0 %) on: at
            exactly that number already. With 0 votes (0 %), for example, m0, m1, m2,
            m3, m4, m5, m6, m7, m8, m10, m11, m14, m19, m20, m23 and m28 decide with
            11450/153 ≈ 74,84 %, and without m3 they would not: at least 3/4 of all
            votes is needed.
ANSWER      m3 is as powerful as m4 in council first with 30650/331 ≈ 92,6 votes
            (2500/331 ≈ 7,55 %), with exactly that number already; with still more it
            may be stronger.
ANSWER      Everybody's vote matters in council when the threshold is: above 0 %, up to
            100 %. Elsewhere somebody never matters.
ANSWER      Equal power in council for m1 and m2 comes with a threshold of: above 0 %,
            up to 1000/613 ≈ 1,63 %. There one can take the other's place in every
            coalition.
ANSWER      In council everybody's vote matters with the votes as they are. It stays so
            while m7 has more than 0 votes (0 %) and at most 613 votes (50 %) (now 2
            votes (100/613 ≈ 0,16 %)).
ANSWER      As votes are now, these are not equally powerful in council: m1 and m2. They
            are equally powerful when m1 has more than 30037/326 ≈ 92,14 votes (1225/163
            ≈ 7,52 %) and less than 10421/109 ≈ 95,61 votes (850/109 ≈ 7,8 %) (now 20
            votes (1000/613 ≈ 1,63 %)). This is the smallest change of one party's votes
            that is enough. Up to there it does not hold: what can be decided changes
            only where the votes of some meet the limit, and every such number was
ANSWER      The vote of m3 can change a decision in council from 0 votes (0 %) on: at
            exactly that number already. With 0 votes (0 %), for example, m0, m2, m3,
            m4, m5, m10, m14, m19 and m20 decide with 50 %, and without m3 they would
            not: more than 50 % of all votes is needed.
ANSWER      With no number of votes is m3 as powerful as m4 in council.
ANSWER      Everybody's vote matters in council when the threshold is: from 0 %, below
            100 %. Elsewhere somebody never matters.
ANSWER      Equal power in council for m1 and m2 comes with a threshold of: from 0 %,
            below 1000/613 ≈ 1,63 %; from 60300/613 ≈ 98,37 %, below 100 %. There one
            can take the other's place in every coalition.
# What is too much is refused with its bound.
$ python3 unrelated.py 55 >$TMPDIR/wide.agr; agrc ask --limit diagram-nodes=100000 $TMPDIR/wide.agr "which shares make nobody a dummy" | sed -n '/ANSWER/,/BECAUSE/p' | grep -v BECAUSE
ANSWER      council has 60 voters. Under this rule their votes have more sums than are
            gone through (at most 16777216 on the way), or several limits go by them in
            a way that is worked out for at most 14 voters. Nothing is estimated.
# The votes of one chamber are asked about: those of the other stay as they are.
$ agrc ask two-chambers.agr "how many votes does koski need to block alone in parliament"
Read as: how many votes does koski need to block alone in parliament
ANSWER      koski can block alone in parliament from 5 votes (50 %) on: at exactly that
            number already. At exactly 5 votes all the others together have 5 votes; a
            decision needs more than 50 % of all votes (in house).
BECAUSE     clause 2 (two-chambers.agr:29): base: all · more than 50 % of votes of house
              in favour · seats: each party 1 · votes: koski 1; salmi 2; lampi 3; harju
              4 · and 5 more
              (not checked against the signed document)
ASSUMING    Everyone is present and votes for or against. (default)
            What one gets or gives up, the others lose or gain in proportion; the total
              stays. (default)
            The votes in house are meant; what is counted in other bodies stays.
              (default)
VERSION     two-chambers · two-chambers.agr · sha256 4572b6e5d0df · agrc 0.1.0
