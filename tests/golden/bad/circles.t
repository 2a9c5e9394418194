# What needs itself.
$ cd $TMPDIR; printf 'language english\nclause 1 "P"\n party koski\n party salmi\n quantity a; is: b\n quantity b; is: a\n quantity c; is: c + 1\nend\n' >c.agr
> for q in a c; do agrc ask c.agr "how much is $q" | sed -n 2p; done
agrc: errors in the text: 2; what they do not touch is answered (`agrc check` lists them)
ANSWER      There is a mistake in what the answer rests on (c.agr, line 6): correct it
agrc: errors in the text: 2; what they do not touch is answered (`agrc check` lists them)
ANSWER      There is a mistake in what the answer rests on (c.agr, line 7): correct it
$ cd $TMPDIR; printf 'language english\nclause 1 "P"\n party koski\n set s: s\n set t: u; koski\n set u: t\n set v: each party except v\n set e: each party except each party\nend\n' >c.agr
> agrc check c.agr | grep ^error; for q in s t u v e; do agrc ask c.agr "who are the members of $q" 2>/dev/null | sed -n 2p; done
error E213: `s` leads back to itself
error E213: `u` leads back to itself
error E213: `v` leads back to itself
ANSWER      There is a mistake in what the answer rests on (c.agr, line 4): correct it
ANSWER      There is a mistake in what the answer rests on (c.agr, line 6): correct it
ANSWER      There is a mistake in what the answer rests on (c.agr, line 6): correct it
ANSWER      There is a mistake in what the answer rests on (c.agr, line 7): correct it
ANSWER      The agreement does not state this: members (e).
$ cd $TMPDIR; printf 'language english\nclause 1 "P"\n party koski\n role r; held by: r\n role a; held by: b\n role b; held by: a\nend\n' >c.agr
> agrc check c.agr | grep '^[ew].*2'; for q in r a; do agrc ask c.agr "who holds the role $q" 2>/dev/null | sed -n 2p; done
error E213: `r` leads back to itself
error E213: `b` leads back to itself
ANSWER      There is a mistake in what the answer rests on (c.agr, line 4): correct it
ANSWER      holder of the role a: b.
$ cd $TMPDIR; printf 'language english\nclause 1 "P"\n party koski\n rule r; about: koski; is: "x"\n exception e; to: f; is: "y"\n exception f; to: e; is: "z"\n exception g; to: g; is: "w"\nend\n' >c.agr
> agrc check c.agr | grep ^error; agrc ask c.agr "what holds for koski" 2>/dev/null | sed -n 2p
error E213: `f` leads back to itself
error E213: `g` leads back to itself
ANSWER      koski: x.
$ cd $TMPDIR; printf 'language english\nclause 1 "P"\n party koski\n unclear u "U"\n  reading a: unclear u\n  reading b: u\n end\n quantity q; is: unclear u\n unclear x "X"\n  only with: x; y\n  reading y: 1\n  reading z: 2\n end\n quantity r; is: unclear x\nend\n' >c.agr
> agrc check c.agr | grep ^error; for q in q r; do agrc ask c.agr "how much is $q" 2>/dev/null | sed -n 2p; done
ANSWER      The agreement does not state this: q.
ANSWER      r: 1.
$ cd $TMPDIR; printf 'language english\nkind a; of: b\nkind b; of: a\nclause 1 "P"\n a x\nend\n' >c.agr
> agrc check c.agr | grep ^error; agrc ask c.agr "how many b are there" 2>/dev/null | sed -n 2p
error E213: `b` leads back to itself
ANSWER      There is a mistake in what the answer rests on (c.agr, line 3): correct it
$ cd $TMPDIR; printf 'language english\nclause 1 "P"\n party koski\n body b\n  members: b; koski\n  chair: b\n  named by: b\n  of: b\n end\n decision of b\n  on: b\n  votes: as b\n  veto: b\n  barred: b\n  passes if: more than 50 %% of b\n end\nend\n' >c.agr
> agrc check c.agr | grep ^error; agrc ask c.agr "does b decide with koski" 2>/dev/null | sed -n 2p; agrc ask c.agr "what is the size of b" 2>/dev/null | sed -n 2p
error E480: a decision of `b` depends on itself through `b`
OTHERWISE   does a decision of b pass with koski in favour: A decision of b depends on
ANSWER      The agreement does not state this: size (b).
$ cd $TMPDIR; printf 'language english\nclause 1 "P"\n party koski\n party koski\n set s\n body b\n  seats: s 1\n end\n decision of b\n  passes if: unanimous\n end\nend\n' >c.agr
> agrc check c.agr | grep ^error; agrc ask c.agr "who can block alone" 2>/dev/null | sed -n 2p; agrc ask c.agr "does b decide with koski" 2>/dev/null | sed -n 2p
error E203: the name `koski` is declared twice
error E334: seats are given to each `s`, but no party is of that kind
ANSWER      The agreement does not state who the members of this body are: b.
OTHERWISE   does a decision of b pass with koski in favour: The agreement does not state
# Tests that ask nonsense.
$ cd $TMPDIR; printf 'language english\nclause 1 "P"\n party koski\n body b\n  seats: each party 1\n end\nend\ntest "a"\n ask\n expect\n expect: 5\n ask the colour of the moon?\n expect: blue\n ask who are the parties\n decision of nobody  for: x;  expect: passes\n decision of b  for: koski;  against: koski;  expect: passes\n expect finding: Z999\n suppose\n  pigs fly\n  expect who are the parties: 3\n end\nend\ntest\nend\n' >c.agr
> agrc test c.agr | head -30
error E201: `x` is not declared anywhere
  c.agr:15:27
    15 |  decision of nobody  for: x;  expect: passes
       |                           ^
  help: did you mean `b`? A new name is declared in a clause on a line of its own that
        begins with `party`, `actor` or `role`

error E237: test `` asks nothing
  c.agr:23:1
    23 | test
       | ^^^^
  help: write a vote or a question in it, with `expect:`

FAILED  a
        c.agr:8:1
        the question is not understood: ``
        the question is not understood: `the colour of the moon?`
        nothing is expected of this question
        expected passes, but the answer is: The agreement has no rule on decisions.
        expected passes, but the answer is: The agreement has no rule on how decisions
        are made in b.
        finding Z999 was expected, but is not there
        the change is not understood: `pigs fly`
        expected 3, but the answer is: koski
ok      

No expectation rests on these clauses:
  c.agr:2:8, clause 1
1 passed, 1 failed
