# Parties across agreements: the same by identifier, by official name and by `same as`; a
# look-alike is told and not joined.
$ agrc ask --language en region 'which parties are in several agreements?'
Read as: which parties are in several agreements
ANSWER      Parties in several of the 3 agreements: 2.
            Koski kommun  backa, jokilaakso, ridge
            Salmi kommun  backa, jokilaakso
BECAUSE     clause 1 (region/backa.agr:8): part forsen "Koski kommun" slag: kommun; id:
              "0100001-1"
            clause 1 (region/joki.agr:8): osapuoli koski "Kosken kunta" laji: kunta;
              tunnus: "0100001-1"
            clause 1 (region/ridge.agr:8): party falls "Kosken kunta" kind: municipality
            clause 1 (region/backa.agr:9): part sundet "Salmi kommun" slag: kommun;
              samma som: "Salmen kunta"
            clause 1 (region/joki.agr:9): osapuoli salmi "Salmen kunta" laji: kunta;
              tunnus: "0100002-2"
            (none of these is checked against the signed document)
ASSUMING    Jokilaakson Opisto (backa) and Jokilaakson opisto (jokilaakso) look alike
              but count as two: give both the same identifier or official name, or say
              `same as`. (default)
VERSION     3 agreements · sha256 ea86aa3d4d01 · agrc 0.1.0
$ agrc ask --language en region 'in which agreements is koski a party?'
Read as: in which agreements is koski a party
ANSWER      Kosken kunta is in 3 of 3 agreements.
            backa       forsen  party, clause 1 (region/backa.agr:8)
            jokilaakso  koski   party, clause 1 (region/joki.agr:8)
            ridge       falls   party, clause 1 (region/ridge.agr:8)
BECAUSE     clause 1 (region/backa.agr:8): part forsen "Koski kommun" slag: kommun; id:
              "0100001-1"
            clause 1 (region/joki.agr:8): osapuoli koski "Kosken kunta" laji: kunta;
              tunnus: "0100001-1"
            clause 1 (region/ridge.agr:8): party falls "Kosken kunta" kind: municipality
            (none of these is checked against the signed document)
VERSION     3 agreements · sha256 ea86aa3d4d01 · agrc 0.1.0
$ agrc ask --language fi region 'missä sopimuksissa on osapuolena sundet'
Luettu näin: missä sopimuksissa on osapuolena sundet
VASTAUS     Salmi kommun on mukana 2 sopimuksessa; sopimuksia on 3.
            backa       sundet  osapuoli, kohta 1 (region/backa.agr:9)
            jokilaakso  salmi   osapuoli, kohta 1 (region/joki.agr:9)
PERUSTE     kohta 1 (region/backa.agr:9): part sundet "Salmi kommun" slag: kommun; samma
              som: "Salmen kunta"
            kohta 1 (region/joki.agr:9): osapuoli salmi "Salmen kunta" laji: kunta;
              tunnus: "0100002-2"
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      3 sopimusta · sha256 ea86aa3d4d01 · agrc 0.1.0
$ agrc ask --language sv region 'i vilka avtal är lake part'
Läst så här: i vilka avtal är lake part
SVAR        Town of Lake är med i 1 av 3 avtal.
            ridge  lake  part, punkt 1 (region/ridge.agr:9)
GRUND       punkt 1 (region/ridge.agr:9): party lake "Town of Lake" kind: municipality
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     3 avtal · sha256 ea86aa3d4d01 · agrc 0.1.0
# Sums: units that agree are added, shares never.
$ agrc ask --language en region 'how much does koski pay in all agreements'
Read as: how much does koski pay in all agreements
ANSWER      Kosken kunta in 3 agreements together: 17 000 €; 2,5 fte.
            €    17 000 €
            fte     2,5 fte
BECAUSE     clause 2 (region/backa.agr:15): forsen 5 000 €
            clause 2 (region/joki.agr:15): koski 60 %
            clause 2 (region/joki.agr:20): koski 12 000 €
            clause 2 (region/joki.agr:24): koski 2,5 htv
            clause 2 (region/ridge.agr:14): falls 25 %
            (none of these is checked against the signed document)
SUM         backa       avgifter     5 000 €
            jokilaakso  kulut           60 %
            jokilaakso  maksut      12 000 €
            jokilaakso  henkilöstö     2,5 fte
            ridge       costs           25 %
ASSUMING    Shares are never added across agreements: each is a part of something else.
              (default)
