# The alliance's report under each reading. As the text is assumed to be read, in full:
$ A=../../../agreements/rovaseutu/osaaja-allianssi.agr; agrc power $A | sed '/^61f1/d;/^Versio/d' >$TMPDIR/all.txt; cat $TMPDIR/all.txt
Kuka voi päättää

Päätös: Allianssin johtoryhmä
- Raja: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen äänestys: kaikkien
  jäsenten kannatus; Seuraava äänestys: yli 70 % kaikista äänistä.
    - laskentaperusta: läsnä: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen
      äänestys: kaikkien läsnä olevien jäsenten kannatus; Seuraava äänestys: yli 70 %
      läsnä olevien äänistä.
    - laskentaperusta: annetut: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen
      äänestys: kaikkien äänestävien jäsenten kannatus; Seuraava äänestys: yli 70 %
      annetuista äänistä.
- Kuka päättää yksin: Kukaan ei voi päättää yksin (toimielin johtoryhmä).
- Kuka voi estää yksin: Yksin voi estää päätöksen (toimielin johtoryhmä): Rovaniemi.
- Kenellä ei ole merkitystä: Näiden ääni ei koskaan muuta päätöstä (toimielin
  johtoryhmä): Rovala ja Luovi.
- Täsmälleen rajalla olevat ryhmät: Rajat, joihin voidaan osua täsmälleen (toimielin
  johtoryhmä): yli 70 % kaikista äänistä (täsmälleen rajalla olevia liittoumia: 3; se ei
  riitä).
    - Lapin yliopisto, Rovaniemi, Rovala, Luovi
    - Lapin AMK, Rovaniemi, Rovala, Luovi
    - REDU, Rovaniemi, Rovala, Luovi
- Ristiriitaiset päätökset: Ei. Aina kun toinen puoli voi päättää, kaikki muut yhdessä
  eivät voi (toimielin johtoryhmä): kahdella päätökseen riittävällä liittoumalla on aina
  yhteinen jäsen.
- Umpikuja: Kyllä. Kumpikaan puoli ei voi päättää (toimielin johtoryhmä), kun toisella
  puolella on Rovaniemi ja toisella Lapin yliopisto, Lapin AMK, REDU, Rovala ja Luovi.

Muilla tulkinnoilla (koskee tätä kaikkea)
- äänivallan lähde: toteutuneet: Sopimuksessa ei anneta tarkkaa äänimäärää: osapuoli
  Lapin yliopisto, toimielin johtoryhmä.

Kohdat
- kohta 6 (../../../agreements/rovaseutu/osaaja-allianssi.agr:551): ensin: yksimielinen
  · sitten: yli 70 % äänistä · paikat: kukin osapuoli 1 · perusta: avoin laskentaperusta
  · äänet: avoin äänivallan-lähde
- kohta 5 (../../../agreements/rovaseutu/osaaja-allianssi.agr:383): lapin-yliopisto;
  lapin-amk; redu 45 % yhteensä; 15 % kukin; viite: "000-44" · rovaniemi 45 %; viite:
  "000-43" · rovala; luovi 10 % yhteensä; 5 % kukin; viite: "000-45"

Oletukset
- Mistä 70 prosenttia lasketaan? – kaikki
- Mihin äänivalta perustuu? – sovitut
- Kaikki ovat läsnä ja äänestävät puolesta tai vastaan.

Äänet
  Lapin yliopisto             15 %
  Lapin AMK                   15 %
  REDU                        15 %
  Rovaniemi                   45 %
  Rovala                      5 %
  Luovi                       5 %

Valtajärjestys
- Valtajärjestys vahvimmasta alkaen (toimielin johtoryhmä); yhdessä mainitut ovat
  keskenään samanarvoisia: Rovaniemi; Lapin yliopisto, Lapin AMK ja REDU; Rovala ja
  Luovi.

Ryhmät

