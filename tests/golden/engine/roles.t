$ agrc ask roles.agr 'who are the members of guests?'
Read as: who are the members of guests
ANSWER      guests (2): salmi and lampi.
BECAUSE     clause 1 (roles.agr:14): are: each municipality · except: authority · held
              by: host · held by: koski
              (not checked against the signed document)
VERSION     area · roles.agr · sha256 749ed8753d62 · agrc 0.1.0
$ agrc ask roles.agr 'who pays premises?'
Read as: who pays premises
ANSWER      pays: premises: each municipality except host.
            each municipality except host  pays: premises (must)  salmi, lampi
BECAUSE     clause 1 (roles.agr:15): does: pays · what: premises · who: each
              municipality except host · held by: koski
              (not checked against the signed document)
VERSION     area · roles.agr · sha256 749ed8753d62 · agrc 0.1.0
$ agrc ask roles.agr 'what if host becomes lampi: who are the members of guests?'
Read as: what if lampi becomes host: who are the members of guests
ANSWER      guests (2): koski and salmi.
BECAUSE     clause 1 (roles.agr:14): are: each municipality · except: authority · held
              by: host · instead of “held by: koski”: lampi becomes host
              (not checked against the signed document)
VERSION     area · roles.agr · sha256 749ed8753d62 · agrc 0.1.0
$ agrc ask roles.agr 'what if host becomes lampi: who pays premises?'
Read as: what if lampi becomes host: who pays premises
ANSWER      pays: premises: each municipality except host.
            each municipality except host  pays: premises (must)  koski, salmi
BECAUSE     clause 1 (roles.agr:15): does: pays · what: premises · who: each
              municipality except host · instead of “held by: koski”: lampi becomes host
              (not checked against the signed document)
VERSION     area · roles.agr · sha256 749ed8753d62 · agrc 0.1.0
$ agrc ask roles.agr 'how many municipalities are there?'
Read as: how many municipality are there
ANSWER      number (municipality): 3.
BECAUSE     clause 1 (roles.agr:9): party koski; kind: municipality · party salmi; kind:
              municipality · party lampi; kind: municipality
              (not checked against the signed document)
VERSION     area · roles.agr · sha256 749ed8753d62 · agrc 0.1.0
