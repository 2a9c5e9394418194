# Agreements of three more kinds, written from the documents alone.
$ agrc test ../agreements
ok      beslutförhet och två tredjedelar av avgivna röster
ok      den som försummar är jävig
ok      veto för den som drabbas hårt
ok      tre fjärdedelar, men av vad?
ok      budget
ok      publicering: undantag och undantag från undantag
ok      sekretess och dagordning
ok      the cap, before capping
ok      equal votes in the general meeting
ok      quorum of shares
ok      two majorities for the articles
ok      the board and its chair
ok      consent of the founder
ok      drag-along from 90 %
ok      transfers
ok      an owner leaves, two merge, shares change hands
ok      changes of the agreement
ok      rights, duties, prohibitions
ok      paikat alkavaa tuhatta kohti
ok      päätösvaltaisuus on yli puolet 21 jäsenestä
ok      äänet pääluvun mukaan
ok      investointiin 14 ääntä 21:stä
ok      kustannukset
ok      asukasluku muuttuu
ok      sopimuksen muuttaminen vaatii kaikki
ok      määräajat ja velvoitteet
ok      lähtö

Ingen förväntan vilar på dessa punkter:
  ../agreements/consortium.agr:142:7, punkt 8
27 passed, 0 failed
$ agrc check ../agreements --fail-on error | grep -E '^(error|virhe|fel|[0-9])'
5 varningar, 5 anmärkningar
$ agrc ask ../agreements/shareholders.agr 'does meeting decide on articles with kaarna; meri; tuuli in favour absent sora?' | sed '/VERSION/d'
Read as: does a decision of meeting on articles pass with kaarna, meri and tuuli in
  favour absent sora
ANSWER      No. The conditions of the decision are not met: in favour: 5 000 pcs out of
            7 000 pcs, needed: at least 2/3 of votes cast (333 pcs more than needed); in
            favour: 5 500 pcs out of 9 500 pcs, needed: at least 2/3 of the total of
            those present (counted by: shares) (834 pcs short). It would pass with these
            in favour as well: linna.
