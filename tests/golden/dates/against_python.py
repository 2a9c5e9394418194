"""Asks for deadlines of many days of 2000-2040 and compares the answers with datetime and
dateutil: by plain days first, by the Act under `otherwise`. Prints how many agree."""

import datetime
import json
import os
import subprocess
import sys

try:
    from dateutil.easter import easter
    from dateutil.relativedelta import relativedelta
except ImportError:  # it may be there for the system's own Python alone
    if sys.executable == "/usr/bin/python3":
        raise
    os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])

DAY = datetime.timedelta(days=1)


def is_off(day):
    moving = {easter(day.year) + datetime.timedelta(days=n) for n in (-2, 1, 39, 49)}
    fixed = {(1, 1), (1, 6), (5, 1), (12, 6), (12, 24), (12, 25), (12, 26)}
    midsummer_eve = day.weekday() == 4 and day.month == 6 and 19 <= day.day <= 25
    return day.weekday() >= 5 or day in moving or (day.month, day.day) in fixed or midsummer_eve


def moved(day):
    while is_off(day):
        day += DAY
    return day


def working(day, count, step):
    while count:
        day += step * DAY
        count -= not is_off(day)
    return day


RULES = {
    "days-after": lambda day: day + datetime.timedelta(days=30),
    "months-after": lambda day: day + relativedelta(months=2),
    "years-after": lambda day: day + relativedelta(years=1),
    "work-after": lambda day: working(day, 10, 1),
    "days-before": lambda day: day - datetime.timedelta(days=8),
    "months-before": lambda day: day - relativedelta(months=1),
    "work-before": lambda day: working(day, 5, -1),
}

asked, wanted = [], []
first, last = datetime.date(2000, 1, 1), datetime.date(2040, 12, 31)
for number in range(0, (last - first).days, 71):
    day = first + datetime.timedelta(days=number)
    for name, rule in RULES.items():
        asked.append(f"what is the deadline of {name} if start is on {day.day}.{day.month}.{day.year}")
        plain = rule(day)
        act = moved(plain)
        if name.endswith("before") and act >= day:
            act = plain
        wanted.append((plain.isoformat(), None if act == plain else act.isoformat()))
output = subprocess.run(
    ["agrc", "ask", "--format", "json", "counting.agr", "-"],
    input="\n".join(asked).encode(), stdout=subprocess.PIPE, check=False).stdout
answers = json.loads(output)["answers"]
agree = 0
for question, want, answer in zip(asked, wanted, answers, strict=True):
    other = answer["otherwise"][0]["value"] if answer["otherwise"] else None
    if (answer["value"], other) == want:
        agree += 1
    else:
        print(question, "wanted", want, "got", answer["value"], other)
print("all agree" if agree == len(asked) and agree > 1000 else f"{agree} of {len(asked)}")
