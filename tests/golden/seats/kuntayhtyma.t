# The same in Finnish
$ agrc check kuntayhtyma.agr | grep -A1 'E4[09]\|W4[09]'
virhe E490: `hallitus`: tekstissä harjula saa 3 paikkaa, mutta viereinen sääntö antaa 2
  kuntayhtyma.agr:32:5, kohta 3
--
virhe E490: `hallitus`: tekstissä koivula saa 5 paikkaa, mutta viereinen sääntö antaa 6
  kuntayhtyma.agr:32:5, kohta 3
$ agrc ask kuntayhtyma.agr 'montako paikkaa koivulalla on yhtymävaltuustossa?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: montako paikkaa toimielimessä valtuusto on osapuolella koivula
VASTAUS     koivula: 10 paikkaa, kun paikkoja on yhteensä 21 (valtuusto; suurin
            jakojäännös).
PERUSTE     kohta 2 (kuntayhtyma.agr:21): perusteena: asukasluku · paikat: 21 ·
              vähintään: 1 · enintään: 50 % · ja 2 muuta
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula  31 400 asukasta; tarkka osuus 10, jakojäännös 0; raja ratkaisee  10 paikkaa
$ agrc ask kuntayhtyma.agr 'kuinka monta paikkaa Salmela saa hallituksessa?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: montako paikkaa toimielimessä hallitus on osapuolella salmela
VASTAUS     salmela: 0 paikkaa, kun paikkoja on yhteensä 9 (hallitus; D'Hondt).
PERUSTE     kohta 3 (kuntayhtyma.agr:33): perusteena: asukasluku · paikat: koivula 5;
              harjula 3; lahdenpää 1; salmela 0 · menetelmä: d'hondt
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    salmela  2 120 asukasta; viimeinen vertausluku –, seuraava 2 120  0 paikkaa
$ agrc ask kuntayhtyma.agr 'miten valtuuston paikat jakautuvat?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: montako paikkaa toimielimessä valtuusto
VASTAUS     Paikat (valtuusto): yhteensä 21 (suurin jakojäännös).
            koivula    10 paikkaa
            harjula     7 paikkaa
            lahdenpää   3 paikkaa
            salmela     1 paikka
PERUSTE     kohta 2 (kuntayhtyma.agr:21): perusteena: asukasluku · paikat: 21 ·
              vähintään: 1 · enintään: 50 % · ja 2 muuta
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula    31 400 asukasta; tarkka osuus 10, jakojäännös 0; raja ratkaisee  10 paikkaa
            harjula    12 250 asukasta; tarkka osuus ≈ 6,4628, jakojäännös ≈ 0,4628   7 paikkaa
            lahdenpää  6 480 asukasta; tarkka osuus ≈ 3,4187, jakojäännös ≈ 0,4187   3 paikkaa
            salmela    2 120 asukasta; tarkka osuus ≈ 1,1185, jakojäännös ≈ 0,1185   1 paikka
            summa                                            21
$ agrc ask kuntayhtyma.agr 'miten paikat jaetaan hallituksessa?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: montako paikkaa toimielimessä hallitus
VASTAUS     Paikat (hallitus): yhteensä 9 (D'Hondt). Tekstissä on muut luvut: koivula 5;
            harjula 3.
            koivula    6 paikkaa
            harjula    2 paikkaa
            lahdenpää  1 paikka
            salmela    0 paikkaa
PERUSTE     kohta 3 (kuntayhtyma.agr:33): perusteena: asukasluku · paikat: koivula 5;
              harjula 3; lahdenpää 1; salmela 0 · menetelmä: d'hondt
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula    31 400 asukasta; viimeinen vertausluku ≈ 5 233,3333, seuraava ≈ 4 485,7143  6 paikkaa
            harjula    12 250 asukasta; viimeinen vertausluku 6 125, seuraava ≈ 4 083,3333  2 paikkaa
            lahdenpää  6 480 asukasta; viimeinen vertausluku 6 480, seuraava 3 240  1 paikka
            salmela    2 120 asukasta; viimeinen vertausluku –, seuraava 2 120  0 paikkaa
            summa                                            9
$ agrc ask kuntayhtyma.agr 'montako paikkaa Harjula saa omistajaneuvostoon?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: montako paikkaa toimielimessä neuvosto on osapuolella harjula
VASTAUS     harjula: 2 paikkaa, kun paikkoja on yhteensä 7 (neuvosto; alkavaa kohti
            10 000 asukasta).
PERUSTE     kohta 4 (kuntayhtyma.agr:39): perusteena: asukasluku · enintään: 3 · alkavaa
              kohti: 10 000 asukasta
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    harjula  12 250 asukasta  2 paikkaa
$ agrc ask kuntayhtyma.agr 'entä jos koivulassa on 40 000 asukasta: miten valtuuston paikat jakautuvat?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: entä jos koivula osuus on 40 000 asukasta: montako paikkaa toimielimessä
  valtuusto
VASTAUS     Paikat (valtuusto): yhteensä 21 (suurin jakojäännös).
            koivula    10 paikkaa
            harjula     7 paikkaa
            lahdenpää   3 paikkaa
            salmela     1 paikka
PERUSTE     kohta 2 (kuntayhtyma.agr:21): perusteena: asukasluku · paikat: 21 ·
              vähintään: 1 · enintään: 50 % · ja 2 muuta
            kohta 1 (kuntayhtyma.agr:12): tekstin ”koivula 31 400 asukasta” sijasta:
              koivula osuus on 40 000 asukasta · harjula 12 250 asukasta · lahdenpää
              6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula    40 000 asukasta; tarkka osuus 10, jakojäännös 0; raja ratkaisee  10 paikkaa
            harjula    12 250 asukasta; tarkka osuus ≈ 6,4628, jakojäännös ≈ 0,4628   7 paikkaa
            lahdenpää  6 480 asukasta; tarkka osuus ≈ 3,4187, jakojäännös ≈ 0,4187   3 paikkaa
            salmela    2 120 asukasta; tarkka osuus ≈ 1,1185, jakojäännös ≈ 0,1185   1 paikka
            summa                                            21
$ agrc ask kuntayhtyma.agr 'jos koivulan asukasluku on 40 000, montako paikkaa salmelalla on hallituksessa?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: entä jos asukasluku koivula on 40 000: montako paikkaa toimielimessä
  hallitus on osapuolella salmela
VASTAUS     salmela: 0 paikkaa, kun paikkoja on yhteensä 9 (hallitus; D'Hondt).
PERUSTE     kohta 3 (kuntayhtyma.agr:33): perusteena: asukasluku · paikat: koivula 5;
              harjula 3; lahdenpää 1; salmela 0 · menetelmä: d'hondt
            kohta 1 (kuntayhtyma.agr:12): tekstin ”koivula 31 400 asukasta” sijasta:
              asukasluku koivula on 40 000 · harjula 12 250 asukasta · lahdenpää 6 480
              asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    salmela  2 120 asukasta; viimeinen vertausluku –, seuraava 2 120  0 paikkaa
$ agrc ask kuntayhtyma.agr 'mikä jakotapa antaa salmelalle eniten paikkoja hallituksessa?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: mikä jakotapa antaa osapuolelle salmela eniten paikkoja toimielimessä
  hallitus
VASTAUS     salmela: eniten, 1 paikka, jakotavalla Huntington-Hill (hallitus).
            suurin jakojäännös      0 paikkaa
            D'Hondt                 0 paikkaa
            Sainte-Laguë            0 paikkaa
            muunnettu Sainte-Laguë  0 paikkaa
            Huntington-Hill         1 paikka
PERUSTE     kohta 3 (kuntayhtyma.agr:33): perusteena: asukasluku · paikat: koivula 5;
              harjula 3; lahdenpää 1; salmela 0 · menetelmä: d'hondt
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Muunnetun Sainte-Laguën menetelmän ensimmäinen jakaja on 1,4. (oletusarvo)
$ agrc ask kuntayhtyma.agr 'millä menetelmällä lahdenpää saa eniten paikkoja valtuustossa?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: mikä jakotapa antaa osapuolelle lahdenpää eniten paikkoja toimielimessä
  valtuusto
VASTAUS     lahdenpää: 3 paikkaa jakotavasta riippumatta (valtuusto).
            suurin jakojäännös      3 paikkaa
            D'Hondt                 3 paikkaa
            Sainte-Laguë            3 paikkaa
            muunnettu Sainte-Laguë  3 paikkaa
            Huntington-Hill         3 paikkaa
PERUSTE     kohta 2 (kuntayhtyma.agr:21): perusteena: asukasluku · paikat: 21 ·
              vähintään: 1 · enintään: 50 % · ja 2 muuta
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Muunnetun Sainte-Laguën menetelmän ensimmäinen jakaja on 1,4. (oletusarvo)
$ agrc ask kuntayhtyma.agr 'montako asukasta lisää salmela tarvitsisi saadakseen uuden paikan hallituksessa?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: montako lisää osapuoli salmela tarvitsisi uuteen paikkaan toimielimessä
  hallitus
VASTAUS     salmela: tarvitaan 3 114 asukasta lisää (5 234 asukasta, nyt 2 120
            asukasta); silloin 1 paikka (hallitus). Paikan menettää: koivula.
PERUSTE     kohta 3 (kuntayhtyma.agr:33): perusteena: asukasluku · paikat: koivula 5;
              harjula 3; lahdenpää 1; salmela 0 · menetelmä: d'hondt
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula    31 400 asukasta; viimeinen vertausluku 6 280, seuraava ≈ 5 233,3333  5 paikkaa
            harjula    12 250 asukasta; viimeinen vertausluku 6 125, seuraava ≈ 4 083,3333  2 paikkaa
            lahdenpää  6 480 asukasta; viimeinen vertausluku 6 480, seuraava 3 240  1 paikka
            salmela    5 234 asukasta; viimeinen vertausluku 5 234, seuraava 2 617  1 paikka
$ agrc ask kuntayhtyma.agr 'kuinka monta asukasta harjula tarvitsisi lisää saadakseen yhden paikan lisää valtuustossa?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: montako lisää osapuoli harjula tarvitsisi uuteen paikkaan toimielimessä
  valtuusto
VASTAUS     harjula: tarvitaan 7 190 asukasta lisää (19 440 asukasta, nyt 12 250
            asukasta); silloin 8 paikkaa (valtuusto). Paikan menettää: lahdenpää.
PERUSTE     kohta 2 (kuntayhtyma.agr:21): perusteena: asukasluku · paikat: 21 ·
              vähintään: 1 · enintään: 50 % · ja 2 muuta
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula    31 400 asukasta; tarkka osuus 10, jakojäännös 0; raja ratkaisee  10 paikkaa
            harjula    19 440 asukasta; tarkka osuus 7,5, jakojäännös 0,5   8 paikkaa
            lahdenpää  6 480 asukasta; tarkka osuus 2,5, jakojäännös 0,5   2 paikkaa
            salmela    2 120 asukasta; tarkka osuus 1, jakojäännös 0; raja ratkaisee   1 paikka
$ agrc ask kuntayhtyma.agr 'montako asukasta salmelalta puuttuu seuraavasta paikasta hallituksessa?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: montako lisää osapuoli salmela tarvitsisi uuteen paikkaan toimielimessä
  hallitus
VASTAUS     salmela: tarvitaan 3 114 asukasta lisää (5 234 asukasta, nyt 2 120
            asukasta); silloin 1 paikka (hallitus). Paikan menettää: koivula.
PERUSTE     kohta 3 (kuntayhtyma.agr:33): perusteena: asukasluku · paikat: koivula 5;
              harjula 3; lahdenpää 1; salmela 0 · menetelmä: d'hondt
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula    31 400 asukasta; viimeinen vertausluku 6 280, seuraava ≈ 5 233,3333  5 paikkaa
            harjula    12 250 asukasta; viimeinen vertausluku 6 125, seuraava ≈ 4 083,3333  2 paikkaa
            lahdenpää  6 480 asukasta; viimeinen vertausluku 6 480, seuraava 3 240  1 paikka
            salmela    5 234 asukasta; viimeinen vertausluku 5 234, seuraava 2 617  1 paikka
$ agrc ask kuntayhtyma.agr 'montako paikkaa salmela saisi hallituksessa sainte-laguën menetelmällä?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: hallitus paikat salmela sainte-laguë
VASTAUS     salmela: 0 paikkaa, kun paikkoja on yhteensä 9 (hallitus; Sainte-Laguë).
PERUSTE     kohta 3 (kuntayhtyma.agr:33): perusteena: asukasluku · paikat: koivula 5;
              harjula 3; lahdenpää 1; salmela 0 · menetelmä: d'hondt
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    salmela  2 120 asukasta; viimeinen vertausluku –, seuraava 2 120  0 paikkaa
$ agrc ask kuntayhtyma.agr 'entä jos valtuustossa on 25 paikkaa: miten valtuuston paikat jakautuvat?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: entä jos valtuusto saa olla 25 paikkaa: montako paikkaa toimielimessä
  valtuusto
VASTAUS     Paikat (valtuusto): yhteensä 25 (suurin jakojäännös).
            koivula    12 paikkaa
            harjula     8 paikkaa
            lahdenpää   4 paikkaa
            salmela     1 paikka
PERUSTE     kohta 2 (kuntayhtyma.agr:21): perusteena: asukasluku · tekstin ”paikat: 21”
              sijasta: valtuusto saa olla 25 paikkaa · vähintään: 1 · enintään: 50 % ·
              ja 2 muuta
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula    31 400 asukasta; tarkka osuus 12, jakojäännös 0; raja ratkaisee  12 paikkaa
            harjula    12 250 asukasta; tarkka osuus ≈ 7,6379, jakojäännös ≈ 0,6379   8 paikkaa
            lahdenpää  6 480 asukasta; tarkka osuus ≈ 4,0403, jakojäännös ≈ 0,0403   4 paikkaa
            salmela    2 120 asukasta; tarkka osuus ≈ 1,3218, jakojäännös ≈ 0,3218   1 paikka
            summa                                            25
$ agrc ask kuntayhtyma.agr 'entä jos hallituksen jakotapa on sainte-laguë: miten hallituksen paikat jakautuvat?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: entä jos jakotapa hallitus on sainte-laguë: montako paikkaa toimielimessä
  hallitus
VASTAUS     Paikat (hallitus): yhteensä 9 (Sainte-Laguë). Tekstissä on muut luvut:
            koivula 5; harjula 3.
            koivula    6 paikkaa
            harjula    2 paikkaa
            lahdenpää  1 paikka
            salmela    0 paikkaa
PERUSTE     kohta 3 (kuntayhtyma.agr:33): perusteena: asukasluku · paikat: koivula 5;
              harjula 3; lahdenpää 1; salmela 0 · tekstin ”menetelmä: d'hondt” sijasta:
              jakotapa hallitus on sainte-laguë
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula    31 400 asukasta; viimeinen vertausluku ≈ 2 854,5455, seuraava ≈ 2 415,3846  6 paikkaa
            harjula    12 250 asukasta; viimeinen vertausluku ≈ 4 083,3333, seuraava 2 450  2 paikkaa
            lahdenpää  6 480 asukasta; viimeinen vertausluku 6 480, seuraava 2 160  1 paikka
            salmela    2 120 asukasta; viimeinen vertausluku –, seuraava 2 120  0 paikkaa
            summa                                            9
$ agrc ask kuntayhtyma.agr 'vertaa jakotapoja hallituksessa' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: mikä jakotapa antaa eniten paikkoja toimielimessä hallitus
VASTAUS     Paikat eri jakotavoilla (hallitus):
            suurin jakojäännös      koivula 6; harjula 2; lahdenpää 1; salmela 0
            D'Hondt                 koivula 6; harjula 2; lahdenpää 1; salmela 0
            Sainte-Laguë            koivula 6; harjula 2; lahdenpää 1; salmela 0
            muunnettu Sainte-Laguë  koivula 6; harjula 2; lahdenpää 1; salmela 0
            Huntington-Hill         koivula 5; harjula 2; lahdenpää 1; salmela 1
PERUSTE     kohta 3 (kuntayhtyma.agr:33): perusteena: asukasluku · paikat: koivula 5;
              harjula 3; lahdenpää 1; salmela 0 · menetelmä: d'hondt
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Muunnetun Sainte-Laguën menetelmän ensimmäinen jakaja on 1,4. (oletusarvo)
$ agrc ask kuntayhtyma.agr 'miten äänet jakautuvat valtuustossa?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: miten äänet jakautuvat toimielimessä valtuusto
VASTAUS     Äänet (toimielin valtuusto), yhteensä: 21 ääntä.
            koivula    10 ääntä
            harjula     7 ääntä
            lahdenpää   3 ääntä
            salmela     1 ääni
PERUSTE     kohta 2 (kuntayhtyma.agr:21): perusteena: asukasluku · paikat: 21 ·
              vähintään: 1 · enintään: 50 % · ja 4 muuta
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula    10 ääntä
            harjula     7 ääntä
            lahdenpää   3 ääntä
            salmela     1 ääni
            yhteensä   21 ääntä
$ agrc ask kuntayhtyma.agr 'syntyykö päätös valtuustossa, jos puolesta ovat koivula ja salmela?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: syntyykö päätös toimielimessä valtuusto jos puolesta ovat koivula ja
  salmela
VASTAUS     Kyllä. Puolesta on äänistä 11 (yhteensä 21); päätökseen vaaditaan yli 1/2
            annetuista äänistä (juuri riittävästi). Päätöstä ei syntyisi, jos joku
            näistä olisi vastaan: koivula ja salmela.
PERUSTE     kohta 2 (kuntayhtyma.agr:26): syntyy jos: yli 1/2 annetuista äänistä ·
              perusteena: asukasluku · paikat: 21 · vähintään: 1 · ja 4 muuta
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula   puolesta  10 ääntä
            salmela   puolesta   1 ääni
            yhteensä            11 ääntä
OLETUS      Muut ovat läsnä ja äänestävät vastaan: harjula ja lahdenpää. (oletusarvo)
$ agrc ask kuntayhtyma.agr 'kuka voi päättää yksin valtuustossa?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: kuka voi päättää yksin toimielimessä valtuusto
VASTAUS     Kukaan ei voi päättää yksin (toimielin valtuusto).
PERUSTE     kohta 2 (kuntayhtyma.agr:26): syntyy jos: yli 1/2 annetuista äänistä ·
              perusteena: asukasluku · paikat: 21 · vähintään: 1 · ja 4 muuta
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Kaikki ovat läsnä ja äänestävät puolesta tai vastaan. (oletusarvo)
$ agrc ask kuntayhtyma.agr 'mikä on jaoston paikkajako?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: montako paikkaa toimielimessä jaosto
VASTAUS     Paikat (jaosto): yhteensä 8 (asteikko).
            koivula    3 paikkaa
            harjula    2 paikkaa
            lahdenpää  2 paikkaa
            salmela    1 paikka
PERUSTE     kohta 4 (kuntayhtyma.agr:42): perusteena: asukasluku · asteikko: enintään
              5 000 asukasta 1; 5 001–20 000 asukasta 2; yli 20 000 asukasta 3
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula    31 400 asukasta  3 paikkaa
            harjula    12 250 asukasta  2 paikkaa
            lahdenpää  6 480 asukasta   2 paikkaa
            salmela    2 120 asukasta   1 paikka
            summa                       8
$ agrc ask kuntayhtyma.agr 'miten jaoston paikat määräytyvät?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: montako paikkaa toimielimessä jaosto
VASTAUS     Paikat (jaosto): yhteensä 8 (asteikko).
            koivula    3 paikkaa
            harjula    2 paikkaa
            lahdenpää  2 paikkaa
            salmela    1 paikka
PERUSTE     kohta 4 (kuntayhtyma.agr:42): perusteena: asukasluku · asteikko: enintään
              5 000 asukasta 1; 5 001–20 000 asukasta 2; yli 20 000 asukasta 3
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula    31 400 asukasta  3 paikkaa
            harjula    12 250 asukasta  2 paikkaa
            lahdenpää  6 480 asukasta   2 paikkaa
            salmela    2 120 asukasta   1 paikka
            summa                       8
$ agrc ask kuntayhtyma.agr 'miten paikat lasketaan hallitukseen?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: montako paikkaa toimielimessä hallitus
VASTAUS     Paikat (hallitus): yhteensä 9 (D'Hondt). Tekstissä on muut luvut: koivula 5;
            harjula 3.
            koivula    6 paikkaa
            harjula    2 paikkaa
            lahdenpää  1 paikka
            salmela    0 paikkaa
PERUSTE     kohta 3 (kuntayhtyma.agr:33): perusteena: asukasluku · paikat: koivula 5;
              harjula 3; lahdenpää 1; salmela 0 · menetelmä: d'hondt
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula    31 400 asukasta; viimeinen vertausluku ≈ 5 233,3333, seuraava ≈ 4 485,7143  6 paikkaa
            harjula    12 250 asukasta; viimeinen vertausluku 6 125, seuraava ≈ 4 083,3333  2 paikkaa
            lahdenpää  6 480 asukasta; viimeinen vertausluku 6 480, seuraava 3 240  1 paikka
            salmela    2 120 asukasta; viimeinen vertausluku –, seuraava 2 120  0 paikkaa
            summa                                            9
$ agrc ask kuntayhtyma.agr 'miten paikat jaetaan neuvostossa?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: montako paikkaa toimielimessä neuvosto
VASTAUS     Paikat (neuvosto): yhteensä 7 (alkavaa kohti 10 000 asukasta).
            koivula    3 paikkaa
            harjula    2 paikkaa
            lahdenpää  1 paikka
            salmela    1 paikka
PERUSTE     kohta 4 (kuntayhtyma.agr:39): perusteena: asukasluku · enintään: 3 · alkavaa
              kohti: 10 000 asukasta
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula    31 400 asukasta; raja ratkaisee  3 paikkaa
            harjula    12 250 asukasta                  2 paikkaa
            lahdenpää  6 480 asukasta                   1 paikka
            salmela    2 120 asukasta                   1 paikka
            summa                                       7
$ agrc ask kuntayhtyma.agr 'miten valtuuston paikat jakautuisivat eri menetelmillä?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: mikä jakotapa antaa eniten paikkoja toimielimessä valtuusto
VASTAUS     Paikat eri jakotavoilla (valtuusto):
            suurin jakojäännös      koivula 10; harjula 7; lahdenpää 3; salmela 1
            D'Hondt                 koivula 10; harjula 7; lahdenpää 3; salmela 1
            Sainte-Laguë            koivula 10; harjula 7; lahdenpää 3; salmela 1
            muunnettu Sainte-Laguë  koivula 10; harjula 7; lahdenpää 3; salmela 1
            Huntington-Hill         koivula 10; harjula 7; lahdenpää 3; salmela 1
PERUSTE     kohta 2 (kuntayhtyma.agr:21): perusteena: asukasluku · paikat: 21 ·
              vähintään: 1 · enintään: 50 % · ja 2 muuta
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      Muunnetun Sainte-Laguën menetelmän ensimmäinen jakaja on 1,4. (oletusarvo)
$ agrc ask kuntayhtyma.agr 'kuka saa hallituksessa kuinka monta paikkaa?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: montako paikkaa toimielimessä hallitus
VASTAUS     Paikat (hallitus): yhteensä 9 (D'Hondt). Tekstissä on muut luvut: koivula 5;
            harjula 3.
            koivula    6 paikkaa
            harjula    2 paikkaa
            lahdenpää  1 paikka
            salmela    0 paikkaa
PERUSTE     kohta 3 (kuntayhtyma.agr:33): perusteena: asukasluku · paikat: koivula 5;
              harjula 3; lahdenpää 1; salmela 0 · menetelmä: d'hondt
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula    31 400 asukasta; viimeinen vertausluku ≈ 5 233,3333, seuraava ≈ 4 485,7143  6 paikkaa
            harjula    12 250 asukasta; viimeinen vertausluku 6 125, seuraava ≈ 4 083,3333  2 paikkaa
            lahdenpää  6 480 asukasta; viimeinen vertausluku 6 480, seuraava 3 240  1 paikka
            salmela    2 120 asukasta; viimeinen vertausluku –, seuraava 2 120  0 paikkaa
            summa                                            9
$ agrc ask kuntayhtyma.agr 'montako jäsentä Koivulan kaupungilla on hallituksessa?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: montako paikkaa toimielimessä hallitus on osapuolella koivula
VASTAUS     koivula: 6 paikkaa, kun paikkoja on yhteensä 9 (hallitus; D'Hondt).
            Tekstissä on muut luvut: koivula 5.
PERUSTE     kohta 3 (kuntayhtyma.agr:33): perusteena: asukasluku · paikat: koivula 5;
              harjula 3; lahdenpää 1; salmela 0 · menetelmä: d'hondt
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    koivula  31 400 asukasta; viimeinen vertausluku ≈ 5 233,3333, seuraava ≈ 4 485,7143  6 paikkaa
$ agrc ask kuntayhtyma.agr 'entä jos valtuustossa on 20 paikkaa: montako paikkaa salmela saa valtuustossa?' | grep -v '^VERS'
agrc: tekstin virheitä: 2; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: entä jos valtuusto saa olla 20 paikkaa: montako paikkaa toimielimessä
  valtuusto on osapuolella salmela
VASTAUS     salmela: 1 paikka, kun paikkoja on yhteensä 20 (valtuusto; suurin
            jakojäännös).
PERUSTE     kohta 2 (kuntayhtyma.agr:21): perusteena: asukasluku · tekstin ”paikat: 21”
              sijasta: valtuusto saa olla 20 paikkaa · vähintään: 1 · enintään: 50 % ·
              ja 2 muuta
            kohta 1 (kuntayhtyma.agr:12): koivula 31 400 asukasta · harjula 12 250
              asukasta · lahdenpää 6 480 asukasta · salmela 2 120 asukasta
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    salmela  2 120 asukasta; tarkka osuus ≈ 1,0168, jakojäännös ≈ 0,0168  1 paikka
