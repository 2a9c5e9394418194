# The commands of the workflow in README.md, as they stand there.
$ grep -o 'build/agrc [a-z].* agreements$' $ROOT/README.md | sed 's#^build/##' > $TMPDIR/commands
> cat $TMPDIR/commands
agrc check --fail-on error agreements
agrc test agreements
$ cd $ROOT && while read -r command; do $command > /dev/null && echo fine; done < $TMPDIR/commands
fine
fine
# And those of docs/ci.md, in a repository of its own. What they write is what it should be.
$ mkdir -p $TMPDIR/repository/agreements && cp sample.agr $TMPDIR/repository/agreements && cp ../formats/frame.agr $TMPDIR/repository
> sed -n 's/^ *- \(run: \)*\(agrc .*\)/\2/p' $ROOT/docs/ci.md > $TMPDIR/commands
> cat $TMPDIR/commands
agrc check --format github --root . --fail-on error agreements
agrc test --root . agreements
agrc check --format sarif --root . --fail-on error agreements > agrc.sarif
agrc check --format junit --root . --fail-on error agreements > agrc-check.xml
agrc test --format junit --root . agreements > agrc-test.xml
$ cd $TMPDIR/repository && while read -r command; do sh -c "$command" > $TMPDIR/out && echo fine; cat $TMPDIR/out; done < $TMPDIR/commands
> python3 $ROOT/tests/lib/sarif.py < agrc.sarif; for report in agrc-*.xml; do echo $report; python3 $ROOT/tests/lib/junit.py < $report; done
fine
::warning file=agreements/sample.agr,line=2,endLine=2,col=11,endColumn=17,title=W394::it is not stated from when and until when the agreement is in force%0Ahelp: add `term` with `from:` and `until:` in a clause
::notice file=agreements/sample.agr,line=2,endLine=2,col=11,endColumn=17,title=N396::it is not stated how disputes are settled%0Ahelp: add a `procedure` for disputes, or `silent on dispute`
::notice file=agreements/sample.agr,line=2,endLine=2,col=11,endColumn=17,title=N397::it is not stated how the agreement is amended%0Ahelp: add a decision on amendment, or `silent on amendment`
1 warning, 2 notes
fine
0 passed, 0 failed
fine
fine
fine
valid
agrc-check.xml
valid
agrc-test.xml
valid
# The hook: what pre-commit would run, with its own arguments and with those of docs/ci.md.
$ grep 'id: agrc-check' $ROOT/.pre-commit-hooks.yaml $ROOT/docs/ci.md | sed "s#$ROOT/##"
.pre-commit-hooks.yaml:- id: agrc-check
docs/ci.md:      - id: agrc-check
$ entry=$(sed -n 's/^  entry: //p' $ROOT/.pre-commit-hooks.yaml)
> cd $TMPDIR/repository && for page in .pre-commit-hooks.yaml docs/ci.md; do
>   args=$(sed -n 's/^ *args: \[\(.*\)\]$/\1/p' $ROOT/$page | tr -d ,)
>   echo "$entry $args"; $entry $args agreements/sample.agr frame.agr
> done
agrc check --fail-on error
warning W394: it is not stated from when and until when the agreement is in force
  agreements/sample.agr:2:11
     2 | agreement sample "A sample"
       |           ^^^^^^
  help: add `term` with `from:` and `until:` in a clause

note N396: it is not stated how disputes are settled
  agreements/sample.agr:2:11
     2 | agreement sample "A sample"
       |           ^^^^^^
  help: add a `procedure` for disputes, or `silent on dispute`

note N397: it is not stated how the agreement is amended
  agreements/sample.agr:2:11
     2 | agreement sample "A sample"
       |           ^^^^^^
  help: add a decision on amendment, or `silent on amendment`

1 warning, 2 notes
agrc check --root . --fail-on error
warning W394: it is not stated from when and until when the agreement is in force
  agreements/sample.agr:2:11
     2 | agreement sample "A sample"
       |           ^^^^^^
  help: add `term` with `from:` and `until:` in a clause

note N396: it is not stated how disputes are settled
  agreements/sample.agr:2:11
     2 | agreement sample "A sample"
       |           ^^^^^^
  help: add a `procedure` for disputes, or `silent on dispute`

note N397: it is not stated how the agreement is amended
  agreements/sample.agr:2:11
     2 | agreement sample "A sample"
       |           ^^^^^^
  help: add a decision on amendment, or `silent on amendment`

1 warning, 2 notes