VERSION     3 agreements · sha256 ea86aa3d4d01 · agrc 0.1.0
$ agrc ask --language en region 'how much money does koski pay in all agreements' | sed -n '1,2p;/SUM/,/ASSUMING/p'
Read as: how much does koski pay in all agreements
ANSWER      Kosken kunta in 3 agreements together: 17 000 €.
SUM         backa       avgifter   5 000 €
            jokilaakso  maksut    12 000 €
            total                 17 000 €
VERSION     3 agreements · sha256 ea86aa3d4d01 · agrc 0.1.0
$ agrc ask --language fi region 'paljonko rahaa salmi maksaa kaikissa sopimuksissa' | head -4
Luettu näin: paljonko on yhteensä kaikissa sopimuksissa salmi
VASTAUS     Salmen kunta yhteensä, sopimuksia 2: 10 500 €.
PERUSTE     kohta 2 (region/backa.agr:16): sundet 2 500 €
            kohta 2 (region/joki.agr:21): salmi 8 000 €
$ agrc ask --language en region 'totals per party across all agreements'
Read as: totals per party across all agreements
ANSWER      Totals per party in 3 agreements: 4.
            Koski kommun  17 000 €
            Koski kommun     2,5 fte
            Salmi kommun  10 500 €
            Salmi kommun       1 fte
BECAUSE     clause 2 (region/backa.agr:15): forsen 5 000 €
            clause 2 (region/backa.agr:16): sundet 2 500 €
            clause 2 (region/joki.agr:20): koski 12 000 €
            clause 2 (region/joki.agr:24): koski 2,5 htv
            clause 2 (region/joki.agr:21): salmi 8 000 €
            clause 2 (region/joki.agr:25): salmi 1 htv
            (none of these is checked against the signed document)
ASSUMING    Shares are never added across agreements: each is a part of something else.
              (default)
            Jokilaakson Opisto (backa) and Jokilaakson opisto (jokilaakso) look alike
              but count as two: give both the same identifier or official name, or say
              `same as`. (default)
NOT STATED  Jokilaakson Opisto, avgifter (backa)
            Jokilaakson opisto, maksut (jokilaakso)
            Jokilaakson opisto, henkilöstö (jokilaakso)
VERSION     3 agreements · sha256 ea86aa3d4d01 · agrc 0.1.0
# Services: what only one agreement has, and what is treated differently.
$ agrc ask --language en region 'which services are in only one agreement'
Read as: in only one agreement: service
ANSWER      service – in only one agreement: 2 of 3 (agreements: 3).
            Tolkning            backa       clause 3 (region/backa.agr:24)
            Työnantajatiedotus  jokilaakso  clause 3 (region/joki.agr:33)
BECAUSE     clause 3 (region/backa.agr:24): tjänst tolkning "Tolkning" producerar:
              sundet slut
            clause 3 (region/joki.agr:33): palvelu tiedotus "Työnantajatiedotus"
              tuottaa: salmi loppu
            (none of these is checked against the signed document)
VERSION     3 agreements · sha256 ea86aa3d4d01 · agrc 0.1.0
$ agrc ask --language fi region 'vertaile sopimusten palvelut'
Luettu näin: vertaile sopimuksissa: palvelu
VASTAUS     palvelu – käsitelty eri tavoin: 1; useassa sopimuksessa on 1.
            Karriärvägledning, tuottaa            backa
                Koski kommun · kohta 3 (region/backa.agr:22)
            Karriärvägledning, tuottaa            jokilaakso
                Koski kommun · kohta 3 (region/joki.agr:31)
            Karriärvägledning, tuottaa            ridge
                Town of Lake · kohta 3 (region/ridge.agr:22)
            Karriärvägledning, tuottaa (velvoite)  backa
                Salmi kommun · kohta 3 (region/backa.agr:27)
            Karriärvägledning, tuottaa (velvoite)  jokilaakso
                Koski kommun · kohta 3 (region/joki.agr:36)
            Karriärvägledning, tuottaa (velvoite)  ridge
                Town of Lake · kohta 3 (region/ridge.agr:24)
