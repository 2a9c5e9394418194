# Commands of GitHub Actions, as they stand in the log.
$ mkdir $TMPDIR/region && cp kunnat.agr "$TMPDIR/region/ö \"<&>\", 'a': 100 %.agr" && cp rikki.agr frame.agr $TMPDIR/region
> cd $TMPDIR/region && agrc check --format github ö* rikki.agr frame.agr puuttuu.agr
::warning file=ö "<&>"%2C 'a'%3A 100 %25.agr,line=2,endLine=2,col=9,endColumn=15,title=W394::sopimuksen voimassaoloa ei ole määrätty%0Aohje: lisää kohtaan `voimassaolo` ja sille `alkaen:` ja `saakka:`
::notice file=ö "<&>"%2C 'a'%3A 100 %25.agr,line=2,endLine=2,col=9,endColumn=15,title=N396::erimielisyyksien ratkaisemisesta ei ole määrätty%0Aohje: lisää erimielisyyksiä varten `menettely` tai `vaikenee erimielisyys`
::error file=ö "<&>"%2C 'a'%3A 100 %25.agr,line=16,endLine=16,col=5,endColumn=20,title=E310::`kulut`: osat ovat yhteensä 90 %25, mutta ilmoitettu summa on 100 %25 (ero 10 %25)%0Aohje: korjaa virheellinen osa tai summa, tai esittele molemmat ristiriitana (`ristiriita`)
::warning file=ö "<&>"%2C 'a'%3A 100 %25.agr,line=29,endLine=29,col=10,endColumn=23,title=W370::`maksu` antaa 30 päivää ja `pidempi-maksu` antaa 60 päivää, ja molempia sovelletaan: joka tapauksessa%0Aohje: tee toisesta poikkeus (`poikkeus`) toiseen tai rajaa ehtoa%0Ahuomautus: ilmoitettu ensin tässä (ö "<&>", 'a': 100 %25.agr:28)
::error file=rikki.agr,line=4,endLine=4,col=34,endColumn=49,title=E112::kaksi nimeä vierekkäin: `ja` ja `"toinen ]]>"`%0Aohje: pane väliin `;`, tai lainausmerkit yhden monisanaisen nimen ympärille; luvut kirjoitetaan numeroin: `30 päivää`, `yli 2/3 äänistä`; suureen luvut näin: `paikat: kuten NIMI`
::error file=rikki.agr,line=10,endLine=10,col=20,endColumn=21,title=E123::merkillä `<` ei ole tässä merkitystä%0Aohje: raja kirjoitetaan sanoin (`yli`, `vähintään`, `enintään`, `alle`); lainausmerkki on `"`
::error file=rikki.agr,line=14,endLine=14,col=20,endColumn=21,title=E123::merkillä `<` ei ole tässä merkitystä%0Aohje: raja kirjoitetaan sanoin (`yli`, `vähintään`, `enintään`, `alle`); lainausmerkki on `"`
::error file=rikki.agr,line=16,endLine=16,col=3,endColumn=43,title=E208::lauseella `kohta` ei ole otsaketta `xyzzy`%0Aohje: käytä otsaketta, joka lauseella `kohta` on (`teksti:`), kirjoita asia otsakkeen `huomautus:` perään tai esittele kohdassa `ominaisuus xyzzy`
::error file=rikki.agr,line=16,endLine=16,col=9,endColumn=10,title=E115::`:` ei sovi tähän; sen edestä puuttuu ehkä `;` tai rivinvaihto
::error file=puuttuu.agr,line=1,endLine=1,col=1,endColumn=1,title=E001::there is no file `puuttuu.agr`
7 virhettä, 2 varoitusta, 1 huomautus; 2 hyväksytty tekstissä
[2]
# As the runner reads them, accepted ones too.
$ agrc check --format github --all kunnat.agr rikki.agr | python3 $ROOT/tests/lib/github.py
warning
  file = 'kunnat.agr'
  line = '2'
  endLine = '2'
  col = '9'
  endColumn = '15'
  title = 'W394'
  sopimuksen voimassaoloa ei ole määrätty
  ohje: lisää kohtaan `voimassaolo` ja sille `alkaen:` ja `saakka:`
notice
  file = 'kunnat.agr'
  line = '2'
  endLine = '2'
  col = '9'
  endColumn = '15'
  title = 'N396'
  erimielisyyksien ratkaisemisesta ei ole määrätty
  ohje: lisää erimielisyyksiä varten `menettely` tai `vaikenee erimielisyys`
notice
  file = 'kunnat.agr'
  line = '13'
  endLine = '13'
  col = '9'
  endColumn = '14'
  title = 'N317'
  `kulut`: osuutta ei ole seuraavilla: lampi
  ohje: lisää rivi, tai rivi `0 %`, jos se on tarkoitus
  hyväksymisen syy: Lampi on <mukana> & 'maksaa' vasta ensi vuonna: 0 %, ei muuta.
