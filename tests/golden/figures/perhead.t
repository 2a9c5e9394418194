# So much of each inhabitant, and parts of a figure named in a case form
$ agrc check --fail-on error perhead.agr asukas.agr | tail -1
2 warnings, 4 notes
$ agrc ask perhead.agr "what is the fee of koski" | grep ANSWER
ANSWER      koski, fee: 50 €.
$ agrc ask perhead.agr "how much is the fund" | grep ANSWER
ANSWER      fund: 180 €.
$ agrc ask perhead.agr "what if people of koski is 100: what is the fee of koski" | grep ANSWER
ANSWER      koski, fee: 500 €.
$ agrc ask asukas.agr "paljonko maksu on Salmella" | grep VASTAUS
VASTAUS     salmi, maksu: 150 €.
$ agrc ask asukas.agr "paljonko perusosa on Salmella" | grep VASTAUS
VASTAUS     salmi, perusosa: 90 €.
$ agrc ask asukas.agr "paljonko on korvaus" | grep VASTAUS
VASTAUS     korvaus: 4 000 €.
$ agrc ask asukas.agr "paljonko on kaksi" | grep VASTAUS
VASTAUS     kaksi: 200 000 €.
$ agrc ask asukas.agr "paljonko on hinta" | grep VASTAUS
VASTAUS     hinta: 46,50 €.
