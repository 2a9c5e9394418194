# What programs read is as the schemas in docs/ say, whatever the text.
$ agrc check --format json sample.agr | python3 schema.py findings
valid
$ printf 'language english\nclause 1 {\n' | agrc check --format json - | python3 schema.py findings
valid
$ agrc check --format json there-is-no-such-file.agr | python3 schema.py findings
valid
$ agrc test --format json sample.agr | python3 schema.py tests
valid
$ agrc ask --format json sample.agr 'flurb xyzzy' | python3 schema.py answer
valid
$ printf 'flurb\n\nxyzzy\n' | agrc ask --format json sample.agr - | python3 schema.py answer
valid
$ agrc ask --format json sample.agr - </dev/null | python3 schema.py answer
valid