Pienimmät päätökseen riittävät ryhmät
- Päätökseen riittäviä liittoumia, joista ketään ei voi jättää pois (toimielin
  johtoryhmä): 3.
    - Lapin yliopisto, Lapin AMK, Rovaniemi
    - Lapin yliopisto, REDU, Rovaniemi
    - Lapin AMK, REDU, Rovaniemi

Pienimmät estävät ryhmät
- Päätöksen estäviä liittoumia, joista ketään ei voi jättää pois (toimielin johtoryhmä):
  4.
    - Rovaniemi
    - Lapin yliopisto, Lapin AMK
    - Lapin yliopisto, REDU
    - Lapin AMK, REDU

Jos raja olisi toinen
Päätökseen (toimielin johtoryhmä) tarvitaan yli 70 % kaikista äänistä. Ylöspäin jokin
muuttuu ensimmäisen kerran tasan rajalla 75 %. Alaspäin jokin muuttuu vasta, kun raja on
alle 70 %: tasan 70 % ei vielä muuta mitään.
- …: tämän jälkeenkin on rajoja, joissa jokin muuttuu
- vähintään 50 %, alle 55 %: Voittavia liittoumia: 30.
- vähintään 55 %, alle 60 %: Ei enää riitä: Rovaniemi, Rovala ja Luovi; Lapin yliopisto,
  Lapin AMK, REDU, Rovala ja Luovi. Voittavia liittoumia: 28. Estää yksin: Rovaniemi. Ei
  koskaan merkitystä: Rovala ja Luovi.
- vähintään 60 %, alle 65 %: Ei enää riitä: Lapin yliopisto ja Rovaniemi; Lapin AMK ja
  Rovaniemi; REDU ja Rovaniemi. Voittavia liittoumia: 25. Estää yksin: Rovaniemi.
- vähintään 65 %, alle 70 %: Ei enää riitä: Lapin yliopisto, Rovaniemi ja Rovala; Lapin
  yliopisto, Rovaniemi ja Luovi; Lapin AMK, Rovaniemi ja Rovala; ja 3 muuta. Voittavia
  liittoumia: 19. Estää yksin: Rovaniemi.
- vähintään 70 %, alle 75 % (nyt): Ei enää riitä: Lapin yliopisto, Rovaniemi, Rovala ja
  Luovi; Lapin AMK, Rovaniemi, Rovala ja Luovi; REDU, Rovaniemi, Rovala ja Luovi.
  Voittavia liittoumia: 16. Estää yksin: Rovaniemi. Ei koskaan merkitystä: Rovala ja
  Luovi.
- vähintään 75 %, alle 80 %: Ei enää riitä: Lapin yliopisto, Lapin AMK ja Rovaniemi;
  Lapin yliopisto, REDU ja Rovaniemi; Lapin AMK, REDU ja Rovaniemi. Voittavia
  liittoumia: 13. Estää yksin: Rovaniemi.
- vähintään 80 %, alle 85 %: Ei enää riitä: Lapin yliopisto, Lapin AMK, Rovaniemi ja
  Rovala; Lapin yliopisto, Lapin AMK, Rovaniemi ja Luovi; Lapin yliopisto, REDU,
  Rovaniemi ja Rovala; ja 3 muuta. Voittavia liittoumia: 7. Estää yksin: Rovaniemi.
- vähintään 85 %, alle 90 %: Ei enää riitä: Lapin yliopisto, Lapin AMK, Rovaniemi,
  Rovala ja Luovi; Lapin yliopisto, REDU, Rovaniemi, Rovala ja Luovi; Lapin AMK, REDU,
  Rovaniemi, Rovala ja Luovi. Voittavia liittoumia: 4. Estää yksin: Lapin yliopisto,
  Lapin AMK, REDU ja Rovaniemi. Ei koskaan merkitystä: Rovala ja Luovi.
- vähintään 90 %, alle 95 %: Ei enää riitä: Lapin yliopisto, Lapin AMK, REDU ja
  Rovaniemi. Voittavia liittoumia: 3. Estää yksin: Lapin yliopisto, Lapin AMK, REDU ja
  Rovaniemi.
- …: tämän jälkeenkin on rajoja, joissa jokin muuttuu

