# Nothing in a text, a question or a file's name reaches a terminal, a build server's log or
# a spreadsheet as something that it would obey, in any format.
$ mkdir $TMPDIR/t; python3 terminal.py $TMPDIR/t names
names: 49 runs, 0 let something through
$ python3 terminal.py $TMPDIR/t errors
errors: 49 runs, 0 let something through
$ python3 terminal.py $TMPDIR/t questions
questions: 30 runs, 0 let something through
