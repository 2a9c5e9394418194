# JUnit of several files: with findings of each kind, some accepted; with mistakes; without
# findings; and one that is not there.
$ mkdir $TMPDIR/region && cp kunnat.agr "$TMPDIR/region/ö \"<&>\", 'a': 100 %.agr" && cp rikki.agr frame.agr $TMPDIR/region
> cd $TMPDIR/region && agrc check --format junit ö* rikki.agr frame.agr puuttuu.agr
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="agrc check">
  <testsuite name="ö &quot;&lt;&amp;&gt;&quot;, 'a': 100 %.agr" tests="6" failures="3" errors="0" skipped="2">
    <testcase name="W394: sopimuksen voimassaoloa ei ole määrätty" classname="ö &quot;&lt;&amp;&gt;&quot;, 'a': 100 %.agr" file="ö &quot;&lt;&amp;&gt;&quot;, 'a': 100 %.agr" line="2">
      <failure type="W394" message="sopimuksen voimassaoloa ei ole määrätty&#10;ohje: lisää kohtaan `voimassaolo` ja sille `alkaen:` ja `saakka:`">sopimuksen voimassaoloa ei ole määrätty
ohje: lisää kohtaan `voimassaolo` ja sille `alkaen:` ja `saakka:`
ö "&lt;&amp;&gt;", 'a': 100 %.agr:2:9</failure>
    </testcase>
    <testcase name="N396: erimielisyyksien ratkaisemisesta ei ole määrätty" classname="ö &quot;&lt;&amp;&gt;&quot;, 'a': 100 %.agr" file="ö &quot;&lt;&amp;&gt;&quot;, 'a': 100 %.agr" line="2">
      <system-out>erimielisyyksien ratkaisemisesta ei ole määrätty
ohje: lisää erimielisyyksiä varten `menettely` tai `vaikenee erimielisyys`
ö "&lt;&amp;&gt;", 'a': 100 %.agr:2:9</system-out>
    </testcase>
    <testcase name="N317: `kulut`: osuutta ei ole seuraavilla: lampi" classname="ö &quot;&lt;&amp;&gt;&quot;, 'a': 100 %.agr" file="ö &quot;&lt;&amp;&gt;&quot;, 'a': 100 %.agr" line="13">
      <skipped message="`kulut`: osuutta ei ole seuraavilla: lampi&#10;ohje: lisää rivi, tai rivi `0 %`, jos se on tarkoitus&#10;hyväksymisen syy: Lampi on &lt;mukana&gt; &amp; 'maksaa' vasta ensi vuonna: 0 %, ei muuta.">`kulut`: osuutta ei ole seuraavilla: lampi
ohje: lisää rivi, tai rivi `0 %`, jos se on tarkoitus
hyväksymisen syy: Lampi on &lt;mukana&gt; &amp; 'maksaa' vasta ensi vuonna: 0 %, ei muuta.
ö "&lt;&amp;&gt;", 'a': 100 %.agr:13:9</skipped>
    </testcase>
    <testcase name="E310: `kulut`: osat ovat yhteensä 90 %, mutta ilmoitettu summa on 100 % (ero 10 %)" classname="ö &quot;&lt;&amp;&gt;&quot;, 'a': 100 %.agr" file="ö &quot;&lt;&amp;&gt;&quot;, 'a': 100 %.agr" line="16">
      <failure type="E310" message="`kulut`: osat ovat yhteensä 90 %, mutta ilmoitettu summa on 100 % (ero 10 %)&#10;ohje: korjaa virheellinen osa tai summa, tai esittele molemmat ristiriitana (`ristiriita`)">`kulut`: osat ovat yhteensä 90 %, mutta ilmoitettu summa on 100 % (ero 10 %)
ohje: korjaa virheellinen osa tai summa, tai esittele molemmat ristiriitana (`ristiriita`)
ö "&lt;&amp;&gt;", 'a': 100 %.agr:16:5</failure>
    </testcase>
    <testcase name="N317: `palkat`: osuutta ei ole seuraavilla: lampi" classname="ö &quot;&lt;&amp;&gt;&quot;, 'a': 100 %.agr" file="ö &quot;&lt;&amp;&gt;&quot;, 'a': 100 %.agr" line="18">
      <skipped message="`palkat`: osuutta ei ole seuraavilla: lampi&#10;ohje: lisää rivi, tai rivi `0 %`, jos se on tarkoitus&#10;hyväksymisen syy: Lampi on &lt;mukana&gt; &amp; 'maksaa' vasta ensi vuonna: 0 %, ei muuta.">`palkat`: osuutta ei ole seuraavilla: lampi
