"""Makes random small procedures, walks through each of them day by day in every way that is
possible, and compares when each state can begin with what agrc answers."""

import datetime
import json
import random
import subprocess

START = datetime.date(2027, 3, 1)
HORIZON, BOUND = 120, 60  # no way without a loop or an endless wait takes more than BOUND


def make(rng, number):
    count = rng.randint(1, 5)
    stages = [f"zk{number}v{i}" for i in range(count)]
    targets = stages + [f"zk{number}u{i}" for i in range(2)]
    procedure = {}
    for stage in stages:
        procedure[stage] = {
            "leads": rng.sample(targets, rng.randint(0, min(2, len(targets)))),
            "otherwise": rng.sample(targets, rng.choice([0, 1, 1, 2])),
            "days": rng.choice([None, 0, 1, 3, 7, 10]),
            "from_start": rng.random() < 0.3,
        }
    return procedure


def split(procedure):
    """Where a procedure can go on as another one: before a stage that is named from
    outside, with which the second part then begins. None when there is no such place."""
    names = list(procedure)
    for at in range(1, len(names)):
        led = {to for name in names[at:] for to in procedure[name]["leads"]
               + procedure[name]["otherwise"] if to != name}
        first = {to for name in names[:at] for to in procedure[name]["leads"]
                 + procedure[name]["otherwise"] if to != name}
        if names[at] not in led and names[0] not in first and first & set(names[at:]):
            return names[at]
    return None


def text(number, procedure, second=None):
    lines = [f"  event zk{number}u0", f"  event zk{number}u1", f"  event zk{number}w"]
    lines += [f"  procedure zk{number}p", f"    starts: zk{number}w"]
    for name, stage in procedure.items():
        if name == second:
            lines += ["  end", f"  procedure zk{number}q"]
        line = f"    stage {name};  who: koski"
        if stage["days"] is not None:
            line += f";  within: {stage['days']} days"
            if stage["from_start"]:
                line += f";  counted from: zk{number}w"
        if stage["leads"]:
            line += f";  leads to: {'; '.join(stage['leads'])}"
        if stage["otherwise"]:
            line += f";  otherwise leads to: {'; '.join(stage['otherwise'])}"
        lines.append(line)
    return "\n".join(lines + ["  end"])


def first_of(procedure):
    led = {to for name, stage in procedure.items()
           for to in stage["leads"] + stage["otherwise"] if to != name}
    return next((name for name in procedure if name not in led), next(iter(procedure)))


def explore(procedure, first):
    """All moments at which each state can begin: the day, and whether it is over by then."""
    seen = set()
    left = [(first, 0, False)]
    while left:
        name, day, over = left.pop()
        if (name, day, over) in seen or day > HORIZON:
            continue
        seen.add((name, day, over))
        stage = procedure.get(name)
        if stage is None:
            continue
        begins = day + over
        if stage["days"] is None:
            last = HORIZON + 1
        else:
            last = stage["days"] + (0 if stage["from_start"] else day)
        for to in stage["leads"]:
            left.append((to, day, over))  # at once, even when its time is already over
            left += [(to, at, False) for at in range(begins, last + 1)]
        for to in stage["otherwise"]:
            if stage["days"] is None:
                left.append((to, day, over))
                left += [(to, at, False) for at in range(begins, HORIZON + 1)]
            elif last < begins:
                left.append((to, day, over))
            else:
                left.append((to, last, True))
    begins = {}
    for name, day, over in seen:
        begins.setdefault(name, []).append(day + over)
    return {name: (min(days), None if max(days) > BOUND else max(days))
            for name, days in begins.items()}


def date_of(days):
    return (START + datetime.timedelta(days=days)).isoformat()


def wanted(span):
    if span is None:
        return "no"
    first, last = span
    if first == last:
        return [date_of(first)]
    return [date_of(first)] + ([] if last is None else [date_of(last)])


def main():
    rng = random.Random(7)
    parts = ["language english", 'clause 1 "Procedures"', "  party koski"]
    asked, expected, divided = [], [], 0
    for number in range(10, 90):
        procedure = make(rng, number)
        second = split(procedure) if number % 2 else None
        divided += second is not None
        parts.append(text(number, procedure, second))
        spans = explore(procedure, next(iter(procedure)) if second else first_of(procedure))
        for name in list(procedure) + [f"zk{number}u0"]:
            led = name in spans or any(
                name in stage["leads"] + stage["otherwise"] for stage in procedure.values())
            if name not in procedure and not led:
                continue
            asked.append(f"when is {name} reached in zk{number}p if zk{number}w is on 1.3.2027")
            expected.append(wanted(spans.get(name)))
    with open("explore.agr", "w", encoding="utf-8") as file:
        file.write("\n".join(parts + ["end", ""]))
    run = subprocess.run(["agrc", "ask", "--format", "json", "explore.agr", "-"],
                         input="\n".join(asked), capture_output=True, text=True, check=False)
    answers = json.loads(run.stdout)["answers"]
    wrong = 0
    for question, answer, want in zip(asked, answers, expected, strict=True):
        value = answer.get("value")
        got = answer["verdict"]
        if got == "value":
            rows = value.get("rows", []) if isinstance(value, dict) else []
            got = [row["value"] for row in rows] if rows else [value]
        if got != want:
            wrong += 1
            print(f"{question}: {got}, not {want}")
    print("all agree" if not wrong else f"{wrong} differ", "in", len(asked), "questions;",
          divided, "procedures start another")


main()
