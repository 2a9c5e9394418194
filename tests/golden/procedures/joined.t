# Procedures that start one another: time runs through all of them
$ agrc ask pier.agr - < pier.txt | grep -v VERSION
Read as: what if time is counted from 31.12.2027: when is court reached
ANSWER      in-court: at the earliest 15.3.2028 (Wednesday), at the latest 13.6.2028
            (Tuesday).
            in-court  at the earliest  15.3.2028
            in-court  at the latest    13.6.2028
BECAUSE     clause 2 (pier.agr:18): starts: talks-begin · within: 60 days · leads to:
              settled · otherwise leads to: talks-failed · and 2 more
            clause 3 (pier.agr:24): starts: talks-failed · within: 14 days · within: 30
              days · leads to: sit · and 7 more
            clause 4 (pier.agr:31): starts: no-result · within: 2 months · within: 6
              months · leads to: in-court · and 6 more
            (none of these is checked against the signed document)
SUM         talks-begin    the procedure starts                  31.12.2027
            negotiate      each party: negotiates; within: 60 days; last day  29.2.2028
            name-mediator  each party: names; within: 14 days; last day  14.3.2028
            sit            mediator: proposes; within: 30 days; last day  13.4.2028
            file           koski: files; within: 2 months; last day  13.6.2028
            in-court       begins                                13.6.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)

Read as: what if time is counted from 1.1.2028: how long does a procedure take at most
ANSWER      duration of talks: 60 days + 14 days + 30 days + 2 months + 6 months at
            most: until 14.12.2028 (Thursday) – negotiate → talks-failed → name-mediator
            → sit → no-result → file → in-court → judgment.
BECAUSE     clause 2 (pier.agr:18): starts: talks-begin · within: 60 days · leads to:
              settled · otherwise leads to: talks-failed · and 2 more
            clause 3 (pier.agr:24): starts: talks-failed · within: 14 days · within: 30
              days · leads to: sit · and 7 more
            clause 4 (pier.agr:31): starts: no-result · within: 2 months · within: 6
              months · leads to: in-court · and 7 more
            (none of these is checked against the signed document)
SUM         talks-begin    the procedure starts
                1.1.2028
            negotiate      each party: negotiates; within: 60 days; last day
                1.3.2028
            name-mediator  each party: names; within: 14 days; last day
                15.3.2028
            sit            mediator: proposes; within: 30 days; last day
                14.4.2028
            file           koski: files; within: 2 months; last day
                14.6.2028
            in-court       regional-court: decides; within: 6 months; last day
                14.12.2028
            judgment       begins
                15.12.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
OTHERWISE   how deadlines are counted: by the Finnish Act on computing time limits
              (150/1930): duration of talks: 60 days + 14 days + 30 days + 2 months + 6
              months at most: until 19.12.2028 (Tuesday) – negotiate → talks-failed →
              name-mediator → sit → no-result → file → in-court → judgment.

Read as: what are the possible outcomes
ANSWER      possible ends of talks: settled; judgment.
            settled   from negotiate; sit; file
            judgment  from in-court
BECAUSE     clause 2 (pier.agr:18): starts: talks-begin · within: 60 days · leads to:
              settled · otherwise leads to: talks-failed
            clause 3 (pier.agr:24): starts: talks-failed · within: 14 days · within: 30
              days · leads to: sit · and 3 more
            clause 4 (pier.agr:31): starts: no-result · within: 2 months · within: 6
              months · leads to: in-court · and 3 more
            (none of these is checked against the signed document)

Read as: can a procedure get stuck
ANSWER      No: from every stage of talks time alone leads on, and every way comes to an
            end.
BECAUSE     clause 2 (pier.agr:18): starts: talks-begin · within: 60 days · leads to:
              settled · otherwise leads to: talks-failed
            clause 3 (pier.agr:24): starts: talks-failed · within: 14 days · within: 30
              days · leads to: sit · and 3 more
            clause 4 (pier.agr:31): starts: no-result · within: 2 months · within: 6
              months · leads to: in-court · and 3 more
            (none of these is checked against the signed document)

Read as: what happens if nobody acts
ANSWER      if nobody acts (talks): negotiate → talks-failed → name-mediator → no-result
            → file → settled; it ends in settled.
            negotiate      each party: negotiates; within: 60 days
            talks-failed
            name-mediator  each party: names; within: 14 days
            no-result
            file           koski: files; within: 2 months
            settled
BECAUSE     clause 2 (pier.agr:18): starts: talks-begin · within: 60 days · leads to:
              settled · otherwise leads to: talks-failed · and 2 more
            clause 3 (pier.agr:24): starts: talks-failed · within: 14 days · within: 30
              days · leads to: sit · and 5 more
            clause 4 (pier.agr:31): starts: no-result · within: 2 months · within: 6
              months · leads to: in-court · and 5 more
            (none of these is checked against the signed document)

Read as: what if talks-failed is on 1.3.2028: when is regional-court reached
ANSWER      in-court: at the earliest 16.3.2028 (Thursday), at the latest 14.6.2028
            (Wednesday).
            in-court  at the earliest  16.3.2028
            in-court  at the latest    14.6.2028
BECAUSE     clause 2 (pier.agr:18): starts: talks-begin · within: 60 days · leads to:
              settled · otherwise leads to: talks-failed
            clause 3 (pier.agr:24): starts: talks-failed · within: 14 days · within: 30
              days · leads to: sit · and 7 more
            clause 4 (pier.agr:31): starts: no-result · within: 2 months · within: 6
              months · leads to: in-court · and 6 more
            (none of these is checked against the signed document)
