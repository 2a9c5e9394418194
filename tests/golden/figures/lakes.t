# Figures over time, formulas, limits open at one end, sums by attribute.
$ agrc check lakes.agr
warning W456: `payers` and `towns` do not list the same; only in the first: lampi; only
  in the second: salmi
  lakes.agr:16:40, clause 1
    16 |   set payers "Who pay": koski; lampi;  compared with: towns
       |                                        ^^^^^^^^^^^^^^^^^^^^
  help: correct one of the two lists, or remove `compared with`

note N452: rows of `lakes.csv` that name nothing declared here are not used (1): Vuori
  lakes.agr:22:5, clause 2
    22 |     from data: "lakes.csv";  column: "Inhabitants";  year column: "Year";  unit: inhabitants
       |     ^^^^^^^^^^^^^^^^^^^^^^
  help: nothing has to be done when the file is about more than this agreement
  note: the first of them
    lakes.csv:8:1
     8 | Vuori;2024;120

1 warning, 1 note
[1]
# Without a time all are shown; outside the rows nothing is stated, never the nearest.
$ agrc ask lakes.agr 'how much is people of koski?' | sed '/^BECAUSE/,$d'
Read as: how much is people for koski
ANSWER      koski, people, by time (3):
            2023  8 100 inhabitants
            2024  8 200 inhabitants
            2030  8 300 inhabitants
$ agrc ask lakes.agr 'how much is people of koski in 2024?' | sed '/^VERSION/,$d'
Read as: how much is people for koski in 2024
ANSWER      koski, people: 8 200 inhabitants.
BECAUSE     clause 2 (lakes.csv:5): Koski;2024;8 200 · from data: "lakes.csv"
              (not checked against the signed document)
$ agrc ask lakes.agr 'hur stor är people för koski den 1.6.2023?' | sed -n 1,2p
Read as: how much is people for koski on 1.6.2023
ANSWER      koski, people: 8 100 inhabitants.
$ agrc ask lakes.agr 'paljonko on people koski vuonna 2027?' | sed -n 1,2p
Read as: how much is people for koski in 2027
ANSWER      The agreement does not state this: koski, people.
$ agrc ask lakes.agr 'what is the total of people in 2023?' | sed '/^BECAUSE/,/signed/d;/^VERSION/d'
Read as: what is the total of people in 2023
ANSWER      people, total: 12 750 inhabitants.
SUM         koski   8 100 inhabitants
            salmi   3 950 inhabitants
            lampi     700 inhabitants
            total  12 750 inhabitants
$ agrc ask lakes.agr 'what is the total of people in 2024?' | sed '/^BECAUSE/,/signed/d;/^VERSION/d'
Read as: what is the total of people in 2024
ANSWER      The agreement does not state this: people, total.
SUM         koski  8 200 inhabitants
            salmi  3 900 inhabitants
            lampi  not stated
NOT STATED  lampi, people (clause 2)
$ agrc ask lakes.agr 'what is the total of people?' | sed '/^BECAUSE/,$d'
Read as: what is the total of people
ANSWER      people, total, by time (3):
            2023  12 750 inhabitants
            2024  not stated
            2030  12 800 inhabitants
$ agrc ask lakes.agr 'how much is budget?' | sed '/^BECAUSE/,$d'
Read as: how much is budget
ANSWER      budget, by time (2):
            2024                 90 000 €
            1.1.2025–31.12.2026  96 000 €
$ agrc ask lakes.agr 'how much is budget on 3.4.2025?' | sed -n 2p
ANSWER      budget: 96 000 €.
$ agrc ask lakes.agr 'what if people of koski is 9 000 inhabitants: how much is people of koski in 2024?' | sed -n '/^ANSWER/p'
ANSWER      koski, people: 9 000 inhabitants.
# Formulas.
$ for q in 'fee of salmi' 'fee of lampi' 'grant of koski' 'grant of lampi' span third typical most 'half-fee of koski' 'broken of koski' 'broken of salmi' load workers room open-ended; do
> agrc ask lakes.agr "how much is $q?" | sed -n '/^ANSWER/,/^BECAUSE/p' | grep -v '^BECAUSE'; done
ANSWER      salmi, fee: 150 €.
ANSWER      lampi, fee: 1 200 €.
ANSWER      koski, grant: 1 000 €.
ANSWER      lampi, grant: 200 €.
ANSWER      span: 110 pcs.
ANSWER      third: 90 pcs.
ANSWER      typical: 100 pcs.
ANSWER      most: 200 pcs.
ANSWER      koski, half-fee: 60 €.
ANSWER      koski, broken: it can't be computed, because something would be divided by
            zero.
