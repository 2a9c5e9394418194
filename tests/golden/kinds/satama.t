# Samoin suomeksi
$ agrc check satama.agr
varoitus W392: sopimuksessa ei ole osapuolia
  satama.agr:2:9
     2 | sopimus satama "Satamasuunnitelma"
       |         ^^^^^^
  ohje: esittele kukin `osapuoli` kohdassa

virhe E383: `on oltava: riski vähintään 1` ei täyty näissä (1/2): nosturi
  satama.agr:32:3, kohta 1
    32 |   vaatimus jokainen sitova-tavoite;  on oltava: riski vähintään 1
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää puuttuva, rajaa, mitä vaatimus koskee, tai lievennä sitä (`sitovuus:
        pitäisi`)

varoitus W384: tavoiteltu `on oltava: katettu vähintään 1` ei täyty näissä (1/9): p2
  (2021)
  satama.agr:33:3, kohta 1
    33 |   vaatimus jokainen kriittinen-piste;  on oltava: katettu vähintään 1;  joka vuosi: 2021–2023;  sitovuus: pitäisi
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää puuttuva, tai totea hyväksytyksi, ettei tavoite näissä täyty

varoitus W385: ei voi osoittaa, että `on oltava: katettu vähintään 1` täyttyy näissä: p1
  (2022), p1 (2023), p3 (2022), p3 (2023)
  satama.agr:33:3, kohta 1
    33 |   vaatimus jokainen kriittinen-piste;  on oltava: katettu vähintään 1;  joka vuosi: 2021–2023;  sitovuus: pitäisi
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: täydennä avoin luettelo, tai ilmoita se, mitä ei mainita

virhe E383: `on oltava: koordinaattori täsmälleen 1` ei täyty näissä (1/2): v2
  satama.agr:34:3, kohta 1
    34 |   vaatimus jokainen verkosto;  on oltava: koordinaattori täsmälleen 1
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ohje: lisää puuttuva, rajaa, mitä vaatimus koskee, tai lievennä sitä (`sitovuus:
        pitäisi`)

