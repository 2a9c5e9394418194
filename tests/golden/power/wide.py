"""Bodies of too many voters for a diagram: what agrc says of their coalitions, against
counting by sums that this program does by itself."""

import json
import random
import subprocess
from fractions import Fraction

AGREEMENT = """language english
agreement r "R"
  source: "x.pdf";  state: absent
end
clause 1 "Parties"
{parties}end
clause 2 "Council"
  body council "C"
    seats: each party 1
  end
  decision of council
    votes: {votes}
    passes if: at least {percent} % of all votes
  end
end
"""
BITS = 96  # for each number of a table, which is one long number


class Table:
    """How many coalitions have each sum below a limit."""

    def __init__(self, limit):
        self.ways, self.limit = 1, limit
        self.mask = (1 << BITS * limit) - 1

    def add(self, weight, must=False):
        joined = self.ways << BITS * weight
        self.ways = (joined if must else self.ways + joined) & self.mask

    def between(self, low, high):
        low, high = max(low, 0), min(high, self.limit - 1)
        if low > high:
            return 0
        part = (self.ways >> BITS * low) & ((1 << BITS * (high - low + 1)) - 1)
        raw = part.to_bytes(BITS // 8 * (high - low + 1), "little")
        return sum(int.from_bytes(raw[at:at + BITS // 8], "little") for at in range(0, len(raw), BITS // 8))


def winning(weights, limit):
    """Those that have the limit, and of them those that have no more."""
    table = Table(limit + 1)
    for weight in weights:
        table.add(weight)
    return 2 ** len(weights) - table.between(0, limit - 1), table.between(limit, limit)


def smallest(weights, limit, member=None):
    """Those of which nobody can be left out; with a member."""
    table, count, missing = Table(limit), 0, member is not None
    for at in sorted(range(len(weights)), key=lambda i: -weights[i]):
        missing = missing and at != member
        if not missing:
            count += table.between(limit - weights[at], limit - 1)
        table.add(weights[at], at == member)
    return count


def ask(question):
    answer = subprocess.run(["agrc", "ask", "wide.agr", question, "--format", "json"],
                            stdout=subprocess.PIPE, check=True).stdout
    return json.loads(answer)["value"]


def compare(weights, percent):
    names = [f"p{i}" for i in range(len(weights))]
    with open("wide.agr", "w", encoding="utf-8") as file:
        file.write(AGREEMENT.format(
            parties="".join(f"  party {name}\n" for name in names), percent=percent,
            votes="; ".join(f"{name} {weight}" for name, weight in zip(names, weights))))
    total = sum(weights)
    limit = -(-total * percent // 100)
    rows = {row["of"]: int(row["value"]["exact"]) for row in
            ask("how many winning, losing and blocking coalitions are there")["rows"]}
    wins, exact = winning(weights, limit)
    yield rows["winning"], wins
    yield rows["minimal winning"], smallest(weights, limit)
    yield rows["minimal blocking"], smallest(weights, total - limit + 1)
    yield rows["maximal losing"], rows["minimal blocking"]
    if percent > 50:  # the table is of those who are left out
        own = [smallest(weights, limit, at) for at in (0, 1)]
        yield int(ask("which are the minimal winning coalitions with p0")["count"]), own[0]
        holler = {row["of"]: Fraction(row["value"]["exact"]) for row in ask("what is the Holler index")["rows"]}
        yield sum(holler.values()), 1
        yield holler["p0"] / holler["p1"], Fraction(*own)
        deegan = {row["of"]: Fraction(row["value"]["exact"]) for row in ask("what is the Deegan-Packel index")["rows"]}
        yield sum(deegan.values()), 1
    hits = ask("which coalitions hit the limit exactly")
    yield int(hits["count"]), exact
    for group in hits["groups"]:
        yield sum(weights[int(name[1:])] for name in group), limit


def main():
    chance = random.Random(90)
    lines = 0
    for percent in (50, 70):
        weights = [chance.randint(700, 2700) for _ in range(89)]
        weights.append(100 + -sum(weights) % 100)  # the limit is a whole number
        for ours, own in compare(weights, percent):
            lines += 1
            if ours != own:
                print(f"{percent} %, line {lines}: {ours}, not {own}")
    print(lines, "lines compared")


main()
