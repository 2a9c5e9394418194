# E022 limit_steps
$ agrc check ../../findings/E022/wrong.agr
note N366: it is not stated who judges whether `f12` holds
  ../../findings/E022/wrong.agr:21:8, clause 2
    21 |   fact f12
       |        ^^^
  help: add `judged by:`

error E022: working this out takes more than 10 000 000 steps
  ../../findings/E022/wrong.agr:1:1
  help: look for what is made of itself many times over, or allow more with --limit
        steps=N

agrc: this is more than the limits of the tool allow; the work was stopped
1 error, 1 note
[3]
$ agrc check --format text ../../findings/E022/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' E022:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E022/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' E022:' $TMPDIR/near.txt
$ agrc ask ../../findings/E022/wrong.agr 'what holds for koski'
agrc: the work was stopped: working this out takes more than 10 000 000 steps (E022). What helps: look for what is made of itself many times over, or allow more with --limit steps=N
error E022: working this out takes more than 10 000 000 steps
  ../../findings/E022/wrong.agr:1:1
  help: look for what is made of itself many times over, or allow more with --limit
        steps=N
[3]
$ agrc check --language sv ../../findings/E022/wrong.agr 2>&1 | grep E022
  ../../findings/E022/wrong.agr:21:8, punkt 2
fel E022: att räkna ut detta tar mer än 10 000 000 steg
  ../../findings/E022/wrong.agr:1:1
