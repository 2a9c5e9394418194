# What is named by a part of its official name, in other words, or in another language.
$ agrc ask --language en ../../questions/it-company.agr 'Who is responsible for cyber security?' | sed -n 1,2p
Read as: who does what in cyber
ANSWER      cyber: 1.
$ agrc ask --language en ../../questions/it-company.agr 'What majority is needed to wind up the company?' | sed -n 1,2p
Read as: what majority is needed on dissolution
ANSWER      A decision of meeting needs: at least 2/3 of votes cast.
$ agrc ask --language en ../../questions/it-company.agr 'Who can block the admission of a new shareholder?' | sed -n 1,2p
Read as: who can block alone on new-shareholder
ANSWER      Can block a decision alone in meeting: mikkola, haapa, rantala, kytö and
$ agrc ask --language en ../../questions/vatten.agr 'Who pays for the water production?' | sed -n 1,2p
Read as: who is to pay vattenproduktion
ANSWER      pay: vattenproduktion: each municipality.
$ agrc ask --language en ../../questions/vatten.agr 'Who is the host?' | sed -n 1,2p
Read as: who holds the role värdkommun
ANSWER      holder of the role värdkommun: narpes.
$ agrc ask --language en ../../questions/vatten.agr 'How quickly must the company report a disruption?' | sed -n 1,2p
Read as: what is the deadline of störning
ANSWER      deadline (störning): within: 24 hours; counted from: störning.
$ agrc ask --language sv ../../questions/jatehuolto.agr 'Vem är värdkommun?' | sed -n 1,2p
Läst så här: vem har rollen ansvarig kommun
SVAR        innehavare av rollen ansvarig kommun: Harjula.
$ agrc ask --language sv ../../questions/jatehuolto.agr 'När ska budgeten vara klar?' | sed -n 1,2p
Läst så här: vilken är tidsfristen för budgetförslaget
SVAR        tidsfrist (budgetförslaget): senast: 15.10.; hur ofta: 1 varje år.
# The town is the one that is named.
$ agrc ask ../../questions/vatten.agr 'Vad händer med Kaskös andel om staden lämnar samarbetet?' | sed -n 1p
Läst så här: tänk om kasko utträder: vad blir följden
# Who opposes alone opposes the others; those who work in a unit are in its staff.
$ agrc ask ../../questions/vatten.agr 'Går budgeten igenom om Kaskö röstar emot?' | grep -v '^GRUND' | sed -n '1,2p;/ANTAGANDE/p'
Läst så här: fattas ett beslut i frågan om budget om kasko röstar emot
SVAR        Ja. 10 av 11 röster är för; ett beslut kräver minst 2/3 av de avgivna
ANTAGANDE   De övriga är närvarande och röstar för: korsnas, malax och narpes.
$ agrc ask ../../questions/procurement.agr 'How many people work in the purchasing unit?' | sed -n 1,2p
Read as: how many persons does purchasing-unit have
ANSWER      purchasing-unit, staff: 4,5 fte.
$ agrc ask ../../questions/procurement.agr 'Who arranges the procurement training and who pays for it?' | sed -n 1,2p
Read as: who is to arrange training + who is to pay training
ANSWER      produce: training: college. pay: training: host (lahde).
$ agrc ask ../../questions/procurement.agr 'Which category has the highest estimated value?' | sed -n 1,2p
Read as: which category have the most estimated-value
ANSWER      category with the highest estimated-value (5 100 000 €): electricity.
# An amount that a division states none of is what is to be divided.
$ agrc ask ../../questions/skargard.agr 'Hur mycket betalar Kimitoön om underskottet är 400 000 euro?' | sed -n 1,2p
agrc: fel i texten: 1; det som de inte berör besvaras (`agrc check` räknar upp dem)
Läst så här: hur stor är kimitoon andel av 400 000 euro enligt underskott
SVAR        kimitoon betalar 80 000,00 € av 400 000,00 €.
