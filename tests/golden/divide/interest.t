# Interest by stated conventions, from day to day; what is not stated is shown, never chosen.
$ agrc ask laina.agr 'paljonko korkoa 10 000 eurolle 1.3.2027 alkaen 15.5.2027 asti?'
Luettu näin: paljonko korkoa 10 000 eurolle 1.3.2027 alkaen 15.5.2027 asti
VASTAUS     Korko (viivastys) summalle 10 000,00 € ajalta 1.3.2027–15.5.2027: 236,30 €
            (ennen pyöristystä ≈ 236,3014 €); 75 päivää, todelliset/365, yksinkertainen
            korko.
PERUSTE     kohta 1 (laina.agr:8): korkokanta: viitekorko + 7 % · päivien laskenta:
              todelliset/365 · koron laskenta: yksinkertainen korko · pyöristys:
              lähimpään 1 senttiin · on: 4,5 %
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    1.3.2027–15.5.2027: 10 000,00 € × 11,5 % × 75/365 ≈ 236,3014 € (75 päivää)  ≈ 236,3014 €
OLETUS      Ensimmäistä päivää ei lasketa, viimeinen lasketaan. (oletusarvo)
VERSIO      laina · laina.agr · sha256 85e96c3070f3 · agrc 0.1.0
$ agrc ask laina.agr 'paljonko viivästyskorkoa kertyy 10 000 euron laskulle, jos eräpäivä on 1.3.2027 ja maksetaan 15.9.2027?'
Luettu näin: paljonko viivastys korkoa 10 000 euron 1.3.2027 alkaen 15.9.2027 asti
VASTAUS     Korko (viivastys) summalle 10 000,00 € ajalta 1.3.2027–15.9.2027: 613,29 €
            (ennen pyöristystä ≈ 613,2877 €); 198 päivää, todelliset/365, yksinkertainen
            korko.
PERUSTE     kohta 1 (laina.agr:8): korkokanta: viitekorko + 7 % · päivien laskenta:
              todelliset/365 · koron laskenta: yksinkertainen korko · pyöristys:
              lähimpään 1 senttiin · ja 2 muuta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
LASKELMA    1.3.2027–30.6.2027: 10 000,00 € × 11,5 % × 121/365 ≈ 381,2329 € (121 päivää)  ≈ 381,2329 €
            30.6.2027–15.9.2027: 10 000,00 € × 11 % × 77/365 ≈ 232,0548 € (77 päivää)  ≈ 232,0548 €