Liite: valtaindeksit

Toimintakyky
- Kaikkiaan 64 tavasta, joilla äänet voivat jakautua (toimielin johtoryhmä), päätökseen
  johtaa 16: 25 %.

Banzhafin indeksi
Banzhaf: kuinka suuri osa kaikista tilanteista, joissa jonkun ääni kääntää päätöksen, on
tämän osapuolen. Kaikki liittoumat ovat samanarvoisia.
  Lapin yliopisto             1/5             20 %
  Lapin AMK                   1/5             20 %
  REDU                        1/5             20 %
  Rovaniemi                   2/5             40 %
  Rovala                      0               0 %
  Luovi                       0               0 %

Shapley–Shubikin indeksi
Shapley–Shubik: kuinka suuressa osassa liittymisjärjestyksistä tämän osapuolen ääni on
se, joka saa päätöksen syntymään.
  Lapin yliopisto             1/6             ≈ 16,67 %
  Lapin AMK                   1/6             ≈ 16,67 %
  REDU                        1/6             ≈ 16,67 %
  Rovaniemi                   1/2             50 %
  Rovala                      0               0 %
  Luovi                       0               0 %

Penrosen indeksi (absoluuttinen Banzhaf)
Penrose: kuinka usein tämän osapuolen ääni ratkaisee, kun kaikki muut äänestävät
kolikkoa heittämällä.
  Lapin yliopisto             1/4             25 %
  Lapin AMK                   1/4             25 %
  REDU                        1/4             25 %
  Rovaniemi                   1/2             50 %
  Rovala                      0               0 %
  Luovi                       0               0 %

Colemanin estovallan indeksi
Estovalta: kuinka suuri osa voittavista liittoumista häviäisi ilman tätä osapuolta.
100 % tarkoittaa veto-oikeutta.
  Lapin yliopisto             1/2             50 %
  Lapin AMK                   1/2             50 %
  REDU                        1/2             50 %
  Rovaniemi                   1               100 %
  Rovala                      0               0 %
  Luovi                       0               0 %

Colemanin aloitevallan indeksi
Aloitevalta: kuinka suuri osa häviävistä liittoumista voittaisi, jos tämä osapuoli
liittyisi mukaan.
  Lapin yliopisto             1/6             ≈ 16,67 %
  Lapin AMK                   1/6             ≈ 16,67 %
  REDU                        1/6             ≈ 16,67 %
  Rovaniemi                   1/3             ≈ 33,33 %
  Rovala                      0               0 %
  Luovi                       0               0 %

Johnstonin indeksi
Johnston: kuten Banzhaf, mutta jos useampi voisi kaataa päätöksen, he jakavat ansion.
  Lapin yliopisto             1/6             ≈ 16,67 %
  Lapin AMK                   1/6             ≈ 16,67 %
  REDU                        1/6             ≈ 16,67 %
  Rovaniemi                   1/2             50 %
  Rovala                      0               0 %
  Luovi                       0               0 %

Deegan–Packelin indeksi
Deegan–Packel: vain pienimmät voittavat liittoumat lasketaan, jokainen yhtä arvokkaana;
jäsenet jakavat sen tasan.
  Lapin yliopisto             2/9             ≈ 22,22 %
  Lapin AMK                   2/9             ≈ 22,22 %
  REDU                        2/9             ≈ 22,22 %
  Rovaniemi                   1/3             ≈ 33,33 %
  Rovala                      0               0 %
  Luovi                       0               0 %

Hollerin indeksi (julkishyödyke)
Holler: kuinka suuri osa pienimpien voittavien liittoumien jäsenyyksistä on tällä
osapuolella.
  Lapin yliopisto             2/9             ≈ 22,22 %
  Lapin AMK                   2/9             ≈ 22,22 %
  REDU                        2/9             ≈ 22,22 %
  Rovaniemi                   1/3             ≈ 33,33 %
  Rovala                      0               0 %
  Luovi                       0               0 %
