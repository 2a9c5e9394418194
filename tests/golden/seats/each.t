# How many seats each has: by a rule, or as stated; what one pays is asked of the division, not of services.
$ agrc ask each.agr 'hur många platser får varje kommun' | sed '/^GRUND/,/undertecknade/d;/^VERSION/d'
Läst så här: hur fördelas platserna
SVAR        Platser i nämnd2: sammanlagt 11 (D'Hondt).
            ekby    7 platser
            alby    3 platser
            norrby  1 plats
UTRÄKNING   ekby    21 000 invånare; sista jämförelsetal 3 000, nästa 2 625   7 platser
            alby    9 000 invånare; sista jämförelsetal 3 000, nästa 2 250   3 platser
            norrby  4 000 invånare; sista jämförelsetal 4 000, nästa 2 000   1 plats
            summa                                         11
$ agrc ask each.agr 'montako paikkaa kukin saa' | sed -n 2p
SVAR        Platser i nämnd2: sammanlagt 11 (D'Hondt).
$ agrc ask each.agr 'how many seats does each municipality get?' | sed -n 2p
SVAR        Platser i nämnd2: sammanlagt 11 (D'Hondt).
$ agrc ask stated.agr 'how many seats does each party have?' | sed '/^BECAUSE/,/signed/d;/^VERSION/d'
Read as: how are the seats divided
ANSWER      seats (board): 5.
SUM         koski  seats  3
            salmi  seats  2
$ agrc ask each.agr 'what does alby pay if norrby leaves?' | sed -n 1,2p
Läst så här: tänk om norrby utträder: vilken andel har alby
SVAR        alby betalar 380 000,00 € av 1 000 000,00 €.
$ agrc ask each.agr 'mitä alby maksaa' | sed -n 1,2p
Läst så här: vilken andel har alby
SVAR        alby betalar 292 156,86 € av 1 000 000,00 €; före avrundning ≈
$ agrc ask each.agr 'vad betalar alby' | sed -n 1,2p
Läst så här: vilken andel har alby
SVAR        alby betalar 292 156,86 € av 1 000 000,00 €; före avrundning ≈
$ agrc ask stated.agr 'what does koski pay' | sed -n 1,2p
Read as: services of koski: pay
ANSWER      koski, pay: 1.
