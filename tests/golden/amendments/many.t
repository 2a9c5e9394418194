# Memory doesn't grow with the number of texts: 150 amendments in 48 megabytes
$ python3 many.py 150 > $TMPDIR/many.agr
$ agrc check --limit memory=50331648 $TMPDIR/many.agr | tail -1
2 notes
$ agrc ask --limit memory=50331648 $TMPDIR/many.agr "when must p1 report on 1.6.2030" | head -6
Read as: when must p1 report on 1.6.2030
ANSWER      deadline (p1: reports): 2.2.2031 (Sunday) – by: 2.2.; how often: 1 every
            year; 28.3.2031 (Friday) – by: 28.3.; how often: 1 every year; 2.4.2031
            (Wednesday) – by: 2.4.; how often: 1 every year; 2.5.2031 (Friday) – by:
            2.5.; how often: 1 every year; 2.6.2030 (Sunday) – by: 2.6.; how often: 1
            every year; 2.7.2030 (Tuesday) – by: 2.7.; how often: 1 every year;
$ agrc ask --limit memory=50331648 $TMPDIR/many.agr "what is the deadline of d3x1" | tail -14 | head -12
              every year. (d3x1; d3x1)
            from 23.6.2028 (as amended by a91): deadline (d3x1): by: 8.3.; how often: 1
              every year. (d3x1; d3x1)
            from 19.4.2029 (as amended by a101): deadline (d3x1): by: 18.3.; how often:
              1 every year. (d3x1; d3x1)
            from 13.2.2030 (as amended by a111): deadline (d3x1): by: 28.3.; how often:
              1 every year. (d3x1; d3x1)
            from 10.12.2030 (as amended by a121): deadline (d3x1): by: 10.3.; how often:
              1 every year. (d3x1; d3x1)
            from 6.10.2031 (as amended by a131): deadline (d3x1): by: 20.3.; how often:
              1 every year. (d3x1; d3x1)
            from 1.8.2032 (as amended by a141): deadline (d3x1): by: 2.3.; how often: 1
$ agrc ask --limit memory=50331648 $TMPDIR/many.agr "what is due between 1.1.2025 and 31.3.2026" | head -12
Read as: what is due from 1.1.2025 until 31.3.2026
ANSWER      56 in all, each by the text in force on its day: it changes from 10.1.2025
            (as amended by a49); from 9.2.2025 (as amended by a50); from 11.3.2025 (as
            amended by a51); from 10.4.2025 (as amended by a52); from 10.5.2025 (as
            amended by a53); from 9.6.2025 (as amended by a54); from 9.7.2025 (as
            amended by a55); from 8.8.2025 (as amended by a56); from 7.9.2025 (as
            amended by a57); from 7.10.2025 (as amended by a58); from 6.11.2025 (as
            amended by a59); from 6.12.2025 (as amended by a60); from 5.1.2026 (as
            amended by a61); from 4.2.2026 (as amended by a62); from 6.3.2026 (as
            amended by a63).
            d2x1   p1: reports (must)  2.2.2025
            d2x2   p2: reports (must)  3.2.2025
$ agrc calendar --limit memory=50331648 --from 1.3.2030 --to 5.3.2030 $TMPDIR/many.agr
Many amendments: from 1.3.2030 to 5.3.2030
1.3.2030    d3x0 – p0: reports (must) (clause 3)
            Counted in plain days, since no other rule is named: the starting day is not
            counted, the last day is.
3.3.2030    d3x2 – p2: reports (must) (clause 3)
            By the Finnish Act on computing time limits (150/1930) the last day is
            4.3.2030 (Monday).
4.3.2030    d3x3 – p3: reports (must) (clause 3)
5.3.2030    d3x4 – p4: reports (must) (clause 3)