# The 70 % counted from those present, and from votes given: the rule, and all that differs from the report above.
$ A=../../../agreements/rovaseutu/osaaja-allianssi.agr; for r in läsnä annetut; do sed "/tulkinta kaikki: kaikki/s/;  olettanut.*//;/tulkinta $r: /s/\$/;  olettanut: \"x\" 1.1.2026/" $A >$TMPDIR/t.agr; echo "== $r"; agrc power $TMPDIR/t.agr | sed '/^Versio/d;/sha256/d;s/\/[^ ]*t.agr/T/' >$TMPDIR/$r.txt; sed -n '3,12p;/Muilla/,/^Kohdat/p;/^Oletukset/,/^Äänet/p' $TMPDIR/$r.txt; for f in all $r; do sed -n '/^Äänet/,$p' $TMPDIR/$f.txt >$TMPDIR/$f.body; done; diff $TMPDIR/all.body $TMPDIR/$r.body | grep '^[<>]'; done
== läsnä
Päätös: Allianssin johtoryhmä
- Raja: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen äänestys: kaikkien
  läsnä olevien jäsenten kannatus; Seuraava äänestys: yli 70 % läsnä olevien äänistä.
    - laskentaperusta: kaikki: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen
      äänestys: kaikkien jäsenten kannatus; Seuraava äänestys: yli 70 % kaikista
      äänistä.
    - laskentaperusta: annetut: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen
      äänestys: kaikkien äänestävien jäsenten kannatus; Seuraava äänestys: yli 70 %
      annetuista äänistä.
- Kuka päättää yksin: Kukaan ei voi päättää yksin (toimielin johtoryhmä).
Muilla tulkinnoilla (koskee tätä kaikkea)
- äänivallan lähde: toteutuneet: Sopimuksessa ei anneta tarkkaa äänimäärää: osapuoli
  Lapin yliopisto, toimielin johtoryhmä.

Kohdat
Oletukset
- Mistä 70 prosenttia lasketaan? – läsnä
- Mihin äänivalta perustuu? – sovitut
- Kaikki ovat läsnä ja äänestävät puolesta tai vastaan.

Äänet
< Päätökseen (toimielin johtoryhmä) tarvitaan yli 70 % kaikista äänistä. Ylöspäin jokin
< muuttuu ensimmäisen kerran tasan rajalla 75 %. Alaspäin jokin muuttuu vasta, kun raja on
< alle 70 %: tasan 70 % ei vielä muuta mitään.
> Päätökseen (toimielin johtoryhmä) tarvitaan yli 70 % läsnä olevien äänistä. Ylöspäin
> jokin muuttuu ensimmäisen kerran tasan rajalla 75 %. Alaspäin jokin muuttuu vasta, kun
> raja on alle 70 %: tasan 70 % ei vielä muuta mitään.
== annetut
Päätös: Allianssin johtoryhmä
- Raja: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen äänestys: kaikkien
  äänestävien jäsenten kannatus; Seuraava äänestys: yli 70 % annetuista äänistä.
    - laskentaperusta: kaikki: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen
      äänestys: kaikkien jäsenten kannatus; Seuraava äänestys: yli 70 % kaikista
      äänistä.
    - laskentaperusta: läsnä: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen
      äänestys: kaikkien läsnä olevien jäsenten kannatus; Seuraava äänestys: yli 70 %
      läsnä olevien äänistä.
- Kuka päättää yksin: Kukaan ei voi päättää yksin (toimielin johtoryhmä).
Muilla tulkinnoilla (koskee tätä kaikkea)
- äänivallan lähde: toteutuneet: Sopimuksessa ei anneta tarkkaa äänimäärää: osapuoli
  Lapin yliopisto, toimielin johtoryhmä.

Kohdat
Oletukset
- Mistä 70 prosenttia lasketaan? – annetut
- Mihin äänivalta perustuu? – sovitut
- Kaikki ovat läsnä ja äänestävät puolesta tai vastaan.

