# Rows, and their total, may stand on the line that opens their block.
$ agrc ask omistajat.agr 'asukkaat yhteensä' | sed -n 2,4p
VASTAUS     asukkaat, yhteensä: 121 938.
PERUSTE     kohta 1 (omistajat.agr:10): rauma 38 832; pori 83 106 · yhteensä 121 938
              (ei tarkistettu allekirjoitetusta asiakirjasta)
$ agrc ask omistajat.agr 'mikä on porin osuus' | sed -n 2,3p
VASTAUS     osuus, pori (kulut): 60 %.
PERUSTE     kohta 1 (omistajat.agr:12): rauma 40 %; pori 60 %
$ agrc ask owners.agr 'population of pori' | sed -n 2,3p
ANSWER      pori, population: 83 106.
BECAUSE     clause 1 (owners.agr:10): rauma 38 832; pori 83 106
$ agrc check owners.agr | grep error
[1]
