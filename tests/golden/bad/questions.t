# Questions of any length and kind.
$ cd $TMPDIR; cat >q.agr <<'END'
> language english
> clause 1 "P"
>   party koski
>   party salmi
>   share costs
>     koski 60 %
>     salmi 40 %
>   end
>   body council
>     seats: each party 1
>   end
>   decision of council
>     votes: as costs
>     passes if: more than 50 % of all votes
>   end
> end
> END
$ cd $TMPDIR; python3 -c 'print("who " * 10000)' | agrc ask q.agr - 2>&1 | cut -c1-60 | head -2
The question is not understood: who who who who who who who 
  who who who who who who who who who who who who who who wh
$ cd $TMPDIR; python3 -c 'print("does council decide with " + " and ".join(["koski"] * 5000))' | agrc ask q.agr - 2>&1 | cut -c1-60 | head -2
The question is not understood: does council decide with kos
  koski and koski and koski and koski and koski and koski an
$ cd $TMPDIR; python3 -c 'print("what is " + "a" * 100000)' | agrc ask q.agr - 2>&1 | wc -c | cut -c1-3
438
$ cd $TMPDIR; printf '\001\002\177\n\n   ?\n(((\n"""\n' | agrc ask q.agr - 2>&1 | grep understood
The question is not understood: \u{01}\u{02}\u{7F} (it stops at “\u{01}”)
The question is not understood: ?
The question is not understood: ((( (it stops at “(”)
The question is not understood: """
$ cd $TMPDIR; python3 -c 'print("what if " * 100 + "koski leaves: who are the parties")' | agrc ask q.agr - 2>&1 | cut -c1-60 | head -1
The question is not understood: what if what if what if what
$ cd $TMPDIR; python3 -c 'print("what if " + " and ".join(["koski has 40 %"] * 100) + ": who can block alone")' | agrc ask q.agr - 2>&1 | cut -c1-60 | head -1
The question is not understood: what if koski has 40 % and k
$ cd $TMPDIR; python3 -c 'print("what if koski has " + "9" * 5000 + " %: who can block alone")' | agrc ask q.agr - 2>&1 | cut -c1-60 | head -1
The question is not understood: what if koski has