Äänet
< Päätökseen (toimielin johtoryhmä) tarvitaan yli 70 % kaikista äänistä. Ylöspäin jokin
> Päätökseen (toimielin johtoryhmä) tarvitaan yli 70 % annetuista äänistä. Ylöspäin jokin
# Votes as the resources came out, which the text does not tell: nothing is computed.
$ A=../../../agreements/rovaseutu/osaaja-allianssi.agr; sed '/tulkinta sovitut: /s/;  olettanut.*//;/tulkinta toteutuneet: /s/$/;  olettanut: "x" 1.1.2026/' $A >$TMPDIR/t.agr; agrc power $TMPDIR/t.agr | sed -n '4,30p' | sed 's/\/[^ ]*t.agr/T/'
Päätös: Allianssin johtoryhmä
- Raja: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen äänestys: kaikkien
  jäsenten kannatus; Seuraava äänestys: yli 70 % kaikista äänistä.
    - laskentaperusta: läsnä: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen
      äänestys: kaikkien läsnä olevien jäsenten kannatus; Seuraava äänestys: yli 70 %
      läsnä olevien äänistä.
    - laskentaperusta: annetut: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen
      äänestys: kaikkien äänestävien jäsenten kannatus; Seuraava äänestys: yli 70 %
      annetuista äänistä.
- Kuka päättää yksin: Sopimuksessa ei anneta tarkkaa äänimäärää: osapuoli Lapin
  yliopisto, toimielin johtoryhmä.
    - äänivallan lähde: sovitut: Kukaan ei voi päättää yksin (toimielin johtoryhmä).
- Kuka voi estää yksin: Sopimuksessa ei anneta tarkkaa äänimäärää: osapuoli Lapin
  yliopisto, toimielin johtoryhmä.
    - äänivallan lähde: sovitut: Yksin voi estää päätöksen (toimielin johtoryhmä):
      Rovaniemi.
- Kenellä ei ole merkitystä: Sopimuksessa ei anneta tarkkaa äänimäärää: osapuoli Lapin
  yliopisto, toimielin johtoryhmä.
    - äänivallan lähde: sovitut: Näiden ääni ei koskaan muuta päätöstä (toimielin
      johtoryhmä): Rovala ja Luovi.
- Täsmälleen rajalla olevat ryhmät: Sopimuksessa ei anneta tarkkaa äänimäärää: osapuoli
  Lapin yliopisto, toimielin johtoryhmä.
    - äänivallan lähde: sovitut: Rajat, joihin voidaan osua täsmälleen (toimielin
      johtoryhmä): yli 70 % kaikista äänistä (täsmälleen rajalla olevia liittoumia: 3;
      se ei riitä).
- Ristiriitaiset päätökset: Sopimuksessa ei anneta tarkkaa äänimäärää: osapuoli Lapin
  yliopisto, toimielin johtoryhmä.
# The same with figures put in: Rovaniemi at 29 % blocks no more, and everybody matters.
$ A=../../../agreements/rovaseutu/osaaja-allianssi.agr; sed '/tulkinta sovitut: /s/;  olettanut.*//;/tulkinta toteutuneet: /s/$/;  olettanut: "x" 1.1.2026/;s/suure toteutuneet-voimavarat "Toteutuneet voimavarat";.*/osuus toteutuneet-voimavarat "Toteutuneet voimavarat";/;s/^    yksikkö: %;  suomeksi: "toteutuneet/    suomeksi: "toteutuneet/;/ruotsiksi: "resurser enligt utfall"/{n;s/$/\n    rovaniemi 29 %\n    lapin-yliopisto 20 %\n    lapin-amk 20 %\n    redu 17 %\n    rovala 8 %\n    luovi 6 %\n  loppu/}' $A >$TMPDIR/t.agr; agrc power $TMPDIR/t.agr | sed -n '/^Päätös/,$p' | sed 's/\/[^ ]*t.agr/T/'
Päätös: Allianssin johtoryhmä
- Raja: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen äänestys: kaikkien
  jäsenten kannatus; Seuraava äänestys: yli 70 % kaikista äänistä.
    - laskentaperusta: läsnä: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen
      äänestys: kaikkien läsnä olevien jäsenten kannatus; Seuraava äänestys: yli 70 %
      läsnä olevien äänistä.
    - laskentaperusta: annetut: Päätökseen vaaditaan (toimielin johtoryhmä): Ensimmäinen
      äänestys: kaikkien äänestävien jäsenten kannatus; Seuraava äänestys: yli 70 %
      annetuista äänistä.
