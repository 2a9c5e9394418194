# Slips that can be read as meant: a statement of one line written as a block, a label without
# its colon, names that are declared nowhere; each has its message, and nothing after it has one.
$ agrc check --language en vatten.agr
note N396: it is not stated how disputes are settled
  vatten.agr:3:7
     3 | avtal vattenverket "Samarbetsavtal om Kustens vattenverk"
       |       ^^^^^^^^^^^^
  help: add a `procedure` for disputes, or `silent on dispute`

note N397: it is not stated how the agreement is amended
  vatten.agr:3:7
     3 | avtal vattenverket "Samarbetsavtal om Kustens vattenverk"
       |       ^^^^^^^^^^^^
  help: add a decision on amendment, or `silent on amendment`

error E207: `roll` does not take the label `vem`
  vatten.agr:15:34, clause 1
    15 |   roll värdkommun "Värdkommun";  vem: närpes
       |                                  ^^^^^^^^^^^
  help: did you mean `innehas av:`?

error E108: `by` is a word of another language
  vatten.agr:36:18, clause 2
    36 |     enligt: 40 % by invånare + 60 % by vatten
       |                  ^^
  help: this file's language has `enligt` for it

warning W348: vasa alone decides in `vattenstyrelsen`
  vatten.agr:46:12, clause 3
    46 |   beslut i vattenstyrelsen
       |            ^^^^^^^^^^^^^^^
  help: raise the limit, cap the votes, or require the consent of another; compare
        KHO:2023:22

error E110: a colon is missing after `i ärende`
  vatten.agr:52:28, clause 3
    52 |   beslut i vattenstyrelsen i ärende budget
       |                            ^^^^^^^^
  help: write `i ärende:`

error E110: a colon is missing after `godkänns om`
  vatten.agr:53:5, clause 3
    53 |     godkänns om alla
       |     ^^^^^^^^^^^
  help: write `godkänns om:`

error E110: a colon is missing after `minst`
  vatten.agr:54:7, clause 3
    54 |       minst 3/4 av alla röster
       |       ^^^^^
  help: write `minst:`

error E110: a colon is missing after `minst`
  vatten.agr:55:7, clause 3
    55 |       minst 3 av alla medlemmar
       |       ^^^^^
  help: write `minst:`

error E104: one `slut` too many: nothing is open here (the block closed last was
  `punkt`)
  vatten.agr:58:1
    58 | slut
       | ^^^^
  help: remove this `slut`

error E129: `vem` stands below the line of `skyldighet` that it belongs to
  vatten.agr:62:5, clause 4
    62 |     vem: värdkommun
       |     ^^^
  help: end the line above with `;`, so that the statement goes on below; `skyldighet`
        is one line and has no `end`

error E202: `lämnar` is not declared anywhere
  vatten.agr:63:10, clause 4
    63 |     gör: lämnar
       |          ^^^^^^
  help: names stand in base form; a new one is declared in a clause on a line of its own
        that begins with `act`; a deed can also be told in quotes: `does: "…"`

9 errors, 1 warning, 2 notes
[1]
