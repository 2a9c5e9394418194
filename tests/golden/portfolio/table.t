# The same question to three agreements in three languages: a row each, then what differs.
$ agrc ask --language en region 'when does the agreement end'
Read as: when does the agreement end
AGREEMENT   ANSWER                CLAUSE
backa       until further notice  clause 4 (region/backa.agr:31)
jokilaakso  31.12.2027            clause 4 (region/joki.agr:40)
ridge       30.6.2026             clause 4 (region/ridge.agr:28)

DIFFERS     backa: until further notice
            jokilaakso: 31.12.2027
            ridge: 30.6.2026
# Short names mean something in their own agreement only.
$ agrc ask --language en region 'what is the share of koski'
Read as: what is the share of koski
AGREEMENT   ANSWER  CLAUSE
jokilaakso  60 %    clause 2 (region/joki.agr:15)
backa does not speak of koski.
ridge does not speak of koski.
$ agrc ask --language en region 'what is the share of "Kosken kunta"?'
Read as: what is the share of koski
AGREEMENT   ANSWER  CLAUSE
jokilaakso  60 %    clause 2 (region/joki.agr:15)
ridge       25 %    clause 2 (region/ridge.agr:14)
backa does not speak of "Kosken kunta".

DIFFERS     jokilaakso: 60 %
            ridge: 25 %
# Files named one by one are a portfolio too; one agreement alone is answered as ever.
$ agrc ask --language en region/joki.agr region/ridge.agr 'how many parties are there'
Read as: how many party are there
AGREEMENT   ANSWER  CLAUSE
jokilaakso  3       clause 1 (region/joki.agr:8)
ridge       2       clause 1 (region/ridge.agr:8)

DIFFERS     jokilaakso: 3
            ridge: 2
$ agrc ask --language en region/ridge.agr 'when does the agreement end' | head -2
Read as: when does the agreement end
ANSWER      End of the agreement: 30.6.2026.
# Exit code 2 only when no agreement understood it.
$ agrc ask --language en region 'flurb xyzzy'
The question is not understood: flurb xyzzy (it stops at “flurb”)
Did you mean:
  who is the vice-chair
  what must forsen do
  what may forsen do
[2]
$ agrc ask --language en --expect 30.6.2026 region 'when does the agreement end' | tail -1
agrc: expected `30.6.2026`, but the answer is `until further notice`
agrc: expected `30.6.2026`, but the answer is `31.12.2027`
            ridge: 30.6.2026
# JSON: each answer whole, then the comparison; CSV: a row each.
$ printf 'when does the agreement end\nwho is in several agreements\nwhat is the share of koski\n' |
> agrc ask --language en --format json region - > $TMPDIR/a.json; python3 ../command/schema.py answer < $TMPDIR/a.json
> python3 -c "import json,os; a=json.load(open(os.environ['TMPDIR']+'/a.json')); print([(x['agreement']['name'], x['verdict']) for x in a['answers']]); print([(c['same'], c['groups']) for c in a['comparisons']])"
valid
[('backa', 'value'), ('jokilaakso', 'value'), ('ridge', 'value'), ('', 'value'), ('backa', 'not-understood'), ('jokilaakso', 'value'), ('ridge', 'not-understood')]
[(False, [{'answer': 'until further notice', 'agreements': ['backa']}, {'answer': '31.12.2027', 'agreements': ['jokilaakso']}, {'answer': '30.6.2026', 'agreements': ['ridge']}]), (True, [{'answer': '60 %', 'agreements': ['jokilaakso']}])]
$ agrc ask --language en --format json region/ridge.agr 'when does the agreement end' | python3 ../command/schema.py answer
valid
$ printf 'when does the agreement end\nhow much money does koski pay in all agreements\nwhat is the share of koski\n' |
> agrc ask --language en --format csv region -
question,agreement,of,what,verdict,answer,exact,unit,clause,file,line
when does the agreement end,backa,,,value,until further notice,,,4,region/backa.agr,31
when does the agreement end,jokilaakso,,,value,31.12.2027,,,4,region/joki.agr,40
when does the agreement end,ridge,,,value,30.6.2026,,,4,region/ridge.agr,28
how much money does koski pay in all agreements,,backa,avgifter,value,5 000 €,5000,eur,2,region/backa.agr,15
how much money does koski pay in all agreements,,jokilaakso,maksut,value,12 000 €,12000,eur,2,region/joki.agr,20
how much money does koski pay in all agreements,,,,value,17 000 €,17000,eur,,,
what is the share of koski,backa,,koski,not-understood,,,,,,
what is the share of koski,jokilaakso,,,value,60 %,3/5,share,2,region/joki.agr,15
what is the share of koski,ridge,,koski,not-understood,,,,,,
# What a spreadsheet would take for a formula is made words.
$ mkdir -p $TMPDIR/f; for n in a b; do printf 'language english\nagreement %s "=cmd(1)"\nend\nclause 1 "P"\n  party x "X, \\"Y\\""\nend\n' $n > $TMPDIR/f/$n.agr; done
> cd $TMPDIR; agrc ask --format csv f 'which agreements are there' | cut -c 1-60
question,agreement,of,what,verdict,answer,exact,unit,clause,
which agreements are there,,a,,value,'=cmd(1),,,,f/a.agr,1
which agreements are there,,b,,value,'=cmd(1),,,,f/b.agr,1
# A translation and its original count once; so do files of tests, and files brought in by
# `use` that are no agreements of their own.
$ mkdir -p $TMPDIR/t; cd $TMPDIR/t
> printf 'language english\nagreement one "One"\nend\nuse "parts.agr"\nclause 1 "T"\n  term  until: 1.1.2027\nend\n' > one.agr
> printf 'language svenska\navtal ett "Ett"\n  översättning av: "one.agr"\nslut\npunkt 1 "T"\n  giltighet  till och med: 1.1.2027\nslut\n' > one.sv.agr
> printf 'language english\nclause 9 "Parts"\n  party a "Town of A"\nend\n' > parts.agr
> printf 'language english\nuse "one.agr"\ntest "t"\n  ask when does the agreement end\n    expect: 1.1.2027\nend\n' > one.test.agr
> printf 'language english\nagreement two "Two"\nend\nclause 1 "T"\n  party a "Town of A"\n  term  until: 1.1.2028\nend\n' > two.agr
> agrc ask . 'which agreements are there' | sed '/VERSION/d'
> agrc ask . 'which parties are in several agreements' | sed '/VERSION/d'
> agrc ask one.agr parts.agr 'which agreements are there' | sed '/VERSION/d'
> rm two.agr; agrc ask . 'when does the agreement end' | sed '/VERSION/d'
Read as: which agreements are there
ANSWER      Agreements: 2.
            one  One
            two  Two
