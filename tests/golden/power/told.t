# A change told alone asks what changes; a newcomer whom no seat is given is told so.
$ agrc ask jatehuolto.agr "raahe liittyy hallitukseen 5 äänellä" | grep -A2 "^VASTAUS\|raahe ei"
VASTAUS     Kenenkään äänivalta toimielimessä hallitus ei muutu Banzhafin indeksillä
            mitattuna.
TAULUKKO    äänet ennen ja jälkeen
--
            raahe ei saa ääntä (toimielin hallitus): sopimus nimeää sen jäsenet, eikä
              muutos anna paikkaa. (oletusarvo)
            Kaikki ovat läsnä ja äänestävät puolesta tai vastaan. (oletusarvo)
$ agrc ask harbour.agr "tampa joins the board with 5 votes" | grep -A2 "^Read\|tampa gets"
Read as: what if tampa joins with 5 votes: how does everybody's power change in board
ANSWER      Nobody's power in board changes by the Banzhaf index.
TABLE       votes before and after
--
ASSUMING    tampa gets no vote in board: the agreement names those who sit there, and
              the change gives no seat. (default)
            Everyone is present and votes for or against. (default)
$ agrc ask harbour.agr "salmi sells 2 votes to aro" | sed -n 1,4p
Read as: what if salmi sells 2 votes to aro: how does everybody's power change
ANSWER      Gains power in board, by the Banzhaf index: lahti 1/5 → 1/3; aro 1/5 → 1/3.
            Loses power in board, by the Banzhaf index: salmi 3/5 → 1/3. Can no longer
            block a decision alone: salmi.
$ agrc ask harbour.agr "lahti leaves" | sed -n 1p; agrc ask harbour.agr "who joins with 5 votes" | sed -n 1p
Read as: what if lahti leaves: what follows
The question is not understood: who joins with 5 votes (it stops at “joins”)
The agreement speaks of this here:
  clause 2 (harbour.agr:20): decision (board) (decision of): votes: as heads; quorum: at
    least 2 member; passes if: more than 0,5 of all votes
Did you mean:
  which are the minimal winning coalitions
  which parties are interchangeable
  who can decide alone
$ agrc ask skargard.agr "korpo säljer sina röster till pargas" | sed -n 1,4p
Läst så här: tänk om korpo säljer hela sin andel till pargas: hur ändras allas makt
SVAR        Får mer makt i styrelsen enligt Banzhafs index: pargas 1/4 → 1/3; kimito 1/4
            → 1/3. Får mindre makt i styrelsen enligt Banzhafs index: landskapet 5/12 →
            1/3; korpo 1/12 → 0. Rösten avgör inte längre någonsin: korpo.
