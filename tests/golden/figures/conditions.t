# Sums, counts and means over what meets a condition, of measures and of attributes; open sets give none.
$ agrc check conditions.agr
warning W387: it can't be said whether these belong to busy: lampi
  conditions.agr:33:39, clause 1
    33 |   set busy;  are: each municipality;  where: visits at least 50 pcs
       |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: state what the condition looks at, for each of them

error E380: the requirement `koski-money at most 6 000 €` does not hold: koski-money:
  6 500 €
  conditions.agr:51:3, clause 1
    51 |   require koski-money at most 6 000 €
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: correct the figures or the requirement

1 error, 1 warning; 1 accepted in the text
[1]
$ agrc ask conditions.agr 'how much is small-pay' | sed '/^BECAUSE/,/signed/d'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: how much is small-pay
ANSWER      small-pay: 15 000 €.
VERSION     conditions · conditions.agr · sha256 393e6d2dcdb4 · agrc 0.1.0
$ agrc ask conditions.agr 'how much is small-share' | sed '/^BECAUSE/,/signed/d'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: how much is small-share
ANSWER      small-share: 3/7 ≈ 0,43.
VERSION     conditions · conditions.agr · sha256 393e6d2dcdb4 · agrc 0.1.0
$ agrc ask conditions.agr 'how much is small-count' | sed '/^BECAUSE/,/signed/d'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: how much is small-count
ANSWER      small-count: 2.
VERSION     conditions · conditions.agr · sha256 393e6d2dcdb4 · agrc 0.1.0
$ agrc ask conditions.agr 'how much is busy-pay' | sed '/^BECAUSE/,/signed/d'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: how much is busy-pay
ANSWER      The agreement does not state this: busy-pay.
NOT STATED  busy (clause 1)
VERSION     conditions · conditions.agr · sha256 393e6d2dcdb4 · agrc 0.1.0
$ agrc ask conditions.agr 'how much is quiet-pay' | sed '/^BECAUSE/,/signed/d'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: how much is quiet-pay
ANSWER      The agreement does not state this: quiet-pay.
NOT STATED  busy (clause 1)
VERSION     conditions · conditions.agr · sha256 393e6d2dcdb4 · agrc 0.1.0
$ agrc ask conditions.agr 'how much is koski-money' | sed '/^BECAUSE/,/signed/d'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: how much is koski-money
ANSWER      koski-money: 6 500 €.
VERSION     conditions · conditions.agr · sha256 393e6d2dcdb4 · agrc 0.1.0
$ agrc ask conditions.agr 'how much is each-money' | sed '/^BECAUSE/,/signed/d'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: how much is each-money
ANSWER      The agreement does not state this: each-money.
NOT STATED  budget (clause 1)
VERSION     conditions · conditions.agr · sha256 393e6d2dcdb4 · agrc 0.1.0
$ agrc ask conditions.agr 'how much is all-money' | sed '/^BECAUSE/,/signed/d'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: how much is all-money
ANSWER      all-money: 13 500 €.
VERSION     conditions · conditions.agr · sha256 393e6d2dcdb4 · agrc 0.1.0
$ agrc ask conditions.agr 'how much is largest-money' | sed '/^BECAUSE/,/signed/d'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: how much is largest-money
ANSWER      largest-money: 7 000 €.
VERSION     conditions · conditions.agr · sha256 393e6d2dcdb4 · agrc 0.1.0
$ agrc ask conditions.agr 'how much is koski-mean' | sed '/^BECAUSE/,/signed/d'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: how much is koski-mean
ANSWER      koski-mean: 3 250 €.
VERSION     conditions · conditions.agr · sha256 393e6d2dcdb4 · agrc 0.1.0
$ agrc ask conditions.agr 'how much is far-money' | sed '/^BECAUSE/,/signed/d'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: how much is far-money
ANSWER      The agreement does not state this: far-money.
NOT STATED  far (clause 1)
VERSION     conditions · conditions.agr · sha256 393e6d2dcdb4 · agrc 0.1.0
$ agrc ask conditions.agr 'mikä on budjettien summa' | sed '/^BECAUSE/,/signed/d'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: what is the total of budget
ANSWER      budget, total: 13 500 €.
SUM         wells  5 000 €
            roads  7 000 €
            trees  1 500 €
VERSION     conditions · conditions.agr · sha256 393e6d2dcdb4 · agrc 0.1.0
# A requirement on what things have does not stand in the way of the others.
$ agrc ask conditions.agr 'what payments of koski would meet the requirements' | sed '/^BECAUSE/,/signed/d;/^VERSION/d'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: what payments of koski would meet the requirements
ANSWER      No requirement turns on payments: whatever it is, each is met or not as now.
