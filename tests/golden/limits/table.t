# The table of limits, in three languages and for programs.
$ agrc limits
limit                    usual     untrusted  code  what it counts
file-size           67 108 864     1 048 576  E004  bytes of one file
files                    1 000            50  E013  files that one agreement brings in
use-depth                   16             4  E011  files that use one another in a row
folder-files           100 000         2 000  E014  .agr files of one folder
folder-entries       5 000 000       100 000  E016  names looked at in one folder
folder-depth                64            16  E015  folders inside one another
block-depth                100            30  E126  blocks inside one another
formula-depth              200            50  E126  parts of a formula inside one
                                                    another
chain                      200            50  E214  quantities, sets, roles or services
                                                    made of one another in a row
short-chain                 16             8  E214  exceptions, kinds or facts that rest
                                                    on one another in a row
digits                   1 000           100  E127  digits of a number as written
findings                 1 000           100  -     findings of one code in one file;
                                                    the rest are counted
memory             469 762 048   134 217 728  E021  bytes of memory for one agreement,
                                                    or all given together
steps               10 000 000     1 000 000  E022  steps of one check or answer
depth                      600           200  E023  values that need one another while
                                                    something is worked out
figure-bits             65 536         4 096  E024  bits of a figure that is worked out
voters-listed            1 024           100  N430  voters of a body whose coalitions
                                                    are asked about
voters-checked              64            24  N433  voters whose coalitions a check goes
                                                    through
voters-exact                16            12  N433  voters where votes are fractions
                                                    that do not fit 120 bits
diagram-nodes        4 000 000       100 000  N433  nodes of the diagram that holds all
                                                    coalitions of a body
ballots                     12             8  -     unknown ballots that are tried one
                                                    by one
readings                    64            16  -     combinations of readings; beyond,
                                                    each question is varied alone
facts                       12             8  N431  open facts in the rules on one
                                                    subject
cases                    8 192         1 024  N429  cases in which rules or classes are
                                                    tried
situations               4 096           512  N432  situations in which a service is
                                                    tried
question-size            8 000         1 000  -     bytes of a question or change
changes                     10             5  -     changes in one question
output           1 073 741 824    33 554 432  E025  bytes that one run writes
$ agrc limits --untrusted --limit chain=7 --language fi | head -12
raja                tavallinen        vieras           nyt  koodi mitä se laskee
file-size           67 108 864     1 048 576     1 048 576  E004  yhden tiedoston tavut
files                    1 000            50            50  E013  tiedostot, jotka yksi
                                                                  sopimus tuo mukaan
use-depth                   16             4             4  E011  peräkkäin toisiaan
                                                                  käyttävät tiedostot
folder-files           100 000         2 000         2 000  E014  yhden kansion
                                                                  .agr-tiedostot
folder-entries       5 000 000       100 000       100 000  E016  yhdessä kansiossa
                                                                  katsotut nimet
folder-depth                64            16            16  E015  sisäkkäiset kansiot
block-depth                100            30            30  E126  sisäkkäiset lohkot
$ agrc limits --language sv | head -12
gräns                   vanlig     främmande  kod   vad den räknar
file-size           67 108 864     1 048 576  E004  byte i en fil
files                    1 000            50  E013  filer som ett avtal tar med
use-depth                   16             4  E011  filer i rad som använder varandra
folder-files           100 000         2 000  E014  .agr-filer i en mapp
folder-entries       5 000 000       100 000  E016  namn som ses på i en mapp
folder-depth                64            16  E015  mappar inuti varandra
block-depth                100            30  E126  block inuti varandra
formula-depth              200            50  E126  delar av en formel inuti varandra
chain                      200            50  E214  storheter, grupper, roller eller
                                                    tjänster i rad som består av
                                                    varandra
