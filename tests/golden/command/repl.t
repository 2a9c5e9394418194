# Lines from a pipe: no prompts, nothing echoed.
$ printf 'help\n\n# a comment\nquit\nhelp\n' | agrc repl
Ask a question, or type `help`; `quit` leaves.
A line that is not one of these is a question.
  suppose CHANGE                 suppose that something were otherwise
  choose READING of QUESTION     settle an open question of the text one way
  undo, redo                     take back the last change, make it again
  reset                          take back all changes
  changes                        the changes in force
  compare                        what they change
  why                            how the last answer was found
  save as test "NAME" [to FILE]  keep changes and answer as a test
  check                          the findings of the text
  clause NUMBER                  a clause as it stands
  agreements                     which agreements are open
  agreement NAME or NUMBER       go over to another open agreement
  ask all QUESTION               put a question to every open agreement
  load FILE or FOLDER            open another
  reload                         open the same anew, with the changes
  help TOPIC                     questions, changes, votes, readings, tests
  quit                           leave
$ printf 'ohje\nlopeta\n' | agrc repl --language fi
Kysy jotakin tai kirjoita `ohje`; `lopeta` päättää.
Rivi, joka ei ole mikään näistä, on kysymys.
  oletetaan MUUTOS              oletetaan jotakin olevan toisin
  valitse KYSYMYS TULKINTA      ratkaistaan tekstin avoin kysymys yhdellä tavalla
  peru, tee uudelleen           perutaan viime muutos, tehdään se taas
  nollaa                        perutaan kaikki muutokset
  muutokset                     voimassa olevat muutokset
  vertaa                        mitä ne muuttavat
  miksi                         miten viime vastaus syntyi
  tallenna testiksi "NIMI"      muutokset ja vastaus talteen testiksi;
                                perään voi lisätä: tiedostoon TIEDOSTO
  tarkista                      tekstin havainnot
  kohta NUMERO                  kohta sellaisenaan
  sopimukset                    mitkä sopimukset ovat avoinna
  sopimus NIMI tai NUMERO       siirrytään toiseen avattuun sopimukseen
  kysy kaikilta KYSYMYS         kysytään kaikilta avoinna olevilta sopimuksilta
  avaa TIEDOSTO tai KANSIO      avataan toinen
  avaa uudelleen                avataan sama uudelleen muutoksineen
  ohje AIHE                     aiheet: kysymykset, muutokset, äänestykset,
                                tulkinnat, testit
  lopeta                        päätetään
$ printf 'hjälp\n' | agrc repl --language sv
Ställ en fråga eller skriv `hjälp`; `avsluta` avslutar.
En rad som inte är något av dessa är en fråga.
  anta att ÄNDRING                  anta att något vore annorlunda
  välj TOLKNING av FRÅGA            avgör en öppen fråga i texten på ett sätt
  ångra, gör om                     ta tillbaka den senaste ändringen, gör den igen
  återställ                         ta tillbaka alla ändringar
  ändringar                         ändringarna som gäller
  jämför                            vad de ändrar
  varför                            hur det senaste svaret kom till
  spara som test "NAMN" [till FIL]  behåll ändringar och svar som ett test
  granska                           iakttagelserna om texten
  punkt NUMMER                      en punkt som den står
  avtalen                           vilka avtal som är öppna
  avtal NAMN eller NUMMER           gå över till ett annat öppet avtal
  fråga alla FRÅGA                  ställ en fråga till alla öppna avtal
  öppna FIL eller MAPP              öppna ett annat
  öppna på nytt                     öppna samma på nytt, med ändringarna
  hjälp ÄMNE                        frågor, ändringar, omröstningar, tolkningar, test
  avsluta                           lämna samtalet
# Commands are known in every language, in capitals too, and with a question mark.
$ printf 'UNDO\nPeru\nÅNGRA\nwhy?\n?\nquit\n' | agrc repl | head -7
Ask a question, or type `help`; `quit` leaves.
No agreement is open: `load FILE` opens one.
No agreement is open: `load FILE` opens one.
No agreement is open: `load FILE` opens one.
No agreement is open: `load FILE` opens one.
A line that is not one of these is a question.
  suppose CHANGE                 suppose that something were otherwise
# Without an agreement.
$ printf 'suppose x\ncheck\nclause 6\nsave as test "a"\nagreement 2\nwho decides?\n' | agrc repl
Ask a question, or type `help`; `quit` leaves.
No agreement is open: `load FILE` opens one.
No agreement is open: `load FILE` opens one.
No agreement is open: `load FILE` opens one.
No agreement is open: `load FILE` opens one.
No agreement is open: `load FILE` opens one.
No agreement is open: `load FILE` opens one.
$ printf 'help tests\nhelp nothing\nload\n' | agrc repl
Ask a question, or type `help`; `quit` leaves.
`save as test "NAME"` writes the changes in force and the last answer at the end of the
agreement's file as a test, or in another file with `to FILE`. `agrc test FILE` runs it
from then on.
There is no help on `nothing`; there is on questions, changes, votes, readings and
  tests.
Write: load FILE (in quotes if it has spaces)
$ printf 'load there-is-no-such-file.agr\n' | agrc repl | tail -1
It was not opened.
