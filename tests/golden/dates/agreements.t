# The dated clauses of the five agreements
$ cd $ROOT/agreements && agrc calendar --from 1.1.2021 --to 31.12.2029 redu/kumppanuussuunnitelma.agr
REDUn työelämäkumppanuuksien suunnitelma 2021–2023: 1.1.2021 – 31.12.2029
31.12.2021  vuosisuunnitelman-teko – kehittämistyöryhmä: valmistelee:
            toimintasuunnitelma (pitää); 2021 (kohta 6)
31.12.2021  itsearvioinnin-teko – kehittämistyöryhmä: valmistelee:
            vuosittainen-itsearviointi (pitää); 2021 (kohta 6)
31.12.2022  vuosisuunnitelman-teko – kehittämistyöryhmä: valmistelee:
            toimintasuunnitelma (pitää); 2022 (kohta 6)
31.12.2022  itsearvioinnin-teko – kehittämistyöryhmä: valmistelee:
            vuosittainen-itsearviointi (pitää); 2022 (kohta 6)
31.12.2023  vuosisuunnitelman-teko – kehittämistyöryhmä: valmistelee:
            toimintasuunnitelma (pitää); 2023 (kohta 6)
31.12.2023  itsearvioinnin-teko – kehittämistyöryhmä: valmistelee:
            vuosittainen-itsearviointi (pitää); 2023 (kohta 6)
31.12.2023  Työryhmän toimintakausi – voimassaolo päättyy (kohta 6)
Ilman päivää
            oppaan-julkaiseminen: pian (kohta 4)
            Seuraavan vuoden tavoitteet luodaan edeltävänä syksynä: syksy 2021 (kohta 5)
            Seuraavan vuoden tavoitteet luodaan edeltävänä syksynä: syksy 2022 (kohta 5)
            ryhmän-kokoaminen: kevät 2021 (kohta 6)
$ cd $ROOT/agreements && agrc calendar --from 1.1.2023 --to 31.12.2027 rovaseutu/jarjestamissuunnitelma.agr
Rovaseudun työllisyysalueen järjestämissuunnitelma: 1.1.2023 – 31.12.2027
31.10.2023  Esiselvitys valmistuu lokakuun aikana – Rovaniemi: valmistelee:
            ih-esiselvitys; 1.10.2023–31.10.2023 (kohta O)
31.12.2023  Yhteinen toimielin asettaa vuosittain tavoitteet, painopisteet ja mittarit –
            yhteinen toimielin: päättää: yhteiset tavoitteet; yhteiset painopisteet;
            yhteiset mittarit (pitää); 2023 (kohta B)
31.12.2023  Palvelusuunnittelu alkaa syksyllä ja valmistuu vuoden 2023 loppuun –
            Rovaseutu: suunnittelee: palvelusuunnittelu (pitää) (kohta C)
            Laskettu kalenteripäivinä, koska muuta laskutapaa ei ole nimetty: alkupäivää
            ei lueta mukaan, viimeinen päivä luetaan.
            Säädettyjen määräaikain laskemisesta annetun lain (150/1930) mukaan
            viimeinen päivä on 2.1.2024 (tiistai).
31.12.2023  Alueiden yhteistyötä rakennetaan syksyn 2023 aikana – Rovaseutu: rakentaa:
            alueiden-välinen-yhteistyö (pitää) (kohta P)
            Säädettyjen määräaikain laskemisesta annetun lain (150/1930) mukaan
            viimeinen päivä on 2.1.2024 (tiistai).
31.12.2024  Yhteinen toimielin asettaa vuosittain tavoitteet, painopisteet ja mittarit –
            yhteinen toimielin: päättää: yhteiset tavoitteet; yhteiset painopisteet;
            yhteiset mittarit (pitää); 2024 (kohta B)
31.12.2024  Omien toimintojen talousarviot laaditaan vasta vuoden 2024 keväällä ja
            syksyllä – kukin kunta: valmistelee: talousarvio 2025 (pitää) (kohta L)
31.12.2025  Yhteinen toimielin asettaa vuosittain tavoitteet, painopisteet ja mittarit –
            yhteinen toimielin: päättää: yhteiset tavoitteet; yhteiset painopisteet;
            yhteiset mittarit (pitää); 2025 (kohta B)
31.12.2025  Kotouttamisohjelma on päivitettävä tuleville vuosille – Rovaniemi:
            päivittää: kotouttamisohjelma (pitää) (kohta H-M)
