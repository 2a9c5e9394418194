# Seats divided by a rule: ties, limits, gaps, quantities
$ agrc check lakes.agr | grep -A1 'E4[09]\|W4[09]'
warning W496: `council`: lampi and college are equal for 1 seat, and nothing says who
  goes first
--
warning W491: `open`: it is not stated by which method the seats are divided
  lakes.agr:36:16, clause 2
--
warning W495: `late`: the seats can't be divided: the number of seats is not stated
  lakes.agr:39:25, clause 2
$ agrc ask lakes.agr 'how are the seats in council divided?' | grep -v '^VERS'
Read as: how many seats in council
ANSWER      Seats in council: 12 in all (largest remainder). Equal: lampi and college.
            They compete for 1 seat, and nothing says who goes first.
            koski    6 seats
            salmi    3 seats
            lampi    1 seat–2 seats
            college  1 seat–2 seats
BECAUSE     clause 2 (lakes.agr:23): according to: fee · seats: 12 · method: largest
              remainder
            clause 1 (lakes.agr:14): koski 40 000 € · salmi 20 000 € · lampi 10 000 € ·
              college 10 000 €
            (none of these is checked against the signed document)
SUM         koski    40 000 €; exact share 6, remainder 0   6 seats
            salmi    20 000 €; exact share 3, remainder 0   3 seats
            lampi    10 000 €; exact share 1,5, remainder 0,5  1 seat–2 seats
            college  10 000 €; exact share 1,5, remainder 0,5  1 seat–2 seats
            total                                          12
NOT STATED  who goes first in a tie for seats (council) (clause 2)
$ agrc ask lakes.agr 'how many seats does college get in council?' | grep -v '^VERS'
Read as: how many seats does college have in council
ANSWER      college has 1–2 seats out of 12 in council (largest remainder). Equal: lampi
            and college. They compete for 1 seat, and nothing says who goes first.
BECAUSE     clause 2 (lakes.agr:23): according to: fee · seats: 12 · method: largest
              remainder
            clause 1 (lakes.agr:14): koski 40 000 € · salmi 20 000 € · lampi 10 000 € ·
              college 10 000 €
            (none of these is checked against the signed document)
SUM         college  10 000 €; exact share 1,5, remainder 0,5  1 seat–2 seats
NOT STATED  who goes first in a tie for seats (council) (clause 2)
$ agrc ask lakes.agr 'how many seats does koski get in council?' | grep -v '^VERS'
Read as: how many seats does koski have in council
ANSWER      koski has 6 seats out of 12 in council (largest remainder).
BECAUSE     clause 2 (lakes.agr:23): according to: fee · seats: 12 · method: largest
              remainder
            clause 1 (lakes.agr:14): koski 40 000 € · salmi 20 000 € · lampi 10 000 € ·
              college 10 000 €
            (none of these is checked against the signed document)
SUM         koski  40 000 €; exact share 6, remainder 0  6 seats
$ agrc ask lakes.agr 'how are the seats in board divided?' | grep -v '^VERS'
Read as: how many seats in board
ANSWER      Seats in board: 12 in all (largest remainder).
            koski    6 seats
            salmi    3 seats
            lampi    1 seat
            college  2 seats
BECAUSE     clause 2 (lakes.agr:26): according to: fee · seats: 12 · method: largest
              remainder · ties: college; lampi
            clause 1 (lakes.agr:14): koski 40 000 € · salmi 20 000 € · lampi 10 000 € ·
              college 10 000 €
            (none of these is checked against the signed document)
SUM         koski    40 000 €; exact share 6, remainder 0   6 seats
            salmi    20 000 €; exact share 3, remainder 0   3 seats
            lampi    10 000 €; exact share 1,5, remainder 0,5   1 seat
            college  10 000 €; exact share 1,5, remainder 0,5   2 seats
            total                                          12