error
  file = 'kunnat.agr'
  line = '16'
  endLine = '16'
  col = '5'
  endColumn = '20'
  title = 'E310'
  `kulut`: osat ovat yhteensä 90 %, mutta ilmoitettu summa on 100 % (ero 10 %)
  ohje: korjaa virheellinen osa tai summa, tai esittele molemmat ristiriitana (`ristiriita`)
notice
  file = 'kunnat.agr'
  line = '18'
  endLine = '18'
  col = '9'
  endColumn = '15'
  title = 'N317'
  `palkat`: osuutta ei ole seuraavilla: lampi
  ohje: lisää rivi, tai rivi `0 %`, jos se on tarkoitus
  hyväksymisen syy: Lampi on <mukana> & 'maksaa' vasta ensi vuonna: 0 %, ei muuta.
warning
  file = 'kunnat.agr'
  line = '29'
  endLine = '29'
  col = '10'
  endColumn = '23'
  title = 'W370'
  `maksu` antaa 30 päivää ja `pidempi-maksu` antaa 60 päivää, ja molempia sovelletaan: joka tapauksessa
  ohje: tee toisesta poikkeus (`poikkeus`) toiseen tai rajaa ehtoa
  huomautus: ilmoitettu ensin tässä (kunnat.agr:28)
error
  file = 'rikki.agr'
  line = '4'
  endLine = '4'
  col = '34'
  endColumn = '49'
  title = 'E112'
  kaksi nimeä vierekkäin: `ja` ja `"toinen ]]>"`
  ohje: pane väliin `;`, tai lainausmerkit yhden monisanaisen nimen ympärille; luvut kirjoitetaan numeroin: `30 päivää`, `yli 2/3 äänistä`; suureen luvut näin: `paikat: kuten NIMI`
error
  file = 'rikki.agr'
  line = '10'
  endLine = '10'
  col = '20'
  endColumn = '21'
  title = 'E123'
  merkillä `<` ei ole tässä merkitystä
  ohje: raja kirjoitetaan sanoin (`yli`, `vähintään`, `enintään`, `alle`); lainausmerkki on `"`
error
  file = 'rikki.agr'
  line = '14'
  endLine = '14'
  col = '20'
  endColumn = '21'
  title = 'E123'
  merkillä `<` ei ole tässä merkitystä
  ohje: raja kirjoitetaan sanoin (`yli`, `vähintään`, `enintään`, `alle`); lainausmerkki on `"`
error
  file = 'rikki.agr'
  line = '16'
  endLine = '16'
  col = '3'
  endColumn = '43'
  title = 'E208'
  lauseella `kohta` ei ole otsaketta `xyzzy`
  ohje: käytä otsaketta, joka lauseella `kohta` on (`teksti:`), kirjoita asia otsakkeen `huomautus:` perään tai esittele kohdassa `ominaisuus xyzzy`
error
  file = 'rikki.agr'
  line = '16'
  endLine = '16'
  col = '9'
  endColumn = '10'
  title = 'E115'
  `:` ei sovi tähän; sen edestä puuttuu ehkä `;` tai rivinvaihto
text: 6 virhettä, 2 varoitusta, 1 huomautus; 2 hyväksytty tekstissä
# Names of files: seen from --root; standard input; a line end and other control characters.
$ agrc check --format github --root ../.. rikki.agr | grep -o 'file=[^,]*' | sort -u
file=golden/formats/rikki.agr
$ agrc check --format github - < rikki.agr | grep -o 'file=[^,]*' | sort -u
file=<stdin>
$ cp rikki.agr "$TMPDIR/$(printf 'a\n::error::b\r\001\377.agr')" && cd $TMPDIR && agrc check --format github a*.agr | grep -o '.*file=[^,]*' | sort -u
::error file=a%0A%3A%3Aerror%3A%3Ab%0D\u{01}\x{FF}.agr
# Text can't end a command early.
$ printf 'kieli suomi\nkohta 1 "A"\n  osapuoli koski "K"\n  %%0A::error::\r::warning::x "\033[31m"\nloppu\n' | agrc check --format github - | python3 $ROOT/tests/lib/github.py
error
  file = '<stdin>'
  line = '4'
  endLine = '4'
  col = '3'
  endColumn = '4'
  title = 'E109'
  rivi ei voi alkaa näin: `%` (kohta)
  ohje: rivi alkaa lauseen lajilla (`kohta 2 "Otsikko"`, `osapuoli`, `velvoite` …) tai otsakkeella ja kaksoispisteellä; muu teksti kirjoitetaan lainausmerkkeihin otsakkeen `teksti:` perään
text: 1 virhe
$ agrc check --format github frame.agr
no findings
$ agrc check --format github frame.agr > /dev/full
agrc: the output cannot be written: No space left on device
[3]
