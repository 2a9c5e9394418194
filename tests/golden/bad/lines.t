# Long lines and many lines.
$ cd $TMPDIR; python3 -c 'print("language english\nclause 1 \"P\"\n party koski\n set s: " + "a" * 10000000 + "\nend")' >l.agr
> agrc check l.agr | grep E2 | cut -c1-60; test $(agrc check l.agr | wc -c) -lt 9000 && echo short
error E202: `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
short
$ cd $TMPDIR; python3 -c 'print("language english\nclause 1 \"P\"\n party koski \"" + "a b " * 2500000 + "\"\nend")' >l.agr
> agrc ask l.agr "who are the parties" | sed -n 2p; agrc ask l.agr "what is koski" | head -c 100000 | wc -c | cut -c1
ANSWER      Parties: koski.
1
$ cd $TMPDIR; python3 -c 'print("language english\nclause 1 \"P\"\n party koski\n quantity q; is: " + "1 " * 1000000 + "\nend")' >l.agr
> agrc check l.agr | grep E1
error E113: two numbers side by side: `1` and `1`
$ cd $TMPDIR; python3 -c 'print("language english\nclause 1 \"P\"\n party koski\n set s: " + "\"a\" " * 300000 + "\nend")' >l.agr
> agrc check l.agr | grep E1
error E112: two names side by side: `"a"` and `"a"`
$ cd $TMPDIR; python3 -c 'print("language english\nclause 1 \"P\"\n party koski" + "\n" * 200000 + "end")' >l.agr
> agrc ask l.agr "who are the parties" | sed -n 2p
ANSWER      Parties: koski.
# Of one code 20 are shown, and the rest counted.
$ cd $TMPDIR; python3 -c 'print("language english\n" + "foo bar baz\n" * 30000)' >l.agr
> agrc check l.agr | grep -c E109; agrc check l.agr | tail -4; agrc check --format json l.agr | grep -A1 '"more"\|"summary"'
21

29980 more findings of E109 in l.agr are not shown (`--all` shows them).

30000 errors, 1 warning
      "more": 29000
    }
--
  "summary": {
    "errors": 30000,
$ cd $TMPDIR; python3 -c 'print("language english"); [print(f"clause {i} \"C\"\nend") for i in range(1, 30000)]; print("clause 7\nend")' >l.agr
> agrc check l.agr | grep -A1 'E[0-9]'
error E205: clause `7` stands here twice
  l.agr:60000:8, clause 7
# A mistake in one slot leaves the others of its statement standing.
$ agrc check slots.agr | grep '^error'
error E207: `table` does not take the label `units`
error E202: `foo` is not declared anywhere
error E113: two numbers side by side: `5` and `6`
error E201: `y` is not declared anywhere
error E215: `quantity` does not take the label `every`
error E112: two names side by side: `part` and `t`
error E207: `quantity` does not take the label `roundedd`
error E202: `zz` is not declared anywhere
error E575: `pays now` is no name, and words stand in quotation marks
error E208: `duty` does not take the label `by when`
