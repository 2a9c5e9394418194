# By how much: what is to spare or missing of each limit, and whose votes would change it.
$ agrc ask margin.agr 'does council decide with koski and salmi?' | sed -n 2,5p
ANSWER      Yes. The conditions of the decision are met: in favour: 67 %, needed: at
            least 2/3 of all votes (1/3 ≈ 0,33 percentage points more than needed); in
            favour: 5 of 8 members, needed: more than 1/2 of members present (just
            enough). It would fail if any of these were against: koski and salmi.
# Exactly at a limit: of 60 % more is needed, of members just enough.
$ agrc ask margin.agr 'does council decide on statutes with koski and lampi?' | sed -n 2,4p
ANSWER      No. 60 % are in favour; a decision needs more than 60 % of all votes
            (exactly at the limit, and more is needed). It would pass with these in
            favour as well: salmi; or harju.
# No quorum; a limit on those against; a veto.
$ agrc ask margin.agr 'does council decide with koski, others absent?' | sed -n 2,4p
ANSWER      No. There is no quorum: present: 3 of 8 members, needed: at least 50 % of
            all members present (1 member short). It would pass with these in favour as
            well: salmi; or lampi and harju.
$ agrc ask margin.agr 'does council decide on lease with koski, harju and salmi, against lampi?' | sed -n 2,4p
  against lampi
ANSWER      Yes. The conditions of the decision are met: against: 2 of 8 members,
            needed: at most 2 members against (exactly at the limit, which is allowed).
$ agrc ask margin.agr 'does council decide on lease with harju and koski, against lampi and salmi?' | sed -n 2,4p
  lampi and salmi
ANSWER      No. The conditions of the decision are not met: against: 4 of 8 members,
            needed: at most 2 members against (2 members over the limit). It would pass
$ agrc ask margin.agr 'does council decide on lease with koski, salmi and lampi, against harju?' | sed -n 2,4p
  against harju
ANSWER      No. harju has a veto and votes against. It would pass with these in favour
            as well: harju.
# As a figure, with a table of all limits; negative when it is missing.
$ agrc ask margin.agr 'by how much does the decision pass in council with koski and harju?' | grep -v '^VERSION\|^BECAUSE'
Read as: by how much does a decision of council pass or fail with koski and harju in
  favour
ANSWER      No. The conditions of the decision are not met: in favour: 53 %, needed: at
            least 2/3 of all votes (41/3 ≈ 13,67 percentage points short); in favour: 4
            of 8 members, needed: more than 1/2 of members present (1 member short). It
            would pass with these in favour as well: salmi; or lampi.
              2; lampi 2; harju 1 · votes: as costs · more than 1/2 of members present ·
              quorum: at least 50 % of members present
            clause 1 (margin.agr:13): koski 40 % · salmi 27 % · lampi 20 % · harju 13 %
            (none of these is checked against the signed document)
SUM         koski  in favour  40 %
            harju  in favour  13 %
            total             53 %
ASSUMING    By the general rule; these matters have rules of their own: statutes and
              lease. (default)
            Voters that the ballot does not name are present and vote against: salmi and
              lampi. (default)
