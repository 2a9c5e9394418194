# A plan of a wellbeing county, as members of its council ask about it.
$ agrc ask hyvinvointi.agr 'Kuka tuottaa kotihoidon?' | sed '/^PERUSTE/,$d'
Luettu näin: kuka tuottaa: kotihoito
VASTAUS     tuottaa: kotihoito: Järvi-Savo.
$ agrc ask hyvinvointi.agr 'Kuka tuottaa lääkärin vastaanoton Vesilahdenpohjassa kiireellisessä tapauksessa?' | sed '/^PERUSTE/,$d'
Luettu näin: kuka tuottaa: lääkärin vastaanotto, vesilahdenpohja, kiireellinen
VASTAUS     tuottaa: lääkärin vastaanotto: yliopistosairaala.
$ agrc ask hyvinvointi.agr 'Kuka päättää palveluasumisesta?' | sed '/^PERUSTE/,$d'
Luettu näin: kuka päättää: palveluasuminen
VASTAUS     päättää: palveluasuminen: palveluohjaaja.
$ agrc ask hyvinvointi.agr 'Kuka ohjaa asiakkaan palveluasumiseen?' | sed '/^PERUSTE/,$d'
Luettu näin: kuka ohjaa palveluun: palveluasuminen
VASTAUS     ohjaa palveluun: palveluasuminen: palveluohjaaja.
$ agrc ask hyvinvointi.agr 'Kuka maksaa kotihoidon?' | sed '/^PERUSTE/,$d'
Luettu näin: kuka maksaa: kotihoito
VASTAUS     maksaa: kotihoito: Järvi-Savo.
$ agrc ask hyvinvointi.agr 'Mitkä palvelut ovat lakisääteisiä?' | sed '/^PERUSTE/,$d'
Luettu näin: mitkä palvelut ovat lakisääteisiä
VASTAUS     Lakisääteiset palvelut (4): lääkärin vastaanotto, suun terveydenhuolto,
            kotihoito ja neuvola.
$ agrc ask hyvinvointi.agr 'Mitkä palvelut ovat ostopalveluja?' | sed '/^PERUSTE/,$d'
Luettu näin: mitkä palvelut ovat: ostopalvelu
VASTAUS     Palvelut, toteutustapana ostopalvelu (3): suun terveydenhuolto,
            palveluasuminen ja tulkkauspalvelut.
$ agrc ask hyvinvointi.agr 'Mitä palveluja hoivakoti tuottaa?' | sed '/^PERUSTE/,$d'
Luettu näin: hoivakoti-oy palvelut: tuottaa
VASTAUS     hoivakoti-oy, tuottaa: 2.
            suun terveydenhuolto  koskee: ikäihmiset; toteutustapa: ostopalvelu
            palveluasuminen
$ agrc ask hyvinvointi.agr 'Mitä Harjula tekee itse?' | sed '/^PERUSTE/,$d'
Luettu näin: harjula palvelut
VASTAUS     harjula, tuottaa: 1.
            liikuntaneuvonta  toteutustavan lähipalvelu mukaan
$ agrc ask hyvinvointi.agr 'Voiko Harjula tuottaa liikuntaneuvontaa itse?' | sed '/^PERUSTE/,$d'
Luettu näin: onko sallittua, että harjula tuottaa: liikuntaneuvonta
VASTAUS     Kyllä, näin sanotaan: tuottaa: liikuntaneuvonta: harjula.
$ agrc ask hyvinvointi.agr 'Saako kunta päättää liikuntaneuvonnasta?' | sed '/^PERUSTE/,$d'
Luettu näin: onko sallittua, että kunta päättää: liikuntaneuvonta
VASTAUS     Kyllä, näin sanotaan: päättää: liikuntaneuvonta: kukin kunta.
            kukin kunta
$ agrc ask hyvinvointi.agr 'Pitääkö jokaisen kunnan tuottaa liikuntaneuvontaa?' | sed '/^PERUSTE/,$d'
Luettu näin: vaaditaanko, että kunta tuottaa: liikuntaneuvonta
VASTAUS     Kyllä, näin sanotaan: tuottaa: liikuntaneuvonta: kukin kunta.
            kukin kunta  toteutustavan lähipalvelu mukaan