31.12.2026  Yhteinen toimielin asettaa vuosittain tavoitteet, painopisteet ja mittarit –
            yhteinen toimielin: päättää: yhteiset tavoitteet; yhteiset painopisteet;
            yhteiset mittarit (pitää); 2026 (kohta B)
31.12.2027  Yhteinen toimielin asettaa vuosittain tavoitteet, painopisteet ja mittarit –
            yhteinen toimielin: päättää: yhteiset tavoitteet; yhteiset painopisteet;
            yhteiset mittarit (pitää); 2027 (kohta B)
Ilman päivää
            Kaupunginhallitus päätti yhteisestä valmistelusta keväällä 2023: kevät;
            vuonna 2023, päivää ei ole sovittu (kohta B)
            Kevään ja syksyn työ on koskenut hallintomallia ja suunnitelmaa: kevät;
            vuonna 2023, päivää ei ole sovittu (kohta C)
            Kevään ja syksyn työ on koskenut hallintomallia ja suunnitelmaa: syksy;
            vuonna 2023, päivää ei ole sovittu (kohta C)
            Rovaniemi ja Ranua ovat neuvotelleet useita kertoja: kevät; vuonna 2023,
            päivää ei ole sovittu (kohta C)
            Rovaniemi ja Ranua ovat neuvotelleet useita kertoja: syksy; vuonna 2023,
            päivää ei ole sovittu (kohta C)
            Kunnan rahoitusvastuu alkaa sadan päivän työttömyydestä: 100 päivää;
            laskettuna tapahtumasta: työttömyyden-alku (kohta E)
            Kumppaneita työskentelee Rovaniemen palvelupisteessä asiakkaiden tarpeen
            mukaan: tarvittaessa (kohta E)
            tarpeen-selvittäminen: tarvittaessa (kohta H-P)
            Henkilöstösuunnitelma tehdään syksyn 2023 ja kevään 2024 aikana: syksy 2023
            (kohta M)
            Henkilöstösuunnitelma tehdään syksyn 2023 ja kevään 2024 aikana: kevät 2024
            (kohta M)
            seurantakeskustelujen-pito: säännöllisesti (kohta N)
            työryhmien-perustamisvelvoite: tarvittaessa (kohta Q)
            Neuvontaa annetaan tarvittaessa koko muutosprosessin ajan: tarvittaessa
            (kohta Q)
$ cd $ROOT/agreements && agrc calendar --from 1.1.2025 --to 31.12.2026 rovaseutu/osaaja-allianssi.agr
Rovaseudun Osaaja-allianssi, kehittämisvaiheen sopimus 2025: 1.1.2025 – 31.12.2026
31.12.2025  Varsinainen sopimus laaditaan kehittämisvaiheessa – kukin osapuoli:
            valmistelee: varsinainen sopimus (pitää) (kohta 1)
            Laskettu kalenteripäivinä, koska muuta laskutapaa ei ole nimetty: alkupäivää
            ei lueta mukaan, viimeinen päivä luetaan.
31.12.2025  voimassaolo – voimassaolo päättyy (kohta 8)
$ cd $ROOT/agreements && agrc calendar --from 1.1.2025 --to 31.12.2027 pohjois-karjala/ekosysteemi.agr
Pohjois-Karjalan työllisyyden ekosysteemisopimus: 1.1.2025 – 31.12.2027
31.12.2025  Mittarit määritetään pilotin aikana ylätavoitteiden perusteella – ei
            mainittu: määrittää: vaikuttavuusmittarit (pitää) (kohta 3)
            Laskettu kalenteripäivinä, koska muuta laskutapaa ei ole nimetty: alkupäivää
            ei lueta mukaan, viimeinen päivä luetaan.
31.1.2026   Johtofoorumi kokoontuu tammikuussa – johtofoorumi: kokoontuu (pitää);
            1.1.2026–31.1.2026 (kohta 5)
31.1.2026   tulosten käsittely – johtofoorumi: käsittelee: edellisen vuoden tulokset
            (pitää); 1.1.2026–31.1.2026 (kohta 5)
31.1.2026   ohjelman-päivittäminen-foorumissa – johtofoorumi: päivittää:
            kehittämisohjelma (pitää); 1.1.2026–31.1.2026 (kohta 5)
31.1.2027   Johtofoorumi kokoontuu tammikuussa – johtofoorumi: kokoontuu (pitää);
            1.1.2027–31.1.2027 (kohta 5)
