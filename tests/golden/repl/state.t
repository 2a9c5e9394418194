# Ten changes stacked and three undone give the same bytes as the seven made directly.
$ cat > $TMPDIR/seven <<'END'
> suppose rovala leaves, shares lapse
> suppose the limit is at least 65 %
> suppose redu has 20 %
> suppose kemi joins with 5 %
> suppose lapin-amk and lapin-yliopisto merge into korkeakoulut
> suppose reading kaikki of laskentaperusta
> suppose luovi has 6 %
> END
$ cat > $TMPDIR/three <<'END'
> suppose rovaniemi has 10 %
> suppose redu leaves
> suppose clause 6 is repealed
> undo
> undo
> undo
> END
$ cat > $TMPDIR/asked <<'END'
> changes
> who can block alone
> which are the minimal winning coalitions
> what is the share of korkeakoulut
> compare
> END
$ A=$ROOT/agreements/rovaseutu/osaaja-allianssi.agr
> cat $TMPDIR/seven $TMPDIR/asked | agrc repl --language en $A | sed '1,/^7 changes/d' > $TMPDIR/direct
> cat $TMPDIR/seven $TMPDIR/three $TMPDIR/asked | agrc repl --language en $A | sed '1,/^10 changes/d' | sed '1,/^7 changes/d' > $TMPDIR/undone
> cmp $TMPDIR/direct $TMPDIR/undone && grep -c . $TMPDIR/direct > /dev/null && echo same bytes
same bytes
$ A=$ROOT/agreements/rovaseutu/osaaja-allianssi.agr
> printf 'suppose redu leaves\nundo\nredo\nundo\nundo\nredo\nredo\nquit\n' | agrc repl --language en $A | tail -n +3
Ask a question, or type `help`; `quit` leaves.
Supposed: redu leaves
One change in force.
No changes: the agreement as it stands.
One change in force.
No changes: the agreement as it stands.
There is nothing to undo.
One change in force.
There is nothing to redo.