$ agrc limits --format json --limit chain=7 | python3 -c "import json, sys
> table = json.load(sys.stdin); print(table['format']); row = [row for row in table['limits'] if row['name'] == 'chain'][0]; print(sorted(row.items()))
> print(all(row['least'] <= row['untrusted'] < row['usual'] <= row['ceiling'] for row in table['limits']))"
agrc-limits/1
[('ceiling', 200), ('code', 'E214'), ('least', 4), ('name', 'chain'), ('now', 7), ('text', 'quantities, sets, roles or services made of one another in a row'), ('unit', 'links'), ('untrusted', 50), ('usual', 200)]
True
# Each limit names a code that exists.
$ for code in $(agrc limits --format json | sed -n 's/.*"code": "\(.*\)",/\1/p' | sort -u); do agrc explain $code >/dev/null || echo $code; done
# What can't be set is refused before anything is read.
$ agrc check --limit chain none.agr
agrc: `--limit` cannot be `chain`: wanted is NAME=N with a whole number from 4 to 200
agrc: `agrc check --help` lists the options
[2]
$ agrc check --limit chain=0 none.agr
agrc: `--limit` cannot be `chain=0`: wanted is NAME=N with a whole number from 4 to 200
agrc: `agrc check --help` lists the options
[2]
$ agrc check --limit chain=201 none.agr
agrc: `--limit` cannot be `chain=201`: wanted is NAME=N with a whole number from 4 to 200
agrc: `agrc check --help` lists the options
[2]
$ agrc check --limit memory=99999999999999999999999 none.agr
agrc: `--limit` cannot be `memory=99999999999999999999999`: wanted is NAME=N with a whole number from 16777216 to 1099511627776
agrc: `agrc check --help` lists the options
[2]
$ agrc check --limit memory=-1 none.agr
agrc: `--limit` cannot be `memory=-1`: wanted is NAME=N with a whole number from 16777216 to 1099511627776
agrc: `agrc check --help` lists the options
[2]
$ agrc check --limit memroy=5 none.agr
agrc: there is no limit `memroy=5`; did you mean `memory`?
agrc: `agrc check --help` lists the options
[2]
$ agrc check --language fi --limit =5 none.agr
agrc: rajaa `=5` ei ole; `agrc limits` luettelee rajat
agrc: `agrc check --help` luettelee valitsimet
[2]
$ agrc limits here.agr
agrc: `agrc limits` takes no files
[2]
# The last one given holds; what is set holds over --untrusted.
$ cd $TMPDIR; printf 'language english\nclause 1 "A"\n party koski\n quantity a;  is: b\n quantity b;  is: c\n quantity c;  is: d\n quantity d;  is: e\n quantity e;  is: 1\nend\n' >five.agr
> agrc check --limit chain=4 five.agr | head -1; agrc check --limit chain=4 --limit chain=5 five.agr; agrc check --limit chain=5 --untrusted five.agr
error E214: `a` begins a chain of more than 4, each made of the next
no findings
no findings
# Standard input is a file like any other.
$ cd $TMPDIR; agrc check --limit file-size=20 - <five.agr
agrc: standard input is longer than 20 bytes (E004); --limit file-size=N allows more
[3]
$ cd $TMPDIR; agrc check --limit file-size=200 - <five.agr
no findings
# With several agreements each has the limits for itself: one that reaches one hides nothing of the others.
$ cd $TMPDIR; mkdir both; cp five.agr both/a.agr; python3 -c "print('language english\nclause 1 \"A\"\n party koski\n set t: nobody-here\n' + ''.join(f' fact f{i};  is: ' + ' and '.join([f'f{i+1}'] * 9) + '\n' for i in range(7)) + ' fact f7;  judged by: koski\n rule r;  about: koski;  if: f0;  is: \"x\"\nend')" >both/b.agr; printf 'language english\nclause 1 "A"\n party koski\n set s: unknown\nend\n' >both/c.agr
> agrc check --untrusted both 2>&1
error E202: `nobody-here` is not declared anywhere
  both/b.agr:4:9, clause 1
     4 |  set t: nobody-here
       |         ^^^^^^^^^^^
  help: names stand in base form; a new one is declared in a clause on a line of its own
        that begins with `party`, `actor` or `role`

error E022: working this out takes more than 1 000 000 steps
  both/b.agr:1:1
  help: look for what is made of itself many times over, or allow more with --limit
        steps=N

agrc: this is more than the limits of the tool allow; the work was stopped
error E202: `unknown` is not declared anywhere
  both/c.agr:4:9, clause 1
     4 |  set s: unknown
       |         ^^^^^^^
  help: names stand in base form; a new one is declared in a clause on a line of its own
        that begins with `party`, `actor` or `role`

3 errors
[3]
$ cd $TMPDIR; agrc ask --untrusted both 'who are the parties'
agrc: errors in the text: 3; what they do not touch is answered (`agrc check` lists them)
Read as: who are the parties
AGREEMENT   ANSWER  CLAUSE
both/a.agr  koski   clause 1 (both/a.agr:3)
both/b.agr  koski   clause 1 (both/b.agr:3)
both/c.agr  koski   clause 1 (both/c.agr:3)

SAME        The 3 agreements that answer give the same answer.
$ cd $TMPDIR; agrc check --format sarif --untrusted both 2>/dev/null | grep -e '"ruleId"' -e Successful
          "ruleId": "E202",
          "ruleId": "E022",
          "ruleId": "E202",
          "executionSuccessful": false,
# The exit code is 3 in every format.
$ cd $TMPDIR; for format in text json sarif junit github; do agrc check --untrusted --format $format both >out 2>/dev/null; echo "$format $? $(grep -c E022 out)"; done; agrc test --untrusted both 2>&1 | tail -2
text 3 1
json 3 1
sarif 3 2
junit 3 2
github 3 1
        that begins with `party`, `actor` or `role`
