# Exceptions to exceptions, rules that yield, blocks, conflicts. Only facts that matter in
# a case are named.
$ agrc test rules.agr
ok      an exception needs what it is an exception to
ok      a rule that yields takes its exceptions with it
ok      two exceptions that differ
3 passed, 0 failed
$ agrc ask rules.agr 'what holds for fee?' | sed '/BECAUSE/,$d'
Read as: what holds for fee
ANSWER      fee: it depends on the case.
            winter; holiday; member      for-members  free
            winter; holiday; not member  in-holidays  full
            winter; not holiday          off-season   half
            not winter                   price        full
$ agrc ask rules.agr 'what holds for entry?' | sed '/BECAUSE/,$d'
Read as: what holds for entry
ANSWER      entry: it depends on the case.
            winter                   closed  no value: the rule closed prevents it
            not winter; holiday      by-day  not allowed
            not winter; not holiday  open    allowed
$ agrc ask rules.agr 'what holds for loan when winter and holiday?' | sed '/BECAUSE/,$d'
Read as: what holds for loan when winter and holiday
ANSWER      loan: conflict: no-loan says not allowed, may-loan says allowed.
