$ agrc check letters.agr
warning W394: it is not stated from when and until when the agreement is in force
  letters.agr:5:11
     5 | agreement plan "A plan"
       |           ^^^^
  help: add `term` with `from:` and `until:` in a clause

note N396: it is not stated how disputes are settled
  letters.agr:5:11
     5 | agreement plan "A plan"
       |           ^^^^
  help: add a `procedure` for disputes, or `silent on dispute`

note N397: it is not stated how the agreement is amended
  letters.agr:5:11
     5 | agreement plan "A plan"
       |           ^^^^
  help: add a decision on amendment, or `silent on amendment`

note N361: `arranging` has no time: neither when, by when nor how often
  letters.agr:15:8, clause H-N
    15 |   duty arranging;  who: koski;  does: arranges;  what: workshops;  source: clause A
       |        ^^^^^^^^^
  help: add `when:`, `by:`, `within:` or `how often:`, or `from:` if it goes on all the
        time

warning W401: open question without an assumed reading: Who pays for the workshops?
  letters.agr:16:11, clause H-N
    16 |   unclear who-pays "Who pays for the workshops?"
       |           ^^^^^^^^
  help: mark one reading `assumed`, or have the parties settle the question

note N403: nothing refers to the open question: Who pays for the workshops?
  letters.agr:16:11, clause H-N
    16 |   unclear who-pays "Who pays for the workshops?"
       |           ^^^^^^^^
  help: put `unclear` and its name where the value would stand, or statements `under
        reading:`

error E206: there is no clause `B` in this file
  letters.agr:18:55, clause H-N
    18 |     reading everyone: all;  clauses: clause A; clause B
       |                                                       ^
  help: correct the number, or add the clause, even an empty one

1 error, 2 warnings, 4 notes
[1]
$ agrc ask letters.agr 'what does clause H-N say?'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: what does clause H-N say
ANSWER      clause H-N Young people: what is encoded of it is listed below.
            workshops  topic
            arranging  duty     who: koski; does: arranges; what: workshops; source:
                                clause A
            who-pays   unclear  Who pays for the workshops?
            host       reading  clauses: clause H-N; koski
            everyone   reading  clauses: clause A; clause B; all
BECAUSE     clause H-N (letters.agr:15): who: koski · does: arranges · what: workshops ·
              source: clause A · and 4 more
              (not checked against the signed document)
NOT STATED  the words of the clause (clause H-N Young people)
VERSION     plan · letters.agr · sha256 580fcec5fbca · agrc 0.1.0
$ agrc ask letters.agr 'what if clause A is repealed: is koski a party?'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: what if clause A is repealed: is koski a party
ANSWER      No: koski is no longer a party.
BECAUSE     clause A (letters.agr:9): party koski; kind: municipality
              (not checked against the signed document)
VERSION     plan · letters.agr · sha256 580fcec5fbca · agrc 0.1.0