- Kuka päättää yksin: Kukaan ei voi päättää yksin (toimielin johtoryhmä).
- Kuka voi estää yksin: Kukaan ei voi yksin estää päätöstä (toimielin johtoryhmä).
    - äänivallan lähde: sovitut: Yksin voi estää päätöksen (toimielin johtoryhmä):
      Rovaniemi.
- Kenellä ei ole merkitystä: Jokainen ääni voi muuttaa päätöksen (toimielin johtoryhmä).
    - äänivallan lähde: sovitut: Näiden ääni ei koskaan muuta päätöstä (toimielin
      johtoryhmä): Rovala ja Luovi.
- Täsmälleen rajalla olevat ryhmät: Mikään liittouma ei osu rajaan täsmälleen (toimielin
  johtoryhmä).
    - äänivallan lähde: sovitut: Rajat, joihin voidaan osua täsmälleen (toimielin
      johtoryhmä): yli 70 % kaikista äänistä (täsmälleen rajalla olevia liittoumia: 3;
      se ei riitä).
- Ristiriitaiset päätökset: Ei. Aina kun toinen puoli voi päättää, kaikki muut yhdessä
  eivät voi (toimielin johtoryhmä): kahdella päätökseen riittävällä liittoumalla on aina
  yhteinen jäsen.
- Umpikuja: Kyllä. Kumpikaan puoli ei voi päättää (toimielin johtoryhmä), kun toisella
  puolella on Rovaniemi ja Luovi ja toisella Lapin yliopisto, Lapin AMK, REDU ja Rovala.
    - äänivallan lähde: sovitut: Kyllä. Kumpikaan puoli ei voi päättää (toimielin
      johtoryhmä), kun toisella puolella on Rovaniemi ja toisella Lapin yliopisto, Lapin
      AMK, REDU, Rovala ja Luovi.

Kohdat
- kohta 6 (T:551): ensin: yksimielinen · sitten: yli 70 %
  äänistä · paikat: kukin osapuoli 1 · perusta: avoin laskentaperusta · ja 7 muuta

Oletukset
- Mistä 70 prosenttia lasketaan? – kaikki
- Mihin äänivalta perustuu? – toteutuneet
- Kaikki ovat läsnä ja äänestävät puolesta tai vastaan.

Äänet
  Lapin yliopisto             20 %
  Lapin AMK                   20 %
  REDU                        17 %
  Rovaniemi                   29 %
  Rovala                      8 %
  Luovi                       6 %

Valtajärjestys
- Valtajärjestys vahvimmasta alkaen (toimielin johtoryhmä); yhdessä mainitut ovat
  keskenään samanarvoisia: Rovaniemi; Lapin yliopisto, Lapin AMK ja REDU; Rovala ja
  Luovi.

Ryhmät

Pienimmät päätökseen riittävät ryhmät
- Päätökseen riittäviä liittoumia, joista ketään ei voi jättää pois (toimielin
  johtoryhmä): 8.
    - äänivallan lähde: sovitut: Päätökseen riittäviä liittoumia, joista ketään ei voi
      jättää pois (toimielin johtoryhmä): 3.
    - Lapin yliopisto, Lapin AMK, REDU, Rovaniemi
    - Lapin yliopisto, Lapin AMK, Rovaniemi, Rovala
    - Lapin yliopisto, Lapin AMK, Rovaniemi, Luovi
    - Lapin yliopisto, REDU, Rovaniemi, Rovala
    - Lapin yliopisto, REDU, Rovaniemi, Luovi
    - Lapin AMK, REDU, Rovaniemi, Rovala
    - Lapin AMK, REDU, Rovaniemi, Luovi
    - Lapin yliopisto, Lapin AMK, REDU, Rovala, Luovi

