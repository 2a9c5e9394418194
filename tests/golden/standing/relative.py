"""Asks for days that are named from the day of the question, on many days of 2000-2040, and
compares what they came to with datetime and dateutil."""

import datetime
import json
import os
import random
import re
import subprocess
import sys

try:
    from dateutil.relativedelta import relativedelta as delta
except ImportError:  # it may be there for the system's own Python alone
    if sys.executable == "/usr/bin/python3":
        raise
    os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])

DAY = delta(days=1)


def month(day, count):
    first = day.replace(day=1) + delta(months=count)
    return first, first + delta(months=1) - DAY


def year(day, count):
    return datetime.date(day.year + count, 1, 1), datetime.date(day.year + count, 12, 31)


def week(day, count):
    first = day - delta(days=day.weekday()) + delta(weeks=count)
    return first, first + delta(days=6)


def quarter(day, count):
    first = day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1) + delta(months=3 * count)
    return first, first + delta(months=3) - DAY


def alone(day):
    return day, day


QUESTIONS = {
    "what is due next month": lambda day: month(day, 1),
    "mitä erääntyi viime kuussa": lambda day: month(day, -1),
    "vad förfaller nästa år": lambda day: year(day, 1),
    "mitä erääntyy tällä viikolla": lambda day: week(day, 0),
    "what is due next week": lambda day: week(day, 1),
    "vad förfaller nästa kvartal": lambda day: quarter(day, 1),
    "what is due this quarter": lambda day: quarter(day, 0),
    "is the agreement in force in six months": lambda day: alone(day + delta(months=6)),
    "onko sopimus voimassa vuoden kuluttua": lambda day: alone(day + delta(years=1)),
    "gäller avtalet om två veckor": lambda day: alone(day + delta(weeks=2)),
    "is the agreement in force tomorrow": lambda day: alone(day + DAY),
    "what is due by the end of the month": lambda day: alone(month(day, 0)[1]),
    "mitä erääntyy ensi vuoden loppuun mennessä": lambda day: alone(year(day, 1)[1]),
    "what is due in the next 45 days": lambda day: (day, day + delta(days=45)),
    "vad förfaller inom de närmaste 3 månaderna": lambda day: (day, day + delta(months=3)),
    "mitä erääntyi viimeisten 2 kuukauden aikana": lambda day: (day - delta(months=2), day),
}


def said(first, last):
    words = [f"{day.day}.{day.month}.{day.year}" for day in (first, last)]
    return words[0] if first == last else "–".join(words)


rng = random.Random(11)
start = datetime.date(2000, 1, 1)
days = [start + delta(days=rng.randrange(41 * 365)) for _ in range(40)]
days += [datetime.date(y, m, d) for y, m, d in ((2024, 2, 29), (2028, 2, 29), (2023, 12, 31),
                                                (2024, 1, 1), (2027, 8, 31), (2040, 12, 31))]
agree = wrong = 0
for day in days:
    run = subprocess.run(
        ["agrc", "ask", "--format", "json", "--language", "en", "--as-of", day.isoformat(),
         "northshore.agr", "-"], input="\n".join(QUESTIONS).encode(),
        stdout=subprocess.PIPE, check=False)
    for (question, rule), answer in zip(
            QUESTIONS.items(), json.loads(run.stdout)["answers"], strict=True):
        told = " ".join(one["text"] for one in answer["assuming"])
        got = re.search(r"” is ([\d.–]+?)[.,] ", told + " ")
        if got and got[1].rstrip(".") == said(*rule(day)):
            agree += 1
        else:
            wrong += 1
            print(day, question, said(*rule(day)), "not", told)
print(f"{agree} agree, {wrong} differ")