ohje: lisää rivi, tai rivi `0 %`, jos se on tarkoitus
hyväksymisen syy: Lampi on &lt;mukana&gt; &amp; 'maksaa' vasta ensi vuonna: 0 %, ei muuta.
ö "&lt;&amp;&gt;", 'a': 100 %.agr:18:9</skipped>
    </testcase>
    <testcase name="W370: `maksu` antaa 30 päivää ja `pidempi-maksu` antaa 60 päivää, ja molempia sovelletaan: joka tapauksessa" classname="ö &quot;&lt;&amp;&gt;&quot;, 'a': 100 %.agr" file="ö &quot;&lt;&amp;&gt;&quot;, 'a': 100 %.agr" line="29">
      <failure type="W370" message="`maksu` antaa 30 päivää ja `pidempi-maksu` antaa 60 päivää, ja molempia sovelletaan: joka tapauksessa&#10;ohje: tee toisesta poikkeus (`poikkeus`) toiseen tai rajaa ehtoa">`maksu` antaa 30 päivää ja `pidempi-maksu` antaa 60 päivää, ja molempia sovelletaan: joka tapauksessa
ohje: tee toisesta poikkeus (`poikkeus`) toiseen tai rajaa ehtoa
ö "&lt;&amp;&gt;", 'a': 100 %.agr:29:10
huomautus: ilmoitettu ensin tässä (ö "&lt;&amp;&gt;", 'a': 100 %.agr:28)</failure>
    </testcase>
  </testsuite>
  <testsuite name="rikki.agr" tests="5" failures="5" errors="0" skipped="0">
    <testcase name="E112: kaksi nimeä vierekkäin: `ja` ja `&quot;toinen ]]&gt;&quot;`" classname="rikki.agr" file="rikki.agr" line="4">
      <failure type="E112" message="kaksi nimeä vierekkäin: `ja` ja `&quot;toinen ]]&gt;&quot;`&#10;ohje: pane väliin `;`, tai lainausmerkit yhden monisanaisen nimen ympärille; luvut kirjoitetaan numeroin: `30 päivää`, `yli 2/3 äänistä`; suureen luvut näin: `paikat: kuten NIMI`">kaksi nimeä vierekkäin: `ja` ja `"toinen ]]&gt;"`
ohje: pane väliin `;`, tai lainausmerkit yhden monisanaisen nimen ympärille; luvut kirjoitetaan numeroin: `30 päivää`, `yli 2/3 äänistä`; suureen luvut näin: `paikat: kuten NIMI`
rikki.agr:4:34</failure>
    </testcase>
    <testcase name="E123: merkillä `&lt;` ei ole tässä merkitystä" classname="rikki.agr" file="rikki.agr" line="10">
      <failure type="E123" message="merkillä `&lt;` ei ole tässä merkitystä&#10;ohje: raja kirjoitetaan sanoin (`yli`, `vähintään`, `enintään`, `alle`); lainausmerkki on `&quot;`">merkillä `&lt;` ei ole tässä merkitystä
ohje: raja kirjoitetaan sanoin (`yli`, `vähintään`, `enintään`, `alle`); lainausmerkki on `"`
rikki.agr:10:20</failure>
    </testcase>
    <testcase name="E123: merkillä `&lt;` ei ole tässä merkitystä" classname="rikki.agr" file="rikki.agr" line="14">
      <failure type="E123" message="merkillä `&lt;` ei ole tässä merkitystä&#10;ohje: raja kirjoitetaan sanoin (`yli`, `vähintään`, `enintään`, `alle`); lainausmerkki on `&quot;`">merkillä `&lt;` ei ole tässä merkitystä
ohje: raja kirjoitetaan sanoin (`yli`, `vähintään`, `enintään`, `alle`); lainausmerkki on `"`
rikki.agr:14:20</failure>
    </testcase>
    <testcase name="E208: lauseella `kohta` ei ole otsaketta `xyzzy`" classname="rikki.agr" file="rikki.agr" line="16">
      <failure type="E208" message="lauseella `kohta` ei ole otsaketta `xyzzy`&#10;ohje: käytä otsaketta, joka lauseella `kohta` on (`teksti:`), kirjoita asia otsakkeen `huomautus:` perään tai esittele kohdassa `ominaisuus xyzzy`">lauseella `kohta` ei ole otsaketta `xyzzy`
ohje: käytä otsaketta, joka lauseella `kohta` on (`teksti:`), kirjoita asia otsakkeen `huomautus:` perään tai esittele kohdassa `ominaisuus xyzzy`
rikki.agr:16:3</failure>
    </testcase>
    <testcase name="E115: `:` ei sovi tähän; sen edestä puuttuu ehkä `;` tai rivinvaihto" classname="rikki.agr" file="rikki.agr" line="16">
      <failure type="E115" message="`:` ei sovi tähän; sen edestä puuttuu ehkä `;` tai rivinvaihto">`:` ei sovi tähän; sen edestä puuttuu ehkä `;` tai rivinvaihto
rikki.agr:16:9</failure>
    </testcase>
  </testsuite>
  <testsuite name="frame.agr" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no findings" classname="frame.agr" file="frame.agr"/>
  </testsuite>
  <testsuite name="puuttuu.agr" tests="1" failures="1" errors="0" skipped="0">
    <testcase name="E001: there is no file `puuttuu.agr`" classname="puuttuu.agr" file="puuttuu.agr" line="1">
      <failure type="E001" message="there is no file `puuttuu.agr`">there is no file `puuttuu.agr`
