# What random changes do to random bodies, against counting every coalition.
$ cp against.py $TMPDIR; cd $TMPDIR; python3 against.py
171 lines compared
