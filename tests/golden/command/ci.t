# The commands of the workflow in README.md, as they stand there.
$ grep -o 'build/agrc [a-z].* agreements$' $ROOT/README.md | sed 's#^build/##' > $TMPDIR/commands
> cat $TMPDIR/commands
agrc check --fail-on error agreements
agrc test agreements
$ cd $ROOT && while read -r command; do $command > /dev/null && echo fine; done < $TMPDIR/commands
fine
fine