$ agrc ask hyvinvointi.agr 'Kuka vastaa tulkkauspalveluista?' | sed '/^PERUSTE/,$d'
Luettu näin: tulkkauspalvelut vastuunjako
VASTAUS     tulkkauspalvelut: 4.
            tuottaa          ei mainittu
            ohjaa palveluun  palveluohjaaja (toteutustavan ostopalvelu mukaan)
            hankkii          Järvi-Savo (toteutustavan ostopalvelu mukaan)
            maksaa           Järvi-Savo (sääntö maksaja)
$ agrc ask hyvinvointi.agr 'Kuka vastaa tulkkauspalvelujen saatavuudesta?' | sed '/^PERUSTE/,$d'
Luettu näin: kuka vastaa tulkkauspalvelut saatavuus
VASTAUS     Sopimus ei kerro tätä: kuka (vastaa: tulkkauspalvelut).
EI SANOTA   kuka (vastaa: tulkkauspalvelut)
VERSIO      järjestämissuunnitelma · hyvinvointi.agr · sha256 0cb0e216291c · agrc 0.1.0
$ agrc ask hyvinvointi.agr 'Mitä palveluja ei tuota kukaan?' | sed '/^PERUSTE/,$d'
Luettu näin: palvelut ilman haltijaa: tuottaa
VASTAUS     Ilman haltijaa: 5.
            tulkkauspalvelut  tuottaa
            kuntoutus         tuottaa; kaikki muut
            perhekeskus       tuottaa; kaikki muut
            neuvola           tuottaa; kaikki muut
            perheneuvola      tuottaa; kaikki muut
$ agrc ask hyvinvointi.agr 'Mitä perhekeskus sisältää?' | sed '/^PERUSTE/,$d'
Luettu näin: mitä perhekeskus sisältää
VASTAUS     perhekeskus, osat (2): neuvola ja perheneuvola.
$ agrc ask hyvinvointi.agr 'Onko neuvola lakisääteinen?' | sed '/^PERUSTE/,$d'
Luettu näin: onko neuvola lakisääteinen
VASTAUS     neuvola: lakisääteinen.
$ agrc ask hyvinvointi.agr 'Kuka tuottaa neuvolan?' | sed '/^PERUSTE/,$d'
Luettu näin: kuka tuottaa: neuvola
VASTAUS     tuottaa: neuvola: Järvi-Savo.
            Järvi-Savo   koskee: ikäihmiset; osana kokonaisuutta perhekeskus
            ei mainittu  kaikki muut
$ agrc ask hyvinvointi.agr 'Montako henkilötyövuotta hoitotyössä on?' | sed '/^PERUSTE/,$d'
Luettu näin: kuinka monta htv on: hoitotyö
VASTAUS     hoitotyö, henkilöstö: 420 htv.
$ agrc ask hyvinvointi.agr 'Montako henkilötyövuotta on yhteensä?' | sed '/^PERUSTE/,$d'
Luettu näin: montako htv on yhteensä
VASTAUS     henkilöstö, yhteensä: rivien summa on noin 513–517 htv, mutta tekstissä on
            noin 515 htv.
$ agrc ask hyvinvointi.agr 'Montako lääkäriä on?' | sed '/^PERUSTE/,$d'
Luettu näin: montako on: lääkärit
VASTAUS     lääkärit, henkilöstö: 38–42 htv.
$ agrc ask hyvinvointi.agr 'Montako sairaanhoitajaa on?' | sed '/^PERUSTE/,$d'
Luettu näin: montako on: sairaanhoitajat
VASTAUS     sairaanhoitajat, hoitohenkilöstö: 160 htv.
$ agrc ask hyvinvointi.agr 'Täsmääkö henkilöstön summa?' | sed '/^PERUSTE/,$d'
Luettu näin: täsmääkö summa: henkilöstö
VASTAUS     Kyllä. henkilöstö: rivit ovat yhteensä noin 513–517 htv, tekstissä noin 515
            htv.
