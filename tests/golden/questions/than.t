# Which of two has more: of the only share, of a named measure, of all divisions.
$ cat > $TMPDIR/lukio.agr <<'END'
> kieli suomi
> kohta 1 "Osapuolet"
>   osapuoli harju "Harjun kaupunki";  laji: kunta
>   osapuoli alanne "Alanteen kunta";  laji: kunta
>   osapuoli kivi "Kivijoen kunta";  laji: kunta
>   osuus maksut "Maksuosuudet"
>     harju  60 %
>     alanne 20 %
>     kivi   20 %
>   loppu
>   taulukko opiskelijat "Opiskelijamäärä"
>     harju  620 kpl
>     alanne 120–160 kpl
>     kivi   130–170 kpl
>   loppu
> loppu
> END
$ agrc ask $TMPDIR/lukio.agr 'Maksaako Harju enemmän kuin Alanne?' | head -4
Luettu näin: kummalla on suurempi osuus, harju vai alanne
VASTAUS     Kyllä. Enemmän on: harju (maksut): 60 %; alanne: 20 %. Ero on 40 %.
            harju   maksut  60 %
            alanne  maksut  20 %
$ agrc ask $TMPDIR/lukio.agr 'Kumpi maksaa enemmän, Alanne vai Kivijoki?' | head -4
Luettu näin: kummalla on suurempi osuus, alanne vai kivi
VASTAUS     Yhtä paljon on: alanne ja kivi (maksut): 20 %.
            alanne  maksut  20 %
            kivi    maksut  20 %
$ agrc ask $TMPDIR/lukio.agr 'Onko Alanteella enemmän opiskelijoita kuin Kivijoella?' | head -4
Luettu näin: kummalla on suurempi osuus opiskelijat, alanne vai kivi
VASTAUS     Ei voi sanoa, kummalla on enemmän (opiskelijat): alanne: 120–160 kpl; kivi:
            130–170 kpl.
            alanne  opiskelijat  120–160 kpl
$ agrc ask $TMPDIR/lukio.agr 'Vertaa Harjun ja Alanteen osuuksia.' | head -2
Luettu näin: kummalla on suurempi osuus, harju vai alanne
VASTAUS     Enemmän on: harju (maksut): 60 %; alanne: 20 %. Ero on 40 %.
$ agrc ask --language en $TMPDIR/lukio.agr 'does alanne pay more than harju?' | head -2
Read as: who has the larger share, alanne or harju
ANSWER      No. harju has more (maksut): 60 %; alanne has 20 %. The difference is 40 %.
$ agrc ask --language en $TMPDIR/lukio.agr 'who has more opiskelijat, harju or kivi?' | head -2
Read as: who has the larger share of opiskelijat, harju or kivi
ANSWER      harju has more (opiskelijat): 620 pcs; kivi has 130–170 pcs. The difference
$ agrc ask --language sv $TMPDIR/lukio.agr 'vem betalar mer, harju eller alanne?' | head -2
Läst så här: vem har större andel, harju eller alanne
SVAR        harju har mer (maksut): 60 %; alanne har 20 %. Skillnaden är 40 %.
$ agrc ask --language sv $TMPDIR/lukio.agr 'har kivi mer än alanne?' | head -2
Läst så här: vem har större andel, kivi eller alanne
SVAR        Nej. kivi och alanne har lika mycket (maksut): 20 %.
# Changes count, and nothing is told where nothing is stated.
$ agrc ask $TMPDIR/lukio.agr 'entä jos alanne saa 70 %: maksaako Harju enemmän kuin Alanne?' | head -3
Luettu näin: entä jos alanne osuus on 70 %: kummalla on suurempi osuus, harju vai alanne
VASTAUS     Ei. Enemmän on: alanne (maksut): 70 %; harju: 60 %. Ero on 10 %.
            harju   maksut  60 %
$ printf 'kieli suomi\nkohta 1 "A"\n  osapuoli koski\n  osapuoli salmi\nloppu\n' > $TMPDIR/tyhja.agr
> agrc ask $TMPDIR/tyhja.agr 'maksaako koski enemmän kuin salmi?' | head -2
Luettu näin: kummalla on suurempi osuus, koski vai salmi
VASTAUS     Sopimus ei kerro tätä: osuudet (koski, salmi).
