"""Makes agreements of any number and size, the same ones for the same seed."""

import os
import random

KINDS = ["municipality", "city", "company", "association", "university"]
ACTS = ["prepares", "signs", "handles", "arranges", "monitors"]
OBJECTS = ["report", "budget-proposal", "work-plan", "statement", "notice"]


def names(rng, count):
    syllables = ["ka", "ri", "so", "lu", "me", "to", "va", "ni", "pe", "ha", "jo", "ty"]
    found = {}
    while len(found) < count:
        word = "".join(rng.choice(syllables) for _ in range(3))
        found.setdefault(f"{word}-{len(found) + 1}", word.capitalize())
    return list(found.items())


def parts(rng, count):
    """Whole percentages that come to 100, none of them 0."""
    cuts = sorted(rng.sample(range(1, 100), count - 1))
    return [b - a for a, b in zip([0, *cuts], [*cuts, 100])]


def parties(rng, members):
    lines = ['clause 1 "Parties"', f'  text: "The agreement is made between {len(members)} members."']
    for short, name in members:
        lines.append(f'  party {short} "Town of {name}";  kind: {rng.choice(KINDS)}')
    lines += ["  role host;  held by: " + members[0][0],
              "  set small-ones: " + "; ".join(short for short, _ in members[:3])]
    lines += [f'  document {word} "The {word}"' for word in OBJECTS]
    return lines + ["end"]


def money(rng, members):
    lines = ['clause 2 "Costs"', '  text: "Costs are divided by the table below."', "  resource money",
             "  share costs;  of: money"]
    for (short, _), part in zip(members, parts(rng, len(members))):
        lines.append(f"    {short}  {part} %")
    lines += ["    total  100 %", "  end", "  table inhabitants"]
    figures = [rng.randrange(900, 90000) for _ in members]
    for (short, _), figure in zip(members, figures):
        lines.append(f"    {short}  {figure:,} inhabitants".replace(",", " "))
    lines += [f"    total  {sum(figures):,} inhabitants".replace(",", " "), "  end",
              f"  quantity budget;  is: {rng.randrange(100, 900)} 000 €",
              "  quantity payment;  per: party;  is: budget * part of costs",
              "  require costs total exactly 100 %"]
    return lines + ["end"]


def board(rng):
    return ['clause 3 "Board"', '  text: "The board decides by the majority stated here."', "  matter dissolution",
            "  body board", "    seats: each party 1;  chair: from members",
            f"    meets: at least {rng.randrange(2, 6)} every year", "  end",
            "  decision of board", "    votes:     as costs",
            f"    passes if: more than {rng.randrange(50, 80)} % of all votes",
            "    quorum:    at least 1/2 of all members", "    tie:       fails", "  end",
            "  decision of board", "    on:        dissolution", "    votes:     as costs",
            f"    passes if: at least {rng.randrange(80, 95)} % of all votes", "  end", "end"]


def duties(rng, members, clauses):
    lines = []
    for number in range(clauses):
        lines += [f'clause {number + 4} "Duties, part {number + 1}"',
                  f'  text: "What is said here concerns the work of year {2020 + number % 30}."']
        for k in range(4):
            who, act, thing = rng.choice(members[1:])[0], rng.choice(ACTS), rng.choice(OBJECTS)
            lines.append(f'  duty work-{number}-{k} "Work {number}.{k}";  who: {who};  does: {act};  '
                         f"what: {thing};  how often: {rng.randrange(1, 5)} every year")
        lines += [f'  fact delay-{number} "The work is late";  judged by: board',
                  f'  document file-{number} "The file of part {number + 1}"',
                  f"  rule keeping-{number};  about: file-{number};  is: {rng.choice(members[1:])[0]}",
                  f"  exception late-{number};  to: keeping-{number};  if: delay-{number};  is: host", "end"]
    return lines


def agreement(number, clauses=7, count=12):
    rng = random.Random(f"agreement {number}")
    members = names(rng, count)
    lines = ["language english", f'agreement made-{number} "Agreement {number}"',
             f'  source: "made-{number}.pdf";  state: absent', "end",
             *parties(rng, members), *money(rng, members), *board(rng), *duties(rng, members, clauses),
             f'clause {clauses + 4} "Term"', "  term;  from: 1.1.2026;  until: 31.12.2029;  notice: 6 months", "end"]
    return "\n".join(lines) + "\n"


