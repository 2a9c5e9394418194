# So many who decide or block together; a bloc counts as many as it has members.
$ agrc ask --language en five.agr "which two can decide together in council?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: which 2 can decide together in council
ANSWER      Groups of 2 that can decide together in council: 2.
            - ash, birch
            - ash, cedar
$ agrc ask --language en five.agr "which two towns can together block a loan?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: which 2 can block together on loan
ANSWER      Groups of 2 that can block together in council: 7. Already enough alone:
            ash.
            - ash, birch
            - ash, cedar
            - ash, elm
            - ash, oak
            - birch, cedar
            - birch, elm
            - birch, oak
$ agrc ask --language en five.agr "which three members can together decide in the panel?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: which 3 can decide together in panel
ANSWER      Groups of 3 that can decide together in panel: 4.
            - ash, birch, cedar
            - ash, small
            - birch, small
            - cedar, small
$ agrc ask --language fi five.agr "mitkä kaksi kuntaa voivat yhdessä estää lainan?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Luettu näin: mitkä 2 osapuolta voivat yhdessä estää päätöksen asiassa loan
VASTAUS     2 äänestäjän ryhmiä, jotka voivat yhdessä estää päätöksen (toimielin
            council): 7. Yksinkin riittää: ash.
            - ash, birch
            - ash, cedar
            - ash, elm
            - ash, oak
            - birch, cedar
            - birch, elm
            - birch, oak
# The fewest who decide or block, and whether it may be any of them.
$ agrc ask --language en five.agr "how many towns must agree before the charter can be amended?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: how many parties are needed for a decision on the topic of amendment
ANSWER      A decision of council needs: all of these (at least 3/4 of all votes; at
            least 4 members). At least 4 of the 5 who vote have to be in favour. Not any
            4 will do, but these for example: ash, birch, cedar and elm. None can be
            made without: ash and birch.
$ agrc ask --language en five.agr "how many members have to be in favour of winding up?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: how many parties are needed for a decision on dissolution
ANSWER      A decision of council needs: at least 3 members. At least 3 of the 5 who
            vote have to be in favour. Not any 3 will do, but these for example: ash,
            birch and cedar. None can be made without: ash.
$ agrc ask --language en five.agr "how many towns are needed to block a loan?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: how many parties are needed to block a decision on loan
ANSWER      These can block a decision of council alone: ash. Any 3 always do.
$ agrc ask --language sv five.agr "hur många kommuner krävs för att stoppa ett lån?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Läst så här: hur många parter behövs för att blockera ett beslut i frågan om loan
SVAR        Ensamma kan dessa hindra ett beslut av council: ash. Vilka 3 som helst
            räcker alltid.
# What blocks alone, whoever has it.
$ agrc ask --language en five.agr "how big a share is needed for a veto on the loan?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: how many votes are needed to block alone on loan
ANSWER      Whoever has more than 1/3 of all votes can block a decision of council
            alone. That is now: ash.
$ agrc ask --language en five.agr "what share of the votes blocks a decision of council?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: how many votes are needed to block alone in council
ANSWER      Whoever has more than 1/2 of votes cast can block a decision of council
            alone. Exactly at that limit the votes are equal, and then holds: chair
            decides. Nobody has that much now.
$ agrc ask --language sv five.agr "hur stor andel behöver en kommun för att ensam stoppa ett lån?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Läst så här: hur många röster behövs för att ensam blockera i frågan om loan
SVAR        Den som har över 1/3 av alla röster kan ensam hindra ett beslut av council.
            Nu är det: ash.
# Vetoes stand beside the limit.
$ agrc ask --language en five.agr "what majority is needed on dissolution?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: what majority is needed on dissolution
ANSWER      A decision of council needs: at least 3 members. Besides, ash can block it
            by a veto.
$ agrc ask --language en five.agr "what majority is needed on permits?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: what majority is needed on permits
ANSWER      A decision of council needs: more than 1/2 of all votes. It is blocked if:
            all of these (elm against; oak against).
# Equal votes in the body asked about.
$ agrc ask --language en five.agr "what happens if the votes are equal in the panel?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: what decides a tie in panel
ANSWER      The text does not say what holds if the votes are equal in panel. A decision
            needs: more than 1/2 of members present; with as many against as in favour
            there is none.
