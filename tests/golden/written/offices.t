# Who chairs is often told by who chooses: the words stand as they are. A slip of a name is still one.
$ cat > a.agr <<'A'
> kieli suomi
> kohta 1 "Toimielimet"
>   osapuoli koski "Kosken kaupunki";  laji: kaupunki
>   osapuoli salmi "Salmen kunta";  laji: kunta
>   toimielin valtuusto "Yhtymävaltuusto"
>     paikat: kukin osapuoli 2
>     puheenjohtaja: yhtymävaltuusto valitsee
>     varapuheenjohtajat: valitaan toimikaudeksi kerrallaan
>     sihteeri: koski
>     esittelijä: kuntayhtymän johtaja
>   loppu
>   toimielin hallitus "Yhtymähallitus"
>     valitsee: valtuusto
>     paikat: kukin osapuoli 1
>     puheenjohtaja: Kosken kaupumki
>     sihteeri: salmi
>   loppu
> loppu
> A
$ agrc check a.agr
ei huomautettavaa
$ agrc ask a.agr 'kuka on valtuuston puheenjohtaja?' | sed '/^PERUSTE/,$d'
Kysymystä ei ymmärretty: kuka on valtuuston puheenjohtaja? (pysähtyi sanaan
  ”valtuuston”)
Tarkoititko:
  kuka on puheenjohtaja
  kuka on varapuheenjohtaja
  mitä kohtia kukaan ei ole tarkastanut
$ agrc ask a.agr 'ketkä ovat varapuheenjohtajat?' | sed '/^PERUSTE/,$d'
Kysymystä ei ymmärretty: ketkä ovat varapuheenjohtajat? (pysähtyi sanaan
  ”varapuheenjohtajat”)
Tarkoititko:
  mitä kohtia kukaan ei ole tarkastanut
  kuka on hyväksynyt sopimuksen
  mitkä osapuolet ovat keskenään samanarvoisia
$ agrc ask a.agr 'kuka on hallituksen sihteeri?' | sed '/^PERUSTE/,$d'
Ei ymmärretty, eikä sopimuksessa mainita sanaa ”hallituksen”: kuka on hallituksen
  sihteeri?
Tarkoititko:
  kuka on varapuheenjohtaja
  mitä kohtia kukaan ei ole tarkastanut
  kuka on hyväksynyt sopimuksen
$ agrc ask a.agr 'kuka on valtuuston esittelijä?' | sed '/^PERUSTE/,$d'
Kysymystä ei ymmärretty: kuka on valtuuston esittelijä? (pysähtyi sanaan ”valtuuston”)
Tarkoititko:
  kuka on varapuheenjohtaja
  mitä kohtia kukaan ei ole tarkastanut
  kuka on hyväksynyt sopimuksen
$ cat > b.agr <<'A'
> language english
> clause 1 "Bodies"
>   party koski
>   party salmi
>   body meeting "Annual meeting"
>     members: koski; salmi
>     chair: elected by the meeting
>     vice-chair: appointed by the board for two years at a time
>     secretary: koski
>   end
> end
> A
$ agrc check b.agr | grep -A3 '^error'
[1]
$ agrc ask b.agr 'who chairs the annual meeting?' | sed '/^BECAUSE/,$d'
Read as: who is the chair of meeting
ANSWER      chair (meeting): elected by the meeting.
$ agrc ask b.agr 'who is the secretary of the annual meeting?' | sed '/^BECAUSE/,$d'
Read as: who is the secretary of meeting
ANSWER      secretary (meeting): koski.
$ cat > c.agr <<'A'
> språk svenska
> punkt 1 "Organ"
>   part norr
>   part söder
>   organ styrelsen "Styrelse"
>     platser: varje part 2
>     ordförande: utses av bolagsstämman
>     vice ordförande: från det andra landet
>     sekreterare: norr
>   slut
> slut
> A
$ agrc check c.agr | grep -A3 '^fel'
[1]
$ agrc ask c.agr 'vem är ordförande?' | sed '/^GRUND/,$d'
Läst så här: vem är ordförande
SVAR        ordförande (styrelsen): utses av bolagsstämman.
$ agrc ask c.agr 'vem är sekreterare i styrelsen?' | sed '/^GRUND/,$d'
Läst så här: vem är sekreterare i styrelsen
SVAR        sekreterare (styrelsen): norr.
