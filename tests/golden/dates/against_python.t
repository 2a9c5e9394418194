# Some four thousand deadlines against datetime and dateutil
$ python3 against_python.py
all agree
