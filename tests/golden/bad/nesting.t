# Nesting and long chains end in a message or an answer, never in a full stack.
$ cat >$TMPDIR/wrap.py <<'END'
> import sys
> head = 'language english\nclause 1 "P"\n party koski\n party salmi\n'
> sys.stdout.write(head + eval(sys.argv[1]) + '\nend\n')
> END
$ cd $TMPDIR; python3 wrap.py '" quantity q; is: " + "+".join(["1"] * 100000)' >plus.agr
> agrc check plus.agr | grep E126; agrc ask plus.agr "how much is q" 2>&1 | sed -n 3p
error E126: more than 200 parts inside one another
ANSWER      There is a mistake in what the answer rests on (plus.agr, line 5): correct
$ cd $TMPDIR; python3 wrap.py '" quantity q; is: " + "+".join(["1"] * 150)' >sum.agr
> agrc ask sum.agr "how much is q" | sed -n 2p
ANSWER      q: 150.
$ cd $TMPDIR; python3 wrap.py '" quantity q; is: " + "(" * 100000 + "1" + ")" * 100000' >round.agr
> agrc check round.agr | grep -A1 E126
error E126: more than 200 parts inside one another
  round.agr:5:1019, clause 1
$ cd $TMPDIR; python3 wrap.py '" quantity q; is: " + "(" * 150 + "7" + ")" * 150' >round.agr
> agrc ask round.agr "how much is q" | sed -n 2p
ANSWER      q: 7.
$ cd $TMPDIR; python3 wrap.py '" fact f\n fact g; is: " + "not " * 100000 + "f"' >not.agr
> agrc check not.agr | grep -A1 E126
error E126: more than 200 parts inside one another
  not.agr:6:4018, clause 1
$ cd $TMPDIR; python3 wrap.py '" fact f\n fact g; is: " + " and ".join(["f"] * 100000)' >and.agr
> agrc check and.agr | grep -A1 E126
error E126: more than 200 parts inside one another
  and.agr:6:14, clause 1
$ cd $TMPDIR; python3 wrap.py '" set s: " + "; ".join(["koski", "salmi"] * 50000)' >list.agr
> agrc ask list.agr "who are the members of s" | sed -n 2p
ANSWER      s (2): koski and salmi.
$ cd $TMPDIR; python3 wrap.py '" body b\n seats: each party 1\n end\n decision of b\n" + "all of\n" * 3000 + "unanimous\n" + "end\n" * 3001' >blocks.agr
> agrc check blocks.agr | grep -A1 E126; agrc check blocks.agr | grep -c ^error
error E126: more than 100 parts inside one another
  blocks.agr:107:1, clause 1
2
$ cd $TMPDIR; python3 wrap.py '"end\ntest \"t\"\n" + "suppose\n koski leaves\n" * 100 + "end\n" * 100' >suppose.agr
> agrc test suppose.agr | grep -A1 E126
error E126: more than 100 parts inside one another
  suppose.agr:205:1
   205 | suppose
       | ^^^^^^^
  help: split it into named quantities
[1]
$ cd $TMPDIR; python3 wrap.py '"".join(f" quantity q{i}; is: q{i + 1} + 1\n" for i in range(5000)) + " quantity q5000; is: 1"' >chain.agr
> agrc ask chain.agr "how much is q4900" | sed -n 2p; agrc ask chain.agr "how much is q0" | sed -n 2p
agrc: errors in the text: 25; what they do not touch is answered (`agrc check` lists them)
ANSWER      q4900: 101.
agrc: errors in the text: 25; what they do not touch is answered (`agrc check` lists them)
ANSWER      There is a mistake in what the answer rests on (chain.agr, line 5): correct
$ cd $TMPDIR; python3 wrap.py '"".join(f" set s{i}: s{i + 1}; s{i + 1}\n" for i in range(60)) + " set s60: koski"' >twice.agr
> agrc check twice.agr >/dev/null; echo $?; agrc ask twice.agr "who are the members of s0"
0
agrc: the work was stopped: this needs more memory than the limit allows: 469 762 048 bytes (E021). What helps: split the agreement, or allow more with --limit memory=N
[3]
