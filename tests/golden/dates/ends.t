# The end of a month or year in words, and several days of the year
$ agrc check --fail-on error ends.agr loput.agr utgangar.agr | tail -1
6 notes
$ agrc calendar --from 1.1.2027 --to 28.2.2028 ends.agr | grep "^[0-9]"
15.2.2027   i – koski: sends the note (must) (clause 2)
28.2.2027   a – koski: sends the report (must) (clause 2)
31.3.2027   c – koski: sends the budget (must) (clause 2)
31.3.2027   d – koski: sends the letter (must) (clause 2)
30.6.2027   e – koski: sends the paper (must) (clause 2)
30.6.2027   h – koski: sends the list (must) (clause 2)
15.8.2027   i – koski: sends the note (must) (clause 2)
30.9.2027   c – koski: sends the budget (must) (clause 2)
30.9.2027   d – koski: sends the letter (must) (clause 2)
31.12.2027  b – koski: sends the plan (must) (clause 2)
31.12.2027  f – koski: sends the map (must) (clause 2)
31.12.2027  h – koski: sends the list (must) (clause 2)
15.2.2028   i – koski: sends the note (must) (clause 2)
$ agrc calendar --from 1.1.2027 --to 28.2.2028 loput.agr | grep "^[0-9]"
31.3.2027   c – koski: lähettää arvion (pitää) (kohta 2)
31.3.2027   d – koski: lähettää tilinpäätöksen (pitää) (kohta 2)
31.3.2027   g – koski: lähettää luettelon (pitää) (kohta 2)
30.4.2027   h – koski: lähettää selvityksen (pitää) (kohta 2)
30.9.2027   c – koski: lähettää arvion (pitää) (kohta 2)
30.9.2027   g – koski: lähettää luettelon (pitää) (kohta 2)
31.12.2027  a – koski: lähettää raportin (pitää) (kohta 2)
31.12.2027  b – koski: lähettää kartan (pitää) (kohta 2)
31.12.2027  e – koski: lähettää suunnitelman (pitää) (kohta 2)
$ agrc calendar --from 1.1.2027 --to 28.2.2028 utgangar.agr | grep "^[0-9]"
28.2.2027   e – koski: sänder listan (ska) (punkt 2)
31.3.2027   c – koski: sänder brevet (ska) (punkt 2)
31.3.2027   d – koski: sänder bokslutet (ska) (punkt 2)
31.5.2027   f – koski: sänder planen (ska) (punkt 2)
30.9.2027   c – koski: sänder brevet (ska) (punkt 2)
31.12.2027  a – koski: sänder rapporten (ska) (punkt 2)
31.12.2027  b – koski: sänder kartan (ska) (punkt 2)
$ agrc ask ends.agr "what is the deadline of c"
Read as: what is the deadline of c
ANSWER      deadline (c): by: 31.3.; by: 30.9.
            c  by  31.3.
            c  by  30.9.
BECAUSE     clause 2 (ends.agr:11): by: 31.3. and 30.9.
              (not checked against the signed document)
VERSION     rooms · ends.agr · sha256 c29ff5fc10e9 · agrc 0.1.0
$ agrc ask ends.agr --as-of 1.5.2027 "what is the deadline of c" | grep ANSWER -A1
ANSWER      deadline (c): 31.3.2028 (Friday) – by: 31.3.; 30.9.2027 (Thursday) – by:
            30.9.
$ agrc ask loput.agr "mihin mennessä koski lähettää luettelon" | grep "VASTAUS" -A1
VASTAUS     määräaika (g): viimeistään: 31.3.; viimeistään: 30.9.
            g  viimeistään  31.3.
$ agrc ask utgangar.agr "när ska brevet sändas" | grep "SVAR" -A1
SVAR        ”brevet” nämns på dessa ställen (1):
            c  skyldighet  vem: koski; gör: sänder brevet; senast: 31.3.; 30.9.
# What is still no day
$ printf 'language english\nclause 1\n  party p\n  duty a;  who: p;  does: pays;  by: end of spring\n  duty b;  who: p;  does: pays;  by: end of the meeting\nend\n' > $TMPDIR/bad.agr; cd $TMPDIR; agrc check bad.agr | grep "^error"
error E202: `end` is not declared anywhere
error E221: `end of spring` does not fit here: a date is wanted here, such as
error E202: `spring` is not declared anywhere
error E221: `end of the meeting` does not fit here: a date is wanted here, such as
error E202: `meeting` is not declared anywhere
