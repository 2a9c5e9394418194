# Own aspects, rules with an exception, dates, lines from another clause.
$ agrc ask plan.agr "who decides permits"
Read as: who is to decide permits
ANSWER      decide: permits: each municipality; agency.
            each municipality  in case: simple
            agency             in case: special
BECAUSE     clause 3 (plan.agr:27): decide: each municipality · decide: agency · in
              case: simple · in case: special
              (not checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "who decides on permits in salmi in the case of simple"
Read as: who is to decide permits in salmi in case simple
ANSWER      decide: permits: salmi.
BECAUSE     clause 3 (plan.agr:27): decide: each municipality · in case: simple
              (not checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "who archives advice"
Read as: who is to archive advice
ANSWER      archive: advice: each municipality.
            each municipality  by the rule records
BECAUSE     clause 2 (plan.agr:18): archive: each municipality
              (not checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "who archives permits"
Read as: who is to archive permits
ANSWER      archive: permits: host (koski).
BECAUSE     clause 2 (plan.agr:19): archive: host
            clause 1 (plan.agr:11): held by: koski
            (none of these is checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "who provides advice in harju"
Read as: who is to produce advice in harju
ANSWER      produce: advice: harju.
BECAUSE     clause 2 (plan.agr:20): produce: each municipality
              (not checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "who pays for advice"
Read as: who is to pay advice
ANSWER      pay: advice: each municipality except harju; host (koski).
            each municipality except harju  otherwise
            koski                           host; in: harju; exception
BECAUSE     clause 9 (plan.agr:41): pay: each municipality except harju · pay: host ·
              in: harju
            clause 1 (plan.agr:11): held by: koski
            (none of these is checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "who produces archive-room on 1.3.2027"
Read as: who is to produce archive-room on 1.3.2027
ANSWER      produce: archive-room: salmi.
BECAUSE     clause 3 (plan.agr:35): produce: salmi · from: 1.1.2027
              (not checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "who decides advice"
Read as: who is to decide advice
ANSWER      The agreement does not state this: decide: advice.
BECAUSE     clause 3 (plan.agr:31): decide: not stated
              (not checked against the signed document)
NOT STATED  decide: advice (clause 3)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "whose customer is permits"
Read as: who is to customer permits
ANSWER      The agreement does not state this: customer: permits.
BECAUSE     clause 3 (plan.agr:24): service permits "Environmental permits"; mode:
              centralised; statutory: yes produce: host decide: agency; in case: special
              decide: each …
              (not checked against the signed document)
NOT STATED  customer: permits (clause 3)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "who is responsible for permits"
Read as: who does what in permits
ANSWER      permits: 5.
            produce  koski (host)
            decide   each municipality (in case: simple)
            decide   agency (in case: special)
            pay      koski; salmi
            archive  koski (host; exception; by the rule joint-records)
BECAUSE     clause 3 (plan.agr:25): produce: host · decide: each municipality · decide:
              agency · pay: koski; salmi · and 2 more
            clause 2 (plan.agr:19): archive: host
            clause 1 (plan.agr:11): held by: koski
            (none of these is checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "what moves if salmi is host"
Read as: what if salmi becomes host: what moves
ANSWER      3 responsibilities change hands.
            permits  produce     koski → salmi
            permits  archive     koski → salmi
            advice   pay; harju  koski → salmi
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "what stays with koski by name"
Read as: what stays with koski by name
ANSWER      Named to koski itself: 2.
            permits       pay: koski; salmi
            archive-room  produce: koski
BECAUSE     clause 3 (plan.agr:28): pay: koski; salmi · produce: koski
              (not checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "service matrix"
Read as: service matrix
ANSWER      Who holds what (produce): 12.
            koski  permits       koski
            koski  advice        koski
            koski  archive-room  koski; salmi
            salmi  permits       koski
            salmi  advice        salmi
            salmi  archive-room  koski; salmi
            lampi  permits       koski
            lampi  advice        lampi
            lampi  archive-room  koski; salmi
            harju  permits       koski
            harju  advice        harju
            harju  archive-room  koski; salmi
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc check --fail-on error plan.agr
warning W394: it is not stated from when and until when the agreement is in force
  plan.agr:3:11
     3 | agreement plan "Service plan of four towns"
       |           ^^^^
  help: add `term` with `from:` and `until:` in a clause

note N396: it is not stated how disputes are settled
  plan.agr:3:11
     3 | agreement plan "Service plan of four towns"
       |           ^^^^
  help: add a `procedure` for disputes, or `silent on dispute`

note N397: it is not stated how the agreement is amended
  plan.agr:3:11
     3 | agreement plan "Service plan of four towns"
       |           ^^^^
  help: add a decision on amendment, or `silent on amendment`

note N364: `koski` holds the role `host`: is the duty meant for the role?
  plan.agr:28:10, clause 3
    28 |     pay: koski; salmi
       |          ^^^^^
  help: write the name of the role if the duty should follow it to the next holder

note N364: `koski` holds the role `host`: is the duty meant for the role?
  plan.agr:34:14, clause 3
    34 |     produce: koski;  until: 31.12.2026
       |              ^^^^^
  help: write the name of the role if the duty should follow it to the next holder

1 warning, 4 notes
# In Swedish.
$ agrc ask plan.sv.agr "vem ordnar handledning"
Läst så här: vem anordnar handledning
SVAR        producerar: handledning: varje kommun; värdkommun (koski) – tjänsten har
            flera genomförandesätt, och vart och ett kan ha sin egen utförare.
            varje kommun  genomförandesätt: delegerad
            koski         värdkommun; gäller: unga; genomförandesätt: köptjänst
GRUND       punkt 2 (plan.sv.agr:17): producerar: varje kommun · producerar: värdkommun
              · genomförandesätt: delegerad · gäller: unga · genomförandesätt: köptjänst
            punkt 1 (plan.sv.agr:10): innehas av: koski
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
VERSION     plan · plan.sv.agr · sha256 7e88af8e21eb · agrc 0.1.0
$ agrc ask plan.sv.agr "vem ordnar handledning i salmi"
Läst så här: vem anordnar handledning i salmi
SVAR        producerar: handledning: salmi; värdkommun (koski) – tjänsten har flera
            genomförandesätt, och vart och ett kan ha sin egen utförare.
            salmi  genomförandesätt: delegerad
            koski  värdkommun; gäller: unga; genomförandesätt: köptjänst
GRUND       punkt 2 (plan.sv.agr:17): producerar: varje kommun · producerar: värdkommun
              · genomförandesätt: delegerad · gäller: unga · genomförandesätt: köptjänst
            punkt 1 (plan.sv.agr:10): innehas av: koski
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
VERSION     plan · plan.sv.agr · sha256 7e88af8e21eb · agrc 0.1.0
$ agrc ask plan.sv.agr "vem ordnar handledning för unga"
Läst så här: vem anordnar handledning för unga
SVAR        producerar: handledning: varje kommun; värdkommun (koski) – tjänsten har
            flera genomförandesätt, och vart och ett kan ha sin egen utförare.
            varje kommun  genomförandesätt: delegerad
            koski         värdkommun; gäller: unga; genomförandesätt: köptjänst
GRUND       punkt 2 (plan.sv.agr:17): producerar: varje kommun · producerar: värdkommun
              · genomförandesätt: delegerad · gäller: unga · genomförandesätt: köptjänst
            punkt 1 (plan.sv.agr:10): innehas av: koski
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
VERSION     plan · plan.sv.agr · sha256 7e88af8e21eb · agrc 0.1.0
$ agrc ask plan.sv.agr "vem beslutar om handledning i lampi"
Läst så här: vem beslutar handledning i lampi
SVAR        beslutar: handledning: lampi.
GRUND       punkt 2 (plan.sv.agr:19): beslutar: varje kommun
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     plan · plan.sv.agr · sha256 7e88af8e21eb · agrc 0.1.0
$ agrc ask plan.sv.agr "vilka tjänster är både delegerade och köptjänst"
Läst så här: vilka tjänster är delegerad och köptjänst
SVAR        Tjänster, genomförandesätt delegerad och köptjänst: handledning.
GRUND       punkt 2 (plan.sv.agr:16): genomförandesätt: köptjänst; delegerad
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     plan · plan.sv.agr · sha256 7e88af8e21eb · agrc 0.1.0
$ agrc ask plan.sv.agr "vad producerar salmi själv"
Läst så här: salmi tjänster: producerar
SVAR        salmi, producerar: 1.
            handledning  genomförandesätt: delegerad
GRUND       punkt 2 (plan.sv.agr:17): producerar: varje kommun
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     plan · plan.sv.agr · sha256 7e88af8e21eb · agrc 0.1.0
# Random plans against a slow and obvious computation.
$ python3 slow.py 12
12 plans, 140 questions agree
