# Votes that can't be counted as they stand: found by check, refused by questions, and
# nothing is drawn from them (no sole controller beside shares that do not add up).
$ python3 flaws.py en
over the whole: E344
  Nobody can decide alone in board.
a fraction over the whole: E344
  Nobody can decide alone in board.
nested over the whole: E344
  Nobody can decide alone in board.
shares short: E311
  The votes in board follow “costs”, and its parts do not add up: correct that
shares over: E312
  The votes in board follow “costs”, and its parts do not add up: correct that
table off its total: E310
  The votes in board follow “people”, and its parts do not add up: correct
measure off its total: E310
  The votes in board follow “people”, and its parts do not add up: correct
steps of a table off its total: E310
  The votes in board follow “people”, and its parts do not add up: correct
two rows: E316
  The decisions of board count “people”, where somebody has two rows: correct
two numbers of votes: E488
  The votes of koski in board are stated twice: correct that first.
seats twice: E483
  The seats of koski in board are stated twice: correct that first.
members twice: E483
  The seats of koski in board are stated twice: correct that first.
per cent short: E489
  The votes in board are per cent and add up to 90 %, not to 100 %: correct
an impossible cap: E487
  No division of votes keeps to the cap on votes (board).
votes of nobody: W348 W478
  Can decide alone in board: koski.
no votes for one: W479
  The agreement gives no exact number of votes for lampi in board.
an empty body: W484
  The agreement does not state who the members of this body are: board.
$ python3 flaws.py fi
over the whole: E344
  Kukaan ei voi päättää yksin (toimielin board).
a fraction over the whole: E344
  Kukaan ei voi päättää yksin (toimielin board).
nested over the whole: E344
  Kukaan ei voi päättää yksin (toimielin board).
shares short: E311
  Äänet (toimielin board) määräytyvät sen mukaan, mitä on ”costs”, mutta sen
shares over: E312
  Äänet (toimielin board) määräytyvät sen mukaan, mitä on ”costs”, mutta sen
table off its total: E310
  Äänet (toimielin board) määräytyvät sen mukaan, mitä on ”people”, mutta sen
measure off its total: E310
  Äänet (toimielin board) määräytyvät sen mukaan, mitä on ”people”, mutta sen
steps of a table off its total: E310
  Äänet (toimielin board) määräytyvät sen mukaan, mitä on ”people”, mutta sen
two rows: E316
  Päätöksissä lasketaan ”people” (toimielin board), mutta jollakulla on siinä
two numbers of votes: E488
  Osapuolen koski äänet on ilmoitettu kahdesti (toimielin board): korjaa se
seats twice: E483
  Osapuolen koski paikat on ilmoitettu kahdesti (toimielin board): korjaa se
members twice: E483
  Osapuolen koski paikat on ilmoitettu kahdesti (toimielin board): korjaa se
per cent short: E489
  Äänet on annettu prosentteina, ja niiden summa on 90 % eikä 100 % (toimielin
an impossible cap: E487
  Mikään äänten jako ei noudata äänten enimmäismäärää (toimielin board).
votes of nobody: W348 W478
  Yksin voi päättää (toimielin board): koski.
no votes for one: W479
  Sopimuksessa ei anneta tarkkaa äänimäärää: osapuoli lampi, toimielin board.
an empty body: W484
  Sopimuksessa ei sanota, ketkä ovat tämän toimielimen jäseniä: board.
$ python3 flaws.py sv
over the whole: E344
  Ingen kan besluta ensam (organet board).
a fraction over the whole: E344
  Ingen kan besluta ensam (organet board).
nested over the whole: E344
  Ingen kan besluta ensam (organet board).
shares short: E311
  Rösterna i board följer ”costs”, vars delar inte stämmer ihop: rätta det
shares over: E312
  Rösterna i board följer ”costs”, vars delar inte stämmer ihop: rätta det
table off its total: E310
  Rösterna i board följer ”people”, vars delar inte stämmer ihop: rätta det
measure off its total: E310
  Rösterna i board följer ”people”, vars delar inte stämmer ihop: rätta det
steps of a table off its total: E310
  Rösterna i board följer ”people”, vars delar inte stämmer ihop: rätta det
two rows: E316
  Besluten i board räknar ”people”, där någon har två rader: rätta det först
two numbers of votes: E488
  Rösterna för koski i board anges två gånger: rätta det först.
seats twice: E483
  Platserna för koski i board anges två gånger: rätta det först.
members twice: E483
  Platserna för koski i board anges två gånger: rätta det först.
per cent short: E489
  Rösterna i board är procent och blir 90 %, inte 100 %: rätta det först
an impossible cap: E487
  Ingen fördelning av rösterna följer röstbegränsningen (organet board).
votes of nobody: W348 W478
  Kan besluta ensam (organet board): koski.
no votes for one: W479
  Avtalet ger inget exakt röstetal: parten lampi, organet board.
an empty body: W484
  Avtalet anger inte vilka som är ledamöter i detta organ: board.