def portfolio(folder, count):
    """Writes the files; returns how many bytes there are."""
    os.makedirs(folder)
    size = 0
    for number in range(count):
        text = agreement(number).encode()
        size += len(text)
        with open(f"{folder}/a{number:05}.agr", "wb") as file:
            file.write(text)
    return size


def one_file(path, size):
    """One agreement of about `size` bytes."""
    sample = len(agreement(0, 40)) - len(agreement(0, 0))
    text = agreement(0, size * 40 // sample).encode()
    with open(path, "wb") as file:
        file.write(text)
    return len(text)


def services(path, count, places):
    """A plan of services in municipalities; returns the same relation as rows of numbers:
    `default` producer of the service (-1: nobody, -2: each place its own) and its
    exceptions (place, producer)."""
    rng = random.Random("services")
    lines = ["language english", 'agreement services "Service plan"', "end", 'clause 1 "Parties"']
    lines += [f'  party m{i} "Town {i}";  kind: municipality' for i in range(places)]
    lines += ["  role host;  held by: m0", '  actor agency "State agency";  kind: state-agency', "end",
              'clause 2 "Modes"', "  mode centralised;  produce: host", "  mode local;  produce: each municipality",
              "  mode purchased;  procure: host", "end", 'clause 3 "Services"']
    rows = []
    for i in range(count):
        mode = rng.choice(["centralised", "local", "local", "purchased"])
        default = {"centralised": 0, "local": -2, "purchased": -1}[mode]
        exceptions = []
        lines.append(f'  service s{i} "Service {i}";  mode: {mode}')
        if mode == "purchased" and i % 5 > 0:
            lines.append("    produce: agency")
            default = places
        if i % 3 == 0:
            place, other = rng.sample(range(places), 2)
            lines.append(f"    exception;  in: m{place};  produce: m{other}")
            exceptions.append((place, other))
        lines.append("  end")
        rows.append((default, exceptions))
    lines.append("end")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    return rows


def relation(path, rows, places):
    """The same for a program that knows nothing of agreements (who.c)."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{len(rows)} {places}\n")
        for default, exceptions in rows:
            cells = [default, len(exceptions), *(number for pair in exceptions for number in pair)]
            file.write(" ".join(map(str, cells)) + "\n")


def duties_and_log(path, log, count, years):
    """Duties of every year, and a log in which each was done each year, a few of them late;
    returns how many lines the log has."""
    lines = ["language english", 'agreement duties "Yearly duties"', "end", 'clause 1 "Term"',
             f"  term;  from: 1.1.2020;  until: 31.12.{2019 + years}"]
    lines += [f'  party m{i} "Town {i}"' for i in range(20)] + ["end"]
    for i in range(count):
        if i % 500 == 0:
            lines += ["end"] * (i > 0) + [f'clause {2 + i // 500} "Duties {i // 500}"']
        day = f"{1 + i % 28}.{1 + i % 12}.2020"
        lines.append(f"  duty d{i};  who: m{i % 20};  does: reports;  how often: 1 every year;  by: {day}")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines + ["end"]) + "\n")
    events = []
    for i in range(count):
        for year in range(2020, 2020 + years):
            day = (1 + i % 28, 1 + i % 12) if i % 10 else (28, 1 + i % 12)
            events.append((year, day[1], day[0], i))
    events.sort()
    with open(log, "w", encoding="utf-8") as file:
        file.write("date;event;who\n")
        file.writelines(f"{day}.{month}.{year};d{i};m{i % 20}\n" for year, month, day, i in events)
    return len(events)


def council(path, count, most=90000):
    """One agreement of so many parties that decide by one sum of at most so many votes each."""
    rng = random.Random(count)
    members = names(rng, count)
    lines = ["language english", 'agreement council "Council"', "end", *parties(rng, members),
             'clause 2 "Council"', "  table people"]
    lines += [f"    {short}  {rng.randrange(most // 100, most):,} inhabitants".replace(",", " ") for short, _ in members]
    lines += ["  end", "  body board", "    seats: each party 1", "  end", "  decision of board",
              "    votes:     as people", "    passes if: more than 55 % of all votes", "  end", "end"]
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
