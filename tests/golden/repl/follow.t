# A question may go on from the one before it, and only from one that was understood.
$ cat > $TMPDIR/vesi.agr <<'END'
> kieli suomi
> kohta 1 "Osapuolet"
>   osapuoli koski "Kosken kunta";  laji: kunta
>   osapuoli hiisi "Hiisijärven kunta";  laji: kunta
>   osapuoli lampi "Lammen kunta";  laji: kunta
>   rooli vastuukunta;  haltija: koski
> loppu
> kohta 2 "Osuudet"
>   osuus maksut
>     koski  50 %
>     hiisi  30 %;  vuosi: 2027
>     hiisi  35 %;  vuosi: 2028
>     lampi  20 %
>   loppu
>   palvelu neuvonta;  englanniksi: "advice";  ruotsiksi: "rådgivning"
>     tuottaa: jokainen kunta
>     poikkeus;  kunnassa: lampi;  tuottaa: koski
>   loppu
>   palvelu valvonta
>     tuottaa: vastuukunta
>   loppu
> loppu
> kohta 3 "Hallitus"
>   toimielin hallitus
>     paikat: koski 2; hiisi 1; lampi 1
>   loppu
>   päätös toimielimessä hallitus
>     äänet: kuten paikat
>     syntyy jos: yli 1/2 läsnä olevista äänistä
>   loppu
> loppu
> END
$ printf '%s\n' 'Entä Lampi?' 'Paljonko Koski maksaa?' 'Entä Hiisijärvi?' 'No entäs Lampi?' 'entä vuonna 2027' | agrc repl $TMPDIR/vesi.agr | grep -E '^(Luettu|VASTAUS|Kysymystä)'
Kysymystä ei ymmärretty: Entä Lampi? (pysähtyi sanaan ”Lampi”)
Luettu näin: mikä osuus on osapuolella koski
VASTAUS     osuus, koski (maksut): 50 %.
Luettu näin: mikä osuus on osapuolella hiisi
VASTAUS     osuus, hiisi (maksut), ajan mukaan (2):
Luettu näin: mikä osuus on osapuolella lampi
VASTAUS     osuus, lampi (maksut): 20 %.
Luettu näin: mikä osuus on osapuolella lampi vuonna 2027
VASTAUS     osuus, lampi (maksut): 20 %.
$ printf '%s\n' 'Kuka tuottaa neuvonnan?' 'Entä Lammella?' 'Entä valvonnan?' | agrc repl $TMPDIR/vesi.agr | grep -E '^(Luettu|VASTAUS|Kysymystä)'
Luettu näin: kuka tuottaa: neuvonta
VASTAUS     tuottaa: neuvonta: kukin kunta; koski.
Luettu näin: kuka tuottaa: neuvonta, lampi
VASTAUS     tuottaa: neuvonta: koski.
Luettu näin: kuka tuottaa: valvonta, lampi
VASTAUS     tuottaa: valvonta: vastuukunta (koski).
$ printf '%s\n' 'Syntyykö päätös, jos Koski kannattaa?' 'Entä jos Hiisijärvi on poissa?' | agrc repl $TMPDIR/vesi.agr | grep -E '^(Luettu|VASTAUS|Kysymystä)'
Luettu näin: syntyykö päätös jos puolesta ovat koski
VASTAUS     Äänet menevät tasan, eikä sopimuksessa sanota, mitä siitä seuraa. Päätös
Luettu näin: syntyykö päätös jos puolesta ovat koski poissa ovat hiisi
VASTAUS     Kyllä. Puolesta on äänistä 2 (yhteensä 3); päätökseen vaaditaan yli 1/2
$ printf '%s\n' 'how many seats does koski have?' 'what about lampi?' 'and hiisi?' | agrc repl --language en $TMPDIR/vesi.agr | grep -E '^(Read|ANSWER|The question)'
Read as: how many seats does koski have
ANSWER      seats of koski (hallitus): 2.
Read as: how many seats does lampi have
ANSWER      seats of lampi (hallitus): 1.
Read as: how many seats does hiisi have
ANSWER      seats of hiisi (hallitus): 1.
$ printf '%s\n' 'vem producerar rådgivning?' 'hur är det med lampi?' | agrc repl --language sv $TMPDIR/vesi.agr | grep -E '^(Läst|SVAR|Frågan)'
Läst så här: vem producerar rådgivning
SVAR        producerar: rådgivning: varje kommun; koski.
Läst så här: vem producerar rådgivning i lampi
SVAR        producerar: rådgivning: koski.
# Changes under way hold for such questions too.
$ printf '%s\n' 'entä jos koski saa 40 %' 'paljonko koski maksaa?' 'entä lampi?' | agrc repl $TMPDIR/vesi.agr | grep -E '^(Luettu|VASTAUS|Oletettu|Kysymystä)'
Oletettu: koski osuus on 40 %
Luettu näin: mikä osuus on osapuolella koski
VASTAUS     osuus, koski (maksut): 40 %.
Luettu näin: mikä osuus on osapuolella lampi
VASTAUS     osuus, lampi (maksut): 20 %.
# All changes are taken back at once.
$ printf '%s\n' 'entä jos koski eroaa' 'entä jos lampi eroaa' 'nollaa' 'peruuta' | agrc repl $TMPDIR/vesi.agr | tail -n +3
Tekstin virheitä: 1. `tarkista` luettelee ne; vastataan siihen, mihin ne eivät vaikuta.
Kysy jotakin tai kirjoita `ohje`; `lopeta` päättää.
Oletettu: koski eroaa
Voimassa on yksi muutos.
Oletettu: lampi eroaa
Voimassa on 2 muutosta.
Ei muutoksia: sopimus sellaisenaan.
Mitään peruttavaa ei ole.