$ agrc ask hyvinvointi.agr 'Paljonko on talousarvio vuonna 2026?' | sed '/^PERUSTE/,$d'
Luettu näin: paljonko on talousarvio vuonna 2026
VASTAUS     talousarvio, arvio: 214 500 000 €.
$ agrc ask hyvinvointi.agr 'Paljonko on talousarvio vuonna 2027?' | sed '/^PERUSTE/,$d'
Luettu näin: paljonko on talousarvio vuonna 2027
VASTAUS     Sopimus ei kerro tätä: talousarvio, arvio.
$ agrc ask hyvinvointi.agr 'Mikä on Harjulan osuus kustannuksista?' | sed '/^PERUSTE/,$d'
Luettu näin: mikä osuus on osapuolella harjula suureesta kulujako
VASTAUS     osuus, harjula (kulujako): noin 20 %.
$ agrc ask hyvinvointi.agr 'Montako asukasta Kangasjärvellä on?' | sed '/^PERUSTE/,$d'
Luettu näin: kuinka monta asukasta on: kangasjärvi
VASTAUS     kangasjärvi, väkiluku (31.12.2024): 21 340 asukasta.
$ agrc ask hyvinvointi.agr 'Missä kunnassa on eniten asukkaita?' | sed '/^PERUSTE/,$d'
Luettu näin: kenellä on suurin osuus: väkiluku
VASTAUS     väkiluku, 21 340 asukasta: kangasjärvi.
$ agrc ask hyvinvointi.agr 'Montako työikäistä Vesilahdenpohjassa on?' | sed '/^PERUSTE/,$d'
Luettu näin: paljonko on työikäiset vesilahdenpohja
VASTAUS     Sopimus ei kerro tätä: vesilahdenpohja, työikäiset.
$ agrc ask hyvinvointi.agr 'Täyttyykö 30 000 asukkaan raja?' | sed '/^PERUSTE/,$d'
Luettu näin: täyttyykö 30 000 asukkaan vaatimus
VASTAUS     Kyllä, vaatimus täyttyy: väkiluku summa: 32 955 asukasta; vähintään 30 000
            asukasta.
            väkiluku summa  32 955 asukasta; vähintään 30 000 asukasta  kyllä
$ agrc ask hyvinvointi.agr 'Montako asiakasta palveluohjaajalla saa enintään olla?' | sed '/^PERUSTE/,$d'
Luettu näin: montako asiakasta enintään: palveluohjaaja
VASTAUS     asiakasmäärä: enintään noin 80 kpl.
            asiakasmäärä  enintään noin 80 kpl
$ agrc ask hyvinvointi.agr 'Voiko 3 palveluohjaajaa palvella 250 asiakasta?' | sed '/^PERUSTE/,$d'
Luettu näin: voiko 3 työntekijää palvella 250 asiakasta
VASTAUS     Ei: se on 250/3 ≈ 83,33 kutakin kohti; asiakasmäärä: enintään noin 80 kpl.
$ agrc ask hyvinvointi.agr 'Millä tavoitteilla ei ole riskiä?' | sed '/^PERUSTE/,$d'
Luettu näin: luettele: tavoite ilman: riski
VASTAUS     tavoite, ei: riski: talous.
$ agrc ask hyvinvointi.agr 'Mitkä kriittiset pisteet on katettu vuonna 2026?' | sed '/^PERUSTE/,$d'
Luettu näin: mitkä kriittinen piste torjujat vuonna 2026
VASTAUS     kriittinen piste: torjujat (2026): lääkäripula.
$ agrc ask hyvinvointi.agr 'Millä verkostolla ei ole omistajaa?' | sed '/^PERUSTE/,$d'
Luettu näin: luettele: verkosto ilman: omistaja
VASTAUS     verkosto, ei: omistaja: digi.
$ agrc ask hyvinvointi.agr 'Kuka omistaa digiverkoston?' | sed '/^PERUSTE/,$d'
Luettu näin: mikä on: digi, omistaja
VASTAUS     Sopimus ei kerro tätä: digi, omistaja.
EI SANOTA   digi, omistaja (kohta 5)
VERSIO      järjestämissuunnitelma · hyvinvointi.agr · sha256 0cb0e216291c · agrc 0.1.0
$ agrc ask hyvinvointi.agr 'Kenelle hyvinvointialue raportoi talousarviosta?' | sed '/^PERUSTE/,$d'
Luettu näin: kenelle Järvi-Savo raportoi talousarvio
VASTAUS     kenelle (Järvi-Savo: raportoi: talousarvio): kukin kunta.
            raportointi  kenelle  kukin kunta
