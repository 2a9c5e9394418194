# E025 limit_output. It is told on the other output, with the exit code: the report itself is cut.
$ agrc check --limit output=400 ../../findings/E025/wrong.agr
warning W394: it is not stated from when and until when the agreement is in force
  ../../findings/E025/wrong.agr:5:11
     5 | agreement koski-salmi "Agreement of Koski and Salmi"
       |           ^^^^^^^^^^^
  help: add `term` with `from:` and `until:` in a clause

note N396: it is not stated how disputes are settled
  ../../findings/E025/wrong.agr:5:11
     5 | agreement koski-salmi "Agreemenagrc: the output is longer than 400 bytes; the rest was left out (E025). What helps: ask about less at a time, or allow more with --limit output=N
[3]
$ agrc check --limit output=400 ../../findings/E025/right.agr
no findings
$ agrc check --limit output=400 ../../findings/E025/near.agr
no findings; 3 accepted in the text
$ size=$(agrc check ../../findings/E025/wrong.agr | wc -c); for most in $((size - 1)) $size $((size + 1)); do agrc check --limit output=$most ../../findings/E025/wrong.agr 2>/dev/null | wc -c | sed "s/^$size$/whole/; s/^$((size - 1))$/cut/"; done
cut
whole
whole
