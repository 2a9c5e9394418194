"""Random bodies with random changes: what agrc says becomes of everybody's power, against
counting all coalitions one by one."""

import itertools
import json
import random
import subprocess
from fractions import Fraction

GAMES = 40
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
    passes if: {limit} {percent} % of all votes
  end
end
"""


def banzhaf(weights, wins):
    """The Banzhaf index of each, or None when no vote ever decides."""
    swings = dict.fromkeys(weights, 0)
    for size in range(len(weights) + 1):
        for members in itertools.combinations(weights, size):
            total = sum(weights[x] for x in members)
            for x in members:
                swings[x] += wins(total) and not wins(total - weights[x])
    all_swings = sum(swings.values())
    return {x: Fraction(n, all_swings) for x, n in swings.items()} if all_swings else None


def change(chance, weights):
    """A change in words, the weights after it, who they were before, and whether the
    limit stays the number it was."""
    one, other = chance.sample(sorted(weights), 2)
    after, were = dict(weights), {x: [x] for x in weights}
    sort = chance.choice(["leaves", "frozen", "merges", "sells", "joins"])
    if sort in ("leaves", "frozen"):
        del after[one]
        words = f"{one} leaves" + (" and the limit stays" if sort == "frozen" else "")
    elif sort == "merges":
        after["united"] = after.pop(one) + after.pop(other)
        were["united"] = [one, other]
        words = f"{one} and {other} merge into united"
    elif sort == "sells":
        sold = chance.randint(1, weights[one])
        after[one] -= sold
        after[other] += sold
        words = f"{one} sells {sold} votes to {other}"
    else:
        after["fresh"] = 4
        words = "fresh joins with 4 votes"
    return words, after, were, sort == "frozen"


def told(words):
    done = subprocess.run(["agrc", "ask", "--format", "json", "r.agr",
                           f"how does power change if {words}"],
                          capture_output=True, text=True, check=False)
    answer = json.loads(done.stdout)
    table = next(t for t in answer["tables"] if t["of"] == "power_change")
    for row in table["rows"]:
        yield row["of"], [Fraction(cell["exact"]) if cell else None
                          for cell in row["cells"][:2]]


def main():
    chance, compared = random.Random(7), 0
    for _ in range(GAMES):
        weights = {f"p{i}": chance.randint(1, 12) for i in range(chance.randint(3, 6))}
        percent, strict = chance.randint(50, 85), chance.random() < 0.5
        with open("r.agr", "w", encoding="utf-8") as file:
            file.write(AGREEMENT.format(
                parties="".join(f'  party {x} "{x.upper()}"\n' for x in weights),
                votes="; ".join(f"{x} {n}" for x, n in weights.items()),
                limit="more than" if strict else "at least", percent=percent))
        words, after, were, frozen = change(chance, weights)

        def wins(total, of=weights):
            limit = Fraction(percent * sum(of.values()), 100)
            return total > limit if strict else total >= limit

        before = banzhaf(weights, wins)
        then = banzhaf(after, wins if frozen else lambda total: wins(total, after))
        if not before or not then:
            continue
        for who, said in told(words):
            had = [before[x] for x in were.get(who, [])]
            expected = [sum(had) if had else None, then.get(who)]
            compared += 1
            if said != expected:
                print(words, weights, percent, strict, who, said, expected)
    print(f"{compared} lines compared")


main()
