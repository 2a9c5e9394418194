# Rules of decision as agreements word them: everybody of a kind, consent, by a majority
$ agrc check --fail-on error everyday.agr arkisin.agr vardag.agr | tail -1
30 warnings, 33 notes
$ for m in a b c d e f g h; do agrc ask everyday.agr "what majority is needed on $m" | grep ANSWER; done
ANSWER      A decision of board needs: the support of all members.
ANSWER      A decision of board needs: each municipality in favour.
ANSWER      A decision of board needs: each party in favour.
ANSWER      A decision of board needs: each party approved.
ANSWER      A decision of board needs: the support of all members.
ANSWER      A decision of board needs: the support of all members.
ANSWER      A decision of board needs: unanimity.
ANSWER      A decision of board needs: at least 2/3 of votes cast.
$ for m in a b c d e f g; do agrc ask arkisin.agr "millä enemmistöllä päätetään $m" | grep VASTAUS; done
VASTAUS     Päätökseen vaaditaan (toimielin h): kaikkien jäsenten kannatus.
VASTAUS     Päätökseen vaaditaan (toimielin h): jokainen kunta puolesta.
VASTAUS     Päätökseen vaaditaan (toimielin h): yksimielisyys.
VASTAUS     Päätökseen vaaditaan (toimielin h): kaikkien jäsenten kannatus.
VASTAUS     Päätökseen vaaditaan (toimielin h): vähintään 2/3 äänistä.
VASTAUS     Päätökseen vaaditaan (toimielin h): vähintään 2/3 äänistä.
VASTAUS     Päätökseen vaaditaan (toimielin h): yli 1/2 äänistä.
$ for m in a b c d e; do agrc ask vardag.agr "vilken majoritet krävs för $m" | grep SVAR; done
SVAR        Ett beslut kräver (organet s): varje kommun för.
SVAR        Ett beslut kräver (organet s): minst 2/3 av rösterna.
SVAR        Ett beslut kräver (organet s): enhällighet.
SVAR        Ett beslut kräver (organet s): över 1/2 av rösterna.
SVAR        Ett beslut kräver (organet s): stöd av alla ledamöter.
