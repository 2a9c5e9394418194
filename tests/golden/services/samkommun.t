# A plan of a Swedish joint authority, as members of its councils ask about it.
$ agrc ask samkommun.agr 'Vem producerar skolskjuts i Holm?' | sed '/^GRUND/,$d'
Läst så här: vem producerar skolskjuts i holm
SVAR        producerar: skolskjuts: näsby.
$ agrc ask samkommun.agr 'Vem betalar skolskjutsen?' | sed '/^GRUND/,$d'
Läst så här: vem betalar skolskjuts
SVAR        betalar: skolskjuts: samkommunen.
$ agrc ask samkommun.agr 'Vem beslutar om vuxenutbildningen?' | sed '/^GRUND/,$d'
Läst så här: vem beslutar vuxenutbildning
SVAR        beslutar: vuxenutbildning: värdkommun (storvik).
$ agrc ask samkommun.agr 'Vem ansvarar för elevvården?' | sed '/^GRUND/,$d'
Läst så här: vem gör vad i elevvård
SVAR        elevvård: 2.
            producerar  inte angivet
            betalar     samkommunen (enligt regeln betalare)
$ agrc ask samkommun.agr 'Får Holm ordna skolskjuts själv?' | sed '/^GRUND/,$d'
Läst så här: är det tillåtet att holm ordnar skolskjuts
SVAR        Nej; det anges om andra: producerar: skolskjuts: näsby.
$ agrc ask samkommun.agr 'Måste varje kommun ordna skolskjuts?' | sed '/^GRUND/,$d'
Läst så här: krävs det att kommun ordnar skolskjuts
SVAR        Inte alla: storvik, ekenäs och näsby ja; holm nej. Så anges: producerar:
            skolskjuts: varje kommun; näsby.
            varje kommun  annars; enligt genomförandesättet närservice
            näsby         i kommun: holm; undantag
$ agrc ask samkommun.agr 'Måste Näsby betala för gymnasiet?' | sed '/^GRUND/,$d'
Läst så här: krävs det att näsby betalar gymnasieutbildning
SVAR        Nej; det anges om andra: betalar: gymnasieutbildning: samkommunen.
$ agrc ask samkommun.agr 'Vilka tjänster är lagstadgade?' | sed '/^GRUND/,$d'
Läst så här: vilka tjänster är lagstadgade
SVAR        Lagstadgade tjänster (2): gymnasieutbildning och skolskjuts.
$ agrc ask samkommun.agr 'I vilka kommuner finns gymnasieutbildning?' | sed '/^GRUND/,$d'
Läst så här: i vilka kommuner finns gymnasieutbildning
SVAR        Kommuner med gymnasieutbildning (4): storvik, ekenäs, näsby och holm.
$ agrc ask samkommun.agr 'Hur många årsverken finns det totalt?' | sed '/^GRUND/,$d'
Läst så här: hur många årsverken är det totalt
SVAR        personal, totalt: raderna blir 50–51 årsverken, men texten anger cirka 50
            årsverken.
$ agrc ask samkommun.agr 'Hur många årsverken har lärare?' | sed '/^GRUND/,$d'
Läst så här: hur många årsverken har lärare
SVAR        lärare, personal: 42 årsverken.
$ agrc ask samkommun.agr 'Hur många lärare finns det?' | sed '/^GRUND/,$d'
Läst så här: hur många lärare finns det
SVAR        lärare, personal: 42 årsverken.
$ agrc ask samkommun.agr 'Hur många elever har Ekenäs?' | sed '/^GRUND/,$d'
Läst så här: hur stor är elever för ekenäs
SVAR        ekenäs, elever: 210 personer.
$ agrc ask samkommun.agr 'Hur många elever finns det i Holm?' | sed '/^GRUND/,$d'
Läst så här: hur stor är elever för holm
SVAR        Avtalet anger inte detta: holm, elever.
$ agrc ask samkommun.agr 'Stämmer summan av personalen?' | sed '/^GRUND/,$d'
Läst så här: stämmer summan av personal
SVAR        Ja. personal: raderna blir 50–51 årsverken, angivet cirka 50 årsverken.
$ agrc ask samkommun.agr 'Stämmer summan av eleverna?' | sed '/^GRUND/,$d'
Läst så här: stämmer summan av elever
SVAR        Det går inte att säga. elever: texten anger 905 personer, men inte varje
            rad.
$ agrc ask samkommun.agr 'Hur stor andel av kostnaderna har Näsby?' | sed '/^GRUND/,$d'
Läst så här: vilken andel av kostnader har näsby
SVAR        andel för näsby (kostnader): 12 %.
$ agrc ask samkommun.agr 'Är antalet elever minst 800?' | sed '/^GRUND/,$d'
Läst så här: är elever minst 800
SVAR        Avtalet anger inte detta: elever.
$ agrc ask samkommun.agr 'Hur många elever får det högst vara per lärare?' | sed '/^GRUND/,$d'
Läst så här: hur många kunder högst per lärare
SVAR        gruppstorlek: högst 20 personer.
            gruppstorlek  högst 20 personer