2 virhettä, 3 varoitusta
[1]
$ agrc ask --format text satama.agr 'millä tavoitteilla ei ole riskiä' 2>$TMPDIR/err
Luettu näin: luettele: tavoite ilman: riskit
VASTAUS     tavoite, ei: riskit: nosturi.
PERUSTE     kohta 1 (satama.agr:22): kattaa: p2; muun muassa
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'millä sitovilla tavoitteilla ei ole riskiä' 2>$TMPDIR/err
Luettu näin: luettele: sitova tavoite ilman: riskit
VASTAUS     sitova tavoite, ei: riskit: nosturi.
PERUSTE     kohta 1 (satama.agr:22): kattaa: p2; muun muassa
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'mitkä kriittiset pisteet katetaan vuonna 2022' 2>$TMPDIR/err
Luettu näin: mitkä kriittinen piste kattaa vuonna 2022
VASTAUS     kriittinen piste: katettu (2022): p2. Näistä sitä ei voi sanoa: p1 ja p3.
PERUSTE     kohta 1 (satama.agr:23): kriittinen-piste p1 "Syvyys" · kriittinen-piste p2
              "Leveys" · kriittinen-piste p3 "Tuuli" · sitova-tavoite kaj "Uusi
              laituri"; vuosi: 2021; kattaa: p1; p3 · sitova-tavoite nosturi "Nosturi";
              vuosi: 2022–2023; kattaa: p2; muun muassa
              (ei tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   kriittinen piste: katettu (2022) (p1 ja p3)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'mitkä kriittiset pisteet katetaan 2021' 2>$TMPDIR/err
Luettu näin: mitkä kriittinen piste kattaa vuonna 2021
VASTAUS     kriittinen piste: katettu (2021) (2): p1 ja p3.
PERUSTE     kohta 1 (satama.agr:23): kriittinen-piste p1 "Syvyys" · kriittinen-piste p2
              "Leveys" · kriittinen-piste p3 "Tuuli" · sitova-tavoite kaj "Uusi
              laituri"; vuosi: 2021; kattaa: p1; p3 · sitova-tavoite nosturi "Nosturi";
              vuosi: 2022–2023; kattaa: p2; muun muassa
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'mitkä kriittiset pisteet on katettu vuonna 2021' 2>$TMPDIR/err
Luettu näin: mitkä kriittinen piste katettu vuonna 2021
VASTAUS     kriittinen piste: katettu (2021) (2): p1 ja p3.
PERUSTE     kohta 1 (satama.agr:23): kriittinen-piste p1 "Syvyys" · kriittinen-piste p2
              "Leveys" · kriittinen-piste p3 "Tuuli" · sitova-tavoite kaj "Uusi
              laituri"; vuosi: 2021; kattaa: p1; p3 · sitova-tavoite nosturi "Nosturi";
              vuosi: 2022–2023; kattaa: p2; muun muassa
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'millä verkostoilla ei ole koordinaattoria' 2>$TMPDIR/err
Luettu näin: luettele: verkosto ilman: koordinaattori
VASTAUS     verkosto, ei: koordinaattori: v2.
PERUSTE     kohta 1 (satama.agr:26): verkosto v1 "Jääverkosto"; koordinaattori:
              satama-oy · verkosto v2 "Tuuliverkosto" · toimija satama-oy "Satama Oy"
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'mikä on verkoston v1 koordinaattori' 2>$TMPDIR/err
Luettu näin: mikä on: v1, koordinaattori
VASTAUS     v1, koordinaattori: satama-oy.
PERUSTE     kohta 1 (satama.agr:26): koordinaattori: satama-oy
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'kuka on v1 koordinaattori' 2>$TMPDIR/err
Luettu näin: mikä on: v1, koordinaattori
VASTAUS     v1, koordinaattori: satama-oy.
PERUSTE     kohta 1 (satama.agr:26): koordinaattori: satama-oy
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'miltä verkostoilta puuttuu koordinaattori' 2>$TMPDIR/err
Luettu näin: luettele: verkosto ilman: koordinaattori
VASTAUS     verkosto, ei: koordinaattori: v2.
PERUSTE     kohta 1 (satama.agr:26): verkosto v1 "Jääverkosto"; koordinaattori:
              satama-oy · verkosto v2 "Tuuliverkosto" · toimija satama-oy "Satama Oy"
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'mitkä asiakkaat ovat vähintään tasoa B' 2>$TMPDIR/err
Luettu näin: mitkä asiakas ovat vähintään b
VASTAUS     asiakas: vähintään b (2): yritys1 ja yritys3.
PERUSTE     kohta 1 (satama.agr:28): kumppanuustaso: b · kumppanuustaso: a
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'mitkä asiakkaat ovat tasoa c' 2>$TMPDIR/err
Luettu näin: mitkä asiakas ovat c
VASTAUS     asiakas: c: yritys2.
PERUSTE     kohta 1 (satama.agr:29): kumppanuustaso: c
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'mihin luokkaan kuuluu, kun jakaminen on vahva ja uudistaminen heikko' 2>$TMPDIR/err
Luettu näin: mihin luokkaan kuuluu kun jakaminen on vahva ja uudistaminen on heikko
VASTAUS     yhteistyömuoto, jakaminen: vahva; uudistaminen: heikko: koulutusyhteistyö.
PERUSTE     kohta 1 (satama.agr:39): jakaminen: vahva · uudistaminen: heikko
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'mihin luokkaan kuuluu, kun jakaminen on vahva ja uudistaminen on vahva' 2>$TMPDIR/err
Luettu näin: mihin luokkaan kuuluu kun jakaminen on vahva ja uudistaminen on vahva
VASTAUS     yhteistyömuoto, jakaminen: vahva; uudistaminen: vahva: strateginen.
PERUSTE     kohta 1 (satama.agr:41): jakaminen: vahva · uudistaminen: vahva
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'mitä kaj kattaa' 2>$TMPDIR/err
Luettu näin: mikä on: kaj, kattaa
VASTAUS     kaj, kattaa (2): p1 ja p3.
PERUSTE     kohta 1 (satama.agr:21): kattaa: p1; p3
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'montako riskiä on tavoitteella kaj' 2>$TMPDIR/err
Luettu näin: montako riskit on kaj
VASTAUS     kaj, riskit: 1.
PERUSTE     kohta 1 (satama.agr:21): kattaa: p1; p3 · uhkaa: kaj
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'mitkä ovat tavoitteen kaj riskit' 2>$TMPDIR/err
Luettu näin: mikä on: kaj, riskit
VASTAUS     kaj, riskit: myrsky.
PERUSTE     kohta 1 (satama.agr:31): uhkaa: kaj · kattaa: p1; p3
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'mikä on yritys2 kumppanuustaso' 2>$TMPDIR/err
Luettu näin: mikä on: yritys2, kumppanuustaso
VASTAUS     yritys2, kumppanuustaso: c.
PERUSTE     kohta 1 (satama.agr:29): kumppanuustaso: c
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'mitkä verkostot ovat ilman koordinaattoria' 2>$TMPDIR/err
Luettu näin: luettele: verkosto ilman: koordinaattori
VASTAUS     verkosto, ei: koordinaattori: v2.
PERUSTE     kohta 1 (satama.agr:26): verkosto v1 "Jääverkosto"; koordinaattori:
              satama-oy · verkosto v2 "Tuuliverkosto" · toimija satama-oy "Satama Oy"
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'mitä kriittisiä pisteitä kaj kattaa' 2>$TMPDIR/err
Luettu näin: mitkä kriittinen piste kaj kattaa
VASTAUS     kriittinen piste: katettu (2): p1 ja p3.
PERUSTE     kohta 1 (satama.agr:21): kattaa: p1; p3
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
$ agrc ask --format text satama.agr 'vaatimukset' 2>$TMPDIR/err
Luettu näin: täyttyvätkö vaatimukset
VASTAUS     Ei: vaatimuksista ei täyty 3 (yhteensä 4).
            kukin sitova tavoite; on oltava: riskit vähintään 1  nosturi
                ei
            kukin kriittinen piste; on oltava: katettu vähintään 1 (tulisi)  p2 2021
                ei
            kukin verkosto; on oltava: koordinaattori täsmälleen 1  v2
                ei
            hyvät lukumäärä                       2; täsmälleen 2
                kyllä
PERUSTE     kohta 1 (satama.agr:32): vaatimus jokainen sitova-tavoite; on oltava: riski
              vähintään 1 · on oltava: riski vähintään 1 · uhkaa: kaj · vaatimus
              jokainen kriittinen-piste; on oltava: katettu vähintään 1; joka vuosi:
              2021–2023; sitovuus: pitäisi · ja 15 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      satama · satama.agr · sha256 e26f123e6d4d · agrc 0.1.0
