# Rules in the words that people use, in three languages, against coalitions found by hand.
$ cp wordings.py wordings.txt $TMPDIR; cd $TMPDIR; python3 wordings.py
259 rules compared
