# Who chairs is often told by who chooses: the words stand as they are. A slip of a name is still one.
$ cd $TMPDIR; cat > toimet.agr <<'A'
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
$ cd $TMPDIR; agrc check toimet.agr
virhe E201: nimeä `Kosken kaupumki` ei ole esitelty missään
  toimet.agr:15:20, kohta 1
    15 |     puheenjohtaja: Kosken kaupumki
       |                    ^^^^^^^^^^^^^^^
  ohje: tarkoititko `kosken kaupunki`? Uusi nimi esitellään kohdassa omalla rivillään,
        jonka alussa on `osapuoli`, `toimija` tai `rooli`

1 virhe
[1]
$ cd $TMPDIR; agrc ask toimet.agr 'kuka on valtuuston puheenjohtaja?' | sed '/^PERUSTE/,$d'
agrc: tekstin virheitä: 1; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: kuka on valtuusto puheenjohtaja
VASTAUS     puheenjohtaja (valtuusto): yhtymävaltuusto valitsee.
$ cd $TMPDIR; agrc ask toimet.agr 'ketkä ovat varapuheenjohtajat?' | sed '/^PERUSTE/,$d'
agrc: tekstin virheitä: 1; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Kysymystä ei ymmärretty: ketkä ovat varapuheenjohtajat? (pysähtyi sanaan
  ”varapuheenjohtajat”)
Sopimus puhuu tästä näissä kohdissa:
  kohta 1 (toimet.agr:5): valtuusto (toimielin): Yhtymävaltuusto; paikat: kukin osapuoli
    2; puheenjohtaja: yhtymävaltuusto valitsee; varapuheenjohtaja: valitaan
    toimikaudeksi kerrallaan; sihteeri: koski; esittelijä: kuntayhtymän johtaja
Tarkoititko:
  mitä kohtia kukaan ei ole tarkastanut
  kuka on hyväksynyt sopimuksen
  mitkä osapuolet ovat keskenään samanarvoisia
$ cd $TMPDIR; agrc ask toimet.agr 'kuka on hallituksen sihteeri?' | sed '/^PERUSTE/,$d'
agrc: tekstin virheitä: 1; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: kuka on hallitus sihteeri
VASTAUS     Siinä, mihin vastaus perustuisi, on virhe (toimet.agr, rivi 15): korjaa se
            ensin (`agrc check` kertoo, miten).
$ cd $TMPDIR; agrc ask toimet.agr 'kuka on valtuuston esittelijä?' | sed '/^PERUSTE/,$d'
agrc: tekstin virheitä: 1; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: kuka on valtuusto esittelijä
VASTAUS     esittelijä (valtuusto): kuntayhtymän johtaja.
$ cd $TMPDIR; cat > posts.agr <<'A'
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
$ cd $TMPDIR; agrc check posts.agr | grep -A3 '^error'
[1]
$ cd $TMPDIR; agrc ask posts.agr 'who chairs the annual meeting?' | sed '/^BECAUSE/,$d'
Read as: who is the chair of meeting
ANSWER      chair (meeting): elected by the meeting.
$ cd $TMPDIR; agrc ask posts.agr 'who is the secretary of the annual meeting?' | sed '/^BECAUSE/,$d'
Read as: who is the secretary of meeting
ANSWER      secretary (meeting): koski.
$ cd $TMPDIR; cat > poster.agr <<'A'
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
$ cd $TMPDIR; agrc check poster.agr | grep -A3 '^fel'
[1]
$ cd $TMPDIR; agrc ask poster.agr 'vem är ordförande?' | sed '/^GRUND/,$d'
Läst så här: vem är ordförande
SVAR        ordförande (styrelsen): utses av bolagsstämman.
$ cd $TMPDIR; agrc ask poster.agr 'vem är sekreterare i styrelsen?' | sed '/^GRUND/,$d'
Läst så här: vem är sekreterare i styrelsen
SVAR        sekreterare (styrelsen): norr.
