# A ballot may name a party that a change brings in; any other name must be declared.
$ agrc test newcomer.agr
ok      merged
1 passed, 0 failed
$ agrc check newcomer.agr | grep newtown
[1]
$ sed 's/for: newtown/for: newtwon/' newcomer.agr >$TMPDIR/newcomer.agr; agrc check $TMPDIR/newcomer.agr | grep newtwon
error E202: `newtwon` is not declared anywhere
    23 |     decision of council  for: newtwon;  expect: passes
$ sed 's/^    koski and.*/    lampi leaves: shares lapse/' newcomer.agr >$TMPDIR/newcomer.agr; agrc check $TMPDIR/newcomer.agr | grep -c E202
1