$ agrc ask --format json margin.agr 'by how much does a decision pass in board with koski?' | grep -A6 '"value": {' | sed -n 1,7p
  "value": {
    "exact": "-3",
    "unit": "votes",
    "display": "-3 votes",
    "about": false
  },
  "because": [
$ agrc ask margin.agr 'who else is needed in board if lampi is in favour?' | sed -n 1,8p
Read as: who else is needed for a decision of board with lampi in favour
ANSWER      No. 4 of 29 votes are in favour; a decision needs more than 1/2 of all votes
            (11 votes short). It would pass with these in favour as well: koski; or
            salmi and harju.
            - koski
            - salmi, harju
BECAUSE     clause 3 (margin.agr:48): passes if: more than 1/2 of all votes · seats:
              each party 1 · votes: koski 12; salmi 9; lampi 4; harju 4
# In the words of those who ask.
$ for q in 'how many votes are missing in board if koski is in favour' 'does a decision pass in board with koski, and by how much' 'what is the margin in board if koski and salmi are in favour' 'how close is the vote in board if koski and salmi are for' 'whose support is still missing in council if koski and lampi are for?' 'millä erolla päätös syntyy boardissa jos koski ja salmi ovat puolesta' 'montako ääntä jää puuttumaan toimielimessä board, jos koski kannattaa' 'syntyykö päätös toimielimessä board, jos koski on puolesta, ja millä erolla' 'kuinka niukasti esitys kaatuu toimielimessä board jos koski kannattaa' 'kenen tuki vielä tarvitaan toimielimessä council, jos koski on puolesta?' 'med hur stor marginal fattas beslutet i board om koski och salmi röstar för' 'hur många röster fattas i board om koski röstar för' 'går förslaget igenom i board om koski röstar för, och med hur stor marginal' 'vems stöd behövs dessutom i council om koski röstar för'; do agrc ask margin.agr "$q" | head -1; done
Read as: by how much does a decision of board pass or fail with koski in favour
Read as: by how much does a decision of board pass or fail with koski in favour
Read as: by how much does a decision of board pass or fail with koski and salmi in
Read as: by how much does a decision of board pass or fail with koski and salmi in
Read as: who else is needed for a decision of council with koski and lampi in favour
Read as: by how much does a decision of board pass or fail with koski and salmi in
Read as: by how much does a decision of board pass or fail with koski in favour
Read as: by how much does a decision of board pass or fail with koski in favour
Read as: by how much does a decision of board pass or fail with koski in favour
Read as: who else is needed for a decision of council with koski in favour
Read as: by how much does a decision of board pass or fail with koski and salmi in
Read as: by how much does a decision of board pass or fail with koski in favour
Read as: by how much does a decision of board pass or fail with koski in favour
Read as: who else is needed for a decision of council with koski in favour
# Many voters: the smallest groups are too many to try, so one of them is told.
$ { echo 'language english'; echo 'clause 1 "P"'; for i in $(seq 60); do echo "  party p$i"; done; echo '  body all_of_them'; echo '    seats: each party 1'; echo '  end'; echo '  decision of all_of_them'; echo '    passes if: at least 2/3 of all members'; echo '  end'; echo end; } > $TMPDIR/many.agr; agrc ask --root / $TMPDIR/many.agr 'does all_of_them decide with p1 and p2 and p3?' | sed -n 2,6p
ANSWER      No. 3 of 60 members are in favour; a decision needs at least 2/3 of all
            members (37 members short). It would pass with these in favour as well,
            among other ways: p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16,
            p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31,
            p32, p33, p34, p35, p36, p37, p38, p39 and p40.
# In Finnish and Swedish.
$ agrc ask --language fi margin.agr 'syntyykö päätös toimielimessä council asiassa statutes jos koski ja salmi ovat puolesta' | sed -n 2,4p
  koski ja salmi
VASTAUS     Kyllä. Puolesta on 67 %; päätökseen vaaditaan yli 60 % kaikista äänistä (7
            prosenttiyksikköä yli tarvittavan). Päätöstä ei syntyisi, jos joku näistä
$ agrc ask --language sv margin.agr 'fattas beslut i council om koski och harju röstar för' | sed -n 2,6p
SVAR        Nej. Villkoren för beslutet är inte uppfyllda: för: 53 %, krävs: minst 2/3
            av alla röster (41/3 ≈ 13,67 procentenheter fattas); för: 4 av 8 ledamöter,
            krävs: över 1/2 av de närvarande ledamöterna (1 ledamot fattas). Beslutet
            skulle fattas om även följande röstade för: salmi; eller lampi.
GRUND       punkt 2 (margin.agr:26): at least 2/3 of all votes · seats: koski 3; salmi
