# Long work at a terminal: a bar, and Ctrl-C.
$ cp long.py $TMPDIR; cd $TMPDIR; python3 long.py "Stopped."
bar: True
Ctrl-C ends it by: SIGINT
bar in the conversation: True
says so: True
answers the next: True
leaves with: 0
# Elsewhere there is no bar.
$ agrc ask towns.agr "what is the Shapley-Shubik index" 2>&1 >/dev/null | wc -c
0