BECAUSE     clause 3 (../agreements/shareholders.agr:66): at least 2/3 of votes cast ·
              seats: each party 1 · base: present · votes: as shares · and 7 more
              “need at least two thirds of both the votes cast and the shares
              represented at the meeting” (not checked against the signed document)
            clause 2 (../agreements/shareholders.agr:29): linna 4 000 pcs · kaarna 2 500
              pcs · meri 2 000 pcs · tuuli 1 000 pcs · sora 500 pcs
              “The company has 10 000 shares: Linna 4 000, Kaarna 2 500, Meri 2 000,
              Tuuli 1 000 and Sora 500.” (compared with the signed document by "second
              test" 2.3.2026)
SUM         kaarna  in favour  2 000 pcs
            meri    in favour  2 000 pcs
            tuuli   in favour  1 000 pcs
            total              5 000 pcs
ASSUMING    Voters that the ballot does not name are present and vote against: linna.
              (default)
$ agrc ask ../agreements/shareholders.agr 'what holds for transfer when own-company?' | sed '/VERSION/d'
Read as: what holds for transfer when own-company
ANSWER      transfer: it depends on the case.
            board-consents                      with-consent   allowed
            not board-consents; competitor      to-competitor  not allowed
            not board-consents; not competitor  to-own         allowed
BECAUSE     clause 5 (../agreements/shareholders.agr:110): if: board-consents · if:
              own-company · if: competitor · is: allowed · is: not allowed
              (not checked against the signed document)
NOT STATED  board-consents (clause 5)
            competitor (clause 5)
$ agrc ask ../agreements/water-board.agr 'mikä on harjulan kustannusosuus?' | sed '/VERSIO/d'
Luettu näin: paljonko on kustannusosuus harjula
VASTAUS     harjula, kustannusosuus: 45,0025 %.
PERUSTE     kohta 4 (../agreements/water-board.agr:83): on: 50 % * osuus suureesta
              asukkaat + 50 % * osuus suureesta vedenkäyttö
              (ei tarkistettu allekirjoitetusta asiakirjasta)
            kohta 2 (../agreements/water-board.agr:24): harjula 9 001 asukasta · niemi
              6 000 asukasta · kallio 3 999 asukasta · saari 1 000 asukasta · ja 4 muuta
              (verrattu allekirjoitettuun asiakirjaan: "toinen testi" 2.3.2026)
LASKELMA    50 % * osuus suureesta asukkaat     22,5025 %
            50 % * osuus suureesta vedenkäyttö     22,5 %
            summa                               45,0025 %
OLETUS      Lasketaanko vedenkäyttö laskutetusta vai verkkoon pumpatusta vedestä? –
              Laskutettu vesi (oletettu tekstissä)
JOS TOISIN  veden-mitta: pumpattu: harjula, kustannusosuus: 47,5025 %.
$ agrc ask ../agreements/water-board.agr 'kuinka usein johtokunta kokoontuu?' | sed '/VERSIO/d'
Luettu näin: kuinka usein kokouksia pidetään: johtokunta
VASTAUS     kokoukset (johtokunta): kokoontuu: vähintään 4 vuosittain.
            johtokunta  kokoontuu  vähintään 4 vuosittain
PERUSTE     kohta 3 (../agreements/water-board.agr:58): kokoontuu: vähintään 4
              vuosittain
              (ei tarkistettu allekirjoitetusta asiakirjasta)
$ agrc ask ../agreements/consortium.agr 'does stämma decide on uteslutning with aurum, boreas, cirrus and delta in favour, fjord absent?' | sed '/VERSION/d'
Läst så här: fattas ett beslut i stämma i frågan om uteslutning om aurum, boreas, cirrus
  och delta röstar för, fjord är frånvarande
SVAR        Det beror på hur texten tolkas.
GRUND       punkt 3 (../agreements/consortium.agr:74): godkänns om: minst 3/4 av
              rösterna · platser: varje partner 1 · jäviga: försumlig · bas: oklart
              röstbas · och 2 till
              (inte kontrollerat mot det undertecknade dokumentet)
            punkt 1 (../agreements/consortium.agr:21): innehas av: ingen
              (jämfört med det undertecknade dokumentet av "andra provet" 2.3.2026)
UTRÄKNING   aurum   för  1 röst
            boreas  för  1 röst
            cirrus  för  1 röst
            delta   för  1 röst
            totalt       4 röster
ANTAGANDE   Övriga är närvarande och röstar emot: eos. (standard)
ANNARS      röstbas: alla-röster: Nej. 4 av 6 röster är för; ett beslut kräver minst 3/4
              av alla röster (1 röst fattas). Beslutet skulle fattas om även följande
              röstade för: eos; eller fjord.
            röstbas: närvarande-röster: Ja. 4 av 5 röster är för; ett beslut kräver
              minst 3/4 av de närvarandes röster (precis tillräckligt). Beslutet skulle
              falla om någon av dessa vore emot: aurum, boreas, cirrus och delta.
            röstbas: avgivna-röster: Ja. 4 av 5 röster är för; ett beslut kräver minst
              3/4 av de avgivna rösterna (precis tillräckligt). Beslutet skulle falla om
              någon av dessa vore emot: aurum, boreas, cirrus och delta.
$ agrc ask ../agreements/consortium.agr 'vad gäller för publikation när invändning-i-tid och obefogad?' | sed '/VERSION/d'
Läst så här: vad gäller för publikation när invändning-i-tid och obefogad
SVAR        publikation: det beror på fallet.
            hemliga-uppgifter       hemligt    inget värde: regeln hemligt hindrar det
            inte hemliga-uppgifter  utan-skäl  fri
GRUND       punkt 7 (../agreements/consortium.agr:139): om: hemliga-uppgifter · om:
              invändning-i-tid · om: obefogad · är: "fri" · och 2 till
              (inte kontrollerat mot det undertecknade dokumentet)
SÄGS INTE   hemliga-uppgifter (punkt 7)
