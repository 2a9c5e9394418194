# What procedures lead to, when, who must act and whether they get stuck, in three languages
$ agrc ask harbour.agr - < harbour.txt
Read as: what if time is counted from 31.12.2027: when is court reached in dispute
ANSWER      in-court: 31.3.2028 (Friday), when the time limit of mediation has run out
            on 30.3.2028 (Thursday).
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 9 more
              (not checked against the signed document)
SUM         talks-begin  the procedure starts                  31.12.2027
            negotiation  each party: negotiates; within: 60 days; last day  29.2.2028
            mediation    mediator: mediates; within: 30 days; last day  30.3.2028
            in-court     begins                                31.3.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what if talks-begin is on 31.12.2027: when is court reached in dispute
ANSWER      in-court: 31.3.2028 (Friday), when the time limit of mediation has run out
            on 30.3.2028 (Thursday).
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 9 more
              (not checked against the signed document)
SUM         talks-begin  the procedure starts                  31.12.2027
            negotiation  each party: negotiates; within: 60 days; last day  29.2.2028
            mediation    mediator: mediates; within: 30 days; last day  30.3.2028
            in-court     begins                                31.3.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what if talks-begin is on 31.12.2027: when is court reached
ANSWER      in-court: 31.3.2028 (Friday), when the time limit of mediation has run out
            on 30.3.2028 (Thursday).
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 8 more
            clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · and 3 more
            (none of these is checked against the signed document)
SUM         talks-begin  the procedure starts                  31.12.2027
            negotiation  each party: negotiates; within: 60 days; last day  29.2.2028
            mediation    mediator: mediates; within: 30 days; last day  30.3.2028
            in-court     begins                                31.3.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what if time is counted from 31.12.2027: when is court reached in dispute
ANSWER      in-court: 31.3.2028 (Friday), when the time limit of mediation has run out
            on 30.3.2028 (Thursday).
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 9 more
              (not checked against the signed document)
SUM         talks-begin  the procedure starts                  31.12.2027
            negotiation  each party: negotiates; within: 60 days; last day  29.2.2028
            mediation    mediator: mediates; within: 30 days; last day  30.3.2028
            in-court     begins                                31.3.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what if time is counted from 31.12.2027: when is court reached in dispute
ANSWER      in-court: 31.3.2028 (Friday), when the time limit of mediation has run out
            on 30.3.2028 (Thursday).
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 9 more
              (not checked against the signed document)
SUM         talks-begin  the procedure starts                  31.12.2027
            negotiation  each party: negotiates; within: 60 days; last day  29.2.2028
            mediation    mediator: mediates; within: 30 days; last day  30.3.2028
            in-court     begins                                31.3.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what if time is counted from 31.12.2027: when is mediation reached in dispute
ANSWER      mediation: 1.3.2028 (Wednesday), when the time limit of negotiation has run
            out on 29.2.2028 (Tuesday).
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 6 more
              (not checked against the signed document)
SUM         talks-begin  the procedure starts                  31.12.2027
            negotiation  each party: negotiates; within: 60 days; last day  29.2.2028
            mediation    begins                                1.3.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what if time is counted from 31.12.2027: when is mediation reached
ANSWER      mediation: 1.3.2028 (Wednesday), when the time limit of negotiation has run
            out on 29.2.2028 (Tuesday).
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 5 more
            clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · leads to: left
            (none of these is checked against the signed document)
SUM         talks-begin  the procedure starts                  31.12.2027
            negotiation  each party: negotiates; within: 60 days; last day  29.2.2028
            mediation    begins                                1.3.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what if time is counted from 31.12.2027: when is court reached
ANSWER      in-court: 31.3.2028 (Friday), when the time limit of mediation has run out
            on 30.3.2028 (Thursday).
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 8 more
            clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · and 3 more
            (none of these is checked against the signed document)
SUM         talks-begin  the procedure starts                  31.12.2027
            negotiation  each party: negotiates; within: 60 days; last day  29.2.2028
            mediation    mediator: mediates; within: 30 days; last day  30.3.2028
            in-court     begins                                31.3.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: when is court reached in dispute
ANSWER      in-court: after 90 days (60 days + 30 days) (negotiation → mediation →
            in-court).
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 9 more
              (not checked against the signed document)
SUM         negotiation  each party: negotiates; within: 60 days; when the time limit
                         has run out
            mediation    mediator: mediates; within: 30 days; when the time limit has
                         run out
            in-court     begins
NOT STATED  the day of `talks-begin`, from which the procedure (dispute-resolution)
              starts (clause 2)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what if time is counted from 31.12.2027: when is settled reached
ANSWER      settled: at the earliest 31.12.2027 (Friday), at the latest 30.3.2028
            (Thursday).
            settled  at the earliest  31.12.2027
            settled  at the latest    30.3.2028
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 7 more
            clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · leads to: left
            (none of these is checked against the signed document)
SUM         talks-begin  the procedure starts                  31.12.2027
            negotiation  each party: negotiates; within: 60 days; last day  29.2.2028
            mediation    mediator: mediates; within: 30 days; last day  30.3.2028
            settled      begins                                30.3.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what can happen next in dispute-resolution
