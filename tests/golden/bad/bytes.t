# Bytes that are no text get one message.
$ cd $TMPDIR; printf 'language english\nclause 1 "P"\n party kos\0ki\nend\n' >b.agr; agrc check b.agr
error E008: a NUL byte stands here: `b.agr` is no text
  b.agr:3:11
     3 |  party kos\u{00}ki
       |           ^

1 error
[1]
$ cd $TMPDIR; printf 'language english\nclause 1 "P"\n party kos\377ki\nend\n' >b.agr; agrc check b.agr
error E007: the file is not UTF-8: the byte 0xFF stands here (perhaps it was saved as
  Windows-1252)
  b.agr:3:11
     3 |  party kos\x{FF}ki
       |           ^
  help: save it again as UTF-8

1 error
[1]
$ cd $TMPDIR; printf 'kieli suomi\nkohta 1 "P\344\344t\366s"\nloppu\n' >b.agr; agrc check b.agr
error E007: the file is not UTF-8: the byte 0xE4 stands here (perhaps it was saved as
  Windows-1252)
  b.agr:2:11
     2 | kohta 1 "P\x{E4}\x{E4}t\x{F6}s"
       |           ^
  help: save it again as UTF-8

1 error
[1]
$ cd $TMPDIR; printf 'l\0a\0n\0g\0' >b.agr; agrc check b.agr; printf '\377\376l\0' >b.agr; agrc check b.agr | head -1
error E006: the file is saved as UTF-16
  b.agr:1:1
     1 | l\u{00}a\u{00}n\u{00}g\u{00}
       | ^
  help: save it again as UTF-8 (in Notepad: Save as, Encoding: UTF-8)

1 error
error E006: the file is saved as UTF-16
$ cd $TMPDIR; python3 -c 'import os; open("b.agr", "wb").write(bytes((i * 7919 + i * i * 31) % 256 for i in range(200000)))'
> agrc check b.agr | grep -c ^error; agrc ask b.agr "who are the parties" 2>&1 | grep -v ^agrc | head -1
1
Read as: who are the parties
$ cd $TMPDIR; : >b.agr; agrc check b.agr | grep -v '^ *$'
error E124: the first line does not state the language
  b.agr:1:1
  help: write `language english`, `kieli suomi` or `språk svenska` as the first line
warning W393: the file has no clauses
  b.agr:1:1
  help: put statements in blocks such as `clause 1 "Parties"` … `end`
1 error, 1 warning
$ cd $TMPDIR; printf '# only a comment' >b.agr; agrc check b.agr | grep ^error; agrc test b.agr | tail -1
error E124: the first line does not state the language
error E124: the first line does not state the language
  b.agr:1:1
     1 | # only a comment
       | ^
  help: write `language english`, `kieli suomi` or `språk svenska` as the first line

0 passed, 0 failed
# Marks of other systems do no harm: byte order mark, line ends, letters and their dots apart.
$ cd $TMPDIR; printf '\357\273\277language english\r\nclause 1 "P"\r\n  party ja\314\210rvi\r\n  set s: j\303\244rvi\r\nend\r\n' >b.agr
> agrc check b.agr | grep ^error; agrc ask b.agr 'who are the members of s?' | sed -n 2p
ANSWER      s: järvi.