$ agrc ask lakes.agr 'how are the seats in draw divided?' | grep -v '^VERS'
Read as: how many seats in draw
ANSWER      Seats in draw: 10 in all (D'Hondt). Equal: koski and salmi. Lots are drawn
            for 1 seat.
            koski    5–6 seats
            salmi    2–3 seats
            lampi    1 seat
            college  1 seat
BECAUSE     clause 2 (lakes.agr:29): according to: fee · seats: 10 · method: d’hondt ·
              ties: lot
            clause 1 (lakes.agr:14): koski 40 000 € · salmi 20 000 € · lampi 10 000 € ·
              college 10 000 €
            (none of these is checked against the signed document)
SUM         koski    40 000 €; last quotient 8 000, next ≈ 6 666,6667  5–6 seats
            salmi    20 000 €; last quotient 10 000, next ≈ 6 666,6667  2–3 seats
            lampi    10 000 €; last quotient 10 000, next 5 000   1 seat
            college  10 000 €; last quotient 10 000, next 5 000   1 seat
            total                                          10
$ agrc ask lakes.agr 'how are the seats in mixed divided?' | grep -v '^VERS'
Read as: how many seats in mixed
ANSWER      Seats in mixed: 9 in all (D'Hondt).
            koski  6 seats
            salmi  2 seats
            lampi  1 seat
BECAUSE     clause 2 (lakes.agr:32): according to: 50 % * part of people + 50 % * part
              of fee · who: each municipality · seats: 9 · at least: koski 2; each
              municipality 1 · method: d'hondt
            clause 1 (people.csv:2): koski;24 300 · from data: "people.csv" ·
              salmi;9 100 · lampi;3 250 · and 4 more
            (none of these is checked against the signed document)
SUM         koski  42625/733 ≈ 58,15 %; last quotient ≈ 0,0969, next ≈ 0,0831  6 seats
            salmi  36525/1466 ≈ 24,91 %; last quotient ≈ 0,1246, next ≈ 0,083  2 seats
            lampi  31325/2932 ≈ 10,68 %; last quotient ≈ 0,1068, next ≈ 0,0534; a limit decides  1 seat
            total                                        9
$ agrc ask lakes.agr 'how are the seats in open divided?' | grep -v '^VERS'
Read as: how many seats in open
ANSWER      It is not stated by which method the seats are divided (open). The methods
            give:
            largest remainder      koski 4; salmi 1; lampi 1
            D'Hondt                koski 5; salmi 1; lampi 0
            Sainte-Laguë           koski 4; salmi 1; lampi 1
            modified Sainte-Laguë  koski 4; salmi 2; lampi 0
            Huntington-Hill        koski 4; salmi 1; lampi 1
BECAUSE     clause 2 (lakes.agr:36): according to: people · seats: 6
            clause 1 (people.csv:2): koski;24 300 · from data: "people.csv" ·
              salmi;9 100 · lampi;3 250
            (none of these is checked against the signed document)
ASSUMING    The first divisor of the modified Sainte-Laguë method is 1,4. (default)
NOT STATED  method (open) (clause 2)
$ agrc ask lakes.agr 'how many seats does lampi get in open?' | grep -v '^VERS'
Read as: how many seats does lampi have in open
ANSWER      It is not stated by which method the seats are divided (open). The methods
            give:
            largest remainder      1 seat
            D'Hondt                0 seats
            Sainte-Laguë           1 seat
            modified Sainte-Laguë  0 seats
            Huntington-Hill        1 seat
BECAUSE     clause 2 (lakes.agr:36): according to: people · seats: 6
            clause 1 (people.csv:2): koski;24 300 · from data: "people.csv" ·
              salmi;9 100 · lampi;3 250
            (none of these is checked against the signed document)
ASSUMING    The first divisor of the modified Sainte-Laguë method is 1,4. (default)
NOT STATED  method (open) (clause 2)
$ agrc ask lakes.agr 'how many seats does lampi get in late?' | grep -v '^VERS'
Read as: how many seats does lampi have in late
ANSWER      It is not stated how many seats there are to divide (late).
BECAUSE     clause 2 (lakes.agr:39): according to: people · seats: not stated · method:
              d'hondt
            clause 1 (people.csv:2): koski;24 300 · from data: "people.csv" ·
              salmi;9 100 · lampi;3 250
            (none of these is checked against the signed document)
NOT STATED  seats (late) (clause 2)
$ agrc ask lakes.agr 'how are the seats in assembly divided?' | grep -v '^VERS'
Read as: how many seats in assembly
ANSWER      Seats in assembly: 15 in all (Huntington-Hill).
            koski  10 seats
            salmi   4 seats
            lampi   1 seat
BECAUSE     clause 2 (lakes.agr:43): seats: as by-people · according to: people · seats:
              15 · method: huntington-hill
            clause 1 (people.csv:2): koski;24 300 · from data: "people.csv" ·
              salmi;9 100 · lampi;3 250
            (none of these is checked against the signed document)
SUM         koski  24 300 inhabitants; square of the last quotient 6 561 000, of the next ≈ 5 368 090,9091  10 seats
            salmi  9 100 inhabitants; square of the last quotient ≈ 6 900 833,3333, of the next 4 140 500   4 seats
            lampi  3 250 inhabitants; square of the last quotient –, of the next 5 281 250   1 seat
            total                                        15
$ agrc ask lakes.agr 'how much is by-people of salmi?' | grep -v '^VERS'
Read as: how much is by-people for salmi
ANSWER      salmi, by-people: 4 seats.
BECAUSE     clause 2 (lakes.agr:41): according to: people · seats: 15 · method:
              huntington-hill
            clause 1 (people.csv:2): koski;24 300 · from data: "people.csv" ·
              salmi;9 100 · lampi;3 250
            (none of these is checked against the signed document)
$ agrc ask lakes.agr 'what is the total of by-people?' | grep -v '^VERS'
Read as: what is the total of by-people
ANSWER      by-people, total: 15 seats.
BECAUSE     clause 2 (lakes.agr:41): according to: people · seats: 15 · method:
              huntington-hill
            clause 1 (people.csv:2): koski;24 300 · from data: "people.csv" ·
              salmi;9 100 · lampi;3 250
            (none of these is checked against the signed document)
SUM         koski  10 seats
            salmi   4 seats
            lampi   1 seat
            total  15 seats
$ agrc ask lakes.agr 'does council decide with koski?' | grep -v '^VERS'
Read as: does a decision of council pass with koski in favour
ANSWER      The agreement gives no exact number of votes for lampi in council.
BECAUSE     clause 2 (lakes.agr:23): according to: fee · seats: 12 · method: largest
              remainder · passes if: more than 1/2 of all votes · votes: as seats
            clause 1 (lakes.agr:14): koski 40 000 € · salmi 20 000 € · lampi 10 000 € ·
              college 10 000 €
            (none of these is checked against the signed document)
NOT STATED  an exact number of votes for: lampi (council)
$ agrc ask lakes.agr 'does assembly decide with koski?' | grep -v '^VERS'
Read as: does a decision of assembly pass with koski in favour
ANSWER      Yes. 10 seats out of 15 seats are in favour; a decision needs at least 2/3
            of all votes (just enough).
BECAUSE     clause 2 (lakes.agr:51): passes if: at least 10/15 of all votes · seats: as
              by-people · according to: people · seats: 15 · and 2 more
            clause 1 (people.csv:2): koski;24 300 · from data: "people.csv" ·
              salmi;9 100 · lampi;3 250
            (none of these is checked against the signed document)
SUM         koski  in favour  10 seats
            total             10 seats
ASSUMING    Voters that the ballot does not name are present and vote against: salmi and
              lampi. (default)
$ agrc ask lakes.agr 'how many more euros would salmi need for another seat in council?' | grep -v '^VERS'
Read as: how many more would salmi need for another seat in council
ANSWER      salmi needs 4 000,01 € more (24 000,01 € instead of 20 000 €); then it has 4
            seats in council. The seat comes from: lampi and college.
BECAUSE     clause 2 (lakes.agr:23): according to: fee · seats: 12 · method: largest
              remainder
            clause 1 (lakes.agr:14): koski 40 000 € · salmi 20 000 € · lampi 10 000 € ·
              college 10 000 €
            (none of these is checked against the signed document)
SUM         koski    40 000 €; exact share ≈ 5,7143, remainder ≈ 0,7143  6 seats
            salmi    24 000,01 €; exact share ≈ 3,4286, remainder ≈ 0,4286  4 seats
            lampi    10 000 €; exact share ≈ 1,4286, remainder ≈ 0,4286  1 seat
            college  10 000 €; exact share ≈ 1,4286, remainder ≈ 0,4286  1 seat
$ agrc ask lakes.agr 'how many more inhabitants would lampi need for another seat in mixed?' | grep -v '^VERS'
Read as: how many more would lampi need for another seat in mixed
ANSWER      lampi needs 6 655 inhabitants more (9 905 inhabitants instead of 3 250
            inhabitants); then it has 2 seats in mixed. The seat comes from: koski.
BECAUSE     clause 2 (lakes.agr:32): according to: 50 % * part of people + 50 % * part
              of fee · who: each municipality · seats: 9 · at least: koski 2; each
              municipality 1 · method: d'hondt
            clause 1 (people.csv:2): koski;24 300 · from data: "people.csv" ·
              salmi;9 100 · lampi;3 250 · and 4 more
            (none of these is checked against the signed document)
SUM         koski  153175/2887 ≈ 53,06 %; last quotient ≈ 0,1061, next ≈ 0,0884  5 seats
            salmi  398525/17322 ≈ 23,01 %; last quotient ≈ 0,115, next ≈ 0,0767  2 seats
            lampi  612725/34644 ≈ 17,69 %; last quotient ≈ 0,0884, next ≈ 0,059  2 seats
$ agrc ask lakes.agr 'how many more inhabitants would college need for another seat in council?' | grep -v '^VERS'
Read as: how many more would college need for another seat in council
ANSWER      college needs 0,01 € more (10 000,01 € instead of 10 000 €); then it has 2
            seats in council. The seat comes from: lampi.
BECAUSE     clause 2 (lakes.agr:23): according to: fee · seats: 12 · method: largest
              remainder
            clause 1 (lakes.agr:14): koski 40 000 € · salmi 20 000 € · lampi 10 000 € ·
              college 10 000 €
            (none of these is checked against the signed document)
SUM         koski    40 000 €; exact share ≈ 6, remainder ≈ 1  6 seats
            salmi    20 000 €; exact share ≈ 3, remainder ≈ 1  3 seats
            lampi    10 000 €; exact share ≈ 1,5, remainder ≈ 0,5  1 seat
            college  10 000,01 €; exact share ≈ 1,5, remainder ≈ 0,5  2 seats
$ agrc ask lakes.agr 'how many more inhabitants would salmi need for another seat?' | grep -v '^VERS'
Read as: how many more would salmi need for another seat
ANSWER      Rules divide the seats of several bodies: council, board, draw, mixed, open,
            late and assembly. Name one of them.
BECAUSE     clause 2 (lakes.agr:23): according to: fee · seats: 12 · method: largest
              remainder · ties: college; lampi · and 17 more
            clause 1 (lakes.agr:14): koski 40 000 € · salmi 20 000 € · lampi 10 000 € ·
              college 10 000 € · and 4 more
            (none of these is checked against the signed document)
$ agrc ask lakes.agr 'which method gives college the most seats in council?' | grep -v '^VERS'
Read as: which method gives college the most seats in council
ANSWER      college has the most, 1–2 seats, in council by: largest remainder;
            Sainte-Laguë; modified Sainte-Laguë; Huntington-Hill.
            largest remainder      1 seat–2 seats
            D'Hondt                1 seat
            Sainte-Laguë           1 seat–2 seats
            modified Sainte-Laguë  1 seat–2 seats
            Huntington-Hill        1 seat–2 seats
BECAUSE     clause 2 (lakes.agr:23): according to: fee · seats: 12 · method: largest
              remainder
            clause 1 (lakes.agr:14): koski 40 000 € · salmi 20 000 € · lampi 10 000 € ·
              college 10 000 €
            (none of these is checked against the signed document)
ASSUMING    The first divisor of the modified Sainte-Laguë method is 1,4. (default)
$ agrc ask lakes.agr 'what if assembly has 16 seats: how are the seats in assembly divided?' | grep -v '^VERS'
Read as: what if assembly may have 16 seats: how many seats in assembly
ANSWER      Seats in assembly: 16 in all (Huntington-Hill).
            koski  11 seats
            salmi   4 seats
            lampi   1 seat
BECAUSE     clause 2 (lakes.agr:43): seats: as by-people · according to: people ·
              instead of “seats: 15”: assembly may have 16 seats · method:
              huntington-hill
            clause 1 (people.csv:2): koski;24 300 · from data: "people.csv" ·
              salmi;9 100 · lampi;3 250
            (none of these is checked against the signed document)
SUM         koski  24 300 inhabitants; square of the last quotient ≈ 5 368 090,9091, of the next ≈ 4 473 409,0909  11 seats
            salmi  9 100 inhabitants; square of the last quotient ≈ 6 900 833,3333, of the next 4 140 500   4 seats
            lampi  3 250 inhabitants; square of the last quotient –, of the next 5 281 250   1 seat
            total                                        16
$ agrc ask lakes.agr 'what if harju joins: how are the seats in assembly divided?' | grep -v '^VERS'
Read as: what if harju joins: how many seats in assembly
ANSWER      The seats of by-people can't be divided: the figure for harju is not stated
            exactly.
BECAUSE     clause 2 (lakes.agr:43): seats: as by-people · according to: people · seats:
              15 · method: huntington-hill
            clause 1 (people.csv:2): koski;24 300 · from data: "people.csv" ·
              salmi;9 100 · lampi;3 250
            (none of these is checked against the signed document)
NOT STATED  harju, people (clause 2)
$ agrc ask lakes.agr 'what if harju joins with 5 000 inhabitants: how are the seats in assembly divided?' | grep -v '^VERS'
Read as: what if harju joins with 5 000 inhabitants: how many seats in assembly
ANSWER      Seats in assembly: 15 in all (Huntington-Hill).
            koski  9 seats
            salmi  3 seats
            lampi  1 seat
            harju  2 seats
BECAUSE     clause 2 (lakes.agr:43): seats: as by-people · according to: people · seats:
              15 · method: huntington-hill
            clause 1 (people.csv:2): koski;24 300 · from data: "people.csv" ·
              salmi;9 100 · lampi;3 250
            (none of these is checked against the signed document)
SUM         koski  24 300 inhabitants; square of the last quotient 8 201 250, of the next 6 561 000   9 seats
            salmi  9 100 inhabitants; square of the last quotient ≈ 13 801 666,6667, of the next ≈ 6 900 833,3333   3 seats
            lampi  3 250 inhabitants; square of the last quotient –, of the next 5 281 250   1 seat
            harju  5 000 inhabitants; square of the last quotient 12 500 000, of the next ≈ 4 166 666,6667   2 seats
            total                                        15
$ agrc ask lakes.agr 'what if lampi leaves: how many seats does salmi have in assembly?' | grep -v '^VERS'
Read as: what if lampi leaves: how many seats does salmi have in assembly
ANSWER      salmi has 4 seats out of 15 in assembly (Huntington-Hill).
BECAUSE     clause 2 (lakes.agr:43): seats: as by-people · according to: people · seats:
              15 · method: huntington-hill
            clause 1 (people.csv:2): koski;24 300 · from data: "people.csv" ·
              salmi;9 100
            (none of these is checked against the signed document)
SUM         salmi  9 100 inhabitants; square of the last quotient ≈ 6 900 833,3333, of the next 4 140 500  4 seats
$ agrc ask lakes.agr 'what if the method in assembly is d’hondt: how many seats does koski have in assembly?' | grep -v '^VERS'
Read as: what if the method in assembly is d'hondt: how many seats does koski have in
  assembly
ANSWER      koski has 10 seats out of 15 in assembly (D'Hondt).
BECAUSE     clause 2 (lakes.agr:43): seats: as by-people · according to: people · seats:
              15 · instead of “method: huntington-hill”: the method in assembly is
              d'hondt
            clause 1 (people.csv:2): koski;24 300 · from data: "people.csv" ·
              salmi;9 100 · lampi;3 250
            (none of these is checked against the signed document)
SUM         koski  24 300 inhabitants; last quotient 2 430, next ≈ 2 209,0909  10 seats
$ agrc ask lakes.agr 'why does koski have 10 seats in assembly?' | grep -v '^VERS'
Read as: how many seats does koski have in assembly
ANSWER      koski has 10 seats out of 15 in assembly (Huntington-Hill).
BECAUSE     clause 2 (lakes.agr:43): seats: as by-people · according to: people · seats:
              15 · method: huntington-hill
            clause 1 (people.csv:2): koski;24 300 · from data: "people.csv" ·
              salmi;9 100 · lampi;3 250
            (none of these is checked against the signed document)
SUM         koski  24 300 inhabitants; square of the last quotient 6 561 000, of the next ≈ 5 368 090,9091  10 seats
$ agrc ask --format json lakes.agr 'how many seats does lampi have in council?' | head -c 700
{
  "format": "agrc-answer/1",
  "agrc": "0.1.0",
  "question": "how many seats does lampi have in council?",
  "understood": "how many seats does lampi have in council",
  "form": "seats_of",
  "verdict": "value",
  "sentence": "lampi has 1–2 seats out of 12 in council (largest remainder). Equal: lampi and college. They compete for 1 seat, and nothing says who goes first.",
  "value": {
    "from": {
      "exact": "1",
      "unit": "seats",
      "display": "1 seat",
      "about": false
    },
    "to": {
      "exact": "2",
      "unit": "seats",
      "display": "2 seats",
      "about": false
    }
  },
  "because": [
    {
      "clause": "2",
      "file": "lakes.agr",
      "line
$ agrc test lakes.agr
ok      seats
1 passed, 0 failed