ANSWER      next steps (negotiation: each party: negotiates): settled or mediation.
            settled    when done
            mediation  when the time limit has run out  mediator: mediates; within: 30
                                                        days
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 7 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what can happen next
ANSWER      next steps (negotiation: each party: negotiates): settled or mediation. next
            steps (handling: board: handles): settlement or stays.
            settled     when done
            mediation   when the time limit has run out  mediator: mediates; within: 30
                                                         days
            settlement  when done                        each party: agrees; within: 6
                                                         months
            stays       when it fails
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 7 more
            clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · and 5 more
            (none of these is checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what can happen next in mediation
ANSWER      next steps (mediation: mediator: mediates): settled or in-court.
            settled   when done
            in-court  when the time limit has run out  court-of-lapland: decides
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 8 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what can happen next in negotiation
ANSWER      next steps (negotiation: each party: negotiates): settled or mediation.
            settled    when done
            mediation  when the time limit has run out  mediator: mediates; within: 30
                                                        days
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 8 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what can happen next in talks-begin
ANSWER      next steps (negotiation: each party: negotiates): settled or mediation.
            settled    when done
            mediation  when the time limit has run out  mediator: mediates; within: 30
                                                        days
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 7 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what can happen next in negotiation
ANSWER      next steps (negotiation: each party: negotiates): settled or mediation.
            settled    when done
            mediation  when the time limit has run out  mediator: mediates; within: 30
                                                        days
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 8 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what can happen next in leaving-procedure
ANSWER      next steps (handling: board: handles): settlement or stays.
            settlement  when done      each party: agrees; within: 6 months
            stays       when it fails
BECAUSE     clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · and 5 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what can happen next in handling
ANSWER      next steps (handling: board: handles): settlement or stays.
            settlement  when done      each party: agrees; within: 6 months
            stays       when it fails
BECAUSE     clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · and 5 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: can a procedure get stuck
ANSWER      Yes: handling – no time limit ends the waiting if board does nothing;
            settlement – the time can run out, and nothing says what follows.
            handling    no time limit ends the waiting if board does nothing
            settlement  the time can run out, and nothing says what follows
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 3 more
            clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · and 3 more
            (none of these is checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: can a procedure get stuck: dispute-resolution
ANSWER      No: from every stage of dispute-resolution time alone leads on, and every
            way comes to an end.
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 3 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: can a procedure get stuck: leaving-procedure
ANSWER      Yes: handling – no time limit ends the waiting if board does nothing;
            settlement – the time can run out, and nothing says what follows.
            handling    no time limit ends the waiting if board does nothing
            settlement  the time can run out, and nothing says what follows
BECAUSE     clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · and 3 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: can a procedure get stuck: leaving-procedure
ANSWER      Yes: handling – no time limit ends the waiting if board does nothing;
            settlement – the time can run out, and nothing says what follows.
            handling    no time limit ends the waiting if board does nothing
            settlement  the time can run out, and nothing says what follows
BECAUSE     clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · and 3 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: can a procedure get stuck: dispute
ANSWER      No: from every stage of dispute-resolution time alone leads on, and every
            way comes to an end.
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 4 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: can a procedure get stuck: dispute-resolution
ANSWER      No: from every stage of dispute-resolution time alone leads on, and every
            way comes to an end.
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 3 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: can a procedure get stuck: handling
ANSWER      Yes: handling – no time limit ends the waiting if board does nothing.
            handling  no time limit ends the waiting if board does nothing
BECAUSE     clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · and 2 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: how long does a procedure take at most
ANSWER      duration of dispute-resolution: 90 days (60 days + 30 days) at most –
            negotiation → mediation → in-court. duration of leaving-procedure: nothing
            limits how long it takes: handling has no time limit.
            dispute-resolution  90 days (60 days + 30 days) at most – negotiation →
                                mediation → in-court
            leaving-procedure   nothing limits how long it takes: handling has no time
                                limit
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 7 more
            clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · leads to: left
            (none of these is checked against the signed document)
SUM         negotiation  each party: negotiates; within: 60 days; when the time limit
                         has run out
            mediation    mediator: mediates; within: 30 days; when the time limit has
                         run out
            in-court     begins
NOT STATED  handling has no time limit (clause 3)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: how long does a procedure take at most: dispute-resolution
ANSWER      duration of dispute-resolution: 90 days (60 days + 30 days) at most –
            negotiation → mediation → in-court.
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 7 more
              (not checked against the signed document)
SUM         negotiation  each party: negotiates; within: 60 days; when the time limit
                         has run out
            mediation    mediator: mediates; within: 30 days; when the time limit has
                         run out
            in-court     begins
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: how long does a procedure take at most: dispute
ANSWER      duration of dispute-resolution: 90 days (60 days + 30 days) at most –
            negotiation → mediation → in-court.
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 8 more
              (not checked against the signed document)
SUM         negotiation  each party: negotiates; within: 60 days; when the time limit
                         has run out
            mediation    mediator: mediates; within: 30 days; when the time limit has
                         run out
            in-court     begins
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: how long does a procedure take at most: dispute-resolution
ANSWER      duration of dispute-resolution: 90 days (60 days + 30 days) at most –
            negotiation → mediation → in-court.
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 7 more
              (not checked against the signed document)
SUM         negotiation  each party: negotiates; within: 60 days; when the time limit
                         has run out
            mediation    mediator: mediates; within: 30 days; when the time limit has
                         run out
            in-court     begins
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: how long does a procedure take at most: leaving-procedure
ANSWER      duration of leaving-procedure: nothing limits how long it takes: handling
            has no time limit.
BECAUSE     clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · leads to: left
              (not checked against the signed document)
NOT STATED  handling has no time limit (clause 3)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: who must act next
ANSWER      must act next (negotiation): each party: negotiates. must act next
            (handling): board: handles.
            negotiation  each party: negotiates; within: 60 days
            handling     board: handles
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 5 more
            clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · and 3 more
            (none of these is checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: who must act next in dispute-resolution
ANSWER      must act next (negotiation): each party: negotiates.
            negotiation  each party: negotiates; within: 60 days
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 5 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: who must act next in mediation
ANSWER      must act next (mediation): mediator: mediates.
            mediation  mediator: mediates; within: 30 days
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 6 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: who must act next in negotiation
ANSWER      must act next (negotiation): each party: negotiates.
            negotiation  each party: negotiates; within: 60 days
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 6 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: who must act next in handling
ANSWER      must act next (handling): board: handles.
            handling  board: handles
BECAUSE     clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · and 3 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what happens if nobody acts
ANSWER      if nobody acts (dispute-resolution): negotiation → mediation → in-court; it
            ends in in-court. if nobody acts (leaving-procedure): it stays in handling
            for good: no time limit ends it.
            negotiation  each party: negotiates; within: 60 days
            mediation    mediator: mediates; within: 30 days
            in-court     court-of-lapland: decides
            handling     board: handles
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 9 more
            clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · and 3 more
            (none of these is checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what happens if nobody acts in mediation
ANSWER      if nobody acts (dispute-resolution): mediation → in-court; it ends in
            in-court.
            mediation  mediator: mediates; within: 30 days
            in-court   court-of-lapland: decides
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 8 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what happens if nobody acts in negotiation
ANSWER      if nobody acts (dispute-resolution): negotiation → mediation → in-court; it
            ends in in-court.
            negotiation  each party: negotiates; within: 60 days
            mediation    mediator: mediates; within: 30 days
            in-court     court-of-lapland: decides
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 10 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what if time is counted from 31.12.2027: what happens if nobody acts
ANSWER      if nobody acts (dispute-resolution): negotiation → mediation → in-court; it
            ends in in-court. if nobody acts (leaving-procedure): it stays in handling
            for good: no time limit ends it.
            negotiation  each party: negotiates; within: 60 days; last day  29.2.2028
            mediation    mediator: mediates; within: 30 days; last day  30.3.2028
            in-court     court-of-lapland: decides; begins     31.3.2028
            handling     board: handles; begins                31.12.2027
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 9 more
            clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · and 3 more
            (none of these is checked against the signed document)
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what happens if nobody acts in negotiation
ANSWER      if nobody acts (dispute-resolution): negotiation → mediation → in-court; it
            ends in in-court.
            negotiation  each party: negotiates; within: 60 days
            mediation    mediator: mediates; within: 30 days
            in-court     court-of-lapland: decides
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 10 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what are the possible outcomes of dispute
ANSWER      possible ends of dispute-resolution: in-court; settled.
            in-court  from mediation; court-of-lapland: decides
            settled   from negotiation; mediation
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 6 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what are the possible outcomes of dispute-resolution
ANSWER      possible ends of dispute-resolution: in-court; settled.
            in-court  from mediation; court-of-lapland: decides
            settled   from negotiation; mediation
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 5 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what if time is counted from 31.12.2027: what is the deadline of mediation
ANSWER      deadline (mediation): 30.3.2028 (Thursday) – within: 30 days; counted from:
            29.2.2028.
BECAUSE     clause 2 (harbour.agr:21): within: 30 days · starts: talks-begin · within:
              60 days · leads to: settled · and 3 more
              (not checked against the signed document)
SUM         start    the starting day, not counted  29.2.2028
            30 days  later                          30.3.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what is the deadline of mediation
ANSWER      deadline (mediation): within: 30 days.
BECAUSE     clause 2 (harbour.agr:21): within: 30 days · starts: talks-begin · within:
              60 days · leads to: settled · and 3 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what if time is counted from 31.12.2027: when is court reached in dispute
ANSWER      in-court: 31.3.2028 (Friday), when the time limit of mediation has run out
            on 30.3.2028 (Thursday).
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 9 more
              (not checked against the signed document)
SUM         talks-begin  the procedure starts                  31.12.2027
            negotiation  each party: negotiates; within: 60 days; last day  29.2.2028
            mediation    mediator: mediates; within: 30 days; last day  30.3.2028
            in-court     begins                                31.3.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what if time is counted from 31.12.2027: when is in-court reached in dispute
ANSWER      in-court: 31.3.2028 (Friday), when the time limit of mediation has run out
            on 30.3.2028 (Thursday).
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 8 more
              (not checked against the signed document)
SUM         talks-begin  the procedure starts                  31.12.2027
            negotiation  each party: negotiates; within: 60 days; last day  29.2.2028
            mediation    mediator: mediates; within: 30 days; last day  30.3.2028
            in-court     begins                                31.3.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what can happen next in mediation
ANSWER      next steps (mediation: mediator: mediates): settled or in-court.
            settled   when done
            in-court  when the time limit has run out  court-of-lapland: decides
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 8 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what happens if nobody acts
ANSWER      if nobody acts (dispute-resolution): negotiation → mediation → in-court; it
            ends in in-court. if nobody acts (leaving-procedure): it stays in handling
            for good: no time limit ends it.
            negotiation  each party: negotiates; within: 60 days
            mediation    mediator: mediates; within: 30 days
            in-court     court-of-lapland: decides
            handling     board: handles
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 9 more
            clause 3 (harbour.agr:31): starts: exit-notice · within: 6 months · leads
              to: settlement · otherwise leads to: stays · and 3 more
            (none of these is checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: can a procedure get stuck: dispute
ANSWER      No: from every stage of dispute-resolution time alone leads on, and every
            way comes to an end.
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 4 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0

Read as: what if time is counted from 31.12.2027: how long does a procedure take at
  most: dispute-resolution
ANSWER      duration of dispute-resolution: 90 days (60 days + 30 days) at most: until
            30.3.2028 (Thursday) – negotiation → mediation → in-court.
BECAUSE     clause 2 (harbour.agr:18): starts: talks-begin · within: 60 days · within:
              30 days · leads to: settled · and 7 more
              (not checked against the signed document)
SUM         talks-begin  the procedure starts                  31.12.2027
            negotiation  each party: negotiates; within: 60 days; last day  29.2.2028
            mediation    mediator: mediates; within: 30 days; last day  30.3.2028
            in-court     begins                                31.3.2028
ASSUMING    how deadlines are counted – in plain days; the starting day is not counted,
              the last day is (default)
VERSION     harbour · harbour.agr · sha256 caa1741d9dea · agrc 0.1.0
$ agrc ask jate.agr - < jate.txt
Luettu näin: entä jos neuvottelut-alkavat on 31.12.2027: milloin edetään vaiheeseen
  tuomioistuin: riita
VASTAUS     oikeudenkäynti: 31.3.2028 (perjantai), kun määräaika (sovittelu) on
            päättynyt 30.3.2028 (torstai).
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 9 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelut-alkavat  menettely alkaa
                31.12.2027
            neuvottelu           kukin osapuoli: neuvottelee; määräaika: 2 kuukautta;
                                 viimeinen päivä
                29.2.2028
            sovittelu            sovittelija: ehdottaa; määräaika: 30 päivää; viimeinen
                                 päivä
                30.3.2028
            oikeudenkäynti       alkaa
                31.3.2028
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: entä jos neuvottelut-alkavat on 31.12.2027: milloin edetään vaiheeseen
  hallinto-oikeus: riita
VASTAUS     oikeudenkäynti: 31.3.2028 (perjantai), kun määräaika (sovittelu) on
            päättynyt 30.3.2028 (torstai).
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 9 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelut-alkavat  menettely alkaa
                31.12.2027
            neuvottelu           kukin osapuoli: neuvottelee; määräaika: 2 kuukautta;
                                 viimeinen päivä
                29.2.2028
            sovittelu            sovittelija: ehdottaa; määräaika: 30 päivää; viimeinen
                                 päivä
                30.3.2028
            oikeudenkäynti       alkaa
                31.3.2028
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: entä jos neuvottelut-alkavat on 31.12.2027: milloin edetään vaiheeseen
  tuomioistuin
VASTAUS     oikeudenkäynti: 31.3.2028 (perjantai), kun määräaika (sovittelu) on
            päättynyt 30.3.2028 (torstai).
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 8 muuta
            kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 4 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelut-alkavat  menettely alkaa
                31.12.2027
            neuvottelu           kukin osapuoli: neuvottelee; määräaika: 2 kuukautta;
                                 viimeinen päivä
                29.2.2028
            sovittelu            sovittelija: ehdottaa; määräaika: 30 päivää; viimeinen
                                 päivä
                30.3.2028
            oikeudenkäynti       alkaa
                31.3.2028
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: entä jos neuvottelut-alkavat on 31.12.2027: milloin edetään vaiheeseen
  sovittelu
VASTAUS     sovittelu: 1.3.2028 (keskiviikko), kun määräaika (neuvottelu) on päättynyt
            29.2.2028 (tiistai).
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 5 muuta
            kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 2 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelut-alkavat  menettely alkaa
                31.12.2027
            neuvottelu           kukin osapuoli: neuvottelee; määräaika: 2 kuukautta;
                                 viimeinen päivä
                29.2.2028
            sovittelu            alkaa
                1.3.2028
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: entä jos neuvottelut-alkavat on 31.12.2027: milloin edetään vaiheeseen
  sovittelu: riita
VASTAUS     sovittelu: 1.3.2028 (keskiviikko), kun määräaika (neuvottelu) on päättynyt
            29.2.2028 (tiistai).
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 6 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelut-alkavat  menettely alkaa
                31.12.2027
            neuvottelu           kukin osapuoli: neuvottelee; määräaika: 2 kuukautta;
                                 viimeinen päivä
                29.2.2028
            sovittelu            alkaa
                1.3.2028
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: entä jos aika lasketaan päivästä 1.3.2027: milloin edetään vaiheeseen
  sovittelu
VASTAUS     sovittelu: 4.5.2027 (tiistai), kun määräaika (neuvottelu) on päättynyt
            3.5.2027 (maanantai), koska 1.5.2027 ei ole työpäivä: vapunpäivä.
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 5 muuta
            kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 2 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelut-alkavat  menettely alkaa
                1.3.2027
            neuvottelu           kukin osapuoli: neuvottelee; määräaika: 2 kuukautta;
                                 viimeinen päivä 3.5.2027 (maanantai), koska 1.5.2027 ei
                                 ole työpäivä: vapunpäivä
                3.5.2027
            sovittelu            alkaa
                4.5.2027
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: milloin edetään vaiheeseen tuomioistuin: riita
VASTAUS     oikeudenkäynti: kun on kulunut 2 kuukautta + 30 päivää (neuvottelu →
            sovittelu → oikeudenkäynti).
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 9 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelu      kukin osapuoli: neuvottelee; määräaika: 2 kuukautta; kun
                            määräaika on umpeutunut
            sovittelu       sovittelija: ehdottaa; määräaika: 30 päivää; kun määräaika
                            on umpeutunut
            oikeudenkäynti  alkaa
EI SANOTA   päivä, jona menettely (riitojen-ratkaisu) alkaa: `neuvottelut-alkavat`
              (kohta 7)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: mitä voi tapahtua seuraavaksi
VASTAUS     seuraavat mahdollisuudet (neuvottelu: kukin osapuoli: neuvottelee): sovittu
            tai sovittelu. seuraavat mahdollisuudet (lausunto: lautakunta: antaa
            lausunnon): päätös.
            sovittu    kun tehty
            sovittelu  kun määräaika on umpeutunut  sovittelija: ehdottaa; määräaika: 30
                                                    päivää
            päätös     kun tehty                    kukin osapuoli: päättää
            päätös     kun määräaika on umpeutunut  kukin osapuoli: päättää
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 7 muuta
            kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 6 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: mitä voi tapahtua seuraavaksi: riitojen-ratkaisu
VASTAUS     seuraavat mahdollisuudet (neuvottelu: kukin osapuoli: neuvottelee): sovittu
            tai sovittelu.
            sovittu    kun tehty
            sovittelu  kun määräaika on umpeutunut  sovittelija: ehdottaa; määräaika: 30
                                                    päivää
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 7 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: mitä voi tapahtua seuraavaksi: sovittelu
VASTAUS     seuraavat mahdollisuudet (sovittelu: sovittelija: ehdottaa): sovittu tai
            oikeudenkäynti.
            sovittu         kun tehty
            oikeudenkäynti  kun määräaika on umpeutunut  hallinto-oikeus: päättää
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 8 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: mitä voi tapahtua seuraavaksi: neuvottelu
VASTAUS     seuraavat mahdollisuudet (neuvottelu: kukin osapuoli: neuvottelee): sovittu
            tai sovittelu.
            sovittu    kun tehty
            sovittelu  kun määräaika on umpeutunut  sovittelija: ehdottaa; määräaika: 30
                                                    päivää
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 8 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: mitä voi tapahtua seuraavaksi: hakemus
VASTAUS     seuraavat mahdollisuudet (lausunto: lautakunta: antaa lausunnon): päätös.
            päätös  kun tehty                    kukin osapuoli: päättää
            päätös  kun määräaika on umpeutunut  kukin osapuoli: päättää
PERUSTE     kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 6 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: mitä voi tapahtua seuraavaksi: neuvottelu
VASTAUS     seuraavat mahdollisuudet (neuvottelu: kukin osapuoli: neuvottelee): sovittu
            tai sovittelu.
            sovittu    kun tehty
            sovittelu  kun määräaika on umpeutunut  sovittelija: ehdottaa; määräaika: 30
                                                    päivää
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 8 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: voiko menettely jäädä jumiin: riita
VASTAUS     Ei: jokaisesta vaiheesta pelkkä ajan kuluminen vie eteenpäin ja jokainen tie
            päättyy (riitojen-ratkaisu).
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 4 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: voiko menettely jäädä jumiin
VASTAUS     Kyllä: päätös – mikään määräaika ei päätä odotusta, jos kukin osapuoli ei
            tee mitään.
            päätös  mikään määräaika ei päätä odotusta, jos kukin osapuoli ei tee mitään
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 3 muuta
            kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 3 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: voiko menettely jäädä jumiin: liittyminen
VASTAUS     Kyllä: päätös – mikään määräaika ei päätä odotusta, jos kukin osapuoli ei
            tee mitään.
            päätös  mikään määräaika ei päätä odotusta, jos kukin osapuoli ei tee mitään
PERUSTE     kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 3 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: voiko menettely jäädä jumiin: liittyminen
VASTAUS     Kyllä: päätös – mikään määräaika ei päätä odotusta, jos kukin osapuoli ei
            tee mitään.
            päätös  mikään määräaika ei päätä odotusta, jos kukin osapuoli ei tee mitään
PERUSTE     kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 3 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: voiko menettely jäädä jumiin: riitojen-ratkaisu
VASTAUS     Ei: jokaisesta vaiheesta pelkkä ajan kuluminen vie eteenpäin ja jokainen tie
            päättyy (riitojen-ratkaisu).
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 3 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: voiko menettely jäädä jumiin
VASTAUS     Kyllä: päätös – mikään määräaika ei päätä odotusta, jos kukin osapuoli ei
            tee mitään.
            päätös  mikään määräaika ei päätä odotusta, jos kukin osapuoli ei tee mitään
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 3 muuta
            kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 3 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: kuinka kauan menettely kestää enintään: riitojen-ratkaisu
VASTAUS     kesto: riitojen-ratkaisu: enintään 2 kuukautta + 30 päivää – neuvottelu →
            sovittelu → oikeudenkäynti.
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 7 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelu      kukin osapuoli: neuvottelee; määräaika: 2 kuukautta; kun
                            määräaika on umpeutunut
            sovittelu       sovittelija: ehdottaa; määräaika: 30 päivää; kun määräaika
                            on umpeutunut
            oikeudenkäynti  alkaa
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: entä jos neuvottelut-alkavat on 31.12.2027: kuinka kauan menettely kestää
  enintään
VASTAUS     kesto: riitojen-ratkaisu: enintään 2 kuukautta + 30 päivää: 30.3.2028
            (torstai) asti – neuvottelu → sovittelu → oikeudenkäynti. kesto:
            liittyminen: kestoa ei ole rajattu: vaiheella päätös ei ole määräaikaa.
            riitojen-ratkaisu  enintään 2 kuukautta + 30 päivää: 30.3.2028 (torstai)
                               asti – neuvottelu → sovittelu → oikeudenkäynti
            liittyminen        kestoa ei ole rajattu: vaiheella päätös ei ole määräaikaa
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 7 muuta
            kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 2 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelut-alkavat  menettely alkaa
                31.12.2027
            neuvottelu           kukin osapuoli: neuvottelee; määräaika: 2 kuukautta;
                                 viimeinen päivä
                29.2.2028
            sovittelu            sovittelija: ehdottaa; määräaika: 30 päivää; viimeinen
                                 päivä
                30.3.2028
            oikeudenkäynti       alkaa
                31.3.2028
EI SANOTA   vaiheella päätös ei ole määräaikaa (kohta 8)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: kuinka kauan menettely kestää enintään: riitojen-ratkaisu
VASTAUS     kesto: riitojen-ratkaisu: enintään 2 kuukautta + 30 päivää – neuvottelu →
            sovittelu → oikeudenkäynti.
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 7 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelu      kukin osapuoli: neuvottelee; määräaika: 2 kuukautta; kun
                            määräaika on umpeutunut
            sovittelu       sovittelija: ehdottaa; määräaika: 30 päivää; kun määräaika
                            on umpeutunut
            oikeudenkäynti  alkaa
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: kuinka kauan menettely kestää enintään: liittyminen
VASTAUS     kesto: liittyminen: kestoa ei ole rajattu: vaiheella päätös ei ole
            määräaikaa.
PERUSTE     kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 2 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   vaiheella päätös ei ole määräaikaa (kohta 8)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: kenen pitää toimia seuraavaksi
VASTAUS     seuraavana vuorossa (neuvottelu): kukin osapuoli: neuvottelee. seuraavana
            vuorossa (lausunto): lautakunta: antaa lausunnon.
            neuvottelu  kukin osapuoli: neuvottelee; määräaika: 2 kuukautta
            lausunto    lautakunta: antaa lausunnon; määräaika: 4 viikkoa
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 5 muuta
            kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 4 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: kenen pitää toimia seuraavaksi: riitojen-ratkaisu
VASTAUS     seuraavana vuorossa (neuvottelu): kukin osapuoli: neuvottelee.
            neuvottelu  kukin osapuoli: neuvottelee; määräaika: 2 kuukautta
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 5 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: kenen pitää toimia seuraavaksi: hakemus
VASTAUS     seuraavana vuorossa (lausunto): lautakunta: antaa lausunnon.
            lausunto  lautakunta: antaa lausunnon; määräaika: 4 viikkoa
PERUSTE     kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 4 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: kenen pitää toimia seuraavaksi: sovittelu
VASTAUS     seuraavana vuorossa (sovittelu): sovittelija: ehdottaa.
            sovittelu  sovittelija: ehdottaa; määräaika: 30 päivää
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 6 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: mitä tapahtuu jos kukaan ei tee mitään
VASTAUS     jos kukaan ei toimi (riitojen-ratkaisu): neuvottelu → sovittelu →
            oikeudenkäynti; asia päättyy: oikeudenkäynti. jos kukaan ei toimi
            (liittyminen): lausunto → päätös; asia jää pysyvästi vaiheeseen päätös:
            mikään määräaika ei päätä sitä.
            neuvottelu      kukin osapuoli: neuvottelee; määräaika: 2 kuukautta
            sovittelu       sovittelija: ehdottaa; määräaika: 30 päivää
            oikeudenkäynti  hallinto-oikeus: päättää
            lausunto        lautakunta: antaa lausunnon; määräaika: 4 viikkoa
            päätös          kukin osapuoli: päättää
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 9 muuta
            kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 6 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: mitä tapahtuu jos kukaan ei tee mitään: sovittelu
VASTAUS     jos kukaan ei toimi (riitojen-ratkaisu): sovittelu → oikeudenkäynti; asia
            päättyy: oikeudenkäynti.
            sovittelu       sovittelija: ehdottaa; määräaika: 30 päivää
            oikeudenkäynti  hallinto-oikeus: päättää
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 8 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: mitä tapahtuu jos kukaan ei tee mitään: neuvottelu
VASTAUS     jos kukaan ei toimi (riitojen-ratkaisu): neuvottelu → sovittelu →
            oikeudenkäynti; asia päättyy: oikeudenkäynti.
            neuvottelu      kukin osapuoli: neuvottelee; määräaika: 2 kuukautta
            sovittelu       sovittelija: ehdottaa; määräaika: 30 päivää
            oikeudenkäynti  hallinto-oikeus: päättää
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 10 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: mitä tapahtuu jos kukaan ei tee mitään: neuvottelu
VASTAUS     jos kukaan ei toimi (riitojen-ratkaisu): neuvottelu → sovittelu →
            oikeudenkäynti; asia päättyy: oikeudenkäynti.
            neuvottelu      kukin osapuoli: neuvottelee; määräaika: 2 kuukautta
            sovittelu       sovittelija: ehdottaa; määräaika: 30 päivää
            oikeudenkäynti  hallinto-oikeus: päättää
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 10 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: mitä tapahtuu jos kukaan ei tee mitään
VASTAUS     jos kukaan ei toimi (riitojen-ratkaisu): neuvottelu → sovittelu →
            oikeudenkäynti; asia päättyy: oikeudenkäynti. jos kukaan ei toimi
            (liittyminen): lausunto → päätös; asia jää pysyvästi vaiheeseen päätös:
            mikään määräaika ei päätä sitä.
            neuvottelu      kukin osapuoli: neuvottelee; määräaika: 2 kuukautta
            sovittelu       sovittelija: ehdottaa; määräaika: 30 päivää
            oikeudenkäynti  hallinto-oikeus: päättää
            lausunto        lautakunta: antaa lausunnon; määräaika: 4 viikkoa
            päätös          kukin osapuoli: päättää
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 9 muuta
            kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 6 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: mitkä ovat mahdolliset lopputulokset: riita
VASTAUS     mahdolliset lopputulokset (riitojen-ratkaisu): oikeudenkäynti; sovittu.
            oikeudenkäynti  vaiheesta sovittelu; hallinto-oikeus: päättää
            sovittu         vaiheesta neuvottelu; sovittelu
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 6 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: mitkä ovat mahdolliset lopputulokset: liittyminen
VASTAUS     mahdolliset lopputulokset (liittyminen): jäsen; hylätty.
            jäsen    vaiheesta päätös
            hylätty  vaiheesta päätös
PERUSTE     kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 2 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: mitä voi tapahtua seuraavaksi: neuvottelu
VASTAUS     seuraavat mahdollisuudet (neuvottelu: kukin osapuoli: neuvottelee): sovittu
            tai sovittelu.
            sovittu    kun tehty
            sovittelu  kun määräaika on umpeutunut  sovittelija: ehdottaa; määräaika: 30
                                                    päivää
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 8 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: mitä tapahtuu jos kukaan ei tee mitään
VASTAUS     jos kukaan ei toimi (riitojen-ratkaisu): neuvottelu → sovittelu →
            oikeudenkäynti; asia päättyy: oikeudenkäynti. jos kukaan ei toimi
            (liittyminen): lausunto → päätös; asia jää pysyvästi vaiheeseen päätös:
            mikään määräaika ei päätä sitä.
            neuvottelu      kukin osapuoli: neuvottelee; määräaika: 2 kuukautta
            sovittelu       sovittelija: ehdottaa; määräaika: 30 päivää
            oikeudenkäynti  hallinto-oikeus: päättää
            lausunto        lautakunta: antaa lausunnon; määräaika: 4 viikkoa
            päätös          kukin osapuoli: päättää
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 9 muuta
            kohta 8 (jate.agr:32): alkaa: hakemus · määräaika: 4 viikkoa · seuraus:
              päätös · muuten seuraus: päätös · ja 6 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0

Luettu näin: entä jos neuvottelut-alkavat on 1.2.2027: kuinka kauan menettely kestää
  enintään: riitojen-ratkaisu
VASTAUS     kesto: riitojen-ratkaisu: enintään 2 kuukautta + 30 päivää: 3.5.2027
            (maanantai) asti – neuvottelu → sovittelu → oikeudenkäynti.
PERUSTE     kohta 7 (jate.agr:19): alkaa: neuvottelut-alkavat · määräaika: 2 kuukautta ·
              määräaika: 30 päivää · seuraus: sovittu · ja 7 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelut-alkavat  menettely alkaa
                1.2.2027
            neuvottelu           kukin osapuoli: neuvottelee; määräaika: 2 kuukautta;
                                 viimeinen päivä
                1.4.2027
            sovittelu            sovittelija: ehdottaa; määräaika: 30 päivää; viimeinen
                                 päivä 3.5.2027 (maanantai), koska 1.5.2027 ei ole
                                 työpäivä: vapunpäivä
                3.5.2027
            oikeudenkäynti       alkaa
                4.5.2027
VERSIO      jätehuolto · jate.agr · sha256 b12e74667323 · agrc 0.1.0
$ agrc ask raddning.agr - < raddning.txt
Läst så här: tänk om förhandlingsstart sker den 31.12.2027: när nås domstol i tvist
SVAR        rättegång: tidigast 1.3.2028 (onsdag); ingen sista dag har bestämts.
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 7 till
              (inte kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   förhandlingsstart   förfarandet börjar
                31.12.2027
            förhandling         varje part: förhandlar; inom: 60 dagar; sista dagen
                29.2.2028
            styrelsebehandling  styrelse: behandlar; om skedet misslyckas
            rättegång           börjar
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: tänk om tiden räknas från 31.12.2027: när nås tingsrätten i tvist
SVAR        rättegång: tidigast 1.3.2028 (onsdag); ingen sista dag har bestämts.
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 7 till
              (inte kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   förhandlingsstart   förfarandet börjar
                31.12.2027
            förhandling         varje part: förhandlar; inom: 60 dagar; sista dagen
                29.2.2028
            styrelsebehandling  styrelse: behandlar; om skedet misslyckas
            rättegång           börjar
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: tänk om förhandlingsstart sker den 31.12.2027: när nås domstol i tvist
SVAR        rättegång: tidigast 1.3.2028 (onsdag); ingen sista dag har bestämts.
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 7 till
              (inte kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   förhandlingsstart   förfarandet börjar
                31.12.2027
            förhandling         varje part: förhandlar; inom: 60 dagar; sista dagen
                29.2.2028
            styrelsebehandling  styrelse: behandlar; om skedet misslyckas
            rättegång           börjar
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: tänk om förhandlingsstart sker den 31.12.2027: när nås styrelsebehandling
SVAR        styrelsebehandling: 1.3.2028 (onsdag), när tidsfristen (förhandling) har
            löpt ut 29.2.2028 (tisdag).
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 3 till
              (inte kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   förhandlingsstart   förfarandet börjar
                31.12.2027
            förhandling         varje part: förhandlar; inom: 60 dagar; sista dagen
                29.2.2028
            styrelsebehandling  börjar
                1.3.2028
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vad kan hända härnäst
SVAR        nästa möjligheter (förhandling: varje part: förhandlar): avgjort eller
            styrelsebehandling.
            avgjort             när det är gjort
            styrelsebehandling  när tidsfristen har löpt ut  styrelse: behandlar
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 5 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vad kan hända härnäst i tvistlösning
SVAR        nästa möjligheter (förhandling: varje part: förhandlar): avgjort eller
            styrelsebehandling.
            avgjort             när det är gjort
            styrelsebehandling  när tidsfristen har löpt ut  styrelse: behandlar
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 5 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vad kan hända härnäst i förhandling
SVAR        nästa möjligheter (förhandling: varje part: förhandlar): avgjort eller
            styrelsebehandling.
            avgjort             när det är gjort
            styrelsebehandling  när tidsfristen har löpt ut  styrelse: behandlar
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 6 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vad kan hända härnäst i förhandling
SVAR        nästa möjligheter (förhandling: varje part: förhandlar): avgjort eller
            styrelsebehandling.
            avgjort             när det är gjort
            styrelsebehandling  när tidsfristen har löpt ut  styrelse: behandlar
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 6 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vad kan hända härnäst i tvistlösning
SVAR        nästa möjligheter (förhandling: varje part: förhandlar): avgjort eller
            styrelsebehandling.
            avgjort             när det är gjort
            styrelsebehandling  när tidsfristen har löpt ut  styrelse: behandlar
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 5 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: kan ett förfarande fastna
SVAR        Ja: styrelsebehandling – ingen tidsfrist avslutar väntan om styrelse inte
            gör något.
            styrelsebehandling  ingen tidsfrist avslutar väntan om styrelse inte gör
                                något
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 2 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: kan ett förfarande fastna: tvist
SVAR        Ja: styrelsebehandling – ingen tidsfrist avslutar väntan om styrelse inte
            gör något.
            styrelsebehandling  ingen tidsfrist avslutar väntan om styrelse inte gör
                                något
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 3 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: kan ett förfarande fastna: tvistlösning
SVAR        Ja: styrelsebehandling – ingen tidsfrist avslutar väntan om styrelse inte
            gör något.
            styrelsebehandling  ingen tidsfrist avslutar väntan om styrelse inte gör
                                något
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 2 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: kan ett förfarande fastna: tvist
SVAR        Ja: styrelsebehandling – ingen tidsfrist avslutar väntan om styrelse inte
            gör något.
            styrelsebehandling  ingen tidsfrist avslutar väntan om styrelse inte gör
                                något
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 3 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: kan ett förfarande fastna: tvistlösning
SVAR        Ja: styrelsebehandling – ingen tidsfrist avslutar väntan om styrelse inte
            gör något.
            styrelsebehandling  ingen tidsfrist avslutar väntan om styrelse inte gör
                                något
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 2 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: kan ett förfarande fastna
SVAR        Ja: styrelsebehandling – ingen tidsfrist avslutar väntan om styrelse inte
            gör något.
            styrelsebehandling  ingen tidsfrist avslutar väntan om styrelse inte gör
                                något
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 2 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: hur länge kan ett förfarande pågå högst: tvistlösning
SVAR        varaktigheten för tvistlösning: inget begränsar hur länge det pågår:
            styrelsebehandling har ingen tidsfrist.
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · leder annars
              till: rättegång
              (inte kontrollerat mot det undertecknade dokumentet)
SÄGS INTE   styrelsebehandling har ingen tidsfrist (punkt 5)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: hur länge kan ett förfarande pågå högst
SVAR        varaktigheten för tvistlösning: inget begränsar hur länge det pågår:
            styrelsebehandling har ingen tidsfrist.
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · leder annars
              till: rättegång
              (inte kontrollerat mot det undertecknade dokumentet)
SÄGS INTE   styrelsebehandling har ingen tidsfrist (punkt 5)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vem måste agera härnäst
SVAR        ska agera härnäst (förhandling): varje part: förhandlar.
            förhandling  varje part: förhandlar; inom: 60 dagar
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 3 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vem måste agera härnäst i tvistlösning
SVAR        ska agera härnäst (förhandling): varje part: förhandlar.
            förhandling  varje part: förhandlar; inom: 60 dagar
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 3 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vem måste agera härnäst i förhandling
SVAR        ska agera härnäst (förhandling): varje part: förhandlar.
            förhandling  varje part: förhandlar; inom: 60 dagar
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 4 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vad händer om ingen agerar
SVAR        om ingen agerar (tvistlösning): förhandling → styrelsebehandling; det
            stannar för gott i styrelsebehandling: ingen tidsfrist avslutar det.
            förhandling         varje part: förhandlar; inom: 60 dagar
            styrelsebehandling  styrelse: behandlar
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 5 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vad händer om ingen agerar i förhandling
SVAR        om ingen agerar (tvistlösning): förhandling → styrelsebehandling; det
            stannar för gott i styrelsebehandling: ingen tidsfrist avslutar det.
            förhandling         varje part: förhandlar; inom: 60 dagar
            styrelsebehandling  styrelse: behandlar
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 6 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vad händer om ingen agerar
SVAR        om ingen agerar (tvistlösning): förhandling → styrelsebehandling; det
            stannar för gott i styrelsebehandling: ingen tidsfrist avslutar det.
            förhandling         varje part: förhandlar; inom: 60 dagar
            styrelsebehandling  styrelse: behandlar
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 5 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vad händer om ingen agerar i förhandling
SVAR        om ingen agerar (tvistlösning): förhandling → styrelsebehandling; det
            stannar för gott i styrelsebehandling: ingen tidsfrist avslutar det.
            förhandling         varje part: förhandlar; inom: 60 dagar
            styrelsebehandling  styrelse: behandlar
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 6 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vilka är de möjliga utgångarna av tvist
SVAR        möjliga slut för tvistlösning: rättegång; avgjort.
            rättegång  från styrelsebehandling; tingsrätten: beslutar
            avgjort    från förhandling; styrelsebehandling
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 4 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vilka är de möjliga utgångarna av tvistlösning
SVAR        möjliga slut för tvistlösning: rättegång; avgjort.
            rättegång  från styrelsebehandling; tingsrätten: beslutar
            avgjort    från förhandling; styrelsebehandling
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 3 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vem måste agera härnäst i tvistlösning
SVAR        ska agera härnäst (förhandling): varje part: förhandlar.
            förhandling  varje part: förhandlar; inom: 60 dagar
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 3 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: vad händer om ingen agerar
SVAR        om ingen agerar (tvistlösning): förhandling → styrelsebehandling; det
            stannar för gott i styrelsebehandling: ingen tidsfrist avslutar det.
            förhandling         varje part: förhandlar; inom: 60 dagar
            styrelsebehandling  styrelse: behandlar
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 5 till
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0

Läst så här: tänk om tiden räknas från 1.2.2027: när nås domstol i tvist
SVAR        rättegång: tidigast 3.4.2027 (lördag); ingen sista dag har bestämts.
GRUND       punkt 5 (raddning.agr:17): börjar: förhandlingsstart · inom: 60 dagar ·
              leder till: avgjort · leder annars till: styrelsebehandling · och 7 till
              (inte kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   förhandlingsstart   förfarandet börjar
                1.2.2027
            förhandling         varje part: förhandlar; inom: 60 dagar; sista dagen
                2.4.2027
            styrelsebehandling  styrelse: behandlar; om skedet misslyckas
            rättegång           börjar
ANTAGANDE   hur tidsfrister räknas – i kalenderdagar; den första dagen räknas inte, den
              sista räknas (standard)
VERSION     räddning · raddning.agr · sha256 f45f4e1e7ef4 · agrc 0.1.0
# A real agreement, asked in all three
$ agrc ask ../../../agreements/pohjois-karjala/ekosysteemi.agr - < ekosysteemi.txt
Luettu näin: entä jos aika lasketaan päivästä 31.12.2027: milloin edetään vaiheeseen
  tuomioistuin: riita
VASTAUS     käsittely-oikeudessa: 1.3.2028 (keskiviikko), kun määräaika (neuvottelu) on
            päättynyt 29.2.2028 (tiistai).
PERUSTE     kohta 9 (../../../agreements/pohjois-karjala/ekosysteemi.agr:683): alkaa:
              neuvottelujen-alku · sitovuus: pyritään · määräaika: 60 päivää · seuraus:
              asia-sovittu · ja 6 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelujen alku    menettely alkaa
                31.12.2027
            neuvottelu            kukin osapuoli: neuvottelee; määräaika: 60 päivää;
                                  laskettuna tapahtumasta: neuvottelujen alku; viimeinen
                                  päivä
                29.2.2028
            käsittely-oikeudessa  alkaa
                1.3.2028
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      ekosysteemisopimus · ../../../agreements/pohjois-karjala/ekosysteemi.agr ·
              sha256 f4256d90f312 · agrc 0.1.0

Luettu näin: entä jos neuvottelujen alku on 31.12.2027: milloin edetään vaiheeseen
  tuomioistuin: riita
VASTAUS     käsittely-oikeudessa: 1.3.2028 (keskiviikko), kun määräaika (neuvottelu) on
            päättynyt 29.2.2028 (tiistai).
PERUSTE     kohta 9 (../../../agreements/pohjois-karjala/ekosysteemi.agr:683): alkaa:
              neuvottelujen-alku · sitovuus: pyritään · määräaika: 60 päivää · seuraus:
              asia-sovittu · ja 6 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelujen alku    menettely alkaa
                31.12.2027
            neuvottelu            kukin osapuoli: neuvottelee; määräaika: 60 päivää;
                                  laskettuna tapahtumasta: neuvottelujen alku; viimeinen
                                  päivä
                29.2.2028
            käsittely-oikeudessa  alkaa
                1.3.2028
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      ekosysteemisopimus · ../../../agreements/pohjois-karjala/ekosysteemi.agr ·
              sha256 f4256d90f312 · agrc 0.1.0

Luettu näin: entä jos aika lasketaan päivästä 31.12.2027: milloin edetään vaiheeseen
  käräjäoikeus: riita
VASTAUS     käsittely-oikeudessa: 1.3.2028 (keskiviikko), kun määräaika (neuvottelu) on
            päättynyt 29.2.2028 (tiistai).
PERUSTE     kohta 9 (../../../agreements/pohjois-karjala/ekosysteemi.agr:683): alkaa:
              neuvottelujen-alku · sitovuus: pyritään · määräaika: 60 päivää · seuraus:
              asia-sovittu · ja 6 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelujen alku    menettely alkaa
                31.12.2027
            neuvottelu            kukin osapuoli: neuvottelee; määräaika: 60 päivää;
                                  laskettuna tapahtumasta: neuvottelujen alku; viimeinen
                                  päivä
                29.2.2028
            käsittely-oikeudessa  alkaa
                1.3.2028
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      ekosysteemisopimus · ../../../agreements/pohjois-karjala/ekosysteemi.agr ·
              sha256 f4256d90f312 · agrc 0.1.0

Luettu näin: mitä voi tapahtua seuraavaksi
VASTAUS     seuraavat mahdollisuudet (neuvottelu: kukin osapuoli: neuvottelee):
            asia-sovittu tai käsittely-oikeudessa. seuraavat mahdollisuudet
            (foorumin-päätös: johtofoorumi: päättää): kumppanien-hyväksyntä tai
            muutos-raukeaa.
            asia-sovittu           kun tehty
            käsittely-oikeudessa   kun määräaika on umpeutunut  käräjäoikeus: päättää
            kumppanien-hyväksyntä  kun tehty                    kukin osapuoli: hyväksyy
            muutos-raukeaa         jos vaihe ei onnistu
PERUSTE     kohta 9 (../../../agreements/pohjois-karjala/ekosysteemi.agr:683): alkaa:
              neuvottelujen-alku · sitovuus: pyritään · määräaika: 60 päivää · seuraus:
              asia-sovittu · ja 6 muuta
            kohta 10 (../../../agreements/pohjois-karjala/ekosysteemi.agr:744): alkaa:
              foorumin-muutospäätös · määräaika: ei mainittu · seuraus:
              kumppanien-hyväksyntä · muuten seuraus: muutos-raukeaa · ja 5 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      ekosysteemisopimus · ../../../agreements/pohjois-karjala/ekosysteemi.agr ·
              sha256 f4256d90f312 · agrc 0.1.0

Luettu näin: voiko menettely jäädä jumiin
VASTAUS     Kyllä: foorumin-päätös – mikään määräaika ei päätä odotusta, jos
            johtofoorumi ei tee mitään; kumppanien-hyväksyntä – mikään määräaika ei
            päätä odotusta, jos kukin osapuoli ei tee mitään.
            foorumin-päätös        mikään määräaika ei päätä odotusta, jos johtofoorumi
                                   ei tee mitään
            kumppanien-hyväksyntä  mikään määräaika ei päätä odotusta, jos kukin
                                   osapuoli ei tee mitään
PERUSTE     kohta 9 (../../../agreements/pohjois-karjala/ekosysteemi.agr:683): alkaa:
              neuvottelujen-alku · sitovuus: pyritään · määräaika: 60 päivää · seuraus:
              asia-sovittu · ja 2 muuta
            kohta 10 (../../../agreements/pohjois-karjala/ekosysteemi.agr:744): alkaa:
              foorumin-muutospäätös · määräaika: ei mainittu · seuraus:
              kumppanien-hyväksyntä · muuten seuraus: muutos-raukeaa · ja 3 muuta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      ekosysteemisopimus · ../../../agreements/pohjois-karjala/ekosysteemi.agr ·
              sha256 f4256d90f312 · agrc 0.1.0

Luettu näin: voiko menettely jäädä jumiin: muutosmenettely
VASTAUS     Kyllä: foorumin-päätös – mikään määräaika ei päätä odotusta, jos
            johtofoorumi ei tee mitään; kumppanien-hyväksyntä – mikään määräaika ei
            päätä odotusta, jos kukin osapuoli ei tee mitään.
            foorumin-päätös        mikään määräaika ei päätä odotusta, jos johtofoorumi
                                   ei tee mitään
            kumppanien-hyväksyntä  mikään määräaika ei päätä odotusta, jos kukin
                                   osapuoli ei tee mitään
PERUSTE     kohta 10 (../../../agreements/pohjois-karjala/ekosysteemi.agr:744): alkaa:
              foorumin-muutospäätös · määräaika: ei mainittu · seuraus:
              kumppanien-hyväksyntä · muuten seuraus: muutos-raukeaa · ja 3 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      ekosysteemisopimus · ../../../agreements/pohjois-karjala/ekosysteemi.agr ·
              sha256 f4256d90f312 · agrc 0.1.0

Luettu näin: kuinka kauan menettely kestää enintään: erimielisyyden ratkaisu
VASTAUS     kesto: erimielisyyden ratkaisu: enintään 60 päivää – neuvottelu →
            käsittely-oikeudessa.
PERUSTE     kohta 9 (../../../agreements/pohjois-karjala/ekosysteemi.agr:683): alkaa:
              neuvottelujen-alku · sitovuus: pyritään · määräaika: 60 päivää · seuraus:
              asia-sovittu · ja 4 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelu            kukin osapuoli: neuvottelee; määräaika: 60 päivää;
                                  laskettuna tapahtumasta: neuvottelujen alku; kun
                                  määräaika on umpeutunut
            käsittely-oikeudessa  alkaa
VERSIO      ekosysteemisopimus · ../../../agreements/pohjois-karjala/ekosysteemi.agr ·
              sha256 f4256d90f312 · agrc 0.1.0

Luettu näin: kenen pitää toimia seuraavaksi: erimielisyyden ratkaisu
VASTAUS     seuraavana vuorossa (neuvottelu): kukin osapuoli: neuvottelee.
            neuvottelu  kukin osapuoli: neuvottelee; määräaika: 60 päivää; laskettuna
                        tapahtumasta: neuvottelujen alku
PERUSTE     kohta 9 (../../../agreements/pohjois-karjala/ekosysteemi.agr:683): alkaa:
              neuvottelujen-alku · sitovuus: pyritään · määräaika: 60 päivää · seuraus:
              asia-sovittu · ja 4 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      ekosysteemisopimus · ../../../agreements/pohjois-karjala/ekosysteemi.agr ·
              sha256 f4256d90f312 · agrc 0.1.0

Luettu näin: mitä tapahtuu jos kukaan ei tee mitään: riita
VASTAUS     jos kukaan ei toimi (erimielisyyden ratkaisu): neuvottelu →
            käsittely-oikeudessa; asia päättyy: käsittely-oikeudessa.
            neuvottelu            kukin osapuoli: neuvottelee; määräaika: 60 päivää;
                                  laskettuna tapahtumasta: neuvottelujen alku
            käsittely-oikeudessa  käräjäoikeus: päättää
PERUSTE     kohta 9 (../../../agreements/pohjois-karjala/ekosysteemi.agr:683): alkaa:
              neuvottelujen-alku · sitovuus: pyritään · määräaika: 60 päivää · seuraus:
              asia-sovittu · ja 7 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      ekosysteemisopimus · ../../../agreements/pohjois-karjala/ekosysteemi.agr ·
              sha256 f4256d90f312 · agrc 0.1.0

Luettu näin: mitä voi tapahtua seuraavaksi: foorumin muutospäätös
VASTAUS     seuraavat mahdollisuudet (foorumin-päätös: johtofoorumi: päättää):
            kumppanien-hyväksyntä tai muutos-raukeaa.
            kumppanien-hyväksyntä  kun tehty             kukin osapuoli: hyväksyy
            muutos-raukeaa         jos vaihe ei onnistu
PERUSTE     kohta 10 (../../../agreements/pohjois-karjala/ekosysteemi.agr:744): alkaa:
              foorumin-muutospäätös · määräaika: ei mainittu · seuraus:
              kumppanien-hyväksyntä · muuten seuraus: muutos-raukeaa · ja 5 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      ekosysteemisopimus · ../../../agreements/pohjois-karjala/ekosysteemi.agr ·
              sha256 f4256d90f312 · agrc 0.1.0
# An agreement without procedures
$ printf 'language english\nclause 1 "P"\n  party a\n  event dispute\nend\n' > $TMPDIR/none.agr
$ agrc ask $TMPDIR/none.agr 'can it get stuck' | head -2
Read as: can a procedure get stuck
ANSWER      The agreement does not state this: a procedure with stages.
$ agrc ask $TMPDIR/none.agr 'what can happen next' | head -2
Read as: what can happen next
ANSWER      The agreement does not state this: a procedure with stages.
# One that is silent on disputes and leaving
$ agrc ask ../../../agreements/rovaseutu/osaaja-allianssi.agr 'milloin riita menee oikeuteen jos neuvottelut alkavat 31.12.2027' 2>&1 | head -2
Kysymystä ei ymmärretty: milloin riita menee oikeuteen jos neuvottelut alkavat
  31.12.2027 (pysähtyi sanaan ”31.12.2027”)
$ agrc ask ../../../agreements/rovaseutu/osaaja-allianssi.agr 'voiko jokin menettely jäädä jumiin' | head -2
Luettu näin: voiko menettely jäädä jumiin
VASTAUS     Sopimus ei kerro tätä: menettely ja sen vaiheet.
