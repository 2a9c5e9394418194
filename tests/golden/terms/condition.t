# The condition of a term: of the term itself, of its renewal, of its option
$ for f in condition condition-renews condition-option; do for q in 'is the agreement in force on 1.6.2027' 'is the agreement in force on 1.6.2029' 'is the agreement in force on 1.6.2027 if funding' 'when does the agreement end'; do agrc ask $f.agr "$q" | sed '/^BECAUSE/,$d'; done; done
Read as: is the agreement in force on 1.6.2027
ANSWER      It can't be said whether the agreement is in force on 1.6.2027 (from:
            1.1.2027; until: 31.12.2028). It is not known whether its condition is met:
            funding.
Read as: is the agreement in force on 1.6.2029
ANSWER      No, the agreement is not in force on 1.6.2029 (from: 1.1.2027; until:
            31.12.2028).
Read as: what if funding is true: is the agreement in force on 1.6.2027
ANSWER      Yes, the agreement is in force on 1.6.2027 (from: 1.1.2027; until:
            31.12.2028). Its condition is met: funding.
Read as: when does the agreement end
ANSWER      End of the agreement: 31.12.2028. It is not known whether its condition is
            met: funding.
Read as: is the agreement in force on 1.6.2027
ANSWER      Yes, the agreement is in force on 1.6.2027 (from: 1.1.2027; until:
            31.12.2028; renews: 1 year). The condition for going on is not met: results.
Read as: is the agreement in force on 1.6.2029
ANSWER      No, the agreement is not in force on 1.6.2029 (from: 1.1.2027; until:
            31.12.2028; renews: 1 year). The condition for going on is not met: results.
Read as: what if funding is true: is the agreement in force on 1.6.2027
ANSWER      Yes, the agreement is in force on 1.6.2027 (from: 1.1.2027; until:
            31.12.2028; renews: 1 year). The condition for going on is not met: results.
Read as: when does the agreement end
ANSWER      End of the agreement: 31.12.2028. The condition for going on is not met:
            results.
Read as: is the agreement in force on 1.6.2027
ANSWER      Yes, the agreement is in force on 1.6.2027 (from: 1.1.2027; until:
            31.12.2028; option: 1 year). If the option of 1 year is used, it goes on
            until 31.12.2029. The text does not say by when it has to be used. It is not
            known whether the condition for going on is met: funding.
Read as: is the agreement in force on 1.6.2029
ANSWER      It can't be said whether the agreement is in force on 1.6.2029 (from:
            1.1.2027; until: 31.12.2028; option: 1 year). If the option of 1 year is
            used, it goes on until 31.12.2029. The text does not say by when it has to
            be used. It is not known whether the condition for going on is met: funding.
Read as: what if funding is true: is the agreement in force on 1.6.2027
ANSWER      Yes, the agreement is in force on 1.6.2027 (from: 1.1.2027; until:
            31.12.2028; option: 1 year). If the option of 1 year is used, it goes on
            until 31.12.2029. The text does not say by when it has to be used. The
            condition for going on is met: funding.
Read as: when does the agreement end
ANSWER      End of the agreement: 31.12.2028. If the option of 1 year is used, it goes
            on until 31.12.2029. The text does not say by when it has to be used. It is
            not known whether the condition for going on is met: funding.
$ printf 'date;event\n1.3.2027;funding\n' > $TMPDIR/log.csv; agrc ask --events $TMPDIR/log.csv condition.agr 'is the agreement in force on 1.6.2027' | sed '/^VERSION/d'
Read as: is the agreement in force on 1.6.2027
ANSWER      Yes, the agreement is in force on 1.6.2027 (from: 1.1.2027; until:
            31.12.2028). Its condition is met: funding.
BECAUSE     clause 1 (condition.agr:9): if: funding · from: 1.1.2027 · until: 31.12.2028
              (not checked against the signed document)
$ agrc ask condition.agr 'is the agreement in force on 1.6.2027' | sed '/^VERSION/d'
Read as: is the agreement in force on 1.6.2027
ANSWER      It can't be said whether the agreement is in force on 1.6.2027 (from:
            1.1.2027; until: 31.12.2028). It is not known whether its condition is met:
            funding.
BECAUSE     clause 1 (condition.agr:9): if: funding · from: 1.1.2027 · until: 31.12.2028
              (not checked against the signed document)
NOT STATED  whether this holds: funding (clause 1)
