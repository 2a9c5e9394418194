# An amount that a division divides may be named for the division.
$ agrc ask vattenverk.agr 'hur stor del av driftskostnaderna står vasa för' | head -3
Läst så här: vilken andel av driftskostnader har vasa
SVAR        vasa betalar 2 489 128,49–2 489 128,51 € av 3 200 000,00 €; före avrundning
            ≈ 2 489 128,4999 €.
$ agrc ask vattenverk.agr 'hur fördelas driftskostnaderna' | head -4
Läst så här: vem betalar hur mycket av driftskostnader
SVAR        3 200 000,00 € fördelas enligt driften: korsnäs 69 143,19–69 143,21 €, malax
            185 811,77–185 811,79 €, närpes 455 916,53–455 916,55 €, vasa
            2 489 128,49–2 489 128,51 €. Säkert är 3 199 999,98 €; 0,02 € förblir öppet
$ agrc ask vattenverk.agr 'hur stor är driftskostnaderna' | head -2
Läst så här: hur stor är driftskostnader
SVAR        driftskostnader: 3 200 000 €.
$ agrc ask vattenverk.agr 'hur många platser har vasa' | head -2
Läst så här: hur många platser har vasa
SVAR        platser för vasa (vattenstyrelsen): 4.
$ agrc ask vattenverk.agr 'när ska verksamhetsberättelsen lämnas' | head -2
Läst så här: vilken är tidsfristen för verksamhetsberättelse
SVAR        tidsfrist (verksamhetsberättelse): senast: 31.3.
$ agrc ask vattenverk.agr 'går budgeten igenom om vasa och närpes är för' | head -4
Läst så här: fattas ett beslut i frågan om budget om vasa och närpes röstar för
SVAR        Ja. Villkoren för beslutet är uppfyllda: för: 6 av 8 röster, krävs: minst
            3/4 av alla röster (precis tillräckligt); för: 6 av 8 ledamöter, krävs:
            minst 3 ledamöter (3 ledamöter mer än vad som krävs). Beslutet skulle falla
