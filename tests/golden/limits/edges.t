# Each limit, one below its edge, at it and one above: what is said, and the exit code.
$ python3 edges.py $TMPDIR 0 11
file-size       E004 [2]  fine [0]  fine [0]  60 parts
files           E013 [1]  fine [0]  fine [0]  4 parts
use-depth       E011 [1]  fine [0]  fine [0]  3 parts
folder-files    E014 [3]  fine [0]  fine [0]  3 parts
folder-entries  E016 [3]  fine [0]  fine [0]  14 parts
folder-depth    E015 [3]  fine [0]  fine [0]  3 parts
block-depth     E126 [1]  fine [0]  fine [0]  7 parts
formula-depth   E126 [1]  fine [0]  fine [0]  9 parts
chain           E214 [1]  fine [0]  fine [0]  9 parts
short-chain     E214 [1]  fine [0]  fine [0]  9 parts
digits          E127 [1]  fine [0]  fine [0]  33 parts
$ python3 edges.py $TMPDIR 11 14
findings        "more": 1 [1]  fine [1]  fine [1]  7 parts
memory          E021 [3]  fine [0]  fine [0]
steps           E022 [3]  fine [0]  fine [0]
$ python3 edges.py $TMPDIR 14 22
depth           E023 [3]  fine [0]  fine [0]
figure-bits     E024 [3]  fine [0]  fine [0]  200 parts
voters-listed   at most [0]  fine [0]  fine [0]  7 parts
voters-checked  N433 [0]  fine [0]  fine [0]  17 parts
voters-exact    too many [0]  fine [0]  fine [0]  14 parts
diagram-nodes   too many [0]  fine [0]  fine [0]
ballots         depends [0]  fine [0]  fine [0]  4 parts
readings        combinations of readings [0]  fine [0]  fine [0]  8 parts
$ python3 edges.py $TMPDIR 22 99
facts           N431 [0]  fine [0]  fine [0]  5 parts
cases           N431 [0]  fine [0]  fine [0]  32 parts
situations      N432 [1]  fine [1]  fine [1]
question-size   not understood [2]  fine [0]  fine [0]  19 parts
changes         not understood [2]  fine [0]  fine [0]  2 parts
output          E025) [3]  fine [0]  fine [0]
