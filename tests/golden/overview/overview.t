# What the agreement is, on one page.
$ agrc ask kirjasto.agr 'mistä tässä sopimuksessa on kyse'
Luettu näin: mikä tämä sopimus on
VASTAUS     Kirjastoyhteistyön sopimus.
            laji            yhteistyösopimus
            tila            poissa
            versio          2.0
            tunnus          D/12/2025
            alue            Järvimaa
            lähde           kirjasto.txt
            Osapuolet       2: koski ja salmi
            voimassaolo     laji: määräaikainen; alkaen: 1.1.2026; saakka: 31.12.2028;
                            irtisanomisaika: 6 kuukautta
            Kohtia          2
            Toimielimet     1: ohjausryhmä
            Päätössääntöjä  1
            Velvoitteita    1
PERUSTE     kohta 1 (kirjasto.agr:10): laji: määräaikainen · alkaen: 1.1.2026 · saakka:
              31.12.2028 · irtisanomisaika: 6 kuukautta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      kirjasto · kirjasto.agr · sha256 8faf541956c9 · agrc 0.1.0
$ agrc ask kirjasto.agr 'what is this agreement' --language en | head -12
Read as: what is this agreement
ANSWER      Kirjastoyhteistyön sopimus.
            kind               yhteistyösopimus
            state              absent
            version            2.0
            id                 D/12/2025
            area               Järvimaa
            source             kirjasto.txt
            Parties            2: koski and salmi
            term               kind: fixed-term; from: 1.1.2026; until: 31.12.2028;
                               notice: 6 months
            Clauses            2
$ agrc ask kirjasto.agr 'vad handlar avtalet om' --language sv | head -12
Läst så här: vad är det här för avtal
SVAR        Kirjastoyhteistyön sopimus.
            slag           yhteistyösopimus
            läge           frånvarande
            version        2.0
            id             D/12/2025
            område         Järvimaa
            källa          kirjasto.txt
            Parter         2: koski och salmi
            giltighet      slag: tidsbestämt; från och med: 1.1.2026; till och med:
                           31.12.2028; uppsägningstid: 6 månader
            Punkter        2
$ agrc ask kirjasto.agr 'yhteenveto sopimuksesta' | head -2
Luettu näin: mikä tämä sopimus on
VASTAUS     Kirjastoyhteistyön sopimus.
$ agrc ask kirjasto.agr 'onko sopimus allekirjoitettu' | head -2
Luettu näin: mikä tämä sopimus on
VASTAUS     Kirjastoyhteistyön sopimus.
# Without an `agreement` block.
$ agrc ask nothing.agr 'give me a summary'
Read as: what is this agreement
ANSWER      The agreement has no title.
            Parties  1: koski
            Clauses  1
BECAUSE     clause 1 (nothing.agr:3): party
              (not checked against the signed document)
VERSION      · nothing.agr · sha256 28e78df05df8 · agrc 0.1.0
