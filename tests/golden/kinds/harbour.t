# Things of invented kinds: attributes, relations, scales, requirements, classes
$ agrc check harbour.agr
warning W394: it is not stated from when and until when the agreement is in force
  harbour.agr:2:11
     2 | agreement harbour "Harbour plan"
       |           ^^^^^^^
  help: add `term` with `from:` and `until:` in a clause

note N396: it is not stated how disputes are settled
  harbour.agr:2:11
     2 | agreement harbour "Harbour plan"
       |           ^^^^^^^
  help: add a `procedure` for disputes, or `silent on dispute`

note N397: it is not stated how the agreement is amended
  harbour.agr:2:11
     2 | agreement harbour "Harbour plan"
       |           ^^^^^^^
  help: add a decision on amendment, or `silent on amendment`

error E383: `has: risk at least 1` does not hold for 1 of 3: road
  harbour.agr:27:3, clause 1
    27 |   require each aim;  has: risk at least 1
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: add what is missing, narrow down whom the requirement concerns, or soften it
        with `strength: should`

warning W384: what is aimed at, `has: covered-by at least 1`, does not hold for 2 of 12:
  p2 (2021), p4 (2021)
  harbour.agr:28:3, clause 1
    28 |   require each critical-point;  has: covered-by at least 1;  every year: 2021–2023;  strength: should
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: add what is missing, or acknowledge that the aim is not met for these

warning W385: `has: covered-by at least 1` can't be shown for: p1 (2022), p1 (2023), p3
  (2022), p3 (2023), p4 (2022), p4 (2023)
  harbour.agr:28:3, clause 1
    28 |   require each critical-point;  has: covered-by at least 1;  every year: 2021–2023;  strength: should
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: complete the open list, or state what is not stated

warning W385: `has: aim at least 1` can't be shown for: p4 (2021–2023)
  harbour.agr:29:3, clause 1
    29 |   require each critical-point;  has: aim at least 1;  during: 2021–2023
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: complete the open list, or state what is not stated

error E383: `has: lead exactly 1` does not hold for 1 of 2: road
  harbour.agr:30:3, clause 1
    30 |   require each aim;  if: level at least middle;  has: lead exactly 1
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: add what is missing, narrow down whom the requirement concerns, or soften it
        with `strength: should`

error E383: `has no: risk` does not hold for 1 of 2: quay
  harbour.agr:31:3, clause 1
    31 |   require each aim;  has no: risk;  if: year exactly 2021
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: add what is missing, narrow down whom the requirement concerns, or soften it
        with `strength: should`

warning W387: it can't be said whether these belong to dear: crane and road
  harbour.agr:33:30, clause 1
    33 |   set dear;  are: each aim;  where: budget more than 1 M€
       |                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: state what the condition looks at, for each of them

warning W418: no class of form fits 1 of 4 cases, such as depth: weak; breadth: weak
  harbour.agr:38:18, clause 1
    38 |   classification form "Form of work"
       |                  ^^^^
  help: add a class, or one without conditions for the rest

warning W417: both developing and strategic fit the same case (depth: strong; breadth:
  strong), and the text does not say which goes first
  harbour.agr:42:11, clause 1
    42 |     class strategic;  depth: strong;  breadth: strong
       |           ^^^^^^^^^
  help: narrow one of them, or say `takes precedence over` where the text does
  note: stated here first
    harbour.agr:41:11
    41 |     class developing;  breadth: strong

note N362: `autumn` names no time that can be checked
  harbour.agr:45:73, clause 1
    45 |   duty making;  who: koski;  does: prepares;  what: quay; crane;  when: autumn; spring; respectively
       |                                                                         ^^^^^^
  help: give a month, a date or a number of times, or declare an `event` of that name
        with its period

note N362: `spring` names no time that can be checked
  harbour.agr:45:81, clause 1
    45 |   duty making;  who: koski;  does: prepares;  what: quay; crane;  when: autumn; spring; respectively
       |                                                                                 ^^^^^^
  help: give a month, a date or a number of times, or declare an `event` of that name
        with its period

