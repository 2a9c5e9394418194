# Questions read word by word: of deeds, votes, figures and leaving, in any order. Those with a word
# that is none of theirs, or that limits them, stay not understood.
$ agrc ask ferry.agr 'how long must the log books be kept?' 2>&1 | sed -n 1,2p
Read as: does logs survive the end of the agreement
ANSWER      Yes, logs survives the end of the agreement (5 years).
$ agrc ask ferry.agr 'who has to look at the hull of the ferry, is it oak?' 2>&1 | sed -n 1,2p
The question is not understood: who has to look at the hull of the ferry, is it oak? (it
  stops at “look”)
$ agrc ask ferry.agr "how often is the ferry's hull inspected?" 2>&1 | sed -n 1,2p
Read as: how often must inspect hull
ANSWER      how often (inspects: hull): every two years.
$ agrc ask ferry.agr 'the invoice came on 3.5.2027, when must the crossing fees be paid?' 2>&1 | sed -n 1,2p
Read as: what if invoice is on 3.5.2027: what is the deadline of payment
ANSWER      deadline (payment): 17.5.2027 (Monday) – within: 14 days; counted from:
$ agrc ask ferry.agr 'what happens if a town does not pay the crossing fees on time?' 2>&1 | sed -n 1,2p
Read as: what happens if payment is not done
ANSWER      if not done (payment): interest of 7 %.
$ agrc ask ferry.agr 'may ash sell season tickets?' 2>&1 | sed -n 1,2p
Read as: is it allowed that ash sells tickets
ANSWER      No, it is prohibited: sells: season tickets (must not).
$ agrc ask ferry.agr 'how far ahead of the meeting must the call be sent?' 2>&1 | sed -n 1,2p
Read as: what is the deadline of call
ANSWER      deadline (call): by: 10 days; before: meeting.
$ agrc ask ferry.agr 'does oak have any way of stopping a new timetable on its own?' 2>&1 | sed -n 1,2p
Read as: can oak block on timetable
ANSWER      Yes. Enough to block a decision of all the others in board: oak.
$ agrc ask ferry.agr 'which towns can together get a new timetable through?' 2>&1 | sed -n 1,2p
Read as: which are the minimal winning coalitions on timetable
ANSWER      Smallest coalitions that can decide, where nobody can be left out (board):
$ agrc ask ferry.agr 'can the timetable be changed without the votes of ash?' 2>&1 | sed -n 1,2p
Read as: can a decision pass without ash on timetable
ANSWER      Yes. The others can make a decision in board without the support of: ash.
$ agrc ask ferry.agr 'what is the joint population of elm and oak?' 2>&1 | sed -n 1,2p
The question is not understood: what is the joint population of elm and oak? (it stops
  at “population”)
$ agrc ask ferry.agr 'if ash gives notice on 1.2.2028, when is it out?' 2>&1 | sed -n 1,2p
Read as: what if notice is given on 1.2.2028: when does the agreement end
ANSWER      The period of notice ends: 1.8.2028 (Tuesday) – notice: 6 months; counted
$ agrc ask ferry.agr 'may a town pull out of the cooperation?' 2>&1 | sed -n 1,2p
Read as: is leaving allowed
ANSWER      Yes, as stated: withdraws (may); notice: 6 months.
$ agrc ask ferry.agr 'who must not inspect the ferry hull?' 2>&1 | sed -n 1,2p
The question is not understood: who must not inspect the ferry hull? (it stops at “not”)
The agreement speaks of this here:
$ agrc ask ferry.agr 'who keeps the log books of the harbour?' 2>&1 | sed -n 1,2p
Not understood, and the agreement does not mention “harbour”: who keeps the log books of
  the harbour?
$ agrc ask ferry.agr 'can only oak and ash not stop a new timetable?' 2>&1 | sed -n 1,2p
The question is not understood: can only oak and ash not stop a new timetable? (it stops
  at “only”)
$ agrc ask ferry.agr 'who pays the crossing fees of the neighbours?' 2>&1 | sed -n 1,2p
Not understood, and the agreement does not mention “neighbours”: who pays the crossing
  fees of the neighbours?
