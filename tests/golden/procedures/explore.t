# Some dozens of random procedures, walked through day by day in every possible way
$ cp explore.py $TMPDIR; cd $TMPDIR; python3 explore.py
all agree in 304 questions; 14 procedures start another
