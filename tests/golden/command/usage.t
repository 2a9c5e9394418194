# Wrong usage says what is wrong, on one line, and exits with 2.
$ agrc 2>&1 | head -1
agrc checks agreements between many parties and answers questions about them.
$ agrc chek file.agr
agrc: there is no command `chek`; did you mean `check`?
[2]
$ agrc frobnicate
agrc: there is no command `frobnicate`; `agrc --help` lists the commands
[2]
$ agrc --colour
agrc: there is no option `--colour` here
[2]
$ agrc check
agrc: which file or folder? For example: agrc check alliance.agr
[2]
$ agrc check --fial-on error file.agr
agrc: there is no option `--fial-on` here; did you mean `--fail-on`?
agrc: `agrc check --help` lists the options
[2]
$ agrc check --nothing-like-it file.agr
agrc: there is no option `--nothing-like-it` here
agrc: `agrc check --help` lists the options
[2]
$ agrc check --fail-on grave file.agr
agrc: `--fail-on` cannot be `grave`; it is one of error|warning|note
agrc: `agrc check --help` lists the options
[2]
$ agrc check --fail-on
agrc: `--fail-on` needs a value: error|warning|note
agrc: `agrc check --help` lists the options
[2]
$ agrc check --all=yes file.agr
agrc: `--all` takes no value
agrc: `agrc check --help` lists the options
[2]
$ agrc ask file.agr
agrc: a file or folder and a question are wanted: agrc ask alliance.agr 'QUESTION'
[2]
$ agrc ask - -
agrc: standard input cannot be both the agreement and the questions
[2]
$ agrc check - file.agr
agrc: `-` reads one agreement from standard input and stands alone
[2]
$ agrc repl -
agrc: questions come from standard input here, so that an agreement cannot
[2]
$ agrc test --language fi
agrc: mikä tiedosto tai kansio? Esimerkiksi: agrc test allianssi.agr
[2]
$ agrc check --language sv --format xml file.agr
agrc: `--format` kan inte vara `xml`; välj bland text|json|junit|sarif|github
agrc: `agrc check --help` räknar upp flaggorna
[2]
$ agrc check --language=klingon file.agr
agrc: `--language` cannot be `klingon`; it is one of fi|sv|en
agrc: `agrc check --help` lists the options
[2]
$ agrc explain X9
agrc: no finding has the code `X9`; `agrc explain` lists the codes
[2]
# After -- everything is an operand.
$ agrc explain -- --help
agrc: no finding has the code `--help`; `agrc explain` lists the codes
[2]
# A file that is not there can't be read.
$ agrc check there-is-no-such-file.agr >/dev/null
[2]
# A stranger's text calls nothing.
$ agrc ask --untrusted --allow-native=cost-index sample.agr "who are the parties" 2>&1
agrc: `--untrusted` and `--allow-native` exclude each other: a stranger's text calls no native function
agrc: `agrc ask --help` lists the options
[2]
# A file that is not there stops everything: an answer without it would be another
$ agrc ask sample.agr nosuch.agr "who are the parties"
error E001: there is no file `nosuch.agr`
  nosuch.agr:1:1
[2]
$ agrc calendar --from 1.1.2027 --to 1.2.2027 sample.agr nosuch.agr
error E001: there is no file `nosuch.agr`
  nosuch.agr:1:1
[2]
