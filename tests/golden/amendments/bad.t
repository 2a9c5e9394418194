# Days that do not exist, a period that ends before it begins, amendments that amend each other, two
# of one day, what is not there; and sums that are wrong only after an amendment
$ agrc check --fail-on note bad.agr
warning W394: it is not stated from when and until when the agreement is in force
  bad.agr:3:11
     3 | agreement pier "Pier"
       |           ^^^^
  help: add `term` with `from:` and `until:` in a clause

note N396: it is not stated how disputes are settled
  bad.agr:3:11
     3 | agreement pier "Pier"
       |           ^^^^
  help: add a `procedure` for disputes, or `silent on dispute`

note N397: it is not stated how the agreement is amended
  bad.agr:3:11
     3 | agreement pier "Pier"
       |           ^^^^
  help: add a decision on amendment, or `silent on amendment`

error E119: there is no such date as `31.2.2028`
  bad.agr:18:9
    18 |   from: 31.2.2028
       |         ^^^^^^^^^
  help: write a day that is in the calendar, with a year of four digits: 28.2.2027 or
        2027-02-28

error E440: `a2` ends on 1.1.2027 but begins only on 1.1.2028
  bad.agr:26:3
    26 |   until: 1.1.2027
       |   ^^^^^^^^^^^^^^^
  help: correct `from:` or `until:`

warning W530: `a3` changes nothing
  bad.agr:33:11
    33 | amendment a3 "Amendment 3"
       |           ^^
  help: write what it changes in a clause, or name what it `repeals:`

error E119: there is no such date as `1.1.0`
  bad.agr:35:9
    35 |   from: 1.1.0
       |         ^^^^^
  help: write a day that is in the calendar, with a year of four digits: 28.2.2027 or
        2027-02-28

error E520: the amendment speaks of `7`, which the agreement does not have
  bad.agr:36:19
    36 |   repeals: clause 7; nothing-such
       |                   ^
  help: name a clause by its number (`clause 5`) or a statement by its short name

error E520: the amendment speaks of `nothing-such`, which the agreement does not have
  bad.agr:36:22
    36 |   repeals: clause 7; nothing-such
       |                      ^^^^^^^^^^^^
  help: name a clause by its number (`clause 5`) or a statement by its short name

error E522: `a4` and `a3` amend each other
  bad.agr:40:3
    40 |   amends: a3
       |   ^^^^^^^^^^
  help: say which came first: only the later one amends the earlier

warning W521: `a4` and `a5` both amend `costs` from 1.1.2029, and neither amends the
  other
  bad.agr:50:3
    50 |   share costs
       |   ^^^^^^^^^^^
  help: say in one of them `amends: a4`, if it comes after the other, or give it another
        day
  note: stated here first
    bad.agr:39:11
    39 | amendment a4 "Amendment 4"

error E202: `lampi` is not declared anywhere
  bad.agr:52:5, clause a5
    52 |     lampi  10 %
       |     ^^^^^
  help: names stand in base form; a new one is declared in a clause on a line of its own
        that begins with `party`, `actor` or `role`
  note: so from this amendment on
    bad.agr:39:11
    39 | amendment a4 "Amendment 4"
  note: so from this amendment on
    bad.agr:48:11
    48 | amendment a5 "Amendment 5"

error E202: `nobody` is not declared anywhere
  bad.agr:54:15
    54 |   approval of nobody
       |               ^^^^^^
  help: names stand in base form; a new one is declared in a clause on a line of its own
        that begins with `amendment`

8 errors, 3 warnings, 2 notes
[1]
$ agrc ask bad.agr 'what is the share of koski on 1.6.2029' | sed '/VERSION/d'
agrc: errors in the text: 8; what they do not touch is answered (`agrc check` lists them)
Read as: what is the share of koski on 1.6.2029
ANSWER      There is a mistake in what the answer rests on (bad.agr, line 52): correct
            it first (`agrc check` tells how).
BECAUSE     clause a4 (bad.agr:43): koski 60 % [as amended by Amendment 4, in force from
              1.1.2029]
              (not checked against the signed document)
$ agrc ask bad.agr 'what amendments are there' | sed '/VERSION/d'
agrc: errors in the text: 8; what they do not touch is answered (`agrc check` lists them)
Read as: what amendments are there
ANSWER      Amendments: 5.
            a1  Amendment 1  there is a mistake in it (`agrc check` tells how to correct
                             it)
            a2  Amendment 2  the day from which it holds is not stated
            a3  Amendment 3  there is a mistake in it (`agrc check` tells how to correct
                             it)
            a4  Amendment 4  1.1.2029
            a5  Amendment 5  1.1.2029
