# Two whole agreements written down without looking anything up, and what one would ask of them
$ agrc check ruokapalvelut.agr | grep -E "^(virhe|varoitus|[0-9])"
varoitus W340: `johtoryhmä`: ei ole määrätty, mistä päätöksen raja lasketaan
varoitus W340: `johtoryhmä`: ei ole määrätty, mistä päätöksen raja lasketaan
varoitus W460: ei ole sovittu, kuka kantaa pyöristyksestä jäävät sentit: `kustannukset`
3 varoitusta, 2 huomautusta
$ agrc ask ruokapalvelut.agr 'Kuka päättää talousarviosta?' | grep -A1 VASTAUS
VASTAUS     Päätökseen vaaditaan (toimielin johtoryhmä): vähintään 2/3 äänistä.
PERUSTE     kohta 2 (ruokapalvelut.agr:30): syntyy jos: kahden kolmasosan enemmistöllä ·
$ agrc ask ruokapalvelut.agr 'Voiko Nokia yksin estää talousarvion?' | grep -A1 VASTAUS
VASTAUS     Kyllä. Kaikkien muiden päätöksen estämiseen riittää (toimielin johtoryhmä):
            nokia.
$ agrc ask ruokapalvelut.agr 'Paljonko Pirkkala maksaa vuodessa?' | grep -A1 VASTAUS
VASTAUS     pirkkala maksaa 2 656 000,00 €; jaettavana 9 600 000,00 €.
PERUSTE     kohta 4 (ruokapalvelut.agr:46): perusteena: 20 % tasan + 80 % perusteena
$ agrc ask ruokapalvelut.agr 'Milloin tilinpäätös on toimitettava?' | grep -A1 VASTAUS
VASTAUS     määräaika (tilinpäätös): viimeistään: 31.3.
PERUSTE     kohta 4 (ruokapalvelut.agr:51): viimeistään: maaliskuun loppuun mennessä
$ agrc ask ruokapalvelut.agr 'Mihin mennessä ennakkolasku lähetetään?' | grep -A1 VASTAUS
VASTAUS     määräaika (ennakkolasku): viimeistään: 31.1.
PERUSTE     kohta 4 (ruokapalvelut.agr:49): viimeistään: kunkin vuoden tammikuun loppuun
$ agrc ask ruokapalvelut.agr 'Mitä tapahtuu, jos äänet menevät tasan?' | grep -A1 VASTAUS
VASTAUS     Jos äänet menevät tasan (toimielin johtoryhmä): puheenjohtaja ratkaisee.
            Tämä ääni on: nokia.
$ agrc ask ruokapalvelut.agr 'Milloin sopimus päättyy?' | grep -A1 VASTAUS
VASTAUS     Sopimus päättyy: 31.12.2030.
PERUSTE     kohta 5 (ruokapalvelut.agr:57): saakka: vuoden 2030 loppuun ·
$ agrc ask ruokapalvelut.agr 'Kuka on vastuukunta?' | grep -A1 VASTAUS
VASTAUS     roolin haltija, vastuukunta: nokia.
PERUSTE     kohta 1 (ruokapalvelut.agr:11): haltija: nokia
$ agrc ask ruokapalvelut.agr 'Riittävätkö Nokia ja Lempäälä talousarvioon?' | grep -A1 VASTAUS
VASTAUS     Kyllä. Puolesta on 59 000 asukasta (yhteensä 80 000 asukasta); päätökseen
            vaaditaan vähintään 2/3 äänistä (5 666 asukasta yli tarvittavan). Päätöstä
$ agrc ask ruokapalvelut.agr 'Montako jäsentä johtoryhmässä on?' | grep -A1 VASTAUS
VASTAUS     paikat (johtoryhmä): 6.
PERUSTE     kohta 2 (ruokapalvelut.agr:16): paikat: kaksi kustakin kunnasta
$ agrc ask ruokapalvelut.agr 'Paljonko Nokia maksaisi, jos Pirkkala eroaisi?' | grep -A1 VASTAUS
VASTAUS     nokia maksaa 5 515 932,20–5 515 932,21 €; jaettavana 9 600 000,00 €; ennen
            pyöristystä ≈ 5 515 932,2034 €.
