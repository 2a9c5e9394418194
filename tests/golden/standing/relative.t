# Days named from many days of 2000–2040, against datetime and dateutil
$ python3 relative.py
736 agree, 0 differ
