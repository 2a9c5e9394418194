# Control characters never reach the terminal as they are.
$ cd $TMPDIR; printf 'language english\nclause 1 "P\033[2J"\n  party koski "K\033[31mRED\033]0;t\007\302\23331m"\n  party l\033[31m\n  party q "\342\200\256gnp\342\201\246"\n  # \033[2J \342\200\256\n  x\033 y\nend\n' >s.agr
> agrc check s.agr | head -9
error E123: `\u{1B}` has no meaning here
  s.agr:4:10, clause 1
     4 |   party l\u{1B}[31m
       |          ^
  help: a limit is said in words (`more than`, `at least`, `at most`, `less than`); a
        quotation mark is `"`

error E009: an invisible sign that changes the direction of writing stands here (U+202E)
  s.agr:5:12, clause 1
$ cd $TMPDIR; agrc check s.agr | LC_ALL=C grep -c "$(printf '\033\\|\007\\|\342\200\256')"
0
[1]
$ cd $TMPDIR; agrc ask s.agr "who are the parties" 2>/dev/null | head -3
Read as: who are the parties
ANSWER      Parties (3): koski, l and q.
BECAUSE     clause 1 (s.agr:3): party koski "K\u{1B}[31mRED\u{1B}]0;t\u{07}\u{9B}31m" ·
$ cd $TMPDIR; agrc ask s.agr "what is $(printf '\033[31m\342\200\256')x" 2>/dev/null | head -1
$ cd $TMPDIR; agrc check "$(printf 'no\033[31m.agr')" | head -2
error E001: there is no file `no\u{1B}[31m.agr`
  no\u{1B}[31m.agr:1:1
$ cd $TMPDIR; agrc "$(printf '\033[31m')" 2>&1 | head -1
agrc: there is no command `\u{1B}[31m`; `agrc --help` lists the commands
# Letters that look alike are told apart by number.
$ cd $TMPDIR; printf 'language english\nclause 1 "P"\n  party kaski\n  party k\320\260ski\nend\n' >s.agr
> agrc check s.agr | grep -A3 '^[a-z]* [EW]2'
error E204: `kаski` looks like `kaski` but is written with other letters (U+0430,
  U+0061)
  s.agr:4:9, clause 1
     4 |   party kаski