$ agrc ask hyvinvointi.agr 'Mitä siirtyy, jos isäntäkunta on Harjula?' | sed '/^PERUSTE/,$d'
Luettu näin: entä jos isäntäkunta on harjula: mitä siirtyy
VASTAUS     Mitään ei siirry.
$ agrc ask hyvinvointi.agr 'Montako jäsentä aluevaltuustossa on?' | sed '/^PERUSTE/,$d'
Luettu näin: montako paikkaa toimielimessä aluevaltuusto
VASTAUS     koko (aluevaltuusto): 59.
$ agrc ask hyvinvointi.agr 'Mitä hyvinvointialueen pitää tehdä?' | sed '/^PERUSTE/,$d'
Luettu näin: mitä velvoitteita on toimijalla Järvi-Savo
VASTAUS     Velvollisuudet, Järvi-Savo: 1; vastuita palveluissa: 23.
            raportointi  Järvi-Savo  raportoi: talousarvio (pitää); kenelle: kukin
                                     kunta; kuinka usein: 2 vuosittain
            tuottaa      7           lääkärin-vastaanotto, hammashoito, kotihoito,
                                     kuntoutus, perhekeskus, neuvola, perheneuvola
            päättää      3           lääkärin-vastaanotto, hammashoito, kotihoito
            hankkii      3           hammashoito, palveluasuminen, tulkkaus
            maksaa       10          lääkärin-vastaanotto, hammashoito, kotihoito,
                                     palveluasuminen, liikuntaneuvonta, tulkkaus,
                                     kuntoutus, perhekeskus, neuvola, perheneuvola
$ agrc ask hyvinvointi.agr 'Kuka on vastaava lääkäri?' | sed '/^PERUSTE/,$d'
Luettu näin: kenellä on rooli vastaava-lääkäri
VASTAUS     roolin haltija, vastaava-lääkäri: ei mainittu.
$ agrc ask hyvinvointi.agr 'Mitä suunnitelma ei kerro?' | sed '/^PERUSTE/,$d'
Luettu näin: mitä sopimus ei sano
VASTAUS     Sopimus ei kerro: 13.
            irtisanominen
            erimielisyys
            sopimuksen muuttaminen
            haltija                               kohta 1  vastaava-lääkäri
            päivämäärä                            kohta 2  ikääntyneet
            tuottaa                               kohta 3  palvelun rivi
            vesilahdenpohja                       kohta 2  työikäiset
            arvo                                  kohta 2  työikäiset
            kuka on roolin haltija                kohta 1  palveluohjaaja
            voimassaolo
            kokoustiheys                          kohta 1  aluevaltuusto
            miten muut voivat liittyä
            mitä muuta siihen kuuluu (perhekeskus)  kohta 3
$ agrc ask hyvinvointi.agr 'Mitä on delegoitu kunnille?' | sed '/^PERUSTE/,$d'
Luettu näin: mitä on delegoitu kunta
VASTAUS     Delegoitu: kunta: liikuntaneuvonta.
$ agrc ask hyvinvointi.agr 'Mikä on budjetti tavoitteella saatavuus?' | sed '/^PERUSTE/,$d'
Luettu näin: mikä on: saatavuus, budjetti
VASTAUS     saatavuus, budjetti: 1 200 000 €.
$ agrc ask hyvinvointi.agr 'Ketkä ovat reunakuntia?' | sed '/^PERUSTE/,$d'
Luettu näin: ketkä kuuluvat: reunakunnat
VASTAUS     reunakunnat (3): harjula, ruokoniemi ja vesilahdenpohja.
$ agrc ask hyvinvointi.agr 'Mihin luokkaan lapset kuuluvat?' | sed '/^PERUSTE/,$d'
Luettu näin: mihin luokkaan lapset kuuluu
VASTAUS     Sopimus ei kerro tätä: lapset.
EI SANOTA   lapset
VERSIO      järjestämissuunnitelma · hyvinvointi.agr · sha256 0cb0e216291c · agrc 0.1.0
$ agrc ask hyvinvointi.agr 'Mitkä luvut eroavat lasketuista?' | sed '/^PERUSTE/,$d'
Luettu näin: mitkä luvut eroavat lasketuista
VASTAUS     Ilmoitetut luvut, jotka eroavat lasketuista (2); laskettuna:
            kangasjärvi      tekstissä noin 62 %, ero -3055086/5731973 ≈ -0,53 %  352327240/5731973 ≈ 61,47 %
            vesilahdenpohja  tekstissä noin 6 %, ero 530234/440921 ≈ 1,2 %       3175760/440921 ≈ 7,2 %
