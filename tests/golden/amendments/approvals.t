# Decided by the board, then approved by all: the first holds from the last approval on; of the
# second one approval is missing and one is of another text
$ agrc check approvals.agr
varning W524: `andring-1` ska gälla från och med 1.1.2027, men det sista godkännande som
  krävs är av den 15.2.2027; den anses gälla från den dagen
  approvals.agr:32:3
    32 |   från och med: 1.1.2027;  version: "2";  beslutas av: styrelse;  beslutat: 3.3.2026
       |   ^^^^^^^^^^^^^^^^^^^^^^
  hjälp: ange dagen för det sista godkännandet eller en senare dag

varning W525: `andring-2`: en annan text än den som de andra fick har godkänts av salmi
  approvals.agr:42:15
    42 | ändringsavtal andring-2 "Ändringsavtal 2"
       |               ^^^^^^^^^
  hjälp: låt alla godkänna samma text, eller rätta `version:`

anmärkning N527: `andring-2` är inte i kraft: godkännande saknas av salmi och lampi
  approvals.agr:42:15
    42 | ändringsavtal andring-2 "Ändringsavtal 2"
       |               ^^^^^^^^^
  hjälp: lägg till `godkännande av …` med datum när det kommer

2 varningar, 1 anmärkning
[1]
$ agrc ask approvals.agr 'vad är koskis andel den 1.2.2027'
Läst så här: vilken andel har koski den 1.2.2027
SVAR        andel för koski (kostnader): 50 %.
GRUND       punkt 2 (approvals.agr:20): koski 50 %
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     hamn · approvals.agr · sha256 bfe98c397eba · agrc 0.1.0
$ agrc ask approvals.agr 'vad är koskis andel den 15.2.2027'
Läst så här: vilken andel har koski den 15.2.2027
SVAR        andel för koski (kostnader): 40 %.
GRUND       punkt andring-1 (approvals.agr:37): koski 40 % [ändrat genom Ändringsavtal
              1, i kraft från och med 15.2.2027]
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     hamn · approvals.agr · sha256 bfe98c397eba · agrc 0.1.0
$ agrc ask approvals.agr 'när upphör avtalet den 1.6.2028'
Läst så här: när upphör avtalet den 1.6.2028
SVAR        Avtalet upphör: 31.12.2029.
GRUND       punkt 1 (approvals.agr:15): till och med: 31.12.2029
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     hamn · approvals.agr · sha256 bfe98c397eba · agrc 0.1.0
$ agrc ask approvals.agr 'är ändring 1 i kraft den 1.6.2027'
Läst så här: är ändringen andring-1 i kraft den 1.6.2027
SVAR        Ja. Ändringsavtal 1 gäller från och med 15.2.2027.
GRUND       punkt andring-1 (approvals.agr:31): andring-1 [ändrat genom Ändringsavtal 1,
              i kraft från och med 15.2.2027]
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     hamn · approvals.agr · sha256 bfe98c397eba · agrc 0.1.0
$ agrc ask approvals.agr 'är ändring 2 i kraft den 1.6.2028'
Läst så här: är ändringen andring-2 i kraft den 1.6.2028
SVAR        Nej. Ändringsavtal 2 är inte i kraft: godkännande saknas av salmi och lampi.
VERSION     hamn · approvals.agr · sha256 bfe98c397eba · agrc 0.1.0
$ agrc ask approvals.agr 'vem har godkänt ändring 2'
Läst så här: vem har godkänt ändringen andring-2
SVAR        Ändringsavtal 2: godkännanden 2, krävs 3.
            koski  datum: 1.4.2027; version: B
            salmi  datum: 2.4.2027; version: A
VERSION     hamn · approvals.agr · sha256 bfe98c397eba · agrc 0.1.0
$ agrc ask approvals.agr 'vem har inte godkänt ändring 2'
Läst så här: vem har inte godkänt ändringen andring-2
SVAR        Ändringsavtal 2: godkännande saknas (2): salmi och lampi.
VERSION     hamn · approvals.agr · sha256 bfe98c397eba · agrc 0.1.0
$ agrc ask --language en approvals.agr 'what does amendment 2 change'
Read as: what does amendment andring-2 change
ANSWER      Ändringsavtal 2 would change: 1. It is not in force: approval is missing
            from salmi and lampi.
            term  changed  till och med: 31.12.2029 → till och med: 31.12.2031
BECAUSE     clause andring-2/1 (approvals.agr:47): giltighet; till och med: 31.12.2031
              (not checked against the signed document)
VERSION     hamn · approvals.agr · sha256 bfe98c397eba · agrc 0.1.0
$ agrc ask --language fi approvals.agr 'mitä muutos 1 muuttaa'
Luettu näin: mitä muutos andring-1 muuttaa
VASTAUS     Ändringsavtal 1, 15.2.2027 alkaen muutoksia: 1.
            kostnader  muutetaan  koski 50 %; salmi 30 % → koski 40 %; salmi 40 %
PERUSTE     kohta andring-1 (approvals.agr:36): andel kostnader koski 40 % salmi 40 %
              slut [muutettu: Ändringsavtal 1, voimassa 15.2.2027 alkaen]
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      hamn · approvals.agr · sha256 bfe98c397eba · agrc 0.1.0
$ agrc ask approvals.agr 'vad ändras den 15.2.2027'
Läst så här: vad ändras den 15.2.2027
SVAR        Ändras den 15.2.2027: 1.
            kostnader  ändras  koski 50 %; salmi 30 % → koski 40 %; salmi 40 %
GRUND       punkt andring-1 (approvals.agr:36): andel kostnader koski 40 % salmi 40 %
              slut [ändrat genom Ändringsavtal 1, i kraft från och med 15.2.2027]
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     hamn · approvals.agr · sha256 bfe98c397eba · agrc 0.1.0
$ agrc ask approvals.agr 'vilken version är i kraft den 1.6.2028'
Läst så här: vilken version är i kraft den 1.6.2028
SVAR        I kraft den 1.6.2028: ändrat genom Ändringsavtal 1.
GRUND       punkt andring-1 (approvals.agr:31): andring-1 [ändrat genom Ändringsavtal 1,
              i kraft från och med 15.2.2027]
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     hamn · approvals.agr · sha256 bfe98c397eba · agrc 0.1.0
$ agrc ask --language en approvals.agr 'what amendments are there'
Read as: what amendments are there
ANSWER      Amendments: 2.
            andring-1  Ändringsavtal 1  15.2.2027
            andring-2  Ändringsavtal 2  approval is missing from salmi and lampi
VERSION     hamn · approvals.agr · sha256 bfe98c397eba · agrc 0.1.0