puuttuu.agr:1:1</failure>
    </testcase>
  </testsuite>
</testsuites>
[2]
# --fail-on decides what is a failure.
$ for level in error warning note; do agrc check --format junit --fail-on $level kunnat.agr | grep '<testsuites'; done
<testsuites name="agrc check">
<testsuites name="agrc check">
<testsuites name="agrc check">
# Tests: failures have what was expected and what came out.
$ agrc test --format junit kunnat.agr frame.agr 2>/dev/null
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="agrc test" tests="3" failures="1" errors="1" skipped="0">
  <testsuite name="kunnat.agr" tests="3" failures="1" errors="1" skipped="0">
    <testcase name="E310: `kulut`: osat ovat yhteensä 90 %, mutta ilmoitettu summa on 100 % (ero 10 %)" classname="kunnat.agr" file="kunnat.agr" line="16">
      <error type="E310" message="`kulut`: osat ovat yhteensä 90 %, mutta ilmoitettu summa on 100 % (ero 10 %)&#10;ohje: korjaa virheellinen osa tai summa, tai esittele molemmat ristiriitana (`ristiriita`)">`kulut`: osat ovat yhteensä 90 %, mutta ilmoitettu summa on 100 % (ero 10 %)
ohje: korjaa virheellinen osa tai summa, tai esittele molemmat ristiriitana (`ristiriita`)
kunnat.agr:16:5</error>
    </testcase>
    <testcase name="kuka maksaa: 100 % &lt;palkoista&gt; &amp; muusta, 'heti'" classname="kunnat.agr" file="kunnat.agr" line="32">
      <failure type="expectation" message="odotettiin 61 %, mutta vastaus on: osuus, koski (kulut): 60 %.">odotettiin 61 %, mutta vastaus on: osuus, koski (kulut): 60 %.
kunnat.agr:32:1</failure>
    </testcase>
    <testcase name="kosken osuus" classname="kunnat.agr" file="kunnat.agr" line="37"/>
    <system-out>Yksikään odotus ei nojaa näihin kohtiin:
kunnat.agr:6:7 1
kunnat.agr:26:7 3</system-out>
  </testsuite>
</testsuites>
[1]
# Without tests there is none; errors of the text are told of.
$ agrc test --format junit frame.agr
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="agrc test" tests="0" failures="0" errors="0" skipped="0">
</testsuites>
$ agrc test --format junit rikki.agr 2>/dev/null | grep '<testsuites\|<testcase'
<testsuites name="agrc test" tests="5" failures="0" errors="5" skipped="0">
    <testcase name="E112: kaksi nimeä vierekkäin: `ja` ja `&quot;toinen ]]&gt;&quot;`" classname="rikki.agr" file="rikki.agr" line="4">
    <testcase name="E123: merkillä `&lt;` ei ole tässä merkitystä" classname="rikki.agr" file="rikki.agr" line="10">
    <testcase name="E123: merkillä `&lt;` ei ole tässä merkitystä" classname="rikki.agr" file="rikki.agr" line="14">
    <testcase name="E208: lauseella `kohta` ei ole otsaketta `xyzzy`" classname="rikki.agr" file="rikki.agr" line="16">
    <testcase name="E115: `:` ei sovi tähän; sen edestä puuttuu ehkä `;` tai rivinvaihto" classname="rikki.agr" file="rikki.agr" line="16">
# Names of files: seen from --root; standard input; a line end and a control character.
$ agrc check --format junit --root .. frame.agr | grep case
    <testcase name="no findings" classname="formats/frame.agr" file="formats/frame.agr"/>
$ agrc check --format junit - < frame.agr | grep case
    <testcase name="no findings" classname="&lt;stdin&gt;" file="&lt;stdin&gt;"/>
$ cp frame.agr "$TMPDIR/$(printf 'a\nb\001\377.agr')" && cd $TMPDIR && agrc check --format junit a*.agr | grep case
    <testcase name="no findings" classname="a&#10;b?.agr" file="a&#10;b?.agr"/>
# All of it is XML with sound counts.
$ valid() { python3 $ROOT/tests/lib/junit.py; }
> agrc check --format junit . nope.agr | valid; agrc check --format junit - < rikki.agr | valid; agrc check --format junit - < /dev/null | valid
> agrc check --format junit --language sv $ROOT/tests/golden | valid; agrc test --format junit . 2>/dev/null | valid
> agrc test --format junit rikki.agr 2>/dev/null | valid; agrc test --format junit frame.agr 2>/dev/null | valid
valid
valid
valid
valid
valid
valid
valid
# The exit codes are those of text.
$ for file in kunnat.agr frame.agr nope.agr; do for format in text json junit; do agrc test --format $format $file >$TMPDIR/out 2>&1; printf '%s ' $?; done; echo; done
1 1 1 
0 0 0 
2 2 2 
$ agrc test --format sarif kunnat.agr
agrc: `--format` cannot be `sarif`; it is one of text|json|junit
agrc: `agrc test --help` lists the options
[2]
$ agrc check --format junit frame.agr > /dev/full
agrc: the output cannot be written: No space left on device
[3]
