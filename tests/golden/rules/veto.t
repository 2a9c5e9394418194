# Vetoes under conditions, limits on those against, limits that nobody reaches.
$ agrc test veto.agr
error E345: `panel` can never make this decision, even when everyone is present and in
  favour
  veto.agr:35:15, clause 2
    35 |   decision of panel
       |               ^^^^^
  help: compare the limits with the votes that there are

ok      a veto that others must support
ok      a veto on one matter, and on a fact
ok      opposed by at most one
3 passed, 0 failed
[1]
$ agrc test veto-fi.agr | head -1
ok      veto
$ agrc test veto-sv.agr | head -1
ok      veto
$ agrc check veto.agr | grep "^error E345\|^warning W482"
error E345: `panel` can never make this decision, even when everyone is present and in
warning W482: `at least 6 members present` can't be reached in `panel`: there are 5 in
warning W482: `at least 6 members in favour` can't be reached in `jury`: there are 5 in
$ agrc ask veto.agr 'who can block alone in council?'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: who can block alone in council
ANSWER      Can block a decision alone in council: lampi.
BECAUSE     clause 2 (veto.agr:21): passes if: more than 1/2 of all members · seats:
              each party 1 · veto right koski; on: lease · on: lease · and 4 more
            clause 1 (veto.agr:14): is: yes
            (none of these is checked against the signed document)
ASSUMING    By the general rule; these matters have rules of their own: lease. (default)
            Everyone is present and votes for or against. (default)
VERSION     port · veto.agr · sha256 6228aa248d7a · agrc 0.1.0
$ agrc ask veto.agr 'does council decide with koski, lampi and harju, against salmi and niemi?' | sed -n 2,5p
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
  salmi and niemi
ANSWER      No. The decision is blocked: against: yes, would block: salmi against;
            against: 2 of 5 members, would block: at least 2 members against (just
            enough). It would pass with these in favour as well: salmi; or niemi.
$ agrc ask veto.agr 'which are the minimal winning coalitions in council?' | sed -n 2,9p
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
ANSWER      Smallest coalitions that can decide, where nobody can be left out (council):
            4.
            - koski, salmi, lampi
            - salmi, lampi, harju
            - salmi, lampi, niemi
            - koski, lampi, harju, niemi
BECAUSE     clause 2 (veto.agr:21): passes if: more than 1/2 of all members · seats:
              each party 1 · veto right koski; on: lease · on: lease · and 4 more
$ agrc ask veto.agr 'what majority is needed in board?' | sed -n 2p
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
ANSWER      A decision of board needs: at most 1 member against.
$ agrc ask veto.agr 'does jury decide with koski, salmi and lampi?'
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
Read as: does a decision of jury pass with koski, salmi and lampi in favour
ANSWER      Whether there is a right of veto in jury depends on this, which is not
            stated: harm.
BECAUSE     clause 2 (veto.agr:40): seats: each party 1 · first: at least 6 members in
              favour · then: at least 3 members in favour · veto right koski; if: harm ·
              if: harm
              (not checked against the signed document)
NOT STATED  harm (jury)
VERSION     port · veto.agr · sha256 6228aa248d7a · agrc 0.1.0
$ agrc ask veto.agr 'does panel decide with koski, salmi and lampi?' | sed -n 2,3p
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
ANSWER      No. There is no quorum: present: 5 of 5 members, needed: at least 6 members
            present (1 member short). The support of all the others would not be enough
$ agrc ask veto-fi.agr 'kuka voi estää päätöksen yksin neuvostossa asiassa vuokra?' | sed -n 2,3p
VASTAUS     Yksin voi estää päätöksen (toimielin neuvosto): koski ja lampi.
PERUSTE     kohta 2 (veto-fi.agr:15): syntyy jos: vähintään 2 jäsentä puolesta · paikat:
$ agrc ask veto-sv.agr 'vem kan blockera ensam i rad i frågan om hyra?' | sed -n 2,3p
SVAR        Kan ensam hindra ett beslut (organet rad): koski och lampi.
GRUND       punkt 2 (veto-sv.agr:15): godkänns om: minst 2 ledamöter för · platser:
# In the words of those who ask.
$ for q in 'is there a deadlock' 'can the vote end in a deadlock' 'can there be contradictory decisions' 'can a decision be taken if koski is not in favour' 'does every decision need koski' 'how many votes does koski need for a veto' 'onko ristiriitaisia päätöksiä mahdollista tehdä' 'onko päätös mahdollinen ilman koskea' 'voiko äänestys päättyä umpikujaan' 'montako ääntä koski tarvitsee vetoon' 'finns det ett dödläge' 'är motstridiga beslut möjliga' 'kan ett beslut gå igenom om koski är emot' 'hur många röster behöver koski för veto'; do agrc ask bloc.agr "$q" | head -1; done
Read as: can there be a deadlock
Read as: can there be a deadlock
Read as: can two contradictory decisions both pass
Read as: can a decision pass without koski
Read as: is koski needed for a decision
Read as: how many votes does koski need to block alone
Read as: can two contradictory decisions both pass
Read as: can a decision pass without koski
Read as: can there be a deadlock
Read as: how many votes does koski need to block alone
Read as: can there be a deadlock
Read as: can two contradictory decisions both pass
Read as: can a decision pass without koski
Read as: how many votes does koski need to block alone
# Mistakes.
$ agrc ask $ROOT/tests/findings/E483/wrong.agr 'who can decide alone?' 2>/dev/null | sed -n 2p
ANSWER      The seats of koski in council are stated twice: correct that first.
$ agrc ask $ROOT/tests/findings/W484/wrong.agr 'who can decide alone?' | sed -n 2p
ANSWER      The agreement does not state who the members of this body are: council.
$ agrc ask $ROOT/tests/findings/W485/wrong.agr 'who can decide alone?' | sed -n 2p
ANSWER      The agreement does not state who the members of this body are: coast.
$ agrc ask $ROOT/tests/findings/W486/wrong.agr 'who can decide alone in council?' | sed -n 2p
ANSWER      The agreement does not state what a decision needs (board).
$ printf 'language english\nclause 1\n party koski\n party salmi\n body council\n  seats: each party 1\n end\n decision of council\n  passes if: opposed by koski\n  veto right\n end\n body board\n  seats: each party 1\n end\n decision of board\n  passes if: koski and salmi\n  quorum: at least -3 members present\n end\nend\n' > $TMPDIR/bad.agr; agrc check $TMPDIR/bad.agr | grep "^error"
error E221: `opposed by koski` does not fit here: a limit is wanted here, such as `more
error E225: `veto right` lacks `who:`
error E221: `koski and salmi` does not fit here: a limit is wanted here, such as `more
error E115: `-` cannot stand here; a name, a number or a quoted text is wanted
