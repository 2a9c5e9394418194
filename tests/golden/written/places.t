# Seats, members and votes with the figure first, and heads that are only counted
$ agrc check --fail-on error paikat.agr platser.agr places.agr | tail -1
5 varoitusta, 10 huomautusta
$ agrc ask paikat.agr "montako paikkaa on johtoryhmässä" | grep VASTAUS
VASTAUS     paikat (a): 4.
$ agrc ask paikat.agr "montako jäsentä on valiokunnassa" | grep VASTAUS
VASTAUS     paikat (b): 4; varajäsenet: kukin osapuoli 1.
$ agrc ask paikat.agr "montako varajäsentä on valiokunnassa" | grep VASTAUS
VASTAUS     varajäsenet (b): kukin osapuoli 1.
$ agrc ask paikat.agr "montako jäsentä on työryhmässä" | grep VASTAUS
VASTAUS     koko (c): 5.
$ agrc ask paikat.agr "montako ääntä koskella on johtoryhmässä" | grep VASTAUS
VASTAUS     Äänet (osapuoli koski, toimielin a): 1 ääni, kaikkiaan 2 ääntä.
$ agrc ask platser.agr "hur många ledamöter har utskottet" | grep SVAR
SVAR        platser (b): 4.
$ agrc ask platser.agr "hur många platser har koski i ledningsgruppen" | grep SVAR
SVAR        platser för koski (a): 2.
$ agrc ask places.agr "how many members does the group have" | grep ANSWER
ANSWER      size (c): 5.
$ agrc ask places.agr "how many members does the panel have" | grep ANSWER
ANSWER      size (d): at least 5.
$ agrc ask places.agr "how many seats does koski have in the committee" | grep ANSWER
ANSWER      seats of koski (b): 2; deputies: each party 1.
$ agrc ask places.agr "how many votes does koski have in the board" | grep ANSWER
ANSWER      Votes of koski in a: 1 vote of 2 votes.
# What belongs to nobody is told
$ printf 'language english\nclause 1\n  party p\n  body b\n    seats: two from each village\n  end\nend\n' > $TMPDIR/bad.agr; cd $TMPDIR; agrc check bad.agr | grep "^error" -A3
error E202: `village` is not declared anywhere
  bad.agr:5:26, clause 1
     5 |     seats: two from each village
       |                          ^^^^^^^