PERUSTE     kohta 3 (region/backa.agr:21): tjänst vagledning "Karriärvägledning" på
              finska: "Uraohjaus" producerar: forsen slut
            kohta 3 (region/backa.agr:27): skyldighet ordnande vem: sundet; gör:
              producerar; vad: vagledning
            kohta 3 (region/joki.agr:30): palvelu ohjaus "Uraohjaus" englanniksi:
              "career guidance"; ruotsiksi: "karriärvägledning" tuottaa: koski loppu
            kohta 3 (region/joki.agr:36): velvoite ohjauksen-tuotanto kuka: koski;
              tekee: tuottaa; mitä: ohjaus
            kohta 3 (region/ridge.agr:21): service guidance "Career guidance" produce:
              lake end
            kohta 3 (region/ridge.agr:24): duty guiding who: lake; does: produces; what:
              guidance
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      3 sopimusta · sha256 ea86aa3d4d01 · agrc 0.1.0
$ agrc ask --language sv region 'vilka tjänster behandlas olika i avtalen' | sed '/GRUND/,$d'
Läst så här: jämför i avtalen: tjänst
SVAR        tjänst – behandlas olika: 1 av de 1 som flera avtal har.
            Karriärvägledning, producerar         backa
                Koski kommun · punkt 3 (region/backa.agr:22)
            Karriärvägledning, producerar         jokilaakso
                Koski kommun · punkt 3 (region/joki.agr:31)
            Karriärvägledning, producerar         ridge
                Town of Lake · punkt 3 (region/ridge.agr:22)
            Karriärvägledning, producerar (skyldighet)  backa
                Salmi kommun · punkt 3 (region/backa.agr:27)
            Karriärvägledning, producerar (skyldighet)  jokilaakso
                Koski kommun · punkt 3 (region/joki.agr:36)
            Karriärvägledning, producerar (skyldighet)  ridge
                Town of Lake · punkt 3 (region/ridge.agr:24)
# Terms.
$ agrc ask --language en region 'which agreements end before 31.12.2027'
Read as: agreements that end before 31.12.2027
ANSWER      1 of 3: agreements that end before 31.12.2027.
            ridge  30.6.2026
BECAUSE     clause 4 (region/ridge.agr:28): until: 30.6.2026
              (not checked against the signed document)
VERSION     3 agreements · sha256 ea86aa3d4d01 · agrc 0.1.0
$ agrc ask --language fi region 'mitkä sopimukset päättyvät vuonna 2027' | head -3
Luettu näin: sopimukset, jotka päättyvät 2027
VASTAUS     1 / 3: sopimukset, jotka päättyvät 2027.
            jokilaakso  31.12.2027
$ agrc ask --language sv region 'vilka avtal upphör senast 31.12.2027' | head -4
Läst så här: avtal som upphör senast 31.12.2027
SVAR        2 av 3: avtal som upphör senast 31.12.2027.
            ridge       30.6.2026
            jokilaakso  31.12.2027
$ agrc ask --language en region 'which agreements are open-ended'
Read as: which agreements are open-ended
ANSWER      Agreements without an end: 1 of 3.
            backa  until further notice
BECAUSE     clause 4 (region/backa.agr:31): slag: tills vidare
              (not checked against the signed document)
VERSION     3 agreements · sha256 ea86aa3d4d01 · agrc 0.1.0
$ agrc ask --language en region 'when do the agreements end' | sed '/BECAUSE/,$d'
Read as: when do the agreements end
ANSWER      Terms of 3 agreements.
            backa       1.6.2025 – until further notice
            jokilaakso  1.1.2025 – 31.12.2027
            ridge       1.1.2024 – 30.6.2026
# What all say about something, whatever they call it; findings that they share.
$ agrc ask --language en region 'what does every agreement say about guidance'
Read as: what does every agreement say about guidance
ANSWER      3 of 3 agreements speak of Career guidance.
            backa       vagledning, ”Karriärvägledning”: service, clause 3. in finnish:
                        Uraohjaus; duty: sundet produces: vagledning (must)
            jokilaakso  career guidance, ”Uraohjaus”: service, clause 3. in english:
                        career guidance; in swedish: karriärvägledning; duty: koski
                        produces: career guidance (must)
            ridge       guidance, ”Career guidance”: service, clause 3.; duty: lake
                        produces: guidance (must)
BECAUSE     clause 3 (region/backa.agr:21): på finska: "Uraohjaus"
            clause 3 (region/backa.agr:27): skyldighet ordnande vem: sundet; gör:
              producerar; vad: vagledning
            clause 3 (region/joki.agr:30): englanniksi: "career guidance" · ruotsiksi:
              "karriärvägledning"
            clause 3 (region/joki.agr:36): velvoite ohjauksen-tuotanto kuka: koski;
              tekee: tuottaa; mitä: ohjaus
            clause 3 (region/ridge.agr:24): duty guiding who: lake; does: produces;
              what: guidance
            (none of these is checked against the signed document)