31.1.2027   tulosten käsittely – johtofoorumi: käsittelee: edellisen vuoden tulokset
            (pitää); 1.1.2027–31.1.2027 (kohta 5)
31.1.2027   ohjelman-päivittäminen-foorumissa – johtofoorumi: päivittää:
            kehittämisohjelma (pitää); 1.1.2027–31.1.2027 (kohta 5)
Ilman päivää
            Ryhmien vetäjät ja työllisyysalueen asiantuntijat valmistelevat ja
            päivittävät ohjelman: alkuvuosi; vuonna 2025, päivää ei ole sovittu (kohta
            3)
            Johtofoorumi käsittelee ohjelman ja päättää siitä vuosittaisessa
            tapaamisessaan: alkuvuosi; vuonna 2025, päivää ei ole sovittu (kohta 3)
            seminaarin järjestäminen: alkusyksy; vuonna 2025, päivää ei ole sovittu
            (kohta 5)
            Ryhmien vetäjät ja työllisyysalueen asiantuntijat valmistelevat ja
            päivittävät ohjelman: alkuvuosi; vuonna 2026, päivää ei ole sovittu (kohta
            3)
            Johtofoorumi käsittelee ohjelman ja päättää siitä vuosittaisessa
            tapaamisessaan: alkuvuosi; vuonna 2026, päivää ei ole sovittu (kohta 3)
            seminaarin järjestäminen: alkusyksy; vuonna 2026, päivää ei ole sovittu
            (kohta 5)
            Ryhmien vetäjät ja työllisyysalueen asiantuntijat valmistelevat ja
            päivittävät ohjelman: alkuvuosi; vuonna 2027, päivää ei ole sovittu (kohta
            3)
            Johtofoorumi käsittelee ohjelman ja päättää siitä vuosittaisessa
            tapaamisessaan: alkuvuosi; vuonna 2027, päivää ei ole sovittu (kohta 3)
            seminaarin järjestäminen: alkusyksy; vuonna 2027, päivää ei ole sovittu
            (kohta 5)
            Kehittämisryhmä: säännöllisesti (kohta 5)
$ cd $ROOT/agreements && agrc calendar --from 1.1.2025 --to 31.12.2026 oulu/jarjestamissuunnitelma.agr
Suunnitelma työvoimapalveluiden järjestämisestä, Oulun seudun työllisyysalue: 1.1.2025 – 31.12.2026
31.12.2025  vuosittainen-kartoitus – kukin kunta: kartoittaa; arvioi: palvelutarpeet
            (pitää); 2025 (kohta 2.5.1)
31.12.2026  vuosittainen-kartoitus – kukin kunta: kartoittaa; arvioi: palvelutarpeet
            (pitää); 2026 (kohta 2.5.1)
Ilman päivää
            tilannekuvan-ylläpito: säännöllisesti (kohta 4)
            jatkuva-yhteistyö: säännöllisesti (kohta 4)
$ cd $ROOT/agreements && agrc ask pohjois-karjala/ekosysteemi.agr 'mikä on neuvottelujen määräaika, jos neuvottelut alkavat 31.12.2027' | sed '$d'
Luettu näin: entä jos neuvottelujen alku on 31.12.2027: mikä on määräaika: neuvottelu
VASTAUS     määräaika (neuvottelu): 29.2.2028 (tiistai) – määräaika: 60 päivää;
            laskettuna tapahtumasta: neuvottelujen alku 31.12.2027.
