# Many ways to ask, in three languages
$ agrc ask --language en towns.agr - <phrases.txt | grep -E 'Read as|not understood'
Read as: what does amendment a1 change
Read as: what does amendment a1 change
Read as: what changes on 1.1.2028
Read as: what changes on 1.1.2028
Read as: which version is in force on 1.6.2028
Read as: which version is in force on 1.6.2028
Read as: is amendment a1 in force
Read as: is amendment a1 in force on 1.6.2027
Read as: is amendment a1 in force
Read as: who has approved amendment a1
Read as: who has not approved amendment a1
Read as: who has not approved amendment a1
Read as: what amendments are there
Read as: what amendments are there
Read as: what amendments are there
Read as: who has not approved amendment a1
Read as: what does amendment a1 change
Read as: what does amendment a1 change
Read as: what does amendment a1 change
Read as: what changes on 1.1.2028
Read as: what does amendment a1 change
Read as: what does amendment a1 change
Read as: what does amendment a1 change
Read as: what does amendment a1 change
Read as: what changes on 1.1.2028
Read as: what changes on 1.1.2028
Read as: which version is in force on 1.6.2028
Read as: is amendment a1 in force
Read as: is amendment a1 in force
Read as: is amendment a1 in force
Read as: who has approved amendment a1
Read as: who has approved amendment a1
Read as: who has not approved amendment a1
Read as: who has not approved amendment a1
Read as: what amendments are there
Read as: what amendments are there
Read as: who has not approved amendment a1
Read as: what does amendment a1 change
Read as: what does amendment a1 change
Read as: what changes on 1.1.2028
Read as: what changes on 1.1.2028
Read as: which version is in force on 1.6.2028
Read as: is amendment a1 in force
Read as: is amendment a1 in force
Read as: who has approved amendment a1
Read as: who has not approved amendment a1
Read as: what amendments are there
Read as: what amendments are there
Read as: what does amendment a1 change
Read as: who has not approved amendment a1
# A stretch of days in which the text changes: each day by the text that holds on it
$ agrc ask towns.agr 'what must koski do between 1.1.2027 and 31.12.2028'
Read as: what must koski do from 1.1.2027 until 31.12.2028
ANSWER      3 in all, each by the text in force on its day: it changes from 1.1.2028 (as
            amended by a1).
            report    koski: reports (must)    31.3.2027
            interest  each party: pays (must)  30.6.2027
            report    koski: reports (must)    30.4.2028
BECAUSE     clause 2 (towns.agr:16): by: 31.3. · who: koski · how often: 1 every year ·
              does: reports
            clause 3 (towns.agr:19): by: 30.6. · who: each party · how often: 1 every
              year · does: pays
            clause 1 (towns.agr:13): from: 1.1.2026 · until: 31.12.2028
            clause a1 (towns.agr:29): by: 30.4. [as amended by First amendment, in force
              from 1.1.2028]
            clause 2 (towns.agr:16): who: koski · how often: 1 every year · does:
              reports
            (none of these is checked against the signed document)
VERSION     town-council · towns.agr · sha256 34d7d4d2f09a · agrc 0.1.0
$ agrc calendar --from 1.1.2027 --to 31.12.2028 towns.agr
Cooperation agreement of three towns: from 1.1.2027 to 31.12.2028
31.3.2027   report – koski: reports (must) (clause 2)
            Counted in plain days, since no other rule is named: the starting day is not
            counted, the last day is.
30.6.2027   interest – each party: pays (must) (clause 3)
30.4.2028   report – koski: reports (must) (clause a1)
            By the Finnish Act on computing time limits (150/1930) the last day is
            2.5.2028 (Tuesday).
31.5.2028   audit – salmi: arranges (must) (clause a1)
31.12.2028  term – the term ends (clause 1)
$ agrc ask towns.agr 'what does amendment 1 change'
Read as: what does amendment a1 change
ANSWER      First amendment changes from 1.1.2028: 4.
            costs              changed   koski 50 %; salmi 50 % → koski 40 %; salmi 60 %
            report             changed   by: 31.3. → by: 30.4.
            clause 3 Interest  repealed
            audit              added     duty audit; who: salmi; does: arranges; by:
                                         31.5.; how often: 1 every year
BECAUSE     clause a1 (towns.agr:25): share costs koski 40 % salmi 60 % end · duty
              report; by: 30.4. · 3 · duty audit; who: salmi; does: arranges; by: 31.5.;
              how often: 1 every year [as amended by First amendment, in force from
              1.1.2028]
              (not checked against the signed document)
VERSION     town-council · towns.agr · sha256 34d7d4d2f09a · agrc 0.1.0
