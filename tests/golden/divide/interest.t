# Interest by stated conventions, from day to day; what is not stated is shown, never chosen.
$ agrc ask laina.agr 'paljonko korkoa 10 000 eurolle 1.3.2027 alkaen 15.5.2027 asti?'
$ agrc ask laina.agr 'paljonko viivästyskorkoa kertyy 10 000 euron laskulle, jos eräpäivä on 1.3.2027 ja maksetaan 15.9.2027?'
$ agrc ask laina.agr 'mikä on viivästyskorko 10 000 eurolle ajalta 1.3.2027–15.5.2027?' | head -2
$ agrc ask laina.agr 'paljonko korkoa 10 000 eurolle 1.3.2027 alkaen 15.5.2028 asti?'
$ agrc ask loan.agr 'how much interest by late on 10 000 € from 1.3.2027 to 15.5.2027?'
$ agrc ask loan.agr 'how much interest by late on 10 000 € from 1.3.2027 to 15.5.2029?' | head -12
$ agrc ask loan.agr 'how much interest by loan-interest on 10 000 € from 29.2.2028 to 31.5.2030?'
$ agrc ask loan.agr 'how much interest on 10 000 € from 1.3.2027 to 15.5.2027?'
$ agrc ask loan.agr 'how much interest by late on 10 000 € from 15.5.2027 to 1.3.2027?' | head -3
$ agrc ask --language sv loan.agr 'hur mycket dröjsmålsränta löper enligt loan-interest på 10 000 € från den 1.3.2027 till den 15.5.2027?' | head -4
$ agrc check loan.agr | grep W471