$ agrc ask --language en five.agr "who has the casting vote in the council?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: what decides a tie in council
ANSWER      If the votes are equal in council: chair decides. That vote is of: birch.
$ agrc ask --language sv five.agr "vem avgör om rösterna faller lika?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Läst så här: vad avgör vid lika röstetal
SVAR        Om rösterna är lika i council: ordföranden avgör. Den rösten har: birch.
            Texten säger inte vad som gäller om rösterna är lika i panel. Ett beslut
            kräver: över 1/2 av de närvarande ledamöterna; med lika många emot som för
            blir det inget beslut.
# A bare `whose vote decides` asks who is pivotal.
$ agrc ask --language en five.agr "whose vote decides in council?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: what is the Banzhaf index in council
ANSWER      Banzhaf index in council: ash 5/13; birch 3/13; cedar 3/13; elm 1/13; oak
            1/13.
            ash    5/13  ≈ 38,46 %
            birch  3/13  ≈ 23,08 %
            cedar  3/13  ≈ 23,08 %
            elm    1/13   ≈ 7,69 %
            oak    1/13   ≈ 7,69 %
$ agrc ask --language fi five.agr "kenen ääni ratkaisee neuvostossa?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Luettu näin: mikä on Banzhafin indeksi toimielimessä council
VASTAUS     Banzhafin indeksi (toimielin council): ash 5/13; birch 3/13; cedar 3/13; elm
            1/13; oak 1/13.
            ash    5/13  ≈ 38,46 %
            birch  3/13  ≈ 23,08 %
            cedar  3/13  ≈ 23,08 %
            elm    1/13   ≈ 7,69 %
            oak    1/13   ≈ 7,69 %
# A limit that is moved is that of the matter asked about.
$ agrc ask --language en five.agr "how does raising the threshold for loans to 3/4 change who can block alone?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: what if the limit on loan is 3/4: who can block alone on loan
ANSWER      Can block a decision alone in council: ash and birch.
$ agrc ask --language en five.agr "if the threshold for the loan were raised to 80 %, who could still block alone?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: what if the limit on loan is 80 %: who can block alone on loan
ANSWER      Can block a decision alone in council: ash and birch.
$ agrc ask --language en five.agr "what if the limit is 3/4: who can block alone on loan" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: what if the limit on loan is 3/4: who can block alone on loan
ANSWER      Can block a decision alone in council: ash and birch.
# A question beside a change, word by word.
$ agrc ask --language en five.agr "if elm pulls out, which of the remaining towns gains the most influence in council?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: what if elm leaves: how does everybody's power change in council
ANSWER      Gains power in council, by the Banzhaf index: birch 3/13 → 1/3; cedar 3/13 →
            1/3. Loses power in council, by the Banzhaf index: ash 5/13 → 1/3; oak 1/13
            → 0. No longer votes: elm 1/13. Vote no longer ever decides: oak.
# Whoever all are called is not in a matter that names them.
$ agrc ask --language en five.agr "how many members must agree?" | sed "/^TABLE/,\$d;/^TAULUKKO/,\$d;/^BECAUSE/,\$d;/^PERUSTE/,\$d;/^GRUND/,\$d"
Read as: how many parties are needed for a decision
ANSWER      Several bodies make decisions; name the one you mean: council and panel.
# Where both sides are named, who else could carry it is looked for among the others.
$ agrc ask --language en five.agr "can elm pass a permit against oak and ash?" | sed "/^BECAUSE/,\$d;/^SUM/,\$d"
Read as: does a decision on permits pass with elm in favour against oak and ash
ANSWER      No. 12 % are in favour; a decision needs more than 1/2 of all votes (more
            than 38 percentage points short). It would pass with these in favour as
            well: birch and cedar.
# Votes taken from one: what it would have with all of them.
$ agrc ask --language en five.agr "how many votes does elm need to block alone taken from oak in council" | sed "/^BECAUSE/,\$d"
Read as: how many votes does elm need to block alone taken from oak in council
ANSWER      elm cannot block alone in council with votes of oak: with all of them it
            would have 20 %, and a decision needs more than 1/2 of votes cast.
# A newcomer of whom the agreement says no votes.
$ agrc ask --language en five.agr "pine joins council" | sed "/^BECAUSE/,/^  *(not/d;/^VERSION/,\$d"
Read as: what if pine joins: how does everybody's power change in council
ANSWER      How many votes pine would have in council is not stated there (votes: as
            costs). Say it with the change: `pine joins with …`.
$ agrc ask --language sv five.agr "who can block alone in council if pine joins?" | sed -n "2,4p"
SVAR        Hur många röster pine skulle ha i council sägs inte (röster: som costs). Säg
            det i ändringen: `pine ansluter sig med …`.
GRUND       punkt 2 (five.agr:18): seats: each party 1 · passes if: more than 1/2 of
