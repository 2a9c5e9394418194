# N430 voters_too_many
$ agrc check ../../findings/N430/wrong.agr
warning W341: it is not stated how many must be present for `council` to decide
  ../../findings/N430/wrong.agr:1035:15, clause 2
  1035 |   decision of council
       |               ^^^^^^^
  help: add `quorum:`, or acknowledge the silence with `silent on quorum`

note N342: votes in `council` can be equal, and it is not stated what then holds
  ../../findings/N430/wrong.agr:1035:15, clause 2
  1035 |   decision of council
       |               ^^^^^^^
  help: add `tie:`, such as `tie: chair decides`

note N343: `council`: it is not stated how abstentions and absences count
  ../../findings/N430/wrong.agr:1035:15, clause 2
  1035 |   decision of council
       |               ^^^^^^^
  help: add `abstentions:` or `absences:`, or write `silent on abstention`

note N430: council has 1025 voters: who decides alone or never matters is worked out for
  at most 1024
  ../../findings/N430/wrong.agr:1035:15, clause 2
  1035 |   decision of council
       |               ^^^^^^^
  help: look at it by hand, or allow more (at most 1 024) with --limit voters-listed=N

1 warning, 3 notes
[1]
$ agrc check --format text ../../findings/N430/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' N430:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N430/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' N430:' $TMPDIR/near.txt
$ agrc check --untrusted ../../findings/N430/near.agr | grep N430
  ../../findings/N430/near.agr:1034:15, clause 2
  ../../findings/N430/near.agr:1034:15, clause 2
  ../../findings/N430/near.agr:1034:15, clause 2
note N430: council has 1024 voters: who decides alone or never matters is worked out for
  ../../findings/N430/near.agr:1034:15, clause 2
$ agrc check --language fi ../../findings/N430/wrong.agr | grep N430; agrc check --language sv ../../findings/N430/wrong.agr | grep -A1 N430
  ../../findings/N430/wrong.agr:1035:15, kohta 2
  ../../findings/N430/wrong.agr:1035:15, kohta 2
  ../../findings/N430/wrong.agr:1035:15, kohta 2
huomautus N430: toimielimessä council on 1025 äänestäjää: yksin päättävät ja
  ../../findings/N430/wrong.agr:1035:15, kohta 2
  ../../findings/N430/wrong.agr:1035:15, punkt 2
  1035 |   decision of council
--
  ../../findings/N430/wrong.agr:1035:15, punkt 2
  1035 |   decision of council
--
  ../../findings/N430/wrong.agr:1035:15, punkt 2
  1035 |   decision of council
--
anmärkning N430: council har 1025 röstande: vem som beslutar ensam eller aldrig spelar
  roll räknas ut för högst 1024
  ../../findings/N430/wrong.agr:1035:15, punkt 2
  1035 |   decision of council
