# Each statement of the five agreements that names a time, as its document has it
$ python3 clauses.py
56 statements with a time, 74 questions, 0 wrong
