# Two more agreements by newcomers, in English and in Swedish, and what they ask.
$ agrc check transport.agr | grep -A4 '^error'
[1]
$ while read -r question; do agrc ask transport.agr "$question" 2>/dev/null | sed -n 1,2p; done <<'Q'
> Who is the chair?
> Who decides on the timetable?
> How many votes are needed to change the fares?
> What would Cliff pay if it had 200 pupils?
> Which municipality has the most pupils?
> How many pupils are there in total?
> What happens to the drivers?
> What is said about confidentiality?
> Do the staff move to the host?
> How long do we negotiate before court?
> What happens if the votes are tied?
> Is anything missing from the agreement?
> Until when is it in force if nobody gives notice?
> Who pays the least?
> Kuka on puheenjohtaja?
> Vem beslutar om timetable?
> Q
Read as: who is the chair
ANSWER      chair (committee): ashby.
Read as: what majority is needed on timetable
ANSWER      A decision of committee needs: more than 1/2 of votes cast.
Read as: what majority is needed on fares
ANSWER      A decision of committee needs: at least 3/4 of votes cast.
Read as: what if pupils of cliff is 200: what is the share of cliff
ANSWER      cliff pays 150 718,33 € of 640 000,00 €; before rounding ≈ 150 718,3343 €.
Read as: who has the largest share of pupils
ANSWER      pupils, 820 persons: ashby.
Read as: what is the total of pupils
ANSWER      pupils, total: 1 275 persons.
Read as: what is drivers
ANSWER      drivers, ”Drivers employed by Brook and Cliff transfer to the host”: duty,
Read as: what does the agreement say about confidentiality
ANSWER      “confidentiality” is spoken of in these places (1):
Read as: what does the agreement say about staff
ANSWER      “staff” is spoken of in these places (1):
Read as: what are the steps
ANSWER      disputes: talks → court.
Read as: what decides a tie
ANSWER      If the votes are equal in committee: chair decides. That vote is of: ashby.
Read as: what does the agreement not state
ANSWER      Not stated: 3.
Read as: when does the agreement end
ANSWER      End of the agreement: 31.7.2031.
Read as: who has the smallest share
ANSWER      costs, 143 681,45 €: cliff.
Read as: who is the chair
ANSWER      chair (committee): ashby.
Read as: what majority is needed on timetable
ANSWER      A decision of committee needs: more than 1/2 of votes cast.
$ while read -r question; do agrc ask omrade.agr "$question" 2>/dev/null | sed -n 1,2p; done <<'Q'
> Vem är ordförande?
> Kan de andra rösta ned Jakobstad?
> Vem betalar mest?
> Hur fördelas kostnaderna?
> Vad händer om röstetalet blir lika?
> Vad händer om Kronoby lämnar området?
> Hur många röster behövs för beslut?
> Vad saknas i avtalet?
> Vad händer vid tvist?
> Vilka tjänster ordnar området?
> Mitä tapahtuu jos äänet menevät tasan?
> Who chairs the board?
> Q
Läst så här: vem är ordförande
SVAR        ordförande (nämnd): jakobstad.
Läst så här: kan ett beslut fattas utan jakobstad
SVAR        Ja. De andra kan fatta ett beslut (organet nämnd) utan stöd av: jakobstad.
Läst så här: vems andel är störst
SVAR        kostnader, 1 741 213,15 €: jakobstad.
Läst så här: vem betalar hur mycket av kostnader
SVAR        4 000 000,00 € fördelas enligt kostnader: nykarleby 674 406,94 €, pedersöre
Läst så här: vad avgör vid lika röstetal
SVAR        Om rösterna är lika i nämnd: ordföranden avgör. Den rösten har: jakobstad.
Läst så här: tänk om kronoby utträder: vad blir följden
SVAR        Då: Parter (3): nykarleby, pedersöre och jakobstad. Kan besluta ensam
Läst så här: vilken majoritet krävs
SVAR        Ett beslut kräver (organet nämnd): över 1/2 av de avgivna rösterna.
Läst så här: vad säger avtalet inte
SVAR        Anges inte: 3.
Läst så här: vilka är skedena
SVAR        tvister: förhandling → domstol.
Läst så här: tjänstematrisen
SVAR        Tjänstematris (producerar): 8.
Läst så här: vad avgör vid lika röstetal
SVAR        Om rösterna är lika i nämnd: ordföranden avgör. Den rösten har: jakobstad.
Läst så här: vem är ordförande i nämnd
SVAR        ordförande (nämnd): jakobstad.
# Words in quotes behind `what:` are what the deed is done to, unless they are nearly a name; how often without a number.
$ printf 'kieli suomi\nkohta 1 "x"\n  osapuoli koski "Kosken kunta"\n  asiakirja talousarvioehdotus\n  velvoite v1;  kuka: koski;  tekee: laatii;  mitä: "vuosikertomus ja tilinpäätös";  kuinka usein: joka vuosi;  viimeistään: 31.3.\n  kielto k1;  kuka: koski;  tekee: luovuttaa;  mitä: "talousarvioehdotuus"\nloppu\n' >$TMPDIR/q.agr; cd $TMPDIR; agrc check q.agr | grep -A3 '^virhe'
virhe E201: nimeä `talousarvioehdotuus` ei ole esitelty missään
  q.agr:6:54, kohta 1
     6 |   kielto k1;  kuka: koski;  tekee: luovuttaa;  mitä: "talousarvioehdotuus"
       |                                                      ^^^^^^^^^^^^^^^^^^^^^
$ cd $TMPDIR; agrc ask q.agr 'mitä kosken pitää tehdä' 2>/dev/null | sed -n 2,4p
VASTAUS     Velvollisuudet, koski: 1.
            v1  koski  valmistelee: vuosikertomus ja tilinpäätös (pitää); kuinka usein:
                       vuosittain; viimeistään: 31.3.
$ cd $TMPDIR; agrc ask q.agr 'kuka laatii tilinpäätöksen' 2>/dev/null | sed -n 1,4p
Luettu näin: mitä sopimuksessa sanotaan: tilinpäätöksen
VASTAUS     Sanasta ”tilinpäätöksen” puhutaan näissä kohdissa (1):
            v1  velvoite  kuka: koski; tekee: valmistelee; mitä: vuosikertomus ja
                          tilinpäätös; kuinka usein: vuosittain; viimeistään: 31.3.
