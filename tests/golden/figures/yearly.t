# Amounts of every year or month: what is divided is for a year, a quantity is shown with its time
$ agrc check --fail-on error yearly.agr | tail -1
2 warnings, 2 notes
$ agrc ask yearly.agr "who pays how much" | grep ANSWER -A1
ANSWER      48 000,00 € is divided by costs: koski 36 000,00 €, salmi 12 000,00 €.
TABLE       costs
$ agrc ask yearly.agr "what is the fee" | grep ANSWER
ANSWER      fee, every year: 5 000 €.
$ agrc ask yearly.agr "how much is the rent" | grep ANSWER
ANSWER      rent, every month: 1 200 €.
$ agrc ask yearly.agr "how much interest on 10 000 € from 1.3.2027 to 1.4.2027" | grep ANSWER -A1
ANSWER      Interest on 10 000,00 € from 1.3.2027 to 1.4.2027 by late: ≈ 59,4521 €; 31
            days, actual/365, simple interest.
# A rate of interest is one of a year, and no year is divided by months
$ sed 's/7 % per year/1 % per month/; s/48 000 € per year/4 000 € each month/' yearly.agr > $TMPDIR/m.agr; cd $TMPDIR; agrc check m.agr | grep "^error" -A3
error E221: `4 000 € each month` does not fit here: a number is wanted here
  m.agr:14:9, clause 2
    14 |     of: 4 000 € each month
       |         ^^^^^^^^^^^^^^^^^^
--
error E221: `1 % per month` does not fit here: a number is wanted here
  m.agr:19:25, clause 2
    19 |   interest late;  rate: 1 % per month;  day count: actual/365;  calculation: simple interest
       |                         ^^^^^^^^^^^^^
