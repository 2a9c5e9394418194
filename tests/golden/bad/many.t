# Many parties, and voters beyond what coalitions can be worked out for.
$ cat >$TMPDIR/make.py <<'END'
> import sys
> count = int(sys.argv[1])
> print('language english\nclause 1 "P"')
> for i in range(count): print(f' party p{i} "Town {i}";  kind: municipality')
> print(' body council\n  seats: each party 1\n end\n decision of council\n  votes: each party 1')
> print('  passes if: more than 50 % of all votes\n end\nend')
> END
$ cd $TMPDIR; python3 make.py 60 >60.agr; agrc ask 60.agr "which coalitions win" | sed -n 2p
ANSWER      Coalitions that can decide in council: 517328461520992776.
$ cd $TMPDIR; agrc ask 60.agr "who can block alone" | sed -n 2p; agrc ask 60.agr "does council decide with p1 and p2" | sed -n 2p
ANSWER      Nobody can block a decision alone in council.
ANSWER      No. 2 of 60 votes are in favour; a decision needs more than 50 % of all
$ cd $TMPDIR; python3 make.py 1000 >1000.agr; agrc check 1000.agr | tail -1; agrc ask 1000.agr "how many parties are there" | sed -n 2p
1 warning, 2 notes
ANSWER      number (party): 1 000.
$ cd $TMPDIR; agrc ask 1000.agr "how many votes does each have in council" | grep -v ' p[0-9]'
Read as: how many votes does each have in council
ANSWER      Votes in council, in all: 1 000 votes.
            The first 200 of 1000.
BECAUSE     clause 1 (1000.agr:1004): seats: each party 1 · passes if: more than 50 % of
              all votes · votes: each party 1
              (not checked against the signed document)
            The first 200 of 1000.
            total  1 000 votes
VERSION      · 1000.agr · sha256 70399cafef84 · agrc 0.1.0
# A realistic large file: 300 parties, 2 000 duties, 20 000 lines.
$ cd $TMPDIR; python3 -c '
> print("language english\nagreement big \"Big\"\n state: absent\nend\nclause 0 \"P\"")
> for i in range(300): print(f" party p{i} \"Town of {i}\";  kind: municipality")
> print("end")
> for i in range(2000):
>     print(f"clause {i + 1} \"C\"\n document doc{i} \"Document {i}\"\n duty d{i} \"Duty {i}\"; who: p{i % 300};")
>     print(f"   does: prepares; what: doc{i};\n   by: 31.3.2027" + "\n# -" * 4 + "\nend")' >big.agr
> agrc check big.agr | tail -1; agrc ask big.agr "who prepares doc1999" | sed -n 2p
1 warning, 2 notes
ANSWER      prepares: doc1999: p199.
