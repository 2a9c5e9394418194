# Numbers of any length: read exactly, or refused with their place.
$ cat >$TMPDIR/wrap.py <<'END'
> import sys
> print('language english\nclause 1 "P"\n party koski\n quantity q; is: ' + eval(sys.argv[1]) + '\nend')
> END
$ cd $TMPDIR; python3 wrap.py '"9" * 10000' >n.agr; agrc check n.agr | grep -A1 E127
> agrc ask n.agr "how much is q" 2>&1 | sed -n 3p
error E127: the number has more than 1 000 digits
  n.agr:4:18, clause 1
ANSWER      There is a mistake in what the answer rests on (n.agr, line 4): correct it
$ cd $TMPDIR; python3 wrap.py '"0," + "1" * 10000' >n.agr; agrc check n.agr | grep -A1 E127
error E127: the number has more than 1 000 digits
  n.agr:4:18, clause 1
$ cd $TMPDIR; python3 wrap.py '"9" * 1000' >n.agr; agrc ask n.agr "how much is q" | sed -n 2p | head -c 60
ANSWER      q:
$ cd $TMPDIR; python3 wrap.py '" * ".join(["999999"] * 150)' >n.agr; agrc ask n.agr "how much is q" | head -c 60 | tail -c 30
     q:
            999 850 
$ cd $TMPDIR; python3 -c '
> print("language english\nclause 1 \"P\"\n party koski\n quantity q60; is: 7")
> for i in range(60): print(f" quantity q{i}; is: q{i+1} * q{i+1}")
> print("end")' >n.agr; agrc ask n.agr "how much is q0"
agrc: the work was stopped: a figure comes out longer than 65 536 bits (E024). What helps: look for a product that grows with each step, or allow more with --limit figure-bits=N
[3]
$ cd $TMPDIR; printf 'language english\nclause 1 "P"\n party koski\n quantity z; is: 0\n quantity q; is: 1 / z\n quantity r; is: 1 / 0\n quantity s; is: 5; per started: 0; of: z\nend\n' >n.agr
> agrc check n.agr | grep ^error; for q in q r s; do agrc ask n.agr "how much is $q" 2>/dev/null | sed -n 2p; done
error E229: this divides by zero
ANSWER      q: it can't be computed, because something would be divided by zero.
ANSWER      There is a mistake in what the answer rests on (n.agr, line 6): correct it
ANSWER      s: it can't be computed, because something would be divided by zero.
