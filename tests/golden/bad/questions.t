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
The question is not understood: who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who who who who who
  who who who who who who who who who who who who who who who who who …
$ cd $TMPDIR; python3 -c 'print("does council decide with " + " and ".join(["koski"] * 5000))' | agrc ask q.agr - 2>&1 | cut -c1-60 | head -2
The question is not understood: does council decide with koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski and koski and koski and koski and
  koski and koski and koski and koski and koski and koski and koski and koski and koski
  and koski and koski and koski and koski and koski …
$ cd $TMPDIR; python3 -c 'print("what is " + "a" * 100000)' | agrc ask q.agr - 2>&1 | wc -c | cut -c1-3
The question is not understood: what is
  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
  …
0
$ cd $TMPDIR; printf '\001\002\177\n\n   ?\n(((\n"""\n' | agrc ask q.agr - 2>&1 | head -12
The question is not understood: \u{01}\u{02}\u{7F} (it stops at “\u{01}”)
Did you mean:
  what must koski do
  what may koski do
  what may koski not do

The question is not understood: ?

The question is not understood: ((( (it stops at “(”)
Did you mean:
  what must koski do
  what may koski do
$ cd $TMPDIR; python3 -c 'print("what if " * 100 + "koski leaves: who are the parties")' | agrc ask q.agr - 2>&1 | cut -c1-60 | head -1
The question is not understood: what if what if what if what if what if what if what if
  what if what if what if what if what if what if what if what if what if what if what
  if what if what if what if what if what if what if what if what if what if what if
  what if what if what if what if what if what if what if what if what if what if what
  if what if what if what if what if what if what if what if what if what if what if
  what if what if what if what if what if what if what if what if what if what if what
  if what if what if what if what if what if what if what if what if what if what if
  what if what if what if what if what if what if what if what if what if what if what
  if what if what if what if what if what if what if what if what if what if what if
  what if what if what if what if what if what if what if what if what if koski leaves:
  who are the parties
$ cd $TMPDIR; python3 -c 'print("what if " + " and ".join(["koski has 40 %"] * 100) + ": who can block alone")' | agrc ask q.agr - 2>&1 | cut -c1-60 | head -1
The question is not understood: what if koski has 40 % and koski has 40 % and koski has
  40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and
  koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has
  40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and
  koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has
  40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and
  koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has
  40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and
  koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has
  40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and
  koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has
  40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and
  koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has
  40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and
  koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has
  40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and
  koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has
  40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and
  koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has
  40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and
  koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has
  40 % and koski has 40 % and koski has 40 % and koski has 40 % and koski has 40 % and
  koski has 40 % and koski has 40 % and koski has 40 %: who can block alone
$ cd $TMPDIR; python3 -c 'print("what if koski has " + "9" * 5000 + " %: who can block alone")' | agrc ask q.agr - 2>&1 | cut -c1-60 | head -1
The question is not understood: what if koski has
  99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999 %:
  who can block alone (it stops at
  “99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999”)
Did you mean:
  does a decision pass with koski in favour
  which are the smallest blocking coalitions
  what does the agreement not state
