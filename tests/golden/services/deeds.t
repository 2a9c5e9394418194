# Whether someone may or must do what a service asks for: acts and aspects, in case forms, and for
# each of a kind. Two lines of two readings never come: not understood is better.
$ agrc ask plan.agr "must each municipality provide advice"
Read as: is it required that municipality provides advice
ANSWER      Yes, as stated: produce: advice: each municipality.
            each municipality  by the rule residual
BECAUSE     clause 2 (plan.agr:20): produce: each municipality
              (not checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "may harju provide advice itself"
Read as: is it allowed that harju provides advice
ANSWER      Yes, as stated: produce: advice: harju.
BECAUSE     clause 2 (plan.agr:20): produce: each municipality
              (not checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "does koski decide permits"
Read as: is it required that koski decides permits
ANSWER      Yes, as stated: decide: permits: koski; agency.
            koski   in case: simple
            agency  in case: special
BECAUSE     clause 3 (plan.agr:27): decide: each municipality · decide: agency · in
              case: simple · in case: special
              (not checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "may salmi pay for advice"
Read as: is it allowed that salmi pay advice
ANSWER      Yes, as stated: pay: advice: salmi.
BECAUSE     clause 9 (plan.agr:41): pay: each municipality except harju
              (not checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "must every municipality pay for advice"
Read as: is it required that municipality pay advice
ANSWER      Not each: koski, salmi and lampi yes; harju no. Stated: pay: advice: each
            municipality except harju; host (koski).
            each municipality except harju  otherwise
            koski                           host; in: harju; exception
BECAUSE     clause 9 (plan.agr:41): pay: each municipality except harju · pay: host ·
              in: harju
            clause 1 (plan.agr:11): held by: koski
            (none of these is checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "may koski archive permits"
Read as: is it allowed that koski archive permits
ANSWER      Yes, as stated: archive: permits: host (koski).
BECAUSE     clause 2 (plan.agr:19): archive: host
            clause 1 (plan.agr:11): held by: koski
            (none of these is checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "may salmi archive permits"
Read as: is it allowed that salmi archive permits
ANSWER      No; it is stated of others: archive: permits: host (koski).
BECAUSE     clause 2 (plan.agr:19): archive: host
            clause 1 (plan.agr:11): held by: koski
            (none of these is checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "by whom is advice provided in harju"
Read as: who is to produce advice in harju
ANSWER      produce: advice: harju.
BECAUSE     clause 2 (plan.agr:20): produce: each municipality
              (not checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "in which municipalities is advice available"
Read as: in which municipalities is advice
ANSWER      Municipalities with advice (4): koski, salmi, lampi and harju.
BECAUSE     clause 2 (plan.agr:20): produce: each municipality
              (not checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.agr "what must koski do"
Read as: what must koski do
ANSWER      Duties of koski: 0; responsibilities in services: 9.
            produce  3  permits, advice, archive-room
            decide   1  permits
            pay      2  permits, advice
            archive  3  permits, advice, archive-room
BECAUSE     clause 3 (plan.agr:25): produce: host · produce: koski · decide: each
              municipality · pay: koski; salmi
            clause 2 (plan.agr:20): produce: each municipality · archive: host ·
              archive: each municipality
            clause 9 (plan.agr:41): pay: each municipality except harju
            (none of these is checked against the signed document)
VERSION     plan · plan.agr · sha256 2aa5c1411b90 · agrc 0.1.0
$ agrc ask plan.sv.agr "måste varje kommun producera handledning"
Läst så här: krävs det att kommun producerar handledning
SVAR        Ja, så anges: producerar: handledning: varje kommun; värdkommun (koski).
            varje kommun  genomförandesätt: delegerad
            koski         värdkommun; gäller: unga; genomförandesätt: köptjänst
GRUND       punkt 2 (plan.sv.agr:17): producerar: varje kommun · producerar: värdkommun
              · genomförandesätt: delegerad · gäller: unga · genomförandesätt: köptjänst
            punkt 1 (plan.sv.agr:10): innehas av: koski
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
VERSION     plan · plan.sv.agr · sha256 7e88af8e21eb · agrc 0.1.0
$ agrc ask plan.sv.agr "av vem produceras handledning i harju"
Förstås inte, och avtalet nämner inte ”harju”: av vem produceras handledning i harju
Avtalet talar om detta här:
  punkt 2 (plan.sv.agr:17): handledning (tjänstens rad): producerar: varje kommun;
    genomförandesätt: delegerad
  punkt 2 (plan.sv.agr:18): handledning (tjänstens rad): producerar: värdkommun;
    genomförandesätt: köptjänst; gäller: unga
Menade du:
  vem producerar handledning
  på vilket sätt ordnas handledning
  vilken är tidsfristen för handledning
[2]
$ agrc ask suunnitelma.agr "voiko Salmela tuottaa neuvontaa itse"
Luettu näin: onko sallittua, että salmela tuottaa: neuvonta
VASTAUS     Kyllä, näin sanotaan: tuottaa: neuvonta: isäntä (salmela).
PERUSTE     kohta 2 (suunnitelma.agr:32): tuottaa: isäntä
            kohta 1 (suunnitelma.agr:17): haltija: salmela
            kohta 3 (suunnitelma.agr:41): toteutustapa: delegoitu; keskitetty
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "pitääkö jokaisen kunnan tuottaa neuvontaa"
Luettu näin: vaaditaanko, että kunta tuottaa: neuvonta
VASTAUS     Kyllä, näin sanotaan: tuottaa: neuvonta: isäntä (salmela); kukin
            sopimuskunnat.
            salmela              isäntä; toteutustavan keskitetty mukaan
            kukin sopimuskunnat  toteutustavan delegoitu mukaan
PERUSTE     kohta 2 (suunnitelma.agr:32): tuottaa: isäntä · tuottaa: kukin sopimuskunnat
            kohta 1 (suunnitelma.agr:17): haltija: salmela
            kohta 3 (suunnitelma.agr:41): toteutustapa: delegoitu; keskitetty
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
$ agrc ask suunnitelma.agr "tuottaako Koski neuvontaa"
Luettu näin: vaaditaanko, että koski tuottaa: neuvonta
VASTAUS     Kyllä, näin sanotaan: tuottaa: neuvonta: koski; isäntä (salmela).
            koski    toteutustavan delegoitu mukaan
            salmela  isäntä; toteutustavan keskitetty mukaan
PERUSTE     kohta 2 (suunnitelma.agr:31): tuottaa: kukin sopimuskunnat · tuottaa: isäntä
            kohta 3 (suunnitelma.agr:41): toteutustapa: delegoitu; keskitetty
            kohta 1 (suunnitelma.agr:17): haltija: salmela
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      suunnitelma · suunnitelma.agr · sha256 4a218538e5c1 · agrc 0.1.0
