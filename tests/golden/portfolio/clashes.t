# What one line demands and another forbids, and two days for one deed; not what may both be kept
$ agrc ask clashes "which duties clash"
Read as: which duties clash
ANSWER      Duties that may not fit together in 2 agreements: 2.
            reports Water report    Town of Koski (waste: 15.2.)
            reports Water report    Town of Koski (water: 31.3.)
            transfers Water report  Town of Salmi (waste: prohibition)
            transfers Water report  Town of Salmi (water)
BECAUSE     clause 2 (clashes/waste.agr:13): duty yearly; who: koski; does: reports;
              what: report; to: county; by: 15.2.
            clause 2 (clashes/water.agr:13): duty yearly; who: koski; does: reports;
              what: report; to: county; by: 31.3.
            clause 2 (clashes/waste.agr:16): prohibition secrecy; who: each party; does:
              transfers; what: report
            clause 2 (clashes/water.agr:16): duty data; who: salmi; does: transfers;
              what: report; to: county
            (none of these is checked against the signed document)
VERSION     2 agreements · sha256 e41839fc871e · agrc 0.1.0
$ agrc ask --language fi clashes "ovatko jotkin velvoitteet ristiriidassa" | head -6
Luettu näin: mitkä velvoitteet ovat ristiriidassa
VASTAUS     Velvoitteita, jotka eivät ehkä sovi yhteen, 2 sopimusta: 2.
            raportoi Water report  Town of Koski (waste: 15.2.)
            raportoi Water report  Town of Koski (water: 31.3.)
            siirtää Water report   Town of Salmi (waste: kielto)
            siirtää Water report   Town of Salmi (water)
$ agrc ask --language sv clashes "vilka skyldigheter krockar" | head -3
Läst så här: vilka skyldigheter krockar
SVAR        Skyldigheter som kanske inte går ihop i 2 avtal: 2.
            rapporterar Water report  Town of Koski (waste: 15.2.)