OLETUS      Ensimmäistä päivää ei lasketa, viimeinen lasketaan. (oletusarvo)
VERSIO      laina · laina.agr · sha256 85e96c3070f3 · agrc 0.1.0
$ agrc ask laina.agr 'mikä on viivästyskorko 10 000 eurolle ajalta 1.3.2027–15.5.2027?' | head -2
Luettu näin: paljonko viivastys korkoa 10 000 eurolle ajalta 1.3.2027–15.5.2027
VASTAUS     Korko (viivastys) summalle 10 000,00 € ajalta 1.3.2027–15.5.2027: 236,30 €
$ agrc ask laina.agr 'paljonko korkoa 10 000 eurolle 1.3.2027 alkaen 15.5.2028 asti?'
Luettu näin: paljonko korkoa 10 000 eurolle 1.3.2027 alkaen 15.5.2028 asti
VASTAUS     Sopimus ei kerro tätä: korkokanta koko tälle ajalle (viivastys).
PERUSTE     kohta 1 (laina.agr:8): päivien laskenta: todelliset/365 · koron laskenta:
              yksinkertainen korko · korkokanta: viitekorko + 7 % · on: 4,5 % · on: 4 %
              (ei tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   korkokanta koko tälle ajalle (viivastys) (kohta 1)
VERSIO      laina · laina.agr · sha256 85e96c3070f3 · agrc 0.1.0
$ agrc ask loan.agr 'how much interest by late on 10 000 € from 1.3.2027 to 15.5.2027?'
Read as: how much interest by late on 10 000 € from 1.3.2027 to 15.5.2027
ANSWER      The agreement does not state how days of interest are counted. What interest
            on 10 000,00 € from 1.3.2027 to 15.5.2027 by late then comes to:
            actual/365     ≈ 164,3836 €
            actual/360     ≈ 166,6667 €
            30/360         ≈ 164,4444 €
            actual/actual  ≈ 164,3836 €
BECAUSE     clause 1 (loan.agr:6): rate: 8 %
              (not checked against the signed document)
ASSUMING    Whether interest bears interest is not stated; added once a year, it makes
              no difference in this time. (default)
NOT STATED  how days of interest are counted (clause 1)
VERSION     loan · loan.agr · sha256 e6bb0af4f0e1 · agrc 0.1.0
$ agrc ask loan.agr 'how much interest by late on 10 000 € from 1.3.2027 to 15.5.2029?' | head -12
Read as: how much interest by late on 10 000 € from 1.3.2027 to 15.5.2029
ANSWER      The agreement does not state how days of interest are counted; whether
            interest bears interest. What interest on 10 000,00 € from 1.3.2027 to
            15.5.2029 by late then comes to:
            actual/365, simple interest       ≈ 1 766,5753 €
            actual/365, compounded yearly      ≈ 1 858,143 €
            actual/360, simple interest       ≈ 1 791,1111 €
            actual/360, compounded yearly     ≈ 1 885,2551 €
            30/360, simple interest           ≈ 1 764,4444 €
            30/360, compounded yearly            1 855,808 €
            actual/actual, simple interest    ≈ 1 764,3836 €
            actual/actual, compounded yearly  ≈ 1 855,7366 €
$ agrc ask loan.agr 'how much interest by loan-interest on 10 000 € from 29.2.2028 to 31.5.2030?'
Read as: how much interest by loan-interest on 10 000 € from 29.2.2028 to 31.5.2030
ANSWER      Interest on 10 000,00 € from 29.2.2028 to 31.5.2030 by loan-interest: ≈
            689,4708 €; 811 days, 30/360, compounded yearly.
BECAUSE     clause 1 (loan.agr:7): rate: 3 % · day count: 30/360 · calculation:
              compounded yearly
              (not checked against the signed document)
SUM         29.2.2028–28.2.2029: 10 000,00 € × 3 % × 359/360 ≈ 299,1667 € (359 days)  ≈ 299,1667 €
            28.2.2029–28.2.2030: ≈ 10 299,1667 € × 3 % × 360/360 = 308,975 € (360 days)     308,975 €
            28.2.2030–31.5.2030: ≈ 10 608,1417 € × 3 % × 92/360 ≈ 81,3291 € (92 days)   ≈ 81,3291 €
ASSUMING    The first day does not count, the last one does. (default)
            No rounding is stated; nothing is rounded. (default)
VERSION     loan · loan.agr · sha256 e6bb0af4f0e1 · agrc 0.1.0
$ agrc ask loan.agr 'how much interest on 10 000 € from 1.3.2027 to 15.5.2027?'
Read as: how much interest on 10 000 € from 1.3.2027 to 15.5.2027
ANSWER      The agreement does not state this: which interest is meant: late and
            loan-interest.
BECAUSE     clause 1 (loan.agr:6): interest late; rate: 8 % · interest loan-interest
              "Interest on the loan"; rate: 3 %; day count: 30/360; calculation:
              compounded yearly
              (not checked against the signed document)
NOT STATED  which interest is meant: late and loan-interest
VERSION     loan · loan.agr · sha256 e6bb0af4f0e1 · agrc 0.1.0
$ agrc ask loan.agr 'how much interest by late on 10 000 € from 15.5.2027 to 1.3.2027?' | head -3
Read as: how much interest by late on 10 000 € from 15.5.2027 to 1.3.2027
ANSWER      The agreement does not state this: the first day of interest is after the
            last one: 15.5.2027, 1.3.2027.
$ agrc ask --language sv loan.agr 'hur mycket dröjsmålsränta löper enligt loan-interest på 10 000 € från den 1.3.2027 till den 15.5.2027?' | head -4
Läst så här: hur mycket ränta enligt loan-interest på 10 000 € från 1.3.2027 till
  15.5.2027
SVAR        Ränta (loan-interest) på 10 000,00 € från 1.3.2027 till 15.5.2027: ≈
            61,6667 €; 74 dagar, 30/360, ränta på ränta årligen.
$ agrc check loan.agr | grep W471
warning W471: `late` does not state how days of interest are counted
warning W471: `late` does not state whether interest bears interest
