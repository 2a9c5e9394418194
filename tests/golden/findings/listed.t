# The list of findings has each code once, and no other.
$ agrc explain | grep -oE '^[EWN][0-9]{3}' | sort >$TMPDIR/codes
$ grep -oE '^\| [EWN][0-9]{3} ' ../../../docs/findings.md | tr -d '| ' | sort | diff $TMPDIR/codes - && echo 'the same'
the same