SUM         talks-failed   the procedure starts                  1.3.2028
            name-mediator  each party: names; within: 14 days; last day  15.3.2028
            sit            mediator: proposes; within: 30 days; last day  14.4.2028
            file           koski: files; within: 2 months; last day  14.6.2028
            in-court       begins                                14.6.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
OTHERWISE   how deadlines are counted: by the Finnish Act on computing time limits
              (150/1930): in-court: at the earliest 16.3.2028 (Thursday), at the latest
              19.6.2028 (Monday).

Read as: how long does a procedure take at most: mediation
ANSWER      duration of mediation: 14 days + 30 days + 2 months + 6 months at most –
            name-mediator → sit → no-result → file → in-court → judgment.
BECAUSE     clause 3 (pier.agr:24): starts: talks-failed · within: 14 days · within: 30
              days · leads to: sit · and 7 more
            clause 4 (pier.agr:31): starts: no-result · within: 2 months · within: 6
              months · leads to: in-court · and 7 more
            (none of these is checked against the signed document)
SUM         name-mediator  each party: names; within: 14 days; when done
            sit            mediator: proposes; within: 30 days; when the time limit has
                           run out
            file           koski: files; within: 2 months; when done
            in-court       regional-court: decides; within: 6 months; when the time
                           limit has run out
            judgment       begins

Read as: what if time is counted from 31.12.2027: when is court reached
ANSWER      in-court: at the earliest 15.3.2028 (Wednesday), at the latest 13.6.2028
            (Tuesday).
            in-court  at the earliest  15.3.2028
            in-court  at the latest    13.6.2028
BECAUSE     clause 2 (pier.agr:18): starts: talks-begin · within: 60 days · leads to:
              settled · otherwise leads to: talks-failed · and 2 more
            clause 3 (pier.agr:24): starts: talks-failed · within: 14 days · within: 30
              days · leads to: sit · and 7 more
            clause 4 (pier.agr:31): starts: no-result · within: 2 months · within: 6
              months · leads to: in-court · and 6 more
            (none of these is checked against the signed document)
SUM         talks-begin    the procedure starts                  31.12.2027
            negotiate      each party: negotiates; within: 60 days; last day  29.2.2028
            name-mediator  each party: names; within: 14 days; last day  14.3.2028
            sit            mediator: proposes; within: 30 days; last day  13.4.2028
            file           koski: files; within: 2 months; last day  13.6.2028
            in-court       begins                                13.6.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)

Read as: what if time is counted from 31.12.2027: when is court reached
ANSWER      in-court: at the earliest 15.3.2028 (Wednesday), at the latest 13.6.2028
            (Tuesday).
            in-court  at the earliest  15.3.2028
            in-court  at the latest    13.6.2028
BECAUSE     clause 2 (pier.agr:18): starts: talks-begin · within: 60 days · leads to:
              settled · otherwise leads to: talks-failed · and 2 more
            clause 3 (pier.agr:24): starts: talks-failed · within: 14 days · within: 30
              days · leads to: sit · and 7 more
            clause 4 (pier.agr:31): starts: no-result · within: 2 months · within: 6
              months · leads to: in-court · and 6 more
            (none of these is checked against the signed document)
SUM         talks-begin    the procedure starts                  31.12.2027
            negotiate      each party: negotiates; within: 60 days; last day  29.2.2028
            name-mediator  each party: names; within: 14 days; last day  14.3.2028
            sit            mediator: proposes; within: 30 days; last day  13.4.2028
            file           koski: files; within: 2 months; last day  13.6.2028
            in-court       begins                                13.6.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
$ agrc status --as-of 10.4.2027 --events pier.csv pier.agr
Pier: status on 10.4.2027 (events: 3)
PROCEDURES
  due           talks roof – in file since 10.4.2027 (Saturday); koski: files; last day
                9.6.2027 (Wednesday), in 60 days; then: in-court or settled; negotiate →
                talks-failed → name-mediator → sit → no-result → file (clause 2)
  due           talks yard – in file since 21.3.2027 (Sunday); koski: files; last day
                20.5.2027 (Thursday), in 40 days; then: in-court or settled; negotiate →
                talks-failed → name-mediator → no-result → file (clause 2)
# Two that start each other
$ agrc check loop.agr
no findings
$ agrc ask loop.agr 'how long does it take at most'
Read as: how long does a procedure take at most
ANSWER      duration of offer: nothing limits how long it takes: it goes round: make →
            refused → think → offer → make. duration of again: nothing limits how long
            it takes: it goes round: think → offer → make → refused → think.
            offer  nothing limits how long it takes: it goes round: make → refused →
                   think → offer → make
            again  nothing limits how long it takes: it goes round: think → offer → make
                   → refused → think
BECAUSE     clause 1 (loop.agr:8): starts: opened · within: 10 days · leads to: agreed ·
              otherwise leads to: refused · and 4 more
              (not checked against the signed document)
NOT STATED  it goes round: make → refused → think → offer → make (clause 1)
            it goes round: think → offer → make → refused → think (clause 1)
VERSION      · loop.agr · sha256 eb88d7d0b7ca · agrc 0.1.0
$ agrc ask loop.agr 'how can it end'
Read as: what are the possible outcomes
ANSWER      possible ends of offer: agreed. possible ends of again: agreed.
            agreed  from make; think
            agreed  from think; make
BECAUSE     clause 1 (loop.agr:8): starts: opened · within: 10 days · leads to: agreed ·
              otherwise leads to: refused · and 4 more
              (not checked against the signed document)
VERSION      · loop.agr · sha256 eb88d7d0b7ca · agrc 0.1.0
