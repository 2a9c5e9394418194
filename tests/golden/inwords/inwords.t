# Questions read word by word: of deeds, votes, figures and leaving, in any order. Those with a word
# that is none of theirs, or that limits them, stay not understood.
$ agrc ask ferry.agr 'how long must the log books be kept?' | sed -n 1,3p
Read as: does logs survive the end of the agreement
ANSWER      Yes, logs survives the end of the agreement (5 years).
BECAUSE     clause 3 (ferry.agr:38): survives: 5 years
$ agrc ask ferry.agr 'who has to look at the hull of the ferry, is it oak?' | sed -n 1,3p
The question is not understood: who has to look at the hull of the ferry, is it oak? (it
  stops at “look”)
The agreement speaks of this here:
  clause 3 (ferry.agr:39): hull (duty): Inspection of the hull; who: oak; does:
    inspects; what: ferry hull; how often: every two years; by: 30.4.
Did you mean:
  who else is needed for a decision with oak in favour
  what is the deadline of hull
  what are the power indices of oak
$ agrc ask ferry.agr "how often is the ferry's hull inspected?" | sed -n 1,3p
Read as: how often must inspect hull
ANSWER      how often (inspects: hull): every two years.
            hull  how often  every two years
$ agrc ask ferry.agr 'the invoice came on 3.5.2027, when must the crossing fees be paid?' | sed -n 1,3p
Read as: what if invoice is on 3.5.2027: what is the deadline of payment
ANSWER      deadline (payment): 17.5.2027 (Monday) – within: 14 days; counted from:
            invoice 3.5.2027 (received).
$ agrc ask ferry.agr 'what happens if a town does not pay the crossing fees on time?' | sed -n 1,3p
Read as: what happens if payment is not done
ANSWER      if not done (payment): interest of 7 %.
BECAUSE     clause 3 (ferry.agr:41): if not done: "interest of 7 %"
$ agrc ask ferry.agr 'may ash sell season tickets?' | sed -n 1,3p
Read as: is it allowed that ash sells tickets
ANSWER      No, it is prohibited: sells: season tickets (must not).
            tickets  each party  sells: season tickets (must not)
$ agrc ask ferry.agr 'how far ahead of the meeting must the call be sent?' | sed -n 1,3p
Read as: what is the deadline of call
ANSWER      deadline (call): by: 10 days; before: meeting.
BECAUSE     clause 3 (ferry.agr:42): by: 10 days · before: meeting
$ agrc ask ferry.agr 'does oak have any way of stopping a new timetable on its own?' | sed -n 1,3p
Read as: can oak block on timetable
ANSWER      Yes. Enough to block a decision of all the others in board: oak.
BECAUSE     clause 2 (ferry.agr:31): passes if: at least 6 of all votes · seats: elm 4;
$ agrc ask ferry.agr 'which towns can together get a new timetable through?' | sed -n 1,3p
Read as: which are the minimal winning coalitions on timetable
ANSWER      Smallest coalitions that can decide, where nobody can be left out (board):
            1.
$ agrc ask ferry.agr 'can the timetable be changed without the votes of ash?' | sed -n 1,3p
Read as: can a decision pass without ash on timetable
ANSWER      Yes. The others can make a decision in board without the support of: ash.
BECAUSE     clause 2 (ferry.agr:31): passes if: at least 6 of all votes · seats: elm 4;
$ agrc ask ferry.agr 'what is the joint population of elm and oak?' | sed -n 1,3p
The question is not understood: what is the joint population of elm and oak? (it stops
  at “population”)
The agreement speaks of this here:
  clause 1 (ferry.agr:11): population (table): per: municipality; elm 9 000 inhabitants;
    oak 6 000 inhabitants; ash 2 000 inhabitants; total 17 000 inhabitants
  clause 4 (ferry.agr:47): exit (right): Right to leave; who: each party; does:
    withdraws; notice: 6 months
Did you mean:
  how big a share do elm and oak have together of population
  what is the total of population
  what is the deadline of population
$ agrc ask ferry.agr 'if ash gives notice on 1.2.2028, when is it out?' | sed -n 1,3p
Read as: what if notice is given on 1.2.2028: when does the agreement end
ANSWER      The period of notice ends: 1.8.2028 (Tuesday) – notice: 6 months; counted
            from: 1.2.2028; 1.2.2029 (Thursday) – notice: 12 months; counted from:
$ agrc ask ferry.agr 'may a town pull out of the cooperation?' | sed -n 1,3p
Read as: is leaving allowed
ANSWER      Yes, as stated: withdraws (may); notice: 6 months.
            exit  each party  withdraws (may); notice: 6 months
$ agrc ask ferry.agr 'who must not inspect the ferry hull?' | sed -n 1,3p
The question is not understood: who must not inspect the ferry hull? (it stops at “not”)
The agreement speaks of this here:
  clause 3 (ferry.agr:39): hull (duty): Inspection of the hull; who: oak; does:
    inspects; what: ferry hull; how often: every two years; by: 30.4.
Did you mean:
  who inspects ferry to hull
  what is ferry
  what may ferry not do
$ agrc ask ferry.agr 'who keeps the log books of the harbour?' | sed -n 1,3p
Not understood, and the agreement does not mention “harbour”: who keeps the log books of
  the harbour?
The agreement speaks of this here:
  clause 3 (ferry.agr:38): logs (duty): Ship's log; who: elm; does: keeps; what: log
    books; survives: 5 years
Did you mean:
  who keeps logs
  what is logs
  what is the table of logs
$ agrc ask ferry.agr 'can only oak and ash not stop a new timetable?' | sed -n 1,3p
The question is not understood: can only oak and ash not stop a new timetable? (it stops
  at “only”)
The agreement speaks of this here:
  clause 2 (ferry.agr:23): timetable (matter): Change of the timetable
  clause 2 (ferry.agr:28): decision (board: timetable) (decision of): on: timetable;
    votes: as seats; passes if: at least 6 of all votes
Did you mean:
  which shares make nobody a dummy by changing the share of oak on timetable
  does a decision on timetable pass with oak in favour against ash
  by how much does a decision on timetable pass or fail with oak in favour against ash
$ agrc ask ferry.agr 'who pays the crossing fees of the neighbours?' | sed -n 1,3p
Not understood, and the agreement does not mention “neighbours”: who pays the crossing
  fees of the neighbours?
The agreement speaks of this here:
  clause 3 (ferry.agr:40): payment (duty): Towns pay for the crossings; who: each party;
    does: pays; what: crossing fees; within: 14 days; counted from: invoice; if not
    done: interest of 7 %
Did you mean:
  who has the largest share
  who has the smallest share
  who has the larger share, elm or oak