Read as: which parties are in several agreements
ANSWER      Parties in several of the 2 agreements: 1.
            Town of A  one, two
BECAUSE     clause 9 (parts.agr:3): party a "Town of A"
            clause 1 (./two.agr:5): party a "Town of A"
            (none of these is checked against the signed document)
Read as: which agreements are there
ANSWER      Agreements: 2.
            one        One
            parts.agr  parts.agr
Read as: when does the agreement end
ANSWER      End of the agreement: 1.1.2027.
BECAUSE     clause 1 (./one.agr:6): until: 1.1.2027
              (not checked against the signed document)
# Nothing outside the folder is opened.
$ mkdir -p $TMPDIR/r/in; cd $TMPDIR/r; printf 'language english\nclause 1 "S"\n  party s "Secret"\nend\n' > out.agr
> for n in a b; do printf 'language english\nagreement %s "A"\nend\nuse "../out.agr"\nclause 1 "P"\n  party x "X"\nend\n' $n > in/$n.agr; done
> ln -s ../out.agr in/link.agr; agrc ask in 'who are the parties'; agrc ask in 'in which agreements is "Secret" a party'; agrc check in | grep "E0"
agrc: errors in the text: 2; what they do not touch is answered (`agrc check` lists them)
Read as: who are the parties
AGREEMENT  ANSWER  CLAUSE
a          x       clause 1 (in/a.agr:6)
b          x       clause 1 (in/b.agr:6)

SAME        The 2 agreements that answer give the same answer.
agrc: errors in the text: 2; what they do not touch is answered (`agrc check` lists them)
The question is not understood: in which agreements is "Secret" a party (it stops at
  “"Secret"”)
Did you mean:
  in which agreements is x a party
  which parties are in several agreements
  which agreements are open-ended
error E003: `../out.agr` lies outside the folder of the agreement
error E003: `../out.agr` lies outside the folder of the agreement
# Order does not depend on the file system; a file that can't be read stops the asking.
$ agrc ask --language en region/ridge.agr region/joki.agr 'which agreements are there' | sed '/VERSION/d'
Read as: which agreements are there
ANSWER      Agreements: 2.
            ridge       Ridge cooperation agreement
            jokilaakso  Jokilaakson palvelusopimus
$ agrc ask --language en region missing.agr 'when does the agreement end'
error E001: there is no file `missing.agr`
  missing.agr:1:1
[2]
$ mkdir $TMPDIR/empty; agrc ask $TMPDIR/empty 'when does the agreement end' 2>&1 | sed "s:$TMPDIR::"
error E012: there is no .agr file in the folder `/empty`
  /empty:1:1
