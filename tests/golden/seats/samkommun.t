# The same in Swedish
$ agrc check samkommun.agr | grep -A1 'E4[09]\|W4[09]'
varning W496: `fullmäktige`: lika utfall för ekvik och malmnäs om 1 plats, och inget
  säger vem som går före
$ agrc ask samkommun.agr 'hur många platser får Sundby i fullmäktige?' | grep -v '^VERS'
Läst så här: hur många platser har sundby i fullmäktige
SVAR        sundby har 9 platser av 15 i fullmäktige (jämkad Sainte-Laguë).
GRUND       punkt 2 (samkommun.agr:19): enligt: folkmängd · platser: 15 · metod: jämkad
              sainte-laguë · första divisor: 1,2
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   sundby  18 300 invånare; sista jämförelsetal ≈ 1 076,4706, nästa ≈ 963,1579  9 platser
$ agrc ask samkommun.agr 'hur fördelas platserna i styrelsen?' | grep -v '^VERS'
Läst så här: hur många platser i styrelse
SVAR        Platser i styrelse: sammanlagt 7 (D'Hondt).
            sundby   4 platser
            ekvik    2 platser
            malmnäs  1 plats
GRUND       punkt 2 (samkommun.agr:22): enligt: folkmängd · platser: 7 · minst: 1 ·
              metod: d'hondt
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   sundby   18 300 invånare; sista jämförelsetal 4 575, nästa 3 660  4 platser
            ekvik    9 150 invånare; sista jämförelsetal 4 575, nästa 3 050  2 platser
            malmnäs  3 050 invånare; sista jämförelsetal 3 050, nästa 1 525; en gräns avgör  1 plats
            summa                                          7
$ agrc ask samkommun.agr 'hur fördelas platserna i styrelse?' | grep -v '^VERS'
Läst så här: hur många platser i styrelse
SVAR        Platser i styrelse: sammanlagt 7 (D'Hondt).
            sundby   4 platser
            ekvik    2 platser
            malmnäs  1 plats
GRUND       punkt 2 (samkommun.agr:22): enligt: folkmängd · platser: 7 · minst: 1 ·
              metod: d'hondt
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   sundby   18 300 invånare; sista jämförelsetal 4 575, nästa 3 660  4 platser
            ekvik    9 150 invånare; sista jämförelsetal 4 575, nästa 3 050  2 platser
            malmnäs  3 050 invånare; sista jämförelsetal 3 050, nästa 1 525; en gräns avgör  1 plats
            summa                                          7
$ agrc ask samkommun.agr 'hur många platser har malmnäs i styrelse?' | grep -v '^VERS'
Läst så här: hur många platser har malmnäs i styrelse
SVAR        malmnäs har 1 plats av 7 i styrelse (D'Hondt).
GRUND       punkt 2 (samkommun.agr:22): enligt: folkmängd · platser: 7 · minst: 1 ·
              metod: d'hondt
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   malmnäs  3 050 invånare; sista jämförelsetal 3 050, nästa 1 525; en gräns avgör  1 plats
$ agrc ask samkommun.agr 'vad händer om ekvik har 12 000 invånare: hur många platser får ekvik i styrelse?' | grep -v '^VERS'
Läst så här: tänk om ekvik har 12 000 invånare: hur många platser har ekvik i styrelse
SVAR        ekvik har 2 platser av 7 i styrelse (D'Hondt).
GRUND       punkt 2 (samkommun.agr:22): enligt: folkmängd · platser: 7 · minst: 1 ·
              metod: d'hondt
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · i stället för ”ekvik
              9 150 invånare”: ekvik har 12 000 invånare · malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   ekvik  12 000 invånare; sista jämförelsetal 6 000, nästa 4 000  2 platser
$ agrc ask samkommun.agr 'hur fördelas platserna i fullmäktige om sundby har 25 000 invånare?' | grep -v '^VERS'
Läst så här: tänk om sundby har 25 000 invånare: hur många platser i fullmäktige
SVAR        Platser i fullmäktige: sammanlagt 15 (jämkad Sainte-Laguë).
            sundby   10 platser
            ekvik     4 platser
            malmnäs   1 plats
GRUND       punkt 2 (samkommun.agr:19): enligt: folkmängd · platser: 15 · metod: jämkad
              sainte-laguë · första divisor: 1,2
            punkt 1 (samkommun.agr:11): i stället för ”sundby 18 300 invånare”: sundby
              har 25 000 invånare · ekvik 9 150 invånare · malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   sundby   25 000 invånare; sista jämförelsetal ≈ 1 315,7895, nästa ≈ 1 190,4762  10 platser
            ekvik    9 150 invånare; sista jämförelsetal ≈ 1 307,1429, nästa ≈ 1 016,6667   4 platser
            malmnäs  3 050 invånare; sista jämförelsetal ≈ 2 541,6667, nästa ≈ 1 016,6667   1 plats
            summa                                          15
$ agrc ask samkommun.agr 'vilken metod ger malmnäs flest platser i fullmäktige?' | grep -v '^VERS'
Läst så här: vilken metod ger malmnäs flest platser i fullmäktige
SVAR        malmnäs har flest, 2 platser, i fullmäktige med: Huntington-Hill.
            största rest         1 plats–2 platser
            D'Hondt              1 plats
            Sainte-Laguë         1 plats–2 platser
            jämkad Sainte-Laguë  1 plats–2 platser
            Huntington-Hill      2 platser
GRUND       punkt 2 (samkommun.agr:19): enligt: folkmängd · platser: 15 · metod: jämkad
              sainte-laguë · första divisor: 1,2
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
$ agrc ask samkommun.agr 'med vilken metod får ekvik flest platser i styrelse?' | grep -v '^VERS'
Läst så här: vilken metod ger ekvik flest platser i styrelse
SVAR        ekvik har 2 platser i styrelse med varje metod.
            största rest         2 platser
            D'Hondt              2 platser
            Sainte-Laguë         2 platser
            jämkad Sainte-Laguë  2 platser
            Huntington-Hill      2 platser
GRUND       punkt 2 (samkommun.agr:22): enligt: folkmängd · platser: 7 · minst: 1 ·
              metod: d'hondt
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
ANTAGANDE   Första divisorn i den jämkade uddatalsmetoden är 1,4. (standard)
$ agrc ask samkommun.agr 'hur många fler invånare behöver malmnäs för en plats till i fullmäktige?' | grep -v '^VERS'
Läst så här: hur många fler behöver malmnäs för en plats till i fullmäktige
SVAR        malmnäs behöver 1 invånare till (3 051 invånare i stället för 3 050
            invånare); då blir det 2 platser i fullmäktige. Platsen tas från: ekvik.
GRUND       punkt 2 (samkommun.agr:19): enligt: folkmängd · platser: 15 · metod: jämkad
              sainte-laguë · första divisor: 1,2
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   sundby   18 300 invånare; sista jämförelsetal ≈ 1 076,4706, nästa ≈ 963,1579  9 platser
            ekvik    9 150 invånare; sista jämförelsetal ≈ 1 307,1429, nästa ≈ 1 016,6667  4 platser
            malmnäs  3 051 invånare; sista jämförelsetal 1 017, nästa 610,2  2 platser
$ agrc ask samkommun.agr 'hur många invånare till behöver ekvik för ytterligare en plats i styrelse?' | grep -v '^VERS'
Läst så här: hur många fler behöver ekvik för en plats till i styrelse
SVAR        ekvik behöver 4 576 invånare till (13 726 invånare i stället för 9 150
            invånare); då blir det 3 platser i styrelse. Platsen tas från: sundby.
GRUND       punkt 2 (samkommun.agr:22): enligt: folkmängd · platser: 7 · minst: 1 ·
              metod: d'hondt
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   sundby   18 300 invånare; sista jämförelsetal 6 100, nästa 4 575  3 platser
            ekvik    13 726 invånare; sista jämförelsetal ≈ 4 575,3333, nästa 3 431,5  3 platser
            malmnäs  3 050 invånare; sista jämförelsetal 3 050, nästa 1 525; en gräns avgör  1 plats
$ agrc ask samkommun.agr 'när får malmnäs nästa plats i styrelse?' | grep -v '^VERS'
Läst så här: hur många fler behöver malmnäs för en plats till i styrelse
SVAR        malmnäs behöver 6 101 invånare till (9 151 invånare i stället för 3 050
            invånare); då blir det 2 platser i styrelse.
GRUND       punkt 2 (samkommun.agr:22): enligt: folkmängd · platser: 7 · minst: 1 ·
              metod: d'hondt
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   sundby   18 300 invånare; sista jämförelsetal 6 100, nästa 4 575  3–4 platser
            ekvik    9 150 invånare; sista jämförelsetal 9 150, nästa 4 575; en gräns avgör  1 plats–2 platser
            malmnäs  9 151 invånare; sista jämförelsetal 4 575,5, nästa ≈ 3 050,3333  2 platser
$ agrc ask samkommun.agr 'hur fördelas platserna i styrelse enligt uddatalsmetoden?' | grep -v '^VERS'
Läst så här: platserna i styrelse enligt sainte-laguë
SVAR        Platser i styrelse: sammanlagt 7 (Sainte-Laguë).
            sundby   4 platser
            ekvik    2 platser
            malmnäs  1 plats
GRUND       punkt 2 (samkommun.agr:22): enligt: folkmängd · platser: 7 · minst: 1 ·
              metod: d'hondt
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   sundby   18 300 invånare; sista jämförelsetal ≈ 2 614,2857, nästa ≈ 2 033,3333  4 platser
            ekvik    9 150 invånare; sista jämförelsetal 3 050, nästa 1 830  2 platser
            malmnäs  3 050 invånare; sista jämförelsetal 3 050, nästa ≈ 1 016,6667; en gräns avgör  1 plats
            summa                                          7
$ agrc ask samkommun.agr 'hur fördelas platserna i styrelse om styrelse har 9 platser?' | grep -v '^VERS'
Läst så här: tänk om styrelse får ha 9 platser: hur många platser i styrelse
SVAR        Platser i styrelse: sammanlagt 9 (D'Hondt). Lika utfall: sundby och ekvik.
            Det gäller 1 plats, och inget säger vem som går före.
            sundby   5–6 platser
            ekvik    2–3 platser
            malmnäs  1 plats
GRUND       punkt 2 (samkommun.agr:22): enligt: folkmängd · i stället för ”platser: 7”:
              styrelse får ha 9 platser · minst: 1 · metod: d'hondt
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   sundby   18 300 invånare; sista jämförelsetal 3 660, nästa 3 050  5–6 platser
            ekvik    9 150 invånare; sista jämförelsetal 4 575, nästa 3 050  2–3 platser
            malmnäs  3 050 invånare; sista jämförelsetal 3 050, nästa 1 525; en gräns avgör  1 plats
            summa                                          9
SÄGS INTE   vem som går före vid lika utfall om platser (styrelse) (punkt 2)
$ agrc ask samkommun.agr 'hur många platser får ekvik i styrelse om metoden i styrelse är största rest?' | grep -v '^VERS'
Läst så här: tänk om metoden i styrelse är största rest: hur många platser har ekvik i
  styrelse
SVAR        ekvik har 2 platser av 7 i styrelse (största rest).
GRUND       punkt 2 (samkommun.agr:22): enligt: folkmängd · platser: 7 · minst: 1 · i
              stället för ”metod: d'hondt”: metoden i styrelse är största rest
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   ekvik  9 150 invånare; exakt andel 2, rest 0  2 platser
$ agrc ask samkommun.agr 'jämför metoderna i styrelse' | grep -v '^VERS'
Läst så här: vilken metod ger flest platser i styrelse
SVAR        Platserna i styrelse med varje metod:
            största rest         sundby 4; ekvik 2; malmnäs 1
            D'Hondt              sundby 4; ekvik 2; malmnäs 1
            Sainte-Laguë         sundby 4; ekvik 2; malmnäs 1
            jämkad Sainte-Laguë  sundby 4; ekvik 2; malmnäs 1
            Huntington-Hill      sundby 4; ekvik 2; malmnäs 1
GRUND       punkt 2 (samkommun.agr:22): enligt: folkmängd · platser: 7 · minst: 1 ·
              metod: d'hondt
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
ANTAGANDE   Första divisorn i den jämkade uddatalsmetoden är 1,4. (standard)
$ agrc ask samkommun.agr 'hur fördelas platserna i nämnden?' | grep -v '^VERS'
Läst så här: hur många platser i nämnd
SVAR        Platser i nämnd: sammanlagt 9 (största rest).
            sundby   5 platser
            ekvik    3 platser
            malmnäs  1 plats
GRUND       punkt 2 (samkommun.agr:25): enligt: folkmängd · platser: 9 · först: 1 ·
              metod: största rest · vid lika: större andel
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   sundby   18 300 invånare; exakt andel 3,6, rest 0,6; 1 före fördelningen  5 platser
            ekvik    9 150 invånare; exakt andel 1,8, rest 0,8; 1 före fördelningen  3 platser
            malmnäs  3 050 invånare; exakt andel 0,6, rest 0,6; 1 före fördelningen  1 plats
            summa                                          9
$ agrc ask samkommun.agr 'hur fördelas platserna i nämnd?' | grep -v '^VERS'
Läst så här: hur många platser i nämnd
SVAR        Platser i nämnd: sammanlagt 9 (största rest).
            sundby   5 platser
            ekvik    3 platser
            malmnäs  1 plats
GRUND       punkt 2 (samkommun.agr:25): enligt: folkmängd · platser: 9 · först: 1 ·
              metod: största rest · vid lika: större andel
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   sundby   18 300 invånare; exakt andel 3,6, rest 0,6; 1 före fördelningen  5 platser
            ekvik    9 150 invånare; exakt andel 1,8, rest 0,8; 1 före fördelningen  3 platser
            malmnäs  3 050 invånare; exakt andel 0,6, rest 0,6; 1 före fördelningen  1 plats
            summa                                          9
$ agrc ask samkommun.agr 'hur fördelas platserna i sektion?' | grep -v '^VERS'
Läst så här: hur många platser i sektion
SVAR        Platser i sektion: sammanlagt 5 (skala).
            sundby   2 platser
            ekvik    2 platser
            malmnäs  1 plats
GRUND       punkt 2 (samkommun.agr:28): enligt: folkmängd · skala: högst 5 000 invånare
              1; över 5 000 invånare 2
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   sundby   18 300 invånare  2 platser
            ekvik    9 150 invånare   2 platser
            malmnäs  3 050 invånare   1 plats
            summa                     5
$ agrc ask samkommun.agr 'hur fördelas rösterna i styrelse?' | grep -v '^VERS'
Läst så här: hur fördelas rösterna i styrelse
SVAR        Röster (organet styrelse), totalt: 7 röster.
            sundby   4 röster
            ekvik    2 röster
            malmnäs  1 röst
GRUND       punkt 2 (samkommun.agr:22): enligt: folkmängd · platser: 7 · minst: 1 ·
              metod: d'hondt · och 2 till
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   sundby   4 röster
            ekvik    2 röster
            malmnäs  1 röst
            totalt   7 röster
$ agrc ask samkommun.agr 'varför får malmnäs 1 plats i nämnd?' | grep -v '^VERS'
Läst så här: hur många platser har malmnäs i nämnd
SVAR        malmnäs har 1 plats av 9 i nämnd (största rest).
GRUND       punkt 2 (samkommun.agr:25): enligt: folkmängd · platser: 9 · först: 1 ·
              metod: största rest · vid lika: större andel
            punkt 1 (samkommun.agr:11): sundby 18 300 invånare · ekvik 9 150 invånare ·
              malmnäs 3 050 invånare
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   malmnäs  3 050 invånare; exakt andel 0,6, rest 0,6; 1 före fördelningen  1 plats