PERUSTE     kohta 9 (pohjois-karjala/ekosysteemi.agr:686): määräaika: 60 päivää ·
              laskettuna tapahtumasta: neuvottelujen-alku
              ”kuudenkymmenen (60)” (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    neuvottelujen alku  alkupäivä, jota ei lueta mukaan  31.12.2027
            60 päivää           myöhemmin                        29.2.2028
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      ekosysteemisopimus · pohjois-karjala/ekosysteemi.agr · sha256 f4256d90f312 ·
$ cd $ROOT/agreements && agrc ask pohjois-karjala/ekosysteemi.agr 'milloin irtisanomisaika päättyy, jos irtisanomisilmoitus annetaan 1.4.2026' | sed '$d'
Luettu näin: entä jos irtisanomisilmoitus on 1.4.2026: milloin irtisanomisaika päättyy
VASTAUS     Irtisanomisaika päättyy: 15.4.2026 (keskiviikko) – irtisanomisaika: 14
            päivää; laskettuna tapahtumasta: irtisanomisilmoitus 1.4.2026 (annettu).
PERUSTE     kohta 10 (pohjois-karjala/ekosysteemi.agr:797): irtisanomisaika: 14 päivää ·
              laskettuna tapahtumasta: irtisanomisilmoitus · lasketaan kun: annettu
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    irtisanomisilmoitus  alkupäivä, jota ei lueta mukaan  1.4.2026
            14 päivää            myöhemmin                        15.4.2026
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
VERSIO      ekosysteemisopimus · pohjois-karjala/ekosysteemi.agr · sha256 f4256d90f312 ·
$ cd $ROOT/agreements && agrc ask pohjois-karjala/ekosysteemi.agr 'mitä johtofoorumin pitää tehdä tammikuussa 2026' | sed '$d'
Luettu näin: mitä toimijan johtofoorumi pitää tehdä aikana 1.1.2026–31.1.2026
VASTAUS     Erääntyy 1.1.2026–31.1.2026, johtofoorumi: 3.
            foorumin kokous                    johtofoorumi: kokoontuu (pitää);
                                               1.1.2026–31.1.2026
                31.1.2026
            tulosten käsittely                 johtofoorumi: käsittelee: edellisen
                                               vuoden tulokset (pitää);
                                               1.1.2026–31.1.2026
                31.1.2026
            ohjelman-päivittäminen-foorumissa  johtofoorumi: päivittää:
                                               kehittämisohjelma (pitää);
                                               1.1.2026–31.1.2026
                31.1.2026
PERUSTE     kohta 5 (pohjois-karjala/ekosysteemi.agr:398): ajankohta: tammikuu · kuka:
              johtofoorumi · kuinka usein: vähintään 1 vuosittain · tekee: kokoontuu ·
              ja 4 muuta
            kohta 11 (pohjois-karjala/ekosysteemi.agr:819): alkaen: 1.2.2025 · laji:
              toistaiseksi
            kohta 3 (pohjois-karjala/ekosysteemi.agr:265): kuka: johtofoorumi · kuinka
              usein: 1 vuosittain · ajankohta: alkuvuosi
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   minä päivänä ohjelmasta päättäminen erääntyy (alkuvuosi) (kohta 3)
            kuinka usein (tulosten käsittely) (kohta 5)
            kuinka usein (ohjelman-päivittäminen-foorumissa) (kohta 5)
VERSIO      ekosysteemisopimus · pohjois-karjala/ekosysteemi.agr · sha256 f4256d90f312 ·
$ cd $ROOT/agreements && agrc ask rovaseutu/osaaja-allianssi.agr 'montako päivää sopimuksen päättymiseen on 1.12.2025' | sed '$d'
Luettu näin: montako päivää on jäljellä päivänä 1.12.2025
VASTAUS     Jäljellä 30 päivää: voimassaolo, viimeinen päivä 31.12.2025 (keskiviikko).
PERUSTE     kohta 8 (rovaseutu/osaaja-allianssi.agr:627): saakka: 31.12.2025
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      osaaja-allianssi · rovaseutu/osaaja-allianssi.agr · sha256 61f1f0d4a69c ·
$ cd $ROOT/agreements && agrc check --as-of 1.1.2026 rovaseutu/osaaja-allianssi.agr | grep -A1 W441
varoitus W441: 1.1.2026 `voimassaolo` on päättynyt: sen viimeinen päivä oli 31.12.2025
  rovaseutu/osaaja-allianssi.agr:627:61, kohta 8
$ cd $ROOT/agreements && agrc ask rovaseutu/jarjestamissuunnitelma.agr 'mitä erääntyy vuonna 2024' | sed '$d'
Luettu näin: mitä erääntyy aikana 2024
VASTAUS     Erääntyy 2024: 2.
            tavoitteista päättäminen  yhteinen toimielin: päättää: yhteiset tavoitteet;
                                      yhteiset painopisteet; yhteiset mittarit (pitää);
                                      2024
                31.12.2024
            talousarvioiden laadinta  kukin kunta: valmistelee: talousarvio 2025 (pitää)
                31.12.2024
PERUSTE     kohta B (rovaseutu/jarjestamissuunnitelma.agr:254): kuinka usein: 1
              vuosittain · tekee: päättää · mitä: yhteiset-tavoitteet;
              yhteiset-painopisteet; yhteiset-mittarit · kuka: yhteinen-toimielin
            kohta L (rovaseutu/jarjestamissuunnitelma.agr:1420): viimeistään: 31.12.2024
              · alkaen: 2024 · tekee: valmistelee · mitä: talousarvio-2025 · kuka: kukin
              kunta
            kohta E (rovaseutu/jarjestamissuunnitelma.agr:563): määräaika: 100 päivää ·
              laskettuna tapahtumasta: työttömyyden-alku · ajankohta: tarvittaessa
            kohta H-P (rovaseutu/jarjestamissuunnitelma.agr:1037): ajankohta:
              tarvittaessa
            kohta M (rovaseutu/jarjestamissuunnitelma.agr:1536): ajankohta: "syksy
              2023"; "kevät 2024"
            kohta N (rovaseutu/jarjestamissuunnitelma.agr:1572): kuinka usein:
              säännöllisesti
            kohta Q (rovaseutu/jarjestamissuunnitelma.agr:1782): jos:
              rakennemuutos-käynnissä · ajankohta: tarvittaessa
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
OLETUS      miten määräajat lasketaan – kalenteripäivinä; alkupäivää ei lueta mukaan,
              viimeinen päivä luetaan (oletusarvo)
JOS TOISIN  miten määräajat lasketaan: säädettyjen määräaikain laskemisesta annetun lain
              (150/1930) mukaan: Erääntyy 2024: 4. Siirtyvät: palvelusuunnittelun
              aikataulu 31.12.2023 → 2.1.2024; alueiden-yhteistyön-rakentaminen
              31.12.2023 → 2.1.2024.
EI SANOTA   minä päivänä etuuksien rahoitusvastuu erääntyy (100 päivää; laskettuna
              tapahtumasta: työttömyyden-alku) (kohta E)
            minä päivänä kumppanit-osaamossa erääntyy (tarvittaessa) (kohta E)
            minä päivänä tarpeen-selvittäminen erääntyy (tarvittaessa) (kohta H-P)
            minä päivänä henkilöstösuunnitelman laadinta erääntyy (syksy 2023) (kohta M)
            minä päivänä henkilöstösuunnitelman laadinta erääntyy (kevät 2024) (kohta M)
            minä päivänä seurantakeskustelujen-pito erääntyy (säännöllisesti) (kohta N)
            minä päivänä työryhmien-perustamisvelvoite erääntyy (tarvittaessa) (kohta Q)
            minä päivänä muutosneuvonnan-anto erääntyy (tarvittaessa) (kohta Q)
VERSIO      järjestämissuunnitelma · rovaseutu/jarjestamissuunnitelma.agr · sha256
$ cd $ROOT/agreements && agrc ask redu/kumppanuussuunnitelma.agr 'mitä erääntyy vuonna 2023' | sed '$d'
Luettu näin: mitä erääntyy aikana 2023
VASTAUS     Erääntyy 2023: 3.
            vuosisuunnitelman-teko  kehittämistyöryhmä: valmistelee: toimintasuunnitelma
                                    (pitää); 2023
                31.12.2023
            itsearvioinnin-teko     kehittämistyöryhmä: valmistelee:
                                    vuosittainen-itsearviointi (pitää); 2023
                31.12.2023
            toimintakausi           voimassaolo päättyy
                31.12.2023
PERUSTE     kohta 6 (redu/kumppanuussuunnitelma.agr:760): kuinka usein: 1 vuodessa ·
              saakka: 31.12.2023 · alkaen: ei mainittu · ajankohta: "kevät 2021" · ja 10
              muuta
            kohta 4 (redu/kumppanuussuunnitelma.agr:584): ajankohta: "pian"
            kohta 5 (redu/kumppanuussuunnitelma.agr:677): ajankohta: "syksy 2021";
              "syksy 2022"; vastaavasti
            (mitään näistä ei ole tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   minä päivänä oppaan-julkaiseminen erääntyy (pian) (kohta 4)
            minä päivänä tavoitteiden-luominen erääntyy (syksy 2021) (kohta 5)
            minä päivänä tavoitteiden-luominen erääntyy (syksy 2022) (kohta 5)
            minä päivänä ryhmän-kokoaminen erääntyy (kevät 2021) (kohta 6)
VERSIO      kumppanuussuunnitelma · redu/kumppanuussuunnitelma.agr · sha256 895139546aae
