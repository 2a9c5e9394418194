# Who votes with what: members by seats, holders of roles, seats by steps, signatures.
$ agrc test voters.agr
ok      seats by steps
ok      members are counted by seats
ok      roles
ok      signatures that are still to come
ok      the whole is unanimity
5 passed, 0 failed
# A rule that names a role whose holder is not stated says so.
$ sed 's/held by: nobody/held by: not stated/' voters.agr >$TMPDIR/voters.agr
$ agrc ask $TMPDIR/voters.agr 'does board decide on plan with a and b in favour?' | grep 'NOT STATED'
NOT STATED  who holds the role affected (board)