$ agrc ask hyvinvointi.agr 'Mitä Harjula omistaa?' | sed '/^PERUSTE/,$d'
Kysymystä ei ymmärretty: Mitä Harjula omistaa? (pysähtyi sanaan ”omistaa”)
Sopimus puhuu tästä näissä kohdissa:
  kohta 5 (hyvinvointi.agr:139): hyte (verkosto): Hyvinvoinnin verkosto; omistaja:
    harjula
  kohta 5 (hyvinvointi.agr:128): omistaja (ominaisuus): laji: organisaatio
  kohta 5 (hyvinvointi.agr:132): saatavuus (tavoite): Palvelujen saatavuus paranee;
    omistaja: Järvi-Savo; budjetti: 1 200 000 €
Tarkoititko:
  mitä velvoitteita on toimijalla harjula
  mitä oikeuksia on toimijalla harjula
  mitkä kiellot koskevat toimijaa harjula
$ agrc ask hyvinvointi.agr 'Mikä on Harjulan osuus väkiluvusta?' | sed '/^PERUSTE/,$d'
Luettu näin: mikä osuus on osapuolella harjula suureesta väkiluku
VASTAUS     osuus, harjula (väkiluku (31.12.2024)): 6 120 asukasta. Se on 40800/2197 ≈
            18,57 % koko määrästä.
$ agrc ask hyvinvointi.agr 'Ylittääkö väkiluku 30 000 asukasta?' | sed '/^PERUSTE/,$d'
Luettu näin: onko väkiluku yli 30 000 asukasta
VASTAUS     Kyllä. väkiluku: 32 955 asukasta; kysytty: yli 30 000 asukasta.
$ agrc ask hyvinvointi.agr 'Onko Harjulan väkiluku yli 6 000 asukasta?' | sed '/^PERUSTE/,$d'
Luettu näin: onko väkiluku, harjula, yli 6 000 asukasta
VASTAUS     Kyllä. harjula, väkiluku: 6 120 asukasta; kysytty: yli 6 000 asukasta.
$ agrc ask hyvinvointi.agr 'onko Harjulan väkiluku vähintään 7000?' | sed '/^PERUSTE/,$d'
Luettu näin: onko väkiluku, harjula, vähintään 7000
VASTAUS     Ei. harjula, väkiluku: 6 120 asukasta; kysytty: vähintään 7 000 asukasta.
$ agrc ask hyvinvointi.agr 'onko Vesilahdenpohjan työikäiset yli 1000' | sed '/^PERUSTE/,$d'
Luettu näin: onko työikäiset, vesilahdenpohja, yli 1000
VASTAUS     Sopimus ei kerro tätä: vesilahdenpohja, työikäiset.
$ agrc ask hyvinvointi.agr 'Kuka tuottaa kuntoutuksen vanhuksille?' | sed '/^PERUSTE/,$d'
Luettu näin: kuka tuottaa: kuntoutus, ikäihmiset
VASTAUS     tuottaa: kuntoutus: Järvi-Savo.
$ agrc ask hyvinvointi.agr 'Missä kunnissa järjestetään liikuntaneuvontaa?' | sed '/^PERUSTE/,$d'
Luettu näin: missä kunnissa on: liikuntaneuvonta
VASTAUS     Kunnat, joissa on liikuntaneuvonta (4): kangasjärvi, harjula, ruokoniemi ja
            vesilahdenpohja.
