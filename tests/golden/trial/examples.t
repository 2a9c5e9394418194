# The two invented examples beside the five agreements: a sub-agreement and an amendment, checked and questioned.
$ cd $ROOT/agreements; agrc check --fail-on error pohjois-karjala/ekosysteemi.alasopimus-1.agr | tail -1
ei huomautettavaa
$ cd $ROOT/agreements; agrc ask pohjois-karjala/ekosysteemi.alasopimus-1.agr 'mikä on pääsopimus' | sed '/^VERSIO/d'
Luettu näin: mikä on pääsopimus
VASTAUS     Pääsopimus on Pohjois-Karjalan työllisyyden ekosysteemisopimus. Kummankin
            voimassaolo:
            Pohjois-Karjalan työllisyyden ekosysteemisopimus  laji: toistaiseksi;
                                                              alkaen: 1.2.2025;
                                                              irtisanomisaika: ei
                                                              mainittu
            Alasopimus 1: ohjauksen yhteinen työaika (keksitty esimerkki)  laji:
                                                                           määräaikainen;
                                                                           alkaen:
                                                                           1.1.2026;
                                                                           saakka:
                                                                           31.12.2027;
                                                                           irtisanomisaika:
                                                                           3 kuukautta
PERUSTE     kohta 11 (pohjois-karjala/ekosysteemi.agr:819): laji: toistaiseksi · alkaen:
              1.2.2025 · irtisanomisaika: ei mainittu
            kohta 4 (pohjois-karjala/ekosysteemi.alasopimus-1.agr:35): laji:
              määräaikainen · alkaen: 1.1.2026 · saakka: 31.12.2027 · irtisanomisaika: 3
              kk
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
              a6439c2bf52e · agrc 0.1.0
$ cd $ROOT/agreements; agrc ask pohjois-karjala/ekosysteemi.alasopimus-1.agr 'mihin pääsopimukseen tämä kuuluu' | sed -n 1,2p
Luettu näin: mikä on pääsopimus
VASTAUS     Pääsopimus on Pohjois-Karjalan työllisyyden ekosysteemisopimus. Kummankin
$ cd $ROOT/agreements; agrc ask pohjois-karjala/ekosysteemi.alasopimus-1.agr 'mitä Lieksan pitää tehdä' | sed '/^PERUSTE/,$d'
Luettu näin: mitä velvoitteita on toimijalla lieksa
VASTAUS     Velvollisuudet, lieksa: 1.
            työaikaraportti  kukin osapuoli  raportoi (pitää); kenelle: johtofoorumi;
                                             kuinka usein: 1 kpl vuosittain;
                                             viimeistään: 28.2.
$ cd $ROOT/agreements; agrc ask pohjois-karjala/ekosysteemi.alasopimus-1.agr 'how are the costs shared' | sed '/^PERUSTE/,$d'
Luettu näin: kuka maksaa kuinka paljon
VASTAUS     Perusteena ohjauksen-kulut kukin maksaa jokaisesta summasta: joensuu 60 %,
            lieksa 20 %, juuka 20 %.
            joensuu  60 %
            lieksa   20 %
            juuka    20 %
$ cd $ROOT/agreements; agrc ask pohjois-karjala/ekosysteemi.alasopimus-1.agr 'när upphör avtalet' | sed '/^PERUSTE/,$d'
Luettu näin: milloin sopimus päättyy
VASTAUS     Sopimus päättyy: 31.12.2027.
$ cd $ROOT/agreements; agrc check --fail-on error rovaseutu/osaaja-allianssi.muutos-1.agr | tail -1
ei huomautettavaa
$ cd $ROOT/agreements; agrc ask rovaseutu/osaaja-allianssi.muutos-1.agr 'mitä muutos 1 muuttaa' | sed '/^PERUSTE/,$d'
Luettu näin: mitä muutos muutos-1 muuttaa
VASTAUS     Muutossopimus 1 (keksitty esimerkki), 1.1.2026 alkaen muutoksia: 2.
            voimavarat   muutetaan  rovaniemi 45 %; viite: "000-43"; rovala; luovi 10 %
                                    yhteensä; 5 % kukin; viite: "000-45" → rovaniemi
                                    41 %; rovala 7 %; luovi 7 %
            voimassaolo  muutetaan  saakka: 31.12.2025 → saakka: 31.12.2026
$ cd $ROOT/agreements; agrc ask rovaseutu/osaaja-allianssi.muutos-1.agr 'is amendment 1 in force on 1.1.2027' | sed '/^PERUSTE/,$d'
Luettu näin: onko muutos muutos-1 voimassa päivänä 1.1.2027
VASTAUS     Kyllä. Muutossopimus 1 (keksitty esimerkki) on voimassa 1.1.2026 alkaen.
$ agrc ask ymparistoterveys.agr 'what is the main agreement'
Luettu näin: mikä on pääsopimus
VASTAUS     Sopimus ei kerro tätä: pääsopimus.
EI SANOTA   pääsopimus
VERSIO      ympäristöterveys · ymparistoterveys.agr · sha256 b9104fc2fb4f · agrc 0.1.0
