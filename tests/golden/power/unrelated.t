# Two measures that rank 60 voters differently: more than can be gone through is refused and said, what one coalition shows is answered.
$ python3 unrelated.py 55 >$TMPDIR/wide.agr; cd $TMPDIR; for q in "which coalitions win" "who never matters" "is there a deadlock" "at which thresholds does something change" "which thresholds make m3 and m4 equal"; do agrc ask --limit diagram-nodes=100000 wide.agr "$q" | sed -n '/ANSWER/,/BECAUSE/p' | grep -v BECAUSE; done
ANSWER      council has 60 voters; under this rule that is too many to work this out
            exactly (it takes more than 100000 places of a decision diagram; see “agrc
            limits”), and nothing is estimated.
ANSWER      Every vote can change a decision in council.
ANSWER      Yes. In council neither side can decide when on one side there are m0, m3,
            m8, m13, m15, m16, m19, m22, m24, m25, m26, m27, m29, m31, m32, m36, m37,
            m38, m41, m42, m43, m44, m45, m47, m49, m50, m53, m54, m55 and m57 and on
            the other m1, m2, m4, m5, m6, m7, m9, m10, m11, m12, m14, m17, m18, m20,
            m21, m23, m28, m30, m33, m34, m35, m39, m40, m46, m48, m51, m52, m56, m58
            and m59.
            - m0, m3, m8, m13, m15, m16, m19, m22, m24, m25, m26, m27, m29, m31, m32,
              m36, m37, m38, m41, m42, m43, m44, m45, m47, m49, m50, m53, m54, m55, m57
            - m1, m2, m4, m5, m6, m7, m9, m10, m11, m12, m14, m17, m18, m20, m21, m23,
              m28, m30, m33, m34, m35, m39, m40, m46, m48, m51, m52, m56, m58, m59
ANSWER      council has 60 voters; under this rule that is too many to work this out
            exactly (it takes more than 100000 places of a decision diagram; see “agrc
            limits”), and nothing is estimated.
ANSWER      The votes in council give 82320 different sums, and each would be a
            threshold to try; at most 4096 are tried. Nothing was worked out.
$ agrc check --limit diagram-nodes=100000 $TMPDIR/wide.agr | grep -e N433 -e W3
warning W394: it is not stated from when and until when the agreement is in force
warning W340: decisions of `council`: it is not stated what the limit is counted from
warning W341: it is not stated how many must be present for `council` to decide
# Where nearly everybody is needed, few can be missing.
$ python3 unrelated.py 95 >$TMPDIR/most.agr; agrc ask $TMPDIR/most.agr "which are the minimal winning coalitions" | grep -A1 ANSWER
ANSWER      Smallest coalitions that can decide, where nobody can be left out (council):
            12505.
# All indices at once are refused as one is.
$ agrc ask --limit diagram-nodes=100000 $TMPDIR/wide.agr "what are the power indices" | sed -n '/ANSWER/,/BECAUSE/p' | grep -v BECAUSE
ANSWER      Banzhaf index: not worked out, because there are too many voters for it to
            be exact (it takes more than 100000 places of a decision diagram; see “agrc
            limits”).
$ python3 -c "print('language english\nagreement pact\nend\nclause 1 \"A\"'); [print(f'  party p{i}') for i in range(63)]; print('  body council\n    seats: each party 1\n  end\n  decision of council\n    votes: each party 1\n    passes if: more than 1/2 of all votes\n  end\nend')" >$TMPDIR/equal.agr; for l in en fi sv; do agrc ask --language $l $TMPDIR/equal.agr "what is the Johnston index of p3" | sed -n 2,4p; done
ANSWER      Johnston index: not worked out, because there are too many voters for it to
            be exact (it is worked out for 25 voters, or 62 where each can do at least
            what the next one can).
VASTAUS     Johnstonin indeksi: ei laskettu, koska äänestäjiä on liikaa täsmälliseen
            laskemiseen (se lasketaan 25 äänestäjälle, tai 62 äänestäjälle, jos jokainen
            voi vähintään sen, minkä seuraava).
SVAR        Johnstons index: inte uträknat, eftersom de röstande är för många för att
            räkna exakt (det räknas ut för 25 röstande, eller 62 där var och en kan
            minst det som nästa kan).