Pienimmät estävät ryhmät
- Päätöksen estäviä liittoumia, joista ketään ei voi jättää pois (toimielin johtoryhmä):
  11.
    - äänivallan lähde: sovitut: Päätöksen estäviä liittoumia, joista ketään ei voi
      jättää pois (toimielin johtoryhmä): 4.
    - Lapin yliopisto, Lapin AMK
    - Lapin yliopisto, REDU
    - Lapin yliopisto, Rovaniemi
    - Lapin AMK, REDU
    - Lapin AMK, Rovaniemi
    - REDU, Rovaniemi
    - Rovaniemi, Rovala
    - Rovaniemi, Luovi
    - Lapin yliopisto, Rovala, Luovi
    - Lapin AMK, Rovala, Luovi
    - REDU, Rovala, Luovi

Jos raja olisi toinen
Päätökseen (toimielin johtoryhmä) tarvitaan yli 70 % kaikista äänistä. Ylöspäin jokin
muuttuu ensimmäisen kerran tasan rajalla 71 %. Alaspäin jokin muuttuu vasta, kun raja on
alle 69 %: tasan 69 % ei vielä muuta mitään.
- …: tämän jälkeenkin on rajoja, joissa jokin muuttuu
- vähintään 60 %, alle 63 %: Voittavia liittoumia: 21.
- vähintään 63 %, alle 65 %: Ei enää riitä: Lapin yliopisto, Lapin AMK, REDU ja Luovi;
  Lapin yliopisto, Rovaniemi, Rovala ja Luovi; Lapin AMK, Rovaniemi, Rovala ja Luovi.
  Voittavia liittoumia: 18. Ei koskaan merkitystä: Luovi.
- vähintään 65 %, alle 66 %: Ei enää riitä: Lapin yliopisto, Lapin AMK, REDU ja Rovala.
  Voittavia liittoumia: 17.
- vähintään 66 %, alle 69 %: Ei enää riitä: Lapin yliopisto, REDU ja Rovaniemi; Lapin
  AMK, REDU ja Rovaniemi. Voittavia liittoumia: 15.
- vähintään 69 %, alle 71 % (nyt): Ei enää riitä: Lapin yliopisto, Lapin AMK ja
  Rovaniemi. Voittavia liittoumia: 14.
- vähintään 71 %, alle 72 %: Ei enää riitä: Lapin yliopisto, Lapin AMK, REDU, Rovala ja
  Luovi. Voittavia liittoumia: 13. Estää yksin: Rovaniemi.
- vähintään 72 %, alle 74 %: Ei enää riitä: Lapin yliopisto, REDU, Rovaniemi ja Luovi;
  Lapin AMK, REDU, Rovaniemi ja Luovi. Voittavia liittoumia: 11. Estää yksin: Rovaniemi.
- vähintään 74 %, alle 75 %: Ei enää riitä: Lapin yliopisto, REDU, Rovaniemi ja Rovala;
  Lapin AMK, REDU, Rovaniemi ja Rovala. Voittavia liittoumia: 9. Estää yksin: Rovaniemi.
- vähintään 75 %, alle 77 %: Ei enää riitä: Lapin yliopisto, Lapin AMK, Rovaniemi ja
  Luovi. Voittavia liittoumia: 8. Estää yksin: Rovaniemi.
- …: tämän jälkeenkin on rajoja, joissa jokin muuttuu

Liite: valtaindeksit

Toimintakyky
- Kaikkiaan 64 tavasta, joilla äänet voivat jakautua (toimielin johtoryhmä), päätökseen
  johtaa 14: ≈ 21,88 %.
    - äänivallan lähde: sovitut: Kaikkiaan 64 tavasta, joilla äänet voivat jakautua
      (toimielin johtoryhmä), päätökseen johtaa 16: 25 %.

