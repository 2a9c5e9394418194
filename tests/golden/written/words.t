# Words and turns that lawyers choose first: matters that only a decision names, numbers in letters before a unit, units of
# one's own trade, `section` for `clause`, `casting vote` for `tie`.
$ agrc check sanat.agr; agrc check ord.agr; agrc check words.agr
ei huomautettavaa
anmärkning N343: `stämman`: det anges inte hur nedlagda röster och frånvaro räknas
  ord.agr:18:12, punkt 2
    18 |   beslut i stämman
       |            ^^^^^^^
  hjälp: lägg till `nedlagda röster:` eller `frånvaro:`, eller skriv `tiger om
         avstående`

anmärkning N350: norr och söder kan ensam hindra beslut (`stämman`), fast inget veto
  anges
  ord.agr:18:12, punkt 2
    18 |   beslut i stämman
       |            ^^^^^^^
  hjälp: om det är meningen, ange det med `veto:`

anmärkning N350: norr och söder kan ensam hindra beslut (`stämman`), fast inget veto
  anges
  ord.agr:30:12, punkt 2
    30 |   beslut i stämman
       |            ^^^^^^^
  hjälp: om det är meningen, ange det med `veto:`

3 anmärkningar
note N343: `meeting`: it is not stated how abstentions and absences count
  words.agr:19:15, clause 2
    19 |   decision of meeting
       |               ^^^^^^^
  help: add `abstentions:` or `absences:`, or write `silent on abstention`

note N350: koski and salmi can block decisions of `meeting` alone, though no veto is
  stated
  words.agr:19:15, clause 2
    19 |   decision of meeting
       |               ^^^^^^^
  help: if that is meant, state it with `veto:`

note N350: koski and salmi can block decisions of `meeting` alone, though no veto is
  stated
  words.agr:25:15, clause 2
    25 |   decision of meeting
       |               ^^^^^^^
  help: if that is meant, state it with `veto:`

3 notes
$ agrc ask sanat.agr 'mikä enemmistö tarvitaan perussopimuksen muuttamiseen?' | sed '/^PERUSTE/,$d'
Luettu näin: mikä enemmistö tarvitaan aiheena sopimuksen muuttaminen
VASTAUS     Päätökseen vaaditaan (toimielin kokous): vähintään 2/3 kaikista äänistä.
$ agrc ask sanat.agr 'syntyykö päätös purkamisesta jos koski ja salmi ovat puolesta?' | sed '/^PERUSTE/,$d'
Luettu näin: syntyykö päätös asiassa purkaminen jos puolesta ovat koski ja salmi
VASTAUS     Ei. Puolesta on jäsenistä 4 (yhteensä 6); päätökseen vaaditaan kaikkien
            jäsenten kannatus (puuttuu 2 jäsentä). Päätös syntyisi, jos puolesta olisi
            lisäksi: lampi.
$ agrc ask sanat.agr 'mikä on määräaika vastaus jos pyyntö on 2.3.2026?' | sed '/^PERUSTE/,$d'
Luettu näin: entä jos pyyntö on 2.3.2026: mikä on määräaika: vastaus
VASTAUS     määräaika (vastaus): 11.3.2026 (keskiviikko) – määräaika: 7 työpäivää;
            laskettuna tapahtumasta: pyyntö 2.3.2026.
$ agrc ask sanat.agr 'kuka on salmen yhteyshenkilö?' | sed '/^PERUSTE/,$d'
Luettu näin: mikä on: salmi, yhteyshenkilö
VASTAUS     salmi, yhteyshenkilö: sivistysjohtaja.
$ agrc ask sanat.agr 'kuka valitsee yhtymäkokouksen?' | sed '/^PERUSTE/,$d'
Luettu näin: kuka nimeää kokous
VASTAUS     nimeää (kokous): kukin osapuoli.
$ agrc ask sanat.agr 'paljonko on oppilaat yhteensä?' | sed '/^PERUSTE/,$d'
Luettu näin: mikä on summa: oppilaat
VASTAUS     oppilaat, yhteensä: 8 691 oppilasta.
$ agrc ask ord.agr 'vilken majoritet krävs för försäljning av elnätet?' | sed '/^GRUND/,$d'
Läst så här: vilken majoritet krävs i frågan om försäljning av elnätet
SVAR        Ett beslut kräver (organet stämman): stöd av alla ledamöter.
$ agrc ask ord.agr 'när upphör avtalet?' | sed '/^GRUND/,$d'
Läst så här: när upphör avtalet
SVAR        Avtalet upphör: 31.12.2029.
$ agrc ask words.agr 'what majority is needed for changing the rules?' | sed '/^BECAUSE/,$d'
Read as: what majority is needed on changing the rules
ANSWER      A decision of meeting needs: at least 3/4 of all votes.
$ agrc ask words.agr 'does the meeting decide on dissolution with koski in favour?' | sed '/^BECAUSE/,$d'
Read as: does a decision of meeting on dissolution pass with koski in favour
ANSWER      No. 2 of 4 members are in favour; a decision needs the support of all
            members (2 members short). It would pass with these in favour as well:
            salmi.
$ agrc ask words.agr 'what is the domicile of koski?' | sed '/^BECAUSE/,$d'
Read as: what is the domicile of koski
ANSWER      koski, domicile: Koski.
$ agrc ask words.agr 'what happens if votes are tied?' | sed '/^BECAUSE/,$d'
Read as: what decides a tie
ANSWER      If the votes are equal in meeting: chair decides.
# Nearly the name of another matter: a slip. Two matters in one: not read as one.
$ cd $TMPDIR; cat > slip.agr <<'A'
> language english
> clause 1 "Board"
>   party koski
>   party salmi
>   matter budget
>   body board
>     seats: each party 1
>   end
>   decision of board
>     on: budgett
>     passes if: all members
>   end
>   decision of board
>     on: closing of a school and sale of land
>     passes if: all members
>   end
> end
> A
$ cd $TMPDIR; agrc check slip.agr | grep -A1 '^error'
error E201: `budgett` is not declared anywhere
  slip.agr:10:9, clause 1
--
error E112: two names side by side: `a` and `school`
  slip.agr:14:20, clause 1