$ agrc ask hyvinvointi.agr 'Missä kunnissa on perhekeskus?' | sed '/^PERUSTE/,$d'
Luettu näin: missä kunnissa on: perhekeskus
VASTAUS     Kunnat, joissa on perhekeskus (4): kangasjärvi, harjula, ruokoniemi ja
            vesilahdenpohja.
$ agrc ask hyvinvointi.agr 'Paljonko on summan ulkopuolella?' | sed '/^PERUSTE/,$d'
Luettu näin: paljonko on summan ulkopuolella
VASTAUS     summa, summan ulkopuolella: 12 htv.
$ agrc ask hyvinvointi.agr 'Kuka maksaa liikuntaneuvonnan Harjulassa?' | sed '/^PERUSTE/,$d'
Luettu näin: kuka maksaa: liikuntaneuvonta, harjula
VASTAUS     maksaa: liikuntaneuvonta: Järvi-Savo.
$ agrc ask hyvinvointi.agr 'Mitä tapahtuu, jos Harjula eroaa?' | sed '/^PERUSTE/,$d'
Luettu näin: entä jos harjula eroaa: mitä siitä seuraa
VASTAUS     Se riippuu siitä, miten tekstiä tulkitaan.
$ agrc ask hyvinvointi.agr 'Kuka päättää kotihoidosta?' | sed '/^PERUSTE/,$d'
Luettu näin: kuka päättää: kotihoito
VASTAUS     päättää: kotihoito: Järvi-Savo.
$ agrc ask hyvinvointi.agr 'Kuka tuottaa kotihoidon Harjussa?' | sed '/^PERUSTE/,$d'
Kysymystä ei ymmärretty: Kuka tuottaa kotihoidon Harjussa? (sopimuksessa ei ole nimeä
  ”Harjussa”)
Sopimus puhuu tästä näissä kohdissa:
  kohta 1 (hyvinvointi.agr:15): harjula (osapuoli): Harjulan kunta; laji: kunta
  kohta 3 (hyvinvointi.agr:72): kotihoito (palvelu): Kotihoito; toteutustapa: oma;
    lakisääteinen: kyllä
  kohta 3 (hyvinvointi.agr:73): kotihoito (palvelun rivi): ohjaa palveluun:
    palveluohjaaja
  kohta 3 (hyvinvointi.agr:74): kotihoito (palvelun rivi): kuljettaa: järjestöt;
    sitovuus: saa
Tarkoititko:
  kuka tuottaa kotihoito harjula
  kuka tuottaa: kotihoito
  mikä on kotihoito
$ agrc ask hyvinvointi.agr 'Mitkä verkostot Harjula omistaa?' | sed '/^PERUSTE/,$d'
Luettu näin: mitkä verkosto ovat omistaja harjula
VASTAUS     verkosto: omistaja harjula: hyte.
$ agrc ask hyvinvointi.agr 'Kuka omistaa hyte?' | sed '/^PERUSTE/,$d'
Luettu näin: mikä on: hyte, omistaja
VASTAUS     hyte, omistaja: harjula.
$ agrc ask hyvinvointi.agr 'Täyttyykö 20 000 asukkaan raja?' | sed '/^PERUSTE/,$d'
Luettu näin: täyttyykö 20 000 asukkaan vaatimus
VASTAUS     Sopimus ei kerro tätä: vaatimus (20 000 asukasta).
EI SANOTA   vaatimus (20 000 asukasta)
VERSIO      järjestämissuunnitelma · hyvinvointi.agr · sha256 0cb0e216291c · agrc 0.1.0
$ agrc ask hyvinvointi.agr 'Täyttyykö 20 000 väkiluvun raja?' | sed '/^PERUSTE/,$d'
Luettu näin: täyttyykö 20 000 väkiluku vaatimus
VASTAUS     Teksti ei aseta sellaista vaatimusta. Kyllä. väkiluku: 32 955 asukasta;
            kysytty: vähintään 20 000 asukasta.
