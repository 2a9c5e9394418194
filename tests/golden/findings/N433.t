# N433 voters_unchecked
$ agrc check ../../findings/N433/wrong.agr
warning W341: it is not stated how many must be present for `council` to decide
  ../../findings/N433/wrong.agr:75:15, clause 2
    75 |   decision of council
       |               ^^^^^^^
  help: add `quorum:`, or acknowledge the silence with `silent on quorum`

note N343: `council`: it is not stated how abstentions and absences count
  ../../findings/N433/wrong.agr:75:15, clause 2
    75 |   decision of council
       |               ^^^^^^^
  help: add `abstentions:` or `absences:`, or write `silent on abstention`

note N433: council has 65 voters: not all that they can do together was looked for
  ../../findings/N433/wrong.agr:75:15, clause 2
    75 |   decision of council
       |               ^^^^^^^
  help: ask what matters with `agrc ask`, or allow more than 64 with --limit
        voters-checked=N

1 warning, 2 notes
[1]
$ agrc check --format text ../../findings/N433/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' N433:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N433/near.agr >$TMPDIR/near.txt
[1]
$ ! grep ' N433:' $TMPDIR/near.txt
$ agrc check --untrusted ../../findings/N433/near.agr | grep N433
  ../../findings/N433/near.agr:74:15, clause 2
  ../../findings/N433/near.agr:74:15, clause 2
note N433: council has 64 voters: not all that they can do together was looked for
  ../../findings/N433/near.agr:74:15, clause 2
$ agrc check --language fi ../../findings/N433/wrong.agr | grep -A6 'N433:'; agrc check --language sv ../../findings/N433/wrong.agr | grep -A6 'N433:'
huomautus N433: toimielimessä council on 65 äänestäjää: kaikkea, mitä he voivat yhdessä,
  ei käyty läpi
  ../../findings/N433/wrong.agr:75:15, kohta 2
    75 |   decision of council
       |               ^^^^^^^
  ohje: kysy tärkeää komennolla `agrc ask` tai salli yli 64 valitsimella --limit
        voters-checked=N
anmärkning N433: council har 65 röstande: allt som de kan tillsammans gicks inte igenom
  ../../findings/N433/wrong.agr:75:15, punkt 2
    75 |   decision of council
       |               ^^^^^^^
  hjälp: fråga om det viktiga med `agrc ask`, eller tillåt mer än 64 med --limit
         voters-checked=N
# It comes too when the diagram gets too large; not where a look at all has become possible.
$ sed 's/62 %/51 %/' ../../findings/N433/near.agr >$TMPDIR/half.agr; agrc check --limit diagram-nodes=100 $TMPDIR/half.agr | grep -e N433: -e more.than -e nodes=N
note N433: council has 64 voters: not all that they can do together was looked for
  help: ask what matters with `agrc ask`, or allow more than 100 with --limit
        diagram-nodes=N
$ agrc check --limit voters-checked=65 ../../findings/N433/wrong.agr | grep N433:
[1]
# One sum is looked through at any size.
$ sed '/unless/,+2d' ../../findings/N433/wrong.agr >$TMPDIR/sure.agr; agrc check $TMPDIR/sure.agr | grep N433:
[1]
