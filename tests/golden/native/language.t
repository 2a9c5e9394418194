# Declared and called in three languages. Nothing allows a function, so what needs it is not stated.
$ agrc check --fail-on error care.agr hoito.agr vard.agr | grep '^error\|^virhe\|^fel' || echo none
none
$ agrc ask care.agr 'what is payment?'
Read as: how much is payment
ANSWER      payment: not computed: native function cost-index is not allowed.
BECAUSE     clause 2 (care.agr:18): is: base * cost-index(2027) / cost-index of 2025 ·
              is: 100 000 € · gives: number
              (not checked against the signed document)
NOT STATED  not computed: native function cost-index is not allowed (E611) (clause 2)
VERSION     index · care.agr · sha256 32649d926691 · agrc 0.1.0
$ agrc ask care.agr 'what is fee?'
Read as: how much is fee
ANSWER      fee: not computed: native function severe is not allowed.
BECAUSE     clause 2 (care.agr:20): if: severe(2027) · gives: yes or no · otherwise: 5 €
              · is: 10 €
              (not checked against the signed document)
NOT STATED  not computed: native function severe is not allowed (E611) (clause 2)
VERSION     index · care.agr · sha256 32649d926691 · agrc 0.1.0
$ agrc ask care.agr 'why what is fee?' | sed -n '/^WHY/,/^VERSION/p'
WHY
- fee: not computed: native function severe is not allowed.
  - if: severe(2027) · gives: yes or no · otherwise: 5 € · is: 10 € [clause 2
    (care.agr:20)]
  - not computed: native function severe is not allowed (E611) [clause 2 (care.agr:20)]
VERSION     index · care.agr · sha256 32649d926691 · agrc 0.1.0
$ agrc ask care.agr 'what is forecast?'
Read as: what is forecast
ANSWER      forecast, ”Forecast”: native, clause 2.
            takes  town text; year whole number; people list of whole numbers
                   inhabitants
            gives  whole number inhabitants
BECAUSE     clause 2 (care.agr:11): takes: town text; year whole number; people list of
              whole numbers inhabitants · gives: whole number inhabitants
              (not checked against the signed document)
VERSION     index · care.agr · sha256 32649d926691 · agrc 0.1.0
$ agrc ask hoito.agr 'paljonko on maksu?'
Luettu näin: paljonko on maksu
VASTAUS     maksu: ei laskettu: natiivifunktiota hintaindeksi ei ole sallittu.
PERUSTE     kohta 3 (hoito.agr:19): on: perusmaksu * hintaindeksi(2027) / 100 · on:
              100 000 €
            kohta 2 (hoito.agr:9): antaa: luku
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   ei laskettu: natiivifunktiota hintaindeksi ei ole sallittu (E611) (kohta 3)
VERSIO      hoito · hoito.agr · sha256 6f0f3daf2a76 · agrc 0.1.0
$ agrc ask hoito.agr 'mitä tarkoittaa väestöennuste?'
Luettu näin: mikä on väestöennuste
VASTAUS     väestöennuste, ”Väestöennuste”: natiivifunktio, kohta 2.
            ottaa  kunta teksti; vuosi kokonaisluku
            antaa  kokonaisluku asukasta
PERUSTE     kohta 2 (hoito.agr:10): ottaa: kunta teksti; vuosi kokonaisluku · antaa:
              kokonaisluku asukasta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      hoito · hoito.agr · sha256 6f0f3daf2a76 · agrc 0.1.0
$ agrc ask vard.agr 'hur stor är avgift?'
Läst så här: hur stor är avgift
SVAR        avgift: inte beräknat: den nativa funktionen kostnadsindex är inte tillåten.
GRUND       punkt 3 (vard.agr:19): är: grundavgift * kostnadsindex(2027) / 100 · är:
              100 000 €
            punkt 2 (vard.agr:9): ger: tal
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
SÄGS INTE   inte beräknat: den nativa funktionen kostnadsindex är inte tillåten (E611)
              (punkt 3)
VERSION     vård · vard.agr · sha256 b724582f62b8 · agrc 0.1.0
# All else works.
$ agrc ask hoito.agr 'syntyykö päätös jos koski äänestää puolesta?' | sed -n 2,3p
VASTAUS     Kyllä. Puolesta on 8 200 asukasta (yhteensä 12 100 asukasta); päätökseen
            vaaditaan yli 50 % kaikista äänistä (2 149 asukasta yli tarvittavan).
# In JSON the reason has its code.
$ agrc ask --format json vard.agr 'hur stor är tillägg?' | grep -A 5 '"not_stated"'
  "not_stated": [
    {
      "what": "inte beräknat: den nativa funktionen översyn är inte tillåten (E611)",
      "where": "punkt 3",
      "code": "E611"
    }
# Options that lack their value, or stand with `check`, which computes nothing.
$ agrc ask --allow-native hoito.agr 'paljonko on maksu?'
agrc: a file or folder and a question are wanted: agrc ask alliance.agr 'QUESTION'
[2]
$ agrc check --allow-native=hintaindeksi hoito.agr
agrc: there is no option `--allow-native=hintaindeksi` here
agrc: `agrc check --help` lists the options
[2]
# Several agreements, and the tests in agreements.
$ agrc ask . 'what is payment?' 
agrc: errors in the text: 18; what they do not touch is answered (`agrc check` lists them)
Read as: how much is payment
AGREEMENT  ANSWER      CLAUSE
index      not stated  clause 2 (./care.agr:18)
hoito      not stated  clause 3 (./hoito.agr:19)
./mistakes.agr does not speak of payment.
vård does not speak of payment.

SAME        The 2 agreements that answer give the same answer.
$ agrc test ../../../docs/examples/native/care.agr
FAILED  the index raises the charge
        ../../../docs/examples/native/care.agr:50:1
        expected 2 556 931 €, but the answer is: charge: not computed: native function
        cost-index is not allowed.
        expected 23, but the answer is: beds: not computed: native function population
        is not allowed.
ok      the charge of 2024 needs no index

No expectation rests on these clauses:
  ../../../docs/examples/native/care.agr:7:8, clause 1
  ../../../docs/examples/native/care.agr:13:8, clause 2
  ../../../docs/examples/native/care.agr:42:8, clause 4
1 passed, 1 failed
[1]
