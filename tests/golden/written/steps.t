# Seats and votes in steps, told where they are used, as contracts tell them.
$ agrc ask portaat.agr 'miten paikat jakautuvat?' | sed '/^PERUSTE/,$d'
Luettu näin: miten paikat jakautuvat
VASTAUS     paikat (v): 5.
$ agrc ask portaat.agr 'miten äänet jakautuvat?'
Luettu näin: miten äänet jakautuvat
VASTAUS     Äänet (toimielin v), yhteensä: 13 ääntä.
            koski  9 ääntä
            salmi  3 ääntä
            lampi  1 ääni
PERUSTE     kohta 1 (portaat.agr:19): paikat: yksi kutakin alkavaa 3 000 asukasta kohti
              · koski 8 200 asukasta · salmi 3 000 asukasta · lampi 900 asukasta · ja 3
              muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koski      9 ääntä
            salmi      3 ääntä
            lampi      1 ääni
            yhteensä  13 ääntä
VERSIO      t · portaat.agr · sha256 46dd01350da6 · agrc 0.1.0
$ agrc ask portaat.agr 'paljonko on kuraattorit?' | sed '/^PERUSTE/,$d'
Luettu näin: paljonko on kuraattorit
VASTAUS     kuraattorit: 2 htv.
$ agrc ask portaat.agr 'paljonko on kuraattorit-kunnittain, koski?' | sed '/^PERUSTE/,$d'
Luettu näin: paljonko on kuraattorit-kunnittain koski
VASTAUS     koski, kuraattorit-kunnittain: 2 htv.
$ agrc ask steps.agr 'how many votes does each party have?' | sed '/^BECAUSE/,$d'
Read as: how many votes does each have
ANSWER      Votes in v, in all: 100 votes.
            koski  52 votes
            salmi  48 votes
$ agrc ask steps.agr 'how many votes does each party have on dissolution?' | sed '/^BECAUSE/,$d'
Read as: how many votes does each have on dissolution
ANSWER      Votes in v, in all: 12 votes.
            koski  9 votes
            salmi  3 votes
$ agrc ask steps.agr 'how many votes does each party have on budget?' | sed '/^BECAUSE/,$d'
Read as: how many votes does each have on budget
ANSWER      Votes in v, in all: 11 votes.
            koski  8 votes
            salmi  3 votes
$ agrc ask steps.agr 'how many votes does each party have on loans?' | sed '/^BECAUSE/,$d'
Read as: how many votes does each have on loans
ANSWER      Votes in v, in all: 4 votes.
            koski  3 votes
            salmi  1 vote
$ agrc ask steps.agr 'what if population of salmi is 4 001: how are seats divided?' | sed '/^BECAUSE/,$d'
Read as: what if population of salmi is 4 001: how are the seats divided
ANSWER      seats (v): 5.
$ agrc ask steg.agr 'hur fördelas rösterna?' | sed '/^GRUND/,$d'
Läst så här: hur fördelas rösterna
SVAR        Röster (organet s), totalt: 100 röster.
            norr   52 röster
            söder  48 röster
$ agrc ask steg.agr 'hur fördelas platserna?' | sed '/^GRUND/,$d'
Läst så här: hur fördelas platserna
SVAR        platser (s): 4.
$ agrc check portaat.agr | grep -A1 -E '^virhe'; agrc check steps.agr | grep -A1 '^error'; agrc check steg.agr | grep -A1 '^fel'
[1]