Banzhafin indeksi
Banzhaf: kuinka suuri osa kaikista tilanteista, joissa jonkun ääni kääntää päätöksen, on
tämän osapuolen. Kaikki liittoumat ovat samanarvoisia.
  Lapin yliopisto             2/11            ≈ 18,18 %
  Lapin AMK                   2/11            ≈ 18,18 %
  REDU                        2/11            ≈ 18,18 %
  Rovaniemi                   3/11            ≈ 27,27 %
  Rovala                      1/11            ≈ 9,09 %
  Luovi                       1/11            ≈ 9,09 %

Shapley–Shubikin indeksi
Shapley–Shubik: kuinka suuressa osassa liittymisjärjestyksistä tämän osapuolen ääni on
se, joka saa päätöksen syntymään.
  Lapin yliopisto             11/60           ≈ 18,33 %
  Lapin AMK                   11/60           ≈ 18,33 %
  REDU                        11/60           ≈ 18,33 %
  Rovaniemi                   17/60           ≈ 28,33 %
  Rovala                      1/12            ≈ 8,33 %
  Luovi                       1/12            ≈ 8,33 %

Penrosen indeksi (absoluuttinen Banzhaf)
Penrose: kuinka usein tämän osapuolen ääni ratkaisee, kun kaikki muut äänestävät
kolikkoa heittämällä.
  Lapin yliopisto             1/4             25 %
  Lapin AMK                   1/4             25 %
  REDU                        1/4             25 %
  Rovaniemi                   3/8             37,5 %
  Rovala                      1/8             12,5 %
  Luovi                       1/8             12,5 %

Colemanin estovallan indeksi
Estovalta: kuinka suuri osa voittavista liittoumista häviäisi ilman tätä osapuolta.
100 % tarkoittaa veto-oikeutta.
  Lapin yliopisto             4/7             ≈ 57,14 %
  Lapin AMK                   4/7             ≈ 57,14 %
  REDU                        4/7             ≈ 57,14 %
  Rovaniemi                   6/7             ≈ 85,71 %
  Rovala                      2/7             ≈ 28,57 %
  Luovi                       2/7             ≈ 28,57 %

Colemanin aloitevallan indeksi
Aloitevalta: kuinka suuri osa häviävistä liittoumista voittaisi, jos tämä osapuoli
liittyisi mukaan.
  Lapin yliopisto             4/25            16 %
  Lapin AMK                   4/25            16 %
  REDU                        4/25            16 %
  Rovaniemi                   6/25            24 %
  Rovala                      2/25            8 %
  Luovi                       2/25            8 %

Johnstonin indeksi
Johnston: kuten Banzhaf, mutta jos useampi voisi kaataa päätöksen, he jakavat ansion.
  Lapin yliopisto             127/780         ≈ 16,28 %
  Lapin AMK                   127/780         ≈ 16,28 %
  REDU                        127/780         ≈ 16,28 %
  Rovaniemi                   19/52           ≈ 36,54 %
  Rovala                      19/260          ≈ 7,31 %
  Luovi                       19/260          ≈ 7,31 %

Deegan–Packelin indeksi
Deegan–Packel: vain pienimmät voittavat liittoumat lasketaan, jokainen yhtä arvokkaana;
jäsenet jakavat sen tasan.
  Lapin yliopisto             29/160          ≈ 18,13 %
  Lapin AMK                   29/160          ≈ 18,13 %
  REDU                        29/160          ≈ 18,13 %
  Rovaniemi                   7/32            ≈ 21,88 %
  Rovala                      19/160          ≈ 11,88 %
  Luovi                       19/160          ≈ 11,88 %

Hollerin indeksi (julkishyödyke)
Holler: kuinka suuri osa pienimpien voittavien liittoumien jäsenyyksistä on tällä
osapuolella.
  Lapin yliopisto             2/11            ≈ 18,18 %
  Lapin AMK                   2/11            ≈ 18,18 %
  REDU                        2/11            ≈ 18,18 %
  Rovaniemi                   7/33            ≈ 21,21 %
  Rovala                      4/33            ≈ 12,12 %
  Luovi                       4/33            ≈ 12,12 %
