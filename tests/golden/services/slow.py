"""Makes random service plans, computes slowly and obviously who holds what, and compares
every answer of agrc with that. Prints how many plans and questions agreed."""

import json
import random
import subprocess
import sys
import tempfile

TOWNS = ["aho", "ilo", "koski", "lampi", "salmi"]
CASES = ["basic", "special"]
ASPECTS = ["produce", "decide"]
MODES = ["delegated", "centralised", "purchased"]
GROUP = {"coast": ["aho", "ilo"], "inland": ["koski", "lampi", "salmi"]}


def holder(rng):
    return rng.choice(TOWNS + ["each municipality", "each coast", "each inland", "host"])


def line(rng, scoped=True):
    row = {"who": holder(rng), "case": None, "town": None}
    if scoped and rng.random() < 0.4:
        row["case"] = rng.choice(CASES)
    if scoped and rng.random() < 0.4:
        row["town"] = rng.choice(TOWNS + ["each coast"])
    return row


def words(aspect, row):
    out = f"{aspect}: {row['who']}"
    if row["case"]:
        out += f";  in case: {row['case']}"
    if row["town"]:
        out += f";  in: {row['town']}"
    return out


def make(rng):
    plan = {"host": rng.choice(TOWNS), "services": {}, "modes": {}, "rules": []}
    for mode in MODES:
        plan["modes"][mode] = {a: line(rng, False) for a in ASPECTS if rng.random() < 0.5}
    for number in range(rng.randint(0, 2)):
        applies = rng.choice(["each service"] + MODES)
        plan["rules"].append((applies, rng.choice(ASPECTS), line(rng)))
    names = [f"s{i}" for i in range(rng.randint(2, 4))]
    for at, name in enumerate(names):
        service = {"modes": rng.sample(MODES, rng.choice([0, 1, 1, 2])), "lines": [],
                   "exceptions": [], "parts": [n for n in names[at + 1:] if rng.random() < 0.3]}
        for _ in range(rng.randint(0, 2)):
            service["lines"].append((rng.choice(ASPECTS), line(rng)))
        for _ in range(rng.choice([0, 0, 1])):
            service["exceptions"].append((rng.choice(ASPECTS), line(rng)))
        plan["services"][name] = service
    return plan


def text(plan):
    out = ["language english", 'clause 1 "All"']
    out += [f"  party {town};  kind: municipality" for town in TOWNS]
    out += [f"  set {name};  are: {'; '.join(who)}" for name, who in GROUP.items()]
    out += [f"  role host;  held by: {plan['host']}",
            "  cases difficulty;  are: basic; special;  complete: yes"]
    for mode, lines in plan["modes"].items():
        out.append("  mode " + ";  ".join([mode] + [words(a, r) for a, r in lines.items()]))
    for number, (applies, aspect, row) in enumerate(plan["rules"]):
        out.append(f"  rule r{number} unless stated otherwise;  applies to: {applies};  "
                   + words(aspect, row))
    for name, service in plan["services"].items():
        head = f"  service {name}"
        if service["modes"]:
            head += ";  mode: " + "; ".join(service["modes"])
        if service["parts"]:
            head += ";  includes: " + "; ".join(service["parts"])
        out.append(head)
        out += ["    " + words(a, r) for a, r in service["lines"]]
        out += ["    exception;  " + words(a, r) for a, r in service["exceptions"]]
        out.append("  end")
    return "\n".join(out + ["end", ""])


def named(row, case, town, host):
    """Whom a row names there, or None where it says nothing."""
    if row["case"] and row["case"] != case:
        return None
    where = GROUP["coast"] if row["town"] == "each coast" else [row["town"]]
    if row["town"] and town not in where:
        return None
    who = row["who"]
    if who.startswith("each "):
        members = GROUP.get(who[5:], TOWNS)
        return town if town in members else None
    return host if who == "host" else who


def wholes(plan, name):
    """All that a service is a part of, itself first."""
    order = [name]
    for one in order:
        order += [w for w, s in plan["services"].items() if one in s["parts"] and w not in order]
    return order


def modes_of(plan, name):
    """Its own modes, else those of what it is a part of."""
    return next((m for m in (plan["services"][w]["modes"] for w in wholes(plan, name)) if m), [])


def levels(plan, name, aspect):
    """Rows by how closely they are stated: (row, mode or None)."""
    for one in wholes(plan, name):
        service = plan["services"][one]
        yield [(r, None) for a, r in service["exceptions"] if a == aspect]
        yield [(r, None) for a, r in service["lines"] if a == aspect]
    modes = modes_of(plan, name)
    yield [(plan["modes"][m][aspect], m) for m in MODES if m in modes and aspect in plan["modes"][m]]
    yield [(r, None) for applies, a, r in plan["rules"]
           if a == aspect and (applies == "each service" or applies in modes)]


def resolve(plan, name, aspect, case, town):
    """A set of holders, or "conflict"."""
    for rows in levels(plan, name, aspect):
        found = [(named(row, case, town, plan["host"]), mode) for row, mode in rows]
        found = [(who, mode) for who, mode in found if who]
        if not found:
            continue
        several = len(modes_of(plan, name)) > 1 and aspect == "produce"
        for i, (who, mode) in enumerate(found):
            for other, its in found[i + 1:]:
                apart = mode and its and mode != its
                if who != other and not apart and not several:
                    return "conflict"
        return {who for who, _ in found}
    return set()


def answered(answer):
    if answer["verdict"] == "not-stated":
        return set()
    if answer["verdict"] == "uncertain":
        return "conflict"
    value = answer["value"]
    return set(value) if isinstance(value, list) else {row["of"] for row in value["rows"]}


def ask(path, question):
    run = subprocess.run(["agrc", "ask", "--format", "json", path, question],
                         capture_output=True, text=True, check=False)
    return json.loads(run.stdout)


def matrix_differs(plan, path):
    """The first cell of the matrix that is not what the slow way gives, or None."""
    for row in ask(path, "service matrix")["value"]["rows"]:
        town, name = row["of"], row["what"]
        want = set()
        for case in CASES:
            holders = resolve(plan, name, "produce", case, town)
            if holders == "conflict":
                want = None
                break
            want |= holders
        got = set(row["value"].split("; ")) - {"not stated"}
        if want is not None and got != want:
            return town, name, got, want
    return None


def main():
    plans, questions = int(sys.argv[1]), 0
    rng = random.Random(7)
    for number in range(plans):
        plan = make(rng)
        with tempfile.NamedTemporaryFile("w", suffix=".agr", delete=False) as file:
            file.write(text(plan))
        differs = matrix_differs(plan, file.name)
        if differs:
            print(text(plan), "service matrix", differs, sep="\n")
            return 1
        asked = []
        for name in plan["services"]:
            for aspect in ASPECTS:
                for case in CASES:
                    town = rng.choice(TOWNS)
                    asked.append((name, aspect, case, town))
        for name, aspect, case, town in asked:
            question = f"who {aspect}s {name} in {town} in case {case}"
            got = answered(ask(file.name, question))
            want = resolve(plan, name, aspect, case, town)
            questions += 1
            if got != want:
                print(text(plan), question, "agrc:", got, "slowly:", want, sep="\n")
                return 1
    print(f"{plans} plans, {questions} questions agree")
    return 0


sys.exit(main())
