# Who is there on a day, and who stands for whom
$ agrc ask succession.agr 'who are the parties on 1.1.2027'
Read as: who are the parties on 1.1.2027
ANSWER      Parties (3): koski, salmi and lampi.
BECAUSE     clause 1 (succession.agr:5): party koski "Town of Koski" · party salmi "Town
              of Salmi"; until: 31.12.2027; successor: uusisalmi; source: "Act 7/2027" ·
              party lampi "Town of Lampi"; until: 31.12.2027; successor: uusisalmi;
              source: "Act 7/2027" · party uusisalmi "Uusisalmi"; from: 1.1.2028
              (not checked against the signed document)
VERSION     network · succession.agr · sha256 ecb3cc5ef77d · agrc 0.1.0
$ agrc ask succession.agr 'who are the parties on 1.6.2028'
Read as: who are the parties on 1.6.2028
ANSWER      Parties (2): koski and uusisalmi.
BECAUSE     clause 1 (succession.agr:5): party koski "Town of Koski" · party salmi "Town
              of Salmi"; until: 31.12.2027; successor: uusisalmi; source: "Act 7/2027" ·
              party lampi "Town of Lampi"; until: 31.12.2027; successor: uusisalmi;
              source: "Act 7/2027" · party uusisalmi "Uusisalmi"; from: 1.1.2028
              (not checked against the signed document)
VERSION     network · succession.agr · sha256 ecb3cc5ef77d · agrc 0.1.0
$ agrc ask --as-of 1.6.2028 succession.agr 'what is the share of uusisalmi'
Read as: what is the share of uusisalmi
ANSWER      share of uusisalmi (costs): 50 %.
BECAUSE     clause 1 (succession.agr:12): salmi 30 % · lampi 20 %
              (not checked against the signed document)
ASSUMING    The question is about 1.6.2028. (default)
VERSION     network · succession.agr · sha256 ecb3cc5ef77d · agrc 0.1.0
$ agrc ask succession.agr 'what must uusisalmi do in 2028'
Read as: what must uusisalmi do in 2028
ANSWER      Due 2028, uusisalmi: 2.
            report   salmi: reports (must)            31.3.2028
            secrecy  each party: keeps secret (must)  30.6.2028
BECAUSE     clause 2 (succession.agr:17): by: 31.3. · by: 30.6. · who: salmi · how
              often: 1 every year · and 5 more
            clause 3 (succession.agr:22): from: 1.1.2026 · until: 31.12.2029 · renews: 2
              years
            (none of these is checked against the signed document)
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     network · succession.agr · sha256 ecb3cc5ef77d · agrc 0.1.0
$ agrc ask succession.agr 'who is the successor of salmi'
Read as: who is the successor of salmi
ANSWER      Successor of salmi: uusisalmi (until: 31.12.2027; source: Act 7/2027).
BECAUSE     clause 1 (succession.agr:6): successor: uusisalmi · until: 31.12.2027 ·
              source: "Act 7/2027"
              (not checked against the signed document)
VERSION     network · succession.agr · sha256 ecb3cc5ef77d · agrc 0.1.0
$ agrc ask succession.agr 'what must archive do on 1.6.2026' | head -3
Read as: what must archive do on 1.6.2026
ANSWER      Duties of archive: 1.
            archiving  archive  keeps the files (must); how often: 1 every year; when:
$ agrc ask succession.agr 'what must archive do on 1.6.2027' | head -3
Read as: what must archive do on 1.6.2027
ANSWER      Duties of archive: none.
BECAUSE     clause 2 (succession.agr:17): duty report; who: salmi; does: reports; how
# What is due is looked at where it falls, whatever day the question is about
$ agrc ask --as-of 1.1.2026 succession.agr 'what is due in 2028' | head -4
Read as: what is due in 2028
ANSWER      Due 2028: 2.
            report   salmi: reports (must)            31.3.2028
            secrecy  each party: keeps secret (must)  30.6.2028
# What outlives the agreement goes on after it
$ agrc ask succession.agr 'what is due in 2031' | head -4
Read as: what is due in 2031
ANSWER      Due 2031: 3.
            report   salmi: reports (must)                31.3.2031
            secrecy  each party: keeps secret (must)      30.6.2031
$ agrc check --as-of 1.1.2030 succession.agr
note N396: it is not stated how disputes are settled
  succession.agr:2:11
     2 | agreement network "Network of offices"
       |           ^^^^^^^
  help: add a `procedure` for disputes, or `silent on dispute`

note N397: it is not stated how the agreement is amended
  succession.agr:2:11
     2 | agreement network "Network of offices"
       |           ^^^^^^^
  help: add a decision on amendment, or `silent on amendment`

warning W443: on 1.1.2030 `archive` is no longer there, and nobody is named to succeed
  it
  succession.agr:9:9, clause 1
     9 |   actor archive "Regional archive";  until: 31.12.2026
       |         ^^^^^^^
  help: add `successor:` with who takes its place, or change the statements that name it

1 warning, 2 notes
[1]
$ agrc check succession.agr | tail -1
3 notes
# A circle of successors
$ printf 'language english\nclause 1\n party a; until: 1.1.2027; successor: b\n party b; until: 1.1.2028; successor: a\nend\n' | agrc check - | head -2
error E213: `b` leads back to itself
  <stdin>:4:39, clause 1
$ printf 'language english\nclause 1\n party a; until: 1.1.2027; successor: b\n party b; until: 1.1.2028; successor: a\nend\n' > $TMPDIR/circle.agr && agrc ask $TMPDIR/circle.agr 'who are the parties on 1.1.2030' 2>/dev/null | head -2
Read as: who are the parties on 1.1.2030
ANSWER      Parties: none.
# No such days
$ printf 'language english\nclause 1\n party a; from: 31.2.2027\n party b; until: 1.1.0000\n duty c; who: a; does: pays; by: 30.2.\nend\n' | agrc check - | grep ' [EWN][0-9]*:'
error E119: there is no such date as `31.2.2027`
error E119: there is no such date as `1.1.0000`
error E119: there is no such date as `30.2.`