3 errors, 7 warnings, 4 notes
[1]
$ agrc ask --format text harbour.agr 'which aims have no risk' 2>$TMPDIR/err
Read as: which aim has no risks
ANSWER      aim without risks: road.
BECAUSE     clause 1 (harbour.agr:20): level: middle
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'which aims have risks' 2>$TMPDIR/err
Read as: which aim has risks
ANSWER      aim: risks (2): quay and crane.
BECAUSE     clause 1 (harbour.agr:18): level: high · level: low
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'which aims lack a lead' 2>$TMPDIR/err
Read as: which aim has no lead
ANSWER      aim without lead: road.
BECAUSE     clause 1 (harbour.agr:20): level: middle
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'which critical points are covered in 2022' 2>$TMPDIR/err
Read as: which critical-point is covered-by in 2022
ANSWER      critical-point: covered-by (2022): p2. It can't be said of these: p1, p3 and
            p4.
BECAUSE     clause 1 (harbour.agr:21): critical-point p1 "Depth" · critical-point p2
              "Width" · critical-point p3 "Wind" · critical-point p4 "Ice" · and 2 more
              (not checked against the signed document)
NOT STATED  critical-point: covered-by (2022) (p1, p3 and p4)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'which critical points are covered in 2021' 2>$TMPDIR/err
Read as: which critical-point is covered-by in 2021
ANSWER      critical-point: covered-by (2021) (2): p1 and p3.
BECAUSE     clause 1 (harbour.agr:21): critical-point p1 "Depth" · critical-point p2
              "Width" · critical-point p3 "Wind" · critical-point p4 "Ice" · and 2 more
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'which critical points are covered by quay' 2>$TMPDIR/err
Read as: which critical-point is covered-by by quay
ANSWER      critical-point: covered-by (2): p1 and p3.
BECAUSE     clause 1 (harbour.agr:18): covers: p1; p3
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'which critical points does quay cover' 2>$TMPDIR/err
Read as: which critical-point is covers by quay
ANSWER      critical-point: covered-by (2): p1 and p3.
BECAUSE     clause 1 (harbour.agr:18): covers: p1; p3
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'what does quay cover' 2>$TMPDIR/err
Read as: what is the covers of quay
ANSWER      quay, covers (2): p1 and p3.
BECAUSE     clause 1 (harbour.agr:18): covers: p1; p3
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'which critical points are not covered' 2>$TMPDIR/err
Read as: which critical-point is not covered-by
ANSWER      critical-point without covered-by: none. It can't be said of these: p4.
BECAUSE     clause 1 (harbour.agr:21): critical-point p1 "Depth" · critical-point p2
              "Width" · critical-point p3 "Wind" · critical-point p4 "Ice" · and 2 more
              (not checked against the signed document)
NOT STATED  critical-point without covered-by (p4)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'what is the lead of quay' 2>$TMPDIR/err
Read as: what is the lead of quay
ANSWER      quay, lead: port.
BECAUSE     clause 1 (harbour.agr:18): lead: port
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'who is the lead of crane' 2>$TMPDIR/err
Read as: what is the lead of crane
ANSWER      crane, lead: city.
BECAUSE     clause 1 (harbour.agr:19): lead: city
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'what are the risks of quay' 2>$TMPDIR/err
Read as: what is the risks of quay
ANSWER      quay, risks (2): storm and strike.
BECAUSE     clause 1 (harbour.agr:25): answers: quay · answers: quay; crane · level:
              high
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'what is the budget of quay' 2>$TMPDIR/err
Read as: what is the budget of quay
ANSWER      quay, budget: 3 000 000 €.
BECAUSE     clause 1 (harbour.agr:18): budget: 3 M€ · year: 2021 · level: high · covers:
              p1; p3
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'how many risks does quay have' 2>$TMPDIR/err
Read as: how many risks does quay have
ANSWER      quay, risks: 2.
BECAUSE     clause 1 (harbour.agr:18): level: high · answers: quay · answers: quay;
              crane
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'which aims are at least middle' 2>$TMPDIR/err
Read as: which aim is at least middle
ANSWER      aim: at least middle (2): quay and road.
BECAUSE     clause 1 (harbour.agr:18): level: high · level: middle
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'which aims are at least level middle' 2>$TMPDIR/err
Read as: which aim is at least middle
ANSWER      aim: at least middle (2): quay and road.
BECAUSE     clause 1 (harbour.agr:18): level: high · level: middle
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'which aims are level low' 2>$TMPDIR/err
Read as: which aim is low
ANSWER      aim: low: crane.
BECAUSE     clause 1 (harbour.agr:19): level: low
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'which aims have lead port' 2>$TMPDIR/err
Read as: which aim is lead port
ANSWER      aim: lead port: quay.
BECAUSE     clause 1 (harbour.agr:18): lead: port
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'which aims have budget more than 1 M€' 2>$TMPDIR/err
Read as: which aim has budget more than 1 M€
ANSWER      aim: budget more than 1 000 000 €: quay. It can't be said of these: crane
            and road.
