# Coalitions of 90 voters without a diagram, against counting them by sums.
$ cp wide.py $TMPDIR; cd $TMPDIR; python3 wide.py
16 lines compared