$ printf 'salmi sells 2 votes to aro\n' | agrc repl --language en harbour.agr | sed -n 1,4p
Harbour agreement: clauses 2, parties 4, bodies 1, duties 0, open questions 0
Ask a question, or type `help`; `quit` leaves.
Read as: what if salmi sells 2 votes to aro: how does everybody's power change
ANSWER      Gains power in board, by the Banzhaf index: lahti 1/5 → 1/3; aro 1/5 → 1/3.
# Whoever settles it with the votes of a change is no question on ties.
$ agrc ask jatehuolto.agr "jos raahe liittyy 5 äänellä, kuka ratkaisee" | sed -n 1,2p
Luettu näin: entä jos raahe liittyy osuudella 5 äänellä: kuka voi päättää yksin
VASTAUS     Kukaan ei voi päättää yksin (toimielin hallitus).
$ agrc ask jatehuolto.agr "kuka ratkaisee tasatilanteessa" | sed -n 1,2p
Luettu näin: mikä ratkaisee tasatilanteessa
VASTAUS     Tekstissä ei sanota, mitä pätee, jos äänet menevät tasan (toimielin
# Amending the agreement: by the rule on a matter of that name, by that of the body that an amending rule names, or not stated.
$ agrc ask jatehuolto.agr "voidaanko sopimusta muuttaa ilman kalajokea" | grep -A2 "^VASTAUS\|^OLETUS"
VASTAUS     Kyllä. Muut voivat tehdä päätöksen (toimielin hallitus) ilman näiden
            kannatusta: kalajoki.
PERUSTE     kohta 2 (jatehuolto.agr:31): syntyy jos: vähintään 2/3 kaikista äänistä ·
--
OLETUS      Asian muutos säännön mukaan, koska se koskee sopimuksen muuttamista.
              (oletusarvo)
            Kaikki ovat läsnä ja äänestävät puolesta tai vastaan. (oletusarvo)
$ agrc ask jatehuolto.agr "voivatko muut muuttaa sopimusta ilman ylivieskaa" | sed -n 1,3p
Luettu näin: voiko päätös syntyä ilman osapuolta ylivieska aiheena sopimuksen
  muuttaminen
VASTAUS     Kyllä. Muut voivat tehdä päätöksen (toimielin hallitus) ilman näiden
$ agrc ask jatehuolto.agr "millä enemmistöllä perussopimusta muutetaan" | sed -n 1,3p
Luettu näin: mikä enemmistö tarvitaan aiheena sopimuksen muuttaminen
VASTAUS     Päätökseen vaaditaan (toimielin hallitus): vähintään 2/3 kaikista äänistä.
PERUSTE     kohta 2 (jatehuolto.agr:31): syntyy jos: vähintään 2/3 kaikista äänistä ·
$ agrc ask jatehuolto.agr "kuinka suuri enemmistö tarvitaan sopimuksen muuttamiseen" | sed -n 1,3p
Luettu näin: mikä enemmistö tarvitaan aiheena sopimuksen muuttaminen
VASTAUS     Päätökseen vaaditaan (toimielin hallitus): vähintään 2/3 kaikista äänistä.
PERUSTE     kohta 2 (jatehuolto.agr:31): syntyy jos: vähintään 2/3 kaikista äänistä ·
$ agrc ask jatehuolto.agr "riittävätkö kalajoki, ylivieska ja nivala muuttamaan sopimusta" | sed -n 1,5p
Luettu näin: syntyykö päätös jos puolesta ovat kalajoki, ylivieska ja nivala
VASTAUS     Kyllä. Puolesta on äänistä 37 (yhteensä 45); päätökseen vaaditaan vähintään
            2/3 kaikista äänistä (7 ääntä yli tarvittavan). Päätöstä ei syntyisi, jos
            joku näistä olisi vastaan: kalajoki, ylivieska ja nivala.
PERUSTE     kohta 2 (jatehuolto.agr:31): syntyy jos: vähintään 2/3 kaikista äänistä ·
$ agrc ask harbour.agr "can the agreement be amended without salmi" | sed -n 1,3p
Read as: can a decision pass without salmi on the topic of amendment
ANSWER      The agreement does not state this: amendment.
NOT STATED  amendment
$ agrc ask harbour.agr "what majority is needed to amend the agreement" | sed -n 1,3p
Read as: what majority is needed on the topic of amendment
ANSWER      The agreement does not state this: amendment.
NOT STATED  amendment
$ agrc ask skargard.agr "kan avtalet ändras utan korpo" | grep -A3 "^Läst\|^ANTAR\|^ANTAGET\|godkännande av"
Läst så här: kan ett beslut fattas utan korpo i ämnet ändring av avtalet
SVAR        Ja. De andra kan fatta ett beslut (organet styrelsen) utan stöd av: korpo.
GRUND       punkt 2 (skargard.agr:24): godkänns om: mer än hälften av avgivna röster ·
              platser: varje part 1 · röster: som kostnader · pargas 30 % · och 4 till
            punkt 3 (skargard.agr:28): beslutas av: styrelsen · kräver godkännande av:
              pargas; landskapet
            (inget av detta är kontrollerat mot det undertecknade dokumentet)
UTRÄKNING   pargas      30 %
--
            En ändring kräver utöver omröstningen godkännande av: pargas och landskapet.
              (standard)
            Alla är närvarande och röstar för eller emot. (standard)
VERSION     skargard · skargard.agr · sha256 7e8cf04841f6 · agrc 0.1.0
$ agrc ask skargard.agr "kan avtalet ändras utan pargas" | sed -n 1,2p
Läst så här: kan ett beslut fattas utan pargas i ämnet ändring av avtalet
SVAR        Nej. En ändring kräver godkännande av: pargas.
$ agrc ask skargard.agr "med vilken majoritet ändras avtalet" | sed -n 1,3p
Läst så här: vilken majoritet krävs i ämnet ändring av avtalet
SVAR        Ett beslut kräver (organet styrelsen): över 1/2 av de avgivna rösterna.
GRUND       punkt 2 (skargard.agr:24): godkänns om: mer än hälften av avgivna röster ·
# Whether enough are there.
$ agrc ask jatehuolto.agr "onko hallitus päätösvaltainen, jos paikalla on 2 jäsentä" | sed -n 1,3p
Luettu näin: onko hallitus päätösvaltainen jos paikalla on 2 jäsentä
VASTAUS     Ei. hallitus on päätösvaltainen vasta, kun paikalla on 3 sen jäsenistä
            (yhteensä 5); nyt heitä on 2.
$ agrc ask jatehuolto.agr "onko hallitus päätösvaltainen, jos paikalla on vain kalajoki ja sievi" | sed -n 1,3p
Luettu näin: onko hallitus päätösvaltainen jos paikalla on kalajoki ja sievi
VASTAUS     Ei. Kokous ei ole päätösvaltainen: läsnä: jäsenistä 2 (yhteensä 5),
            vaaditaan: vähintään 3 jäsentä läsnä (puuttuu 1 jäsen).
$ agrc ask jatehuolto.agr "onko hallitus päätösvaltainen ilman kalajokea" | sed -n 1,4p
Luettu näin: onko hallitus päätösvaltainen ilman osapuolta kalajoki
VASTAUS     Kyllä. hallitus on päätösvaltainen: läsnä: jäsenistä 4 (yhteensä 5),
            vaaditaan: vähintään 3 jäsentä läsnä (1 jäsen yli tarvittavan). Päätös
            syntyy, jos he kaikki ovat puolesta.
$ agrc ask jatehuolto.agr "onko hallitus päätösvaltainen, jos paikalla on 11 jäsentä" | sed -n 1,2p
Luettu näin: onko hallitus päätösvaltainen jos paikalla on 11 jäsentä
VASTAUS     Toimielimessä hallitus on jäseniä vain 5.
$ agrc ask jatehuolto.agr "voiko hallitus päättää jos paikalla ovat vain kalajoki, sievi ja alavieska" | sed -n 1,2p
Luettu näin: voiko hallitus päättää jos paikalla on vain kalajoki, sievi ja alavieska
VASTAUS     Ei. Päätös ei synny, vaikka he kaikki olisivat puolesta.
$ agrc ask harbour.agr "can board decide if only salmi and aro are present" | sed -n 1,3p
Read as: can board decide if only salmi and aro are present
ANSWER      Yes. board has a quorum: present: 2 of 3 members, needed: at least 2 members
            present (just enough). A decision passes if they are all in favour.
$ agrc ask harbour.agr "is the board quorate if 2 members are present" | sed -n 1,2p
Read as: is there a quorum in board with 2 members present
ANSWER      Yes. board has a quorum when 2 of its 3 members are present, and 2 are.
$ agrc ask harbour.agr "is there a quorum without salmi" | sed -n 1,4p
Read as: is there a quorum without salmi
ANSWER      Yes. board has a quorum: present: 2 of 3 members, needed: at least 2 members
            present (just enough). But no decision passes even if they are all in
            favour.
$ agrc ask harbour.agr "are 2 members enough for a quorum in board" | sed -n 1,2p
Read as: is there a quorum in board with 2 members present
ANSWER      Yes. board has a quorum when 2 of its 3 members are present, and 2 are.
$ agrc ask skargard.agr "kan styrelsen fatta beslut om bara Pargas och landskapet är närvarande" | sed -n 1,3p
Läst så här: kan styrelsen fatta beslut om bara pargas och landskapet är närvarande
SVAR        Nej. Mötet är inte beslutfört: närvarande: 2 av 4 ledamöter, krävs: minst 3
            ledamöter närvarande (1 ledamot fattas).
$ agrc ask skargard.agr "är styrelsen beslutför om 3 ledamöter är närvarande" | sed -n 1,2p
Läst så här: är styrelsen beslutför med 3 ledamöter närvarande
SVAR        Ja. styrelsen är beslutför när 3 av dess 4 ledamöter är närvarande, och 3 är
$ agrc ask skargard.agr "är styrelsen beslutför utan landskapet och korpo" | sed -n 1,3p
Läst så här: är styrelsen beslutför utan landskapet och korpo
SVAR        Nej. Mötet är inte beslutfört: närvarande: 2 av 4 ledamöter, krävs: minst 3
            ledamöter närvarande (1 ledamot fattas).
