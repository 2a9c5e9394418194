# Caps on votes: counted before capping, after it, from the others; as a number.
$ agrc test caps.agr
ok      a cap in per cent, by what it is counted from
ok      a cap as a number, and one name before each
ok      capped votes decide
3 passed, 0 failed
$ agrc ask caps.agr 'how many votes does each have in others?' | sed '/BECAUSE/,$d'
Read as: how many votes does each have in others
ANSWER      Votes in others, in all: 35 %.
            a  10 %
            b  10 %
            c  10 %
            d   5 %
$ agrc ask caps.agr 'how many votes does a have in silent?' | sed '/BECAUSE/,$d'
Read as: how many votes does each have in silent: a
ANSWER      Nobody may have more than a certain part of the votes, but the agreement
            does not state what that part is counted from (silent).
