# The manual page has the commands, options and exit codes that --help tells of.
$ sed 's/\\-/-/g; s/\\fB//g; s/\\fR//g' $ROOT/docs/agrc.1 > $TMPDIR/page
> verbs=$(agrc --help | sed -n 's/^  agrc \([a-z]*\) .*/\1/p')
> echo "$verbs" > $TMPDIR/verbs
> for verb in $verbs; do agrc $verb --help; done | grep -o -e '^  --[a-z-]*' | tr -d ' ' > $TMPDIR/help
> echo --version >> $TMPDIR/help
> sort -u $TMPDIR/help > $TMPDIR/wanted
> grep -A 1 '^\.TP' $TMPDIR/page | grep -o -e '--[a-z][a-z-]*' | sort -u | diff - $TMPDIR/wanted && echo same
same
$ for verb in $(cat $TMPDIR/verbs); do grep -q "^\.B $verb\$" $TMPDIR/page || echo $verb; done
$ agrc --help | sed -n 's/^  \([0-9]\)  .*/\1/p' > $TMPDIR/codes; sed -n '/EXIT STATUS/,/ENVIRONMENT/s/^\.B \([0-9]\)$/\1/p' $TMPDIR/page | diff - $TMPDIR/codes && echo same
same
# Each option names the commands that take it.
$ for option in $(grep -v -e --version -e --help $TMPDIR/wanted); do
>   for verb in $(cat $TMPDIR/verbs); do
>     taken=no; if agrc $verb --help | grep -q -e "^  $option "; then taken=yes; fi
>     said=no; if sed -n "/^\.B[IR]* $option\([^a-z-]\|\$\)/,/^\.TP/p" $TMPDIR/page | grep -q -w -e "$verb" -e 'All commands'; then said=yes; fi
>     test $taken = $said || echo "$option $verb: --help $taken, manual $said"
>   done
> done
# And each choice of an option stands there.
$ for verb in $(cat $TMPDIR/verbs); do agrc $verb --help; done |
>   sed -n 's/^  --[a-z-]* \([a-z]*|[a-z|]*\).*/\1/p' | tr '|' '\n' | sort -u |
>   while read -r choice; do grep -q -w -e "$choice" $TMPDIR/page || echo "$choice"; done