VERSION     3 agreements · sha256 ea86aa3d4d01 · agrc 0.1.0
$ agrc ask --language en region 'which findings are common'
Read as: which findings are common
ANSWER      Findings that several of 3 agreements have: 4.
            N361  `…` has no time: neither when, by when nor how often
                backa, jokilaakso, ridge
            N396  it is not stated how disputes are settled
                backa, jokilaakso, ridge
            N397  it is not stated how the agreement is amended
                backa, jokilaakso, ridge
            N597  `…` has no row for …, though it is a table per that kind
                backa, jokilaakso
VERSION     3 agreements · sha256 ea86aa3d4d01 · agrc 0.1.0
# Labels of any kind are compared, declared ones too.
$ mkdir $TMPDIR/s; cd $TMPDIR/s
> for n in a b; do cat > $n.agr <<END
> language english
> agreement $n "Deal $n"
> end
> clause 1 "P"
>   party x "Town of X"
>   party y "Town of Y"
> end
> clause 2 "S"
>   attribute provider  kind: party
>   attribute hours  unit: persons
>   service help "Help desk"  provider: $(test $n = a && echo 'x; y' || echo y);  hours: 3 persons
>   end
>   service own-$n "Own service of $n"
>   end
>   service twin
>   end
> end
> END
> done
> agrc ask . 'compare services across all agreements' | sed '/VERSION/d'
> agrc ask . 'which services are in only one agreement' | sed '/VERSION/d'
Read as: compare service across all agreements
ANSWER      service – treated differently: 1 of the 1 that several agreements have.
            Help desk, provider  a  Town of X; Town of Y · clause 2 (./a.agr:11)
            Help desk, provider  b  Town of Y · clause 2 (./b.agr:11)
BECAUSE     clause 2 (./a.agr:11): service help "Help desk" provider: x; y; hours: 3
              persons end
            clause 2 (./b.agr:11): service help "Help desk" provider: y; hours: 3
              persons end
            (none of these is checked against the signed document)
ASSUMING    Own service of a (a) and Own service of b (b) look alike but count as two:
              give both the same identifier or official name, or say `same as`.
              (default)
            twin (a) and twin (b) look alike but count as two: give both the same
              identifier or official name, or say `same as`. (default)
Read as: in only one agreement: service
ANSWER      service – in only one agreement: 4 of 5 (agreements: 2).
            Own service of a  a  clause 2 (./a.agr:13)
            twin              a  clause 2 (./a.agr:15)
            Own service of b  b  clause 2 (./b.agr:13)
            twin              b  clause 2 (./b.agr:15)
BECAUSE     clause 2 (./a.agr:13): service own-a "Own service of a" end
            clause 2 (./a.agr:15): service twin end
            clause 2 (./b.agr:13): service own-b "Own service of b" end
            clause 2 (./b.agr:15): service twin end
            (none of these is checked against the signed document)
ASSUMING    Own service of a (a) and Own service of b (b) look alike but count as two:
              give both the same identifier or official name, or say `same as`.
              (default)
            twin (a) and twin (b) look alike but count as two: give both the same
              identifier or official name, or say `same as`. (default)