$ agrc ask ruokapalvelut.agr 'Kuinka monta päivää laskun maksamiseen on aikaa?' | grep -A1 VASTAUS
VASTAUS     määräaika (maksaminen): määräaika: 21 päivää; laskettuna tapahtumasta:
            ennakkolasku.
$ agrc check gymnasienatverk.agr | grep -E "^(fel|varning|[0-9])"
varning W340: `ledningsgrupp`: det anges inte vad gränsen för beslut räknas från
varning W348: vasa beslutar ensam (`ledningsgrupp`)
varning W460: det är inte avtalat vem som bär det som avrundningen lämnar över:
3 varningar, 4 anmärkningar
$ agrc ask gymnasienatverk.agr 'Vem beslutar om budgeten?' | grep -A1 SVAR
SVAR        Ett beslut kräver (organet ledningsgrupp): minst 2/3 av de avgivna rösterna.
GRUND       punkt 2 (gymnasienatverk.agr:30): godkänns om: med två tredjedelar av
$ agrc ask gymnasienatverk.agr 'Kan Vasa ensam stoppa budgeten?' | grep -A1 SVAR
SVAR        Ja. Räcker för att hindra ett beslut av alla andra (organet ledningsgrupp):
            vasa.
$ agrc ask gymnasienatverk.agr 'Hur mycket betalar Malax per år?' | grep -A1 SVAR
SVAR        malax betalar 127 868,85–127 868,86 € av 900 000,00 €; före avrundning ≈
            127 868,8525 €.
$ agrc ask gymnasienatverk.agr 'När ska bokslutet lämnas?' | grep -A1 SVAR
SVAR        tidsfrist (bokslut): senast: 31.5.
GRUND       punkt 4 (gymnasienatverk.agr:48): senast: utgången av maj
$ agrc ask gymnasienatverk.agr 'När faktureras kommunerna?' | grep -A1 SVAR
SVAR        tidsfrist (faktura): senast: 31.3.; senast: 30.9.
            faktura  senast  31.3.
$ agrc ask gymnasienatverk.agr 'Vad händer vid lika röstetal?' | grep -A1 SVAR
SVAR        Om rösterna är lika i ledningsgrupp: ordföranden avgör. Den rösten har:
            vasa.
$ agrc ask gymnasienatverk.agr 'När upphör avtalet?' | grep -A1 SVAR
SVAR        Avtalet upphör: 31.12.2031.
GRUND       punkt 5 (gymnasienatverk.agr:53): till och med: utgången av 2031 ·
$ agrc ask gymnasienatverk.agr 'Hur lång är uppsägningstiden?' | grep -A1 SVAR
SVAR        uppsägningstid: g: 6 månader.
GRUND       punkt 5 (gymnasienatverk.agr:53): uppsägningstid: 6 månader
$ agrc ask gymnasienatverk.agr 'Räcker det att Vasa och Malax röstar för budgeten?' | grep -A1 SVAR
SVAR        Ja. 72 500 invånare av 91 500 invånare är för; ett beslut kräver minst 2/3
            av de avgivna rösterna (11 500 invånare mer än vad som krävs). Beslutet
$ agrc ask gymnasienatverk.agr 'Hur ofta sammanträder ledningsgruppen?' | grep -A1 SVAR
SVAR        möten (ledningsgrupp): sammanträder: minst 4 gånger varje år.
            ledningsgrupp  sammanträder  minst 4 gånger varje år
$ agrc ask gymnasienatverk.agr 'Hur stor är elevavgiften för Malax?' | grep -A1 SVAR
SVAR        malax, elevavgift: 66 000 €.
GRUND       punkt 4 (gymnasienatverk.agr:49): är: 12 € per invånare
$ agrc ask gymnasienatverk.agr 'Vad händer med kostnaderna om Malax utträder?' | grep -A1 SVAR
SVAR        900 000,00 € fördelas enligt kostnader: vasa 625 813,95–625 813,96 €,
            korsholm 274 186,04–274 186,05 €. Säkert är 899 999,99 €; 0,01 € förblir
