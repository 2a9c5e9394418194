# Reports are written as files come. A mistake in a file that others use is found by each of
# them and told once, where it is met first; what else is told of the file stands beside it.
$ mkdir $TMPDIR/shared && cp rikki.agr $TMPDIR/shared/m.agr && cd $TMPDIR/shared
> for name in a z; do printf 'language english\nuse "m.agr"\nagreement %s "Of %s"\nend\n' $name $name > $name.agr; done
> for each in . m.agr a.agr; do agrc check --language en $each | grep -c '^error'; done
> agrc check --format json . | python3 -c 'import json, sys; print(sum(each["severity"] == "error" for each in json.load(sys.stdin)["findings"]))'
> agrc check --format github . | grep -c '^::error'
> agrc check --format junit . | python3 $ROOT/tests/lib/junit.py
> agrc check --format junit . | grep '<testsuite '
> agrc check --format sarif . | python3 $ROOT/tests/lib/sarif.py
> agrc check --format sarif . | grep -c '"ruleId"'
5
5
5
5
5
valid
  <testsuite name="a.agr" tests="4" failures="2" errors="0" skipped="0">
  <testsuite name="m.agr" tests="5" failures="5" errors="0" skipped="0">
  <testsuite name="z.agr" tests="4" failures="2" errors="0" skipped="0">
valid
13