# Forms of words that differ in root only, units and times beside a figure, who is given something,
# rights that are asked for in other words, and what an agreement says instead
$ agrc ask tuki.agr - <<END 2>&1 | grep -E -A1 '^(Luettu|VASTAUS|Kysym|Ei ymm)' | grep -vE '^(PERUS|--|EI SANO)'
> paljonko yksi kone maksaa kuukaudessa?
> paljonko yksi kone maksaa vuodessa?
> paljonko hintoja saa korkeintaan korottaa vuodessa?
> kuinka monta tuntia viikossa palvelupisteen pitää vähintään olla auki?
> kuinka monta tuntia viikossa palvelupiste saa enintään olla auki?
> mikä on laskujen maksuaika?
> milloin ennakot laskutetaan?
> milloin ennakot tarkastetaan?
> kuka saa häiriötilastot?
> montako häiriötilastoa vuodessa toimitetaan?
> kuinka kauan salassapitovelvollisuus jatkuu?
> onko asiakkaalla oikeus auditoida yhtiön tietoturva?
> onko kunnalla oikeus saada tietoja toiminnasta?
> saako yhtiö ottaa lainaa?
> saako salmi ottaa lainaa?
> kuinka pitkä on ohjausryhmän toimikausi?
> kuka järjestää neuvonnan?
> END
Luettu näin: mikä on summa: konehinta
VASTAUS     konehinta: 46 €.
Kysymystä ei ymmärretty: paljonko yksi kone maksaa vuodessa? (pysähtyi sanaan ”yksi”)
Sopimus puhuu tästä näissä kohdissa:
Luettu näin: paljonko on katto
VASTAUS     katto: enintään 3 %.
Luettu näin: paljonko on aukiolo
VASTAUS     aukiolo: vähintään 12 tuntia.
Kysymystä ei ymmärretty: kuinka monta tuntia viikossa palvelupiste saa enintään olla
  auki? (pysähtyi sanaan ”tuntia”)
Luettu näin: mikä on määräaika: maksu
VASTAUS     määräaika (maksu): määräaika: 30 päivää; laskettuna tapahtumasta: lasku.
Luettu näin: mikä on määräaika: ennakkolaskutus
VASTAUS     määräaika (ennakkolaskutus): viimeistään: joka kuukauden 15. päivä.
Kysymystä ei ymmärretty: milloin ennakot tarkastetaan? (pysähtyi sanaan ”tarkastetaan”)
Sopimus puhuu tästä näissä kohdissa:
Luettu näin: kenelle toimittaa tilastot
VASTAUS     kenelle (toimittaa: tilastot): virasto.
            tilastot  kenelle  virasto
Luettu näin: kuinka usein toimittaa tilastot
VASTAUS     kuinka usein (toimittaa: tilastot): 2 vuosittain.
            tilastot  kuinka usein  2 vuosittain
Luettu näin: mikä on määräaika: salassapito
VASTAUS     määräaika (salassapito): jatkuu: 5 vuotta.
Luettu näin: saako tarkastaa: tarkastus
VASTAUS     Kyllä, näin sanotaan: tarkastaa: yhtiön tietoturva (saa).
            tarkastus  asiakkaat  tarkastaa: yhtiön tietoturva (saa)
Luettu näin: saako saa: tiedot
VASTAUS     Kyllä, näin sanotaan: saa: toimintaa koskevat tiedot (saa).
            tiedot  asiakkaat  saa: toimintaa koskevat tiedot (saa)
Luettu näin: onko sallittua: velka
VASTAUS     Ei, se on kielletty: ottaa lainaa (ei saa).
            velka  yhtiö  ottaa lainaa (ei saa)
Kysymystä ei ymmärretty: saako salmi ottaa lainaa? (pysähtyi sanaan ”ottaa”)
Sopimus puhuu tästä näissä kohdissa:
Luettu näin: mikä on määräaika: kausi
VASTAUS     määräaika (kausi): alkaen: 1.6.2027; uusiutuu: 4 vuotta.
            kausi  alkaen    1.6.2027
Luettu näin: kuka järjestää: neuvonta
VASTAUS     tuottaa: neuvonta: yhtiö.
# What sounds like an answer but is of another act, another time, another holder or the event itself
$ agrc ask tuki.agr - <<END 2>&1 | grep -E '^(Luettu|VASTAUS|Kysym|Ei ymm)'
> kuka hyväksyy tilastot?
> kuka maksaa tilastot?
> milloin tilastot hyväksytään?
> saako yhtiö tarkastaa asiakkaan tietoturvan?
> milloin lasku lähetetään?
> milloin lasku saapuu?
> mikä on koneen hinta vuodessa?
> kuka saa laskun?
> mikä on lausuntoaika?
> onko salassapito asiakkaiden joukossa?
> END
Kysymystä ei ymmärretty: kuka hyväksyy tilastot?
Kysymystä ei ymmärretty: kuka maksaa tilastot?
Kysymystä ei ymmärretty: milloin tilastot hyväksytään?
Luettu näin: onko sallittua, että yhtiö tarkastaa: tarkastus
VASTAUS     Sopimus ei kerro tätä: yhtiö: tarkastaa: tarkastus.
Kysymystä ei ymmärretty: milloin lasku lähetetään?
Kysymystä ei ymmärretty: milloin lasku saapuu? (pysähtyi sanaan ”saapuu”)
Kysymystä ei ymmärretty: mikä on koneen hinta vuodessa? (pysähtyi sanaan ”koneen”)
Luettu näin: kuka saa lasku
VASTAUS     Sopimus ei kerro tätä: kuka (saa: lasku). Lähimpänä sitä sanotaan:
Ei ymmärretty, eikä sopimuksessa mainita sanaa ”lausuntoaika”: mikä on lausuntoaika?
Kysymystä ei ymmärretty: onko salassapito asiakkaiden joukossa?
