# Some dozens of random procedures, walked through day by day in every possible way
$ cp explore.py $TMPDIR; cd $TMPDIR; python3 explore.py
all agree in 188 questions
