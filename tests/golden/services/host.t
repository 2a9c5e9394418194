# The host names itself where each municipality is named: only the others are in conflict.
$ agrc check --format text host.agr | grep E421
error E421: `a` (produce): both salmi and host apply: salmi
$ agrc ask host.agr "who produces a in koski"
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: who is to produce a in koski
ANSWER      produce: a: koski; host (koski).
            koski
            koski  host
BECAUSE     clause 1 (host.agr:8): produce: each municipality · produce: host · held by:
              koski
              (not checked against the signed document)
VERSION      · host.agr · sha256 8bfa37f8d254 · agrc 0.1.0
$ agrc ask host.agr "who produces a in salmi"
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: who is to produce a in salmi
ANSWER      produce: a: two statements that do not agree apply at once (salmi): salmi
            (clause 1) and host (koski) (clause 1).
            salmi
            koski  host
BECAUSE     clause 1 (host.agr:8): produce: each municipality · produce: host · held by:
              koski
              (not checked against the signed document)
VERSION      · host.agr · sha256 8bfa37f8d254 · agrc 0.1.0
$ agrc ask host.agr "service matrix"
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: service matrix
ANSWER      Who holds what (produce): 3.
            koski  a  koski
            salmi  a  salmi; koski
            lampi  a  salmi
VERSION      · host.agr · sha256 8bfa37f8d254 · agrc 0.1.0
