# Long chains, deep nesting and long lists, on a stack of 1 MB and with --untrusted on 512 KB:
# what is found first, without and with it.
$ python3 chains.py $TMPDIR 0
quantities: E214, E214
open questions: E201, E201
and and and: E126, E126
aliases: no error, no error
$ python3 chains.py $TMPDIR 1
sets: E214, E214
a ring of quantities: E214, E214
except except: E115, E115
one long line: no error, E004
$ python3 chains.py $TMPDIR 2
sets with exceptions: E214, E214
as deep as chain and formula may be: no error, E126
a long list: no error, E004
one long name: E202, E202
$ python3 chains.py $TMPDIR 3
roles: E214, E214
deep formulas in a short chain: no error, E126
blocks: E232, E232
marks on one letter: E021, E021
$ python3 chains.py $TMPDIR 4
exceptions: E214, E214
brackets: E126, E126
clauses: E102, E102
$ python3 chains.py $TMPDIR 5
kinds: E214, E214
a long sum: E126, E126
ends: E104, E104
$ python3 chains.py $TMPDIR 6
facts: E214, E214
a of b of c: E115, E115
quotation marks: E109, E109
$ python3 chains.py $TMPDIR 7
services: E214, E214
not not not: E126, E126
suppositions: E126, E126
