# Random data files and formulas against a second computation with fractions.
$ python3 $ROOT/tests/figures.py --count 2
82 figures agree, 0 do not