ANSWER      salmi, broken: 3.
ANSWER      load: at most 40 pcs.
ANSWER      workers: at least 25.
ANSWER      room: at most 480 pcs.
ANSWER      open-ended: it can't be computed, because the limits leave it open at both
            ends.
$ agrc ask --format json lakes.agr 'how much is workers?' | sed -n '/"value"/,/"to"/p'
  "verdict": "value",
  "sentence": "workers: at least 25.",
  "value": {
    "from": {
      "exact": "25",
      "unit": "number",
      "display": "at least 25",
      "about": false
    },
    "to": null
# Parts of a table, and what is outside its total.
$ agrc ask lakes.agr 'what is the total of work?' | sed '/^BECAUSE/,/signed/d;/^VERSION/d'
Read as: what is the total of work
ANSWER      work, total: the rows come to about 11–12 fte, but the text states about 12
            fte.
SUM         guides  2–3 fte
            desk          4 fte
            repair  about 5 fte
            total   11–12 fte
$ agrc ask lakes.agr 'how much is work of nights?' | sed -n 2p
ANSWER      nights, work: 1,5 fte.
$ agrc ask lakes.agr 'work by employer' | sed '/^BECAUSE/,$d'
Read as: work by employer
ANSWER      work by employer (2):
            salmi  2–3 fte
            koski  about 9 fte
$ agrc ask lakes.agr 'which rows are outside the total of work?' | sed -n 2p
ANSWER      work, outside the total: 1 fte.
# What a figure would have to be where the relation is in steps.
$ agrc ask lakes.agr 'what area of salmi would give fee of salmi 200 €?' | sed -n '/^ANSWER/,/^BECAUSE/p' | grep -v '^BECAUSE'
ANSWER      salmi, area: with exactly 60 pcs, salmi, fee is 200 €; other values may give
            it too.
$ agrc ask lakes.agr 'what would area of koski have to be for span to be 200 pcs?' | sed -n '/^ANSWER/,/^BECAUSE/p' | grep -v '^BECAUSE'
ANSWER      koski, area: with exactly 210 pcs, span is 200 pcs; other values may give it
            too.
$ agrc ask lakes.agr 'what would budget have to be for span to be 200 pcs in 2024?' | sed -n 2p
ANSWER      No: budget has no effect on span.
# A day given beforehand.
$ agrc ask --as-of 1.7.2025 lakes.agr 'how much is budget?' | sed '/^BECAUSE/,/signed/d;/^VERSION/d'
Read as: how much is budget
ANSWER      budget: 96 000 €.
ASSUMING    The question is about 1.7.2025. (default)
$ agrc ask --as-of 2025-07-01 lakes.agr 'how much is budget in 2024?' | sed '/^BECAUSE/,/signed/d;/^VERSION/d'
Read as: how much is budget in 2024
ANSWER      budget: 90 000 €.
$ agrc ask --as-of tomorrow lakes.agr 'how much is budget?'
agrc: --as-of: there is no such day as `tomorrow`; write it as 31.12.2026 or 2026-12-31
agrc: `agrc ask --help` lists the options
[2]
$ agrc ask --as-of 1.7.2025 lakes.agr 'how much is span?' | sed '/^BECAUSE/,/signed/d;/^VERSION/d'
Read as: how much is span
ANSWER      span: 110 pcs.
SUM         largest of area     120 pcs
            − smallest of area  -10 pcs
            total               110 pcs