BECAUSE     clause 1 (harbour.agr:18): budget: 3 M€ · level: low · level: middle
              (not checked against the signed document)
NOT STATED  aim: budget more than 1 000 000 € (crane and road)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'which class is it when depth is strong and breadth is weak' 2>$TMPDIR/err
Read as: which class is it when depth is strong and breadth is weak
ANSWER      form, depth: strong; breadth: weak: training.
BECAUSE     clause 1 (harbour.agr:40): depth: strong · breadth: weak
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'what class is depth strong, breadth strong' 2>$TMPDIR/err
Read as: which class is it when depth is strong and breadth is strong
ANSWER      form, depth: strong; breadth: strong: these fit, and the text does not say
            which goes first: developing and strategic.
BECAUSE     clause 1 (harbour.agr:41): breadth: strong · depth: strong
              (not checked against the signed document)
NOT STATED  which of these goes first: developing and strategic (clause 1)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'what form is it when depth is weak and breadth is weak' 2>$TMPDIR/err
Read as: which class is it when depth is weak and breadth is weak
ANSWER      The agreement does not state this: a class for form, depth: weak; breadth:
            weak.
BECAUSE     clause 1 (harbour.agr:40): class training; depth: strong; breadth: weak ·
              weak · class developing; breadth: strong · class strategic; depth: strong;
              breadth: strong
              (not checked against the signed document)
NOT STATED  a class for form, depth: weak; breadth: weak (clause 1)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'what is the level of crane' 2>$TMPDIR/err
Read as: what is the level of crane
ANSWER      crane, level: low.
BECAUSE     clause 1 (harbour.agr:19): level: low · year: 2022–2023
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'what is the year of crane' 2>$TMPDIR/err
Read as: what is the year of crane
ANSWER      crane, year: 2022–2023.
BECAUSE     clause 1 (harbour.agr:19): year: 2022–2023
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'which aims have at least 2 risks' 2>$TMPDIR/err
Read as: which aim has at least 2 risks
ANSWER      aim: risks: quay.
BECAUSE     clause 1 (harbour.agr:18): level: high
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'are the requirements met' 2>$TMPDIR/err
Read as: are the requirements met
ANSWER      No: 4 of 6 requirements do not hold.
            each aim; has: risk at least 1        road
                no
            each critical-point; has: covered-by at least 1 (should)  p2 2021, p4 2021
                no
            each critical-point; has: aim at least 1  p4 2021–2023
                uncertain
            each aim; has: lead exactly 1         road
                no
            each aim; has no: risk                quay
                no
            high-aims count                       2; exactly 2
                yes
BECAUSE     clause 1 (harbour.agr:27): require each aim; has: risk at least 1 · has:
              risk at least 1 · answers: quay · answers: quay; crane · and 26 more
              (not checked against the signed document)
NOT STATED  each critical-point; has: aim at least 1: p4 2021–2023 (clause 1)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'what is crane' 2>$TMPDIR/err
Read as: what is crane
ANSWER      crane, ”A crane”: aim, clause 1.
            year    2022–2023
            level   low
            covers  p2; among others
            lead    city
BECAUSE     clause 1 (harbour.agr:19): year: 2022–2023 · level: low · covers: p2; among
              others · lead: city
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
$ agrc ask --format text harbour.agr 'what are the duties of koski' 2>$TMPDIR/err
Read as: what must koski do
ANSWER      Duties of koski: 1.
            making  koski  prepares: quay; crane (must); when: autumn (quay); spring
                           (crane)
BECAUSE     clause 1 (harbour.agr:45): who: koski · when: autumn; spring; respectively ·
              what: quay; crane · does: prepares
              (not checked against the signed document)
VERSION     harbour · harbour.agr · sha256 6aca1e8aa1ac · agrc 0.1.0
