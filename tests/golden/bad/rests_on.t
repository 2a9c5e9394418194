# What rests on a mistake is not answered; the rest is.
$ cd $TMPDIR; printf 'language english\nclause 1 "P"\n party koski\n party salmi\n set v: each party except slami\n share s\n  koski 40 %%\n  slami 60 %%\n end\n body b\n  members: each party except slami\n end\n body c\n  memberz: each party\n end\n quantity q: 5\n table t\n  koski 4O\n  salmi 5\n end\nend\n' >c.agr
> agrc check c.agr | grep ^error
> for q in "who are the members of v" "what is the share of koski" "who are the members of b" "who are the members of c" "what is t of salmi" "how much is q" "who are the parties" "what does clause 1 say"; do agrc ask c.agr "$q" 2>/dev/null | sed -n 2p; done
error E201: `slami` is not declared anywhere
error E207: `body` does not take the label `memberz`
error E112: two names side by side: `4` and `O`
ANSWER      There is a mistake in what the answer rests on (c.agr, line 5): correct it
ANSWER      There is a mistake in what the answer rests on (c.agr, line 8): correct it
ANSWER      There is a mistake in what the answer rests on (c.agr, line 11): correct it
ANSWER      There is a mistake in what the answer rests on (c.agr, line 14): correct it
ANSWER      There is a mistake in what the answer rests on (c.agr, line 18): correct it
ANSWER      q: 5.
ANSWER      Parties (2): koski and salmi.
ANSWER      clause 1 P: what is encoded of it is listed below.
# What looks like a gap may be a mistake: no finding of it, and an answer says so.
$ cd $TMPDIR; printf 'language english\nagreement "T"\nend\nclause 1 "P"\n party koski\n term; from: 1.1.2026; untill: 3.3.2030\n body board\n  members: koski\n end\n decision of boardd\n  passes if: unanimous\n end\nend\n' >c.agr
> agrc check c.agr | grep '^[a-z]* [EWN]'; agrc ask c.agr "does board decide with koski" 2>/dev/null; true
note N396: it is not stated how disputes are settled
note N397: it is not stated how the agreement is amended
error E207: `term` does not take the label `untill`
error E201: `boardd` is not declared anywhere
Read as: does a decision of board pass with koski in favour
ANSWER      The agreement has no rule on how decisions are made in board.
ASSUMING    the mistakes in the file hide nothing of this (default)
NOT STATED  what a decision needs (board)
VERSION     T · c.agr · sha256 25d0acdb7698 · agrc 0.1.0