# Every example of a form is understood.
$ agrc ask --forms region | grep -A12 '^  which agreements are there\|^  mitkä sopimukset ovat mukana\|^  vilka avtal finns' | grep '^  ' | cut -c3- > $TMPDIR/forms; cat $TMPDIR/forms
which agreements are there
which parties are in several agreements
in which agreements is forsen a party
how much does forsen pay in all agreements
totals per party across all agreements
in only one agreement: party
compare party across all agreements
which agreements end before 31.12.2027
which agreements are open-ended
when do the agreements end
what does every agreement say about backa
which findings are common
what must forsen do in all agreements
mitkä sopimukset ovat mukana
mitkä osapuolet ovat useassa sopimuksessa
missä sopimuksissa on osapuolena forsen
paljonko on yhteensä kaikissa sopimuksissa forsen
summat osapuolittain kaikissa sopimuksissa
vain yhdessä sopimuksessa: osapuoli
vertaile sopimuksissa: osapuoli
mitkä sopimukset päättyvät ennen 31.12.2027
mitkä sopimukset ovat voimassa toistaiseksi
milloin sopimukset päättyvät
mitä kaikki sopimukset sanovat asiasta backa
mitkä havainnot ovat yhteisiä
mitä velvoitteita on forsen kaikissa sopimuksissa
vilka avtal finns det
vilka parter är med i flera avtal
i vilka avtal är forsen part
hur mycket betalar forsen i alla avtal
summor per part i alla avtal
bara i ett avtal: part
jämför i avtalen: part
vilka avtal upphör före 31.12.2027
vilka avtal gäller tills vidare
när upphör avtalen
vad säger alla avtal om backa
vilka iakttagelser är gemensamma
vilka skyldigheter har forsen i alla avtal
$ agrc ask --language en --format json region - < $TMPDIR/forms | python3 -c "import json,sys; a=json.load(sys.stdin); print(len(a['answers']), 'answers,', len(a['comparisons']), 'of them no portfolio questions')"
39 answers, 0 of them no portfolio questions
# The order in which holders are named makes no difference; who holds through a mode counts.
$ mkdir $TMPDIR/o; cd $TMPDIR/o
> for n in a b; do cat > $n.agr <<END
> language english
> agreement $n "Deal $n"
> end
> clause 1 "P"
>   party x "Town of X"
>   party y "Town of Y"
>   party z "Town of Z"
>   mode pooled;  produce: x
>   service help "Help desk"
>     $(test $n = a && echo 'produce: x; y; z' || echo 'produce: z; y; x')
>     pay: $(test $n = a && echo 'x; z' || echo 'z; y')
>   end
>   service desk "Front desk"$(test $n = a && echo ';  mode: pooled')
>     $(test $n = a || echo 'produce: y')
>   end
> end
> END
> done
> agrc ask . 'compare services across all agreements' | sed '/BECAUSE/,$d'
Read as: compare service across all agreements
ANSWER      service – treated differently: 2 of the 2 that several agreements have.
            Help desk, pay       a  Town of X; Town of Z · clause 1 (./a.agr:11)
            Help desk, pay       b  Town of Z; Town of Y · clause 1 (./b.agr:11)
            Front desk, mode     a  pooled · clause 1 (./a.agr:13)
            Front desk, mode     b  not stated · clause 1 (./b.agr:13)
            Front desk, produce  a  Town of X · clause 1 (./a.agr:8)
            Front desk, produce  b  Town of Y · clause 1 (./b.agr:14)
# In a conversation.
$ printf 'agreements\nuse ridge\nask all when does the agreement end\nsuppose lake leaves\nwhich agreements are open-ended\nask all what is the share of lake\nask all flurb\n' | agrc repl --language en region | sed '1,/^Ask a question/d'
* 1. backa: Avtal om gemensam vägledning: clauses 4, parties 3, bodies 0, duties 1, open
      questions 0
  2. jokilaakso: Jokilaakson palvelusopimus: clauses 4, parties 3, bodies 0, duties 1,
      open questions 0
  3. ridge: Ridge cooperation agreement: clauses 4, parties 2, bodies 0, duties 1, open
      questions 0
Questions go to ridge; `agreement NAME` goes over to another.
Read as: when does the agreement end
AGREEMENT   ANSWER                CLAUSE
backa       until further notice  clause 4 (region/backa.agr:31)
jokilaakso  31.12.2027            clause 4 (region/joki.agr:40)
ridge       30.6.2026             clause 4 (region/ridge.agr:28)

DIFFERS     backa: until further notice
            jokilaakso: 31.12.2027
            ridge: 30.6.2026
Supposed: lake leaves
One change in force.
Read as: which agreements are open-ended
ANSWER      Agreements without an end: 1 of 3.
            backa  until further notice
BECAUSE     clause 4 (region/backa.agr:31): slag: tills vidare
              (not checked against the signed document)
VERSION     3 agreements · sha256 ea86aa3d4d01 · agrc 0.1.0
Read as: what is the share of lake
AGREEMENT  ANSWER  CLAUSE
ridge      75 %    clause 2 (region/ridge.agr:15)
backa does not speak of lake.
jokilaakso does not speak of lake.
All were asked as they stand: changes belong to the agreement at hand.
The question is not understood: flurb (it stops at “flurb”)
Did you mean:
  who is the vice-chair
  what must forsen do
  what may forsen do
All were asked as they stand: changes belong to the agreement at hand.
