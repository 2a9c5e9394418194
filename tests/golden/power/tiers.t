# Chambers, districts, blocs and vetoes, at random, against counting every coalition.
$ cp tiers.py $TMPDIR; cd $TMPDIR; python3 tiers.py
25 of 25 bodies right
