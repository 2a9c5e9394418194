# Wider questions: kinds for parties, matters for decisions, details, slips of the finger,
# strangers, what is stated nearest. Names are those of the reader's language.
$ agrc ask --language en questions.agr 'who can block alone' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: who can block alone
ANSWER      Nobody can block a decision alone in board.
$ agrc ask --language en questions.agr 'who can block a closing alone?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: who can block alone on closing
ANSWER      Can block a decision alone in board: koski.
$ agrc ask --language en questions.agr 'could the city stop a closing?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: can koski block on closing
ANSWER      Yes. Enough to block a decision of all the others in board: koski.
$ agrc ask --language en questions.agr 'can the municipalities together block a decision?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: can koski, salmi and lampi block
ANSWER      Yes. Enough to block a decision of all the others in board: koski, salmi and
            lampi.
$ agrc ask --language en questions.agr 'is 50 % enough?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: is 50 % enough for a decision
ANSWER      No. 50 % are in favour; a decision needs more than 1/2 of all votes.
$ agrc ask --language en questions.agr 'how much does the city pay' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: what is the share of koski
ANSWER      share of koski (costs): 40 %.
$ agrc ask --language en questions.agr 'who can decide alnoe' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: who can decide alone
ANSWER      Nobody can decide alone in board.
$ agrc ask --language en questions.agr 'which parties are municipalities?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: who are the parties of kind municipality
ANSWER      Parties, municipality (3): koski, salmi and lampi.
$ agrc ask --language en questions.agr 'with whom does niemi prepare the plan?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: with whom does niemi prepares plan
ANSWER      with (niemi: prepares: plan): koski.
            planning  with  koski
$ agrc ask --language en questions.agr 'how often must niemi prepare the plan?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: how often must niemi prepare plan
ANSWER      how often (niemi: prepares: plan): 1 every year.
            planning  how often  1 every year
$ agrc ask --language en questions.agr 'on what conditions may Koski terminate the agreement?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: on what conditions may koski terminate library
ANSWER      if (koski: terminates: library): fire.
            leaving  if  fire
$ agrc ask --language en questions.agr 'does the board have a vice-chair' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: who is the vice-chair of board
ANSWER      vice-chair (board): from members.
$ agrc ask --language en questions.agr 'may the board invite guests?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: may board invite guests
ANSWER      guests (board): allowed.
$ agrc ask --language en questions.agr 'who presents the plan?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
The question is not understood: who presents the plan? (it stops at “plan”)
The agreement speaks of this here:
  clause 4 (questions.agr:47): plan (document): Book plan
  clause 4 (questions.agr:49): planning (duty): who: niemi; with: koski; does: prepares;
    what: plan; to: board; how often: 1 every year
Did you mean:
  what is plan
  what is the share of plan
  what must plan do
$ agrc ask --language en questions.agr 'may salmi prepare the plan?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: is it allowed that salmi prepares plan
ANSWER      The agreement does not state this: salmi: prepares: plan.
$ agrc ask --language en questions.agr 'is Helsinki a party?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: is Helsinki a party
ANSWER      No, the agreement names no party Helsinki.
VERSION     library · questions.agr · sha256 ae774d636e32 · agrc 0.1.0
$ agrc ask --language en questions.agr 'is Kosky a party?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
The question is not understood: is Kosky a party?
The agreement speaks of this here:
  clause 1 (questions.agr:10): koski (party): City of Koski; kind: city
Did you mean:
  is koski a party
  is leaving allowed to koski
  can koski block
$ agrc ask --language en questions.agr 'what happens if niemi leaves?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: what if niemi leaves: what follows
ANSWER      It depends on how the text is read.
$ agrc ask --language en questions.agr 'is thrift one of the guiding principles?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: is thrift on principle
ANSWER      Yes: thrift is on the list (principle).
$ agrc ask --language en questions.agr 'what does clause 4 say' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Read as: what does clause 4 say
ANSWER      clause 4 Work: what is encoded of it is listed below.
            plan      document  Book plan
            fire      fact      A fire
            planning  duty      who: niemi; with: koski; does: prepares; what: plan; to:
                                board; how often: 1 every year
            leaving   right     who: each party; does: terminates; what: library; if:
                                fire
$ agrc ask --language fi questions.agr 'Valmisteleeko Niemi kirjasuunnitelman?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Luettu näin: vaaditaanko, että niemi valmistelee: kirjasuunnitelma
VASTAUS     Kyllä, näin sanotaan: valmistelee: kirjasuunnitelma (pitää); kanssa: Koski;
            kenelle: lautakunta; kuinka usein: 1 vuosittain.
            planning  niemi  valmistelee: kirjasuunnitelma (pitää); kanssa: Koski;
                             kenelle: lautakunta; kuinka usein: 1 vuosittain
$ agrc ask --language fi questions.agr 'Riittääkö puolet äänistä sulkemiseen?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Luettu näin: mikä enemmistö tarvitaan asiassa sulkeminen
VASTAUS     Päätökseen vaaditaan (toimielin lautakunta): vähintään 80 % kaikista
            äänistä.
$ agrc ask --language fi questions.agr 'Miksi Salmi ei voi estää päätöstä yksin?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Luettu näin: voiko salmi estää päätöksen
VASTAUS     Ei. Kaikkien muiden päätöksen estämiseen ei riitä (toimielin lautakunta):
            salmi.
$ agrc ask --language fi questions.agr 'Onko lautakunnalla alaryhmiä?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Luettu näin: saako lautakunta perustaa alaryhmiä
VASTAUS     alaryhmät (lautakunta): tarvittaessa.
$ agrc ask --language sv questions.agr 'Räcker det att Forsby och Sund röstar ja?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Läst så här: fattas ett beslut om Forsby och Sund röstar för
SVAR        Ja. 60 % är för; ett beslut kräver över 1/2 av alla röster (10
            procentenheter mer än vad som krävs). Beslutet skulle falla om någon av
            dessa vore emot: Forsby och Sund.
$ agrc ask --language sv questions.agr 'Vem kan stoppa nedläggningen ensam?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Läst så här: vem kan blockera ensam i frågan om nedläggningen
SVAR        Kan ensam hindra ett beslut (organet nämnden): Forsby.
$ agrc ask --language sv questions.agr 'Hur många suppleanter har nämnden?' 2>&1 | sed '/^BECAUSE/,$d;/^PERUSTE/,$d;/^GRUND/,$d;/^SUM/,$d'
Läst så här: vilka är nämnden suppleanter
SVAR        ersättare (nämnden): samma.