$ agrc ask samkommun.agr 'Kan 40 lärare undervisa 700 elever?' | sed '/^GRUND/,$d'
Läst så här: kan 40 anställda betjäna 700 kunder
SVAR        Ja: det blir 17,5 per var och en; gruppstorlek: högst 20 personer.
$ agrc ask samkommun.agr 'Vilka tjänster upphandlar samkommunen?' | sed '/^GRUND/,$d'
Läst så här: samkommunen tjänster: upphandlar
SVAR        samkommunen, upphandlar: 1.
            vuxenutbildning
$ agrc ask samkommun.agr 'Vad måste samkommunen göra?' | sed '/^GRUND/,$d'
Läst så här: vad måste samkommunen göra
SVAR        Skyldigheter för samkommunen: 1; ansvar i tjänster: 6.
            rapport     samkommunen  rapporterar: personal (ska); till: varje kommun;
                                     hur ofta: 1 varje år
            producerar  1            gymnasium
            upphandlar  1            vuxenutbildning
            betalar     4            gymnasium, vuxenutbildning, skolskjuts, elevvård
$ agrc ask samkommun.agr 'Vad flyttas om Ekenäs blir värdkommun?' | sed '/^GRUND/,$d'
Läst så här: tänk om ekenäs blir värdkommun: vad flyttas
SVAR        1 ansvar byter innehavare.
            vuxenutbildning  beslutar  storvik → ekenäs
$ agrc ask samkommun.agr 'Vem är värdkommun?' | sed '/^GRUND/,$d'
Läst så här: vem har rollen värdkommun
SVAR        innehavare av rollen värdkommun: storvik.
$ agrc ask samkommun.agr 'Vad säger planen inte?' | sed '/^GRUND/,$d'
Läst så här: vad säger avtalet inte
SVAR        Anges inte: 8.
            uppsägning
            tvist
            ändring av avtalet
            holm                       punkt 2  elever
            producerar                 punkt 3  tjänstens rad
            vem som innehar rollen     punkt 1  rektor
            mötesfrekvens              punkt 1  samkommunstyrelse
            hur andra kan ansluta sig
$ agrc ask samkommun.agr 'Hur ofta rapporterar samkommunen?' | sed '/^GRUND/,$d'
Läst så här: hur ofta ska samkommunen rapportera
SVAR        hur ofta (samkommunen: rapporterar): 1 varje år.
            rapport  hur ofta  1 varje år
$ agrc ask samkommun.agr 'När tar planen slut?' | sed '/^GRUND/,$d'
Läst så här: när upphör avtalet
SVAR        Avtalet upphör: 31.12.2028.
$ agrc ask samkommun.agr 'Hur många platser har Holm i samkommunstyrelsen?' | sed '/^GRUND/,$d'
Läst så här: hur många platser har holm i samkommunstyrelse
SVAR        platser för holm (samkommunstyrelse): 2.
$ agrc ask samkommun.agr 'Vad gör Näsby själv?' | sed '/^GRUND/,$d'
Läst så här: näsby tjänster
SVAR        näsby, producerar: 1.
            skolskjuts  annars; enligt genomförandesättet närservice
            skolskjuts  i kommun: holm; undantag
$ agrc ask samkommun.agr 'Vilka tjänster saknar producent?' | sed '/^GRUND/,$d'
Läst så här: tjänster utan ansvarig
SVAR        Utan ansvarig: 1.
            elevvård  producerar
$ agrc ask samkommun.agr 'Vem upphandlar vuxenutbildningen?' | sed '/^GRUND/,$d'
Läst så här: vem upphandlar vuxenutbildning
SVAR        upphandlar: vuxenutbildning: samkommunen.
$ agrc ask samkommun.agr 'Vad är Ekenäs andel av eleverna?' | sed '/^GRUND/,$d'
Läst så här: vilken andel av elever har ekenäs
SVAR        andel för ekenäs (elever): 210 personer.
$ agrc ask samkommun.agr 'Vem producerar skolskjuts i Borgå?' | sed '/^GRUND/,$d'
Frågan förstås inte: Vem producerar skolskjuts i Borgå? (avtalet har inget namn som
  ”Borgå”)
Avtalet talar om detta här:
  punkt 3 (samkommun.agr:56): skolskjuts (undantag): i kommun: holm; producerar: näsby
Menade du:
  vem producerar skolskjuts
  vem gör vad i skolskjuts
  vem har befogenhet i skolskjuts
