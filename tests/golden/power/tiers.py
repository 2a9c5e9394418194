"""Random bodies of several tiers: chambers, districts that vote as one, blocs, vetoes under
conditions. What agrc says of coalitions, and of everybody's power before and after a change,
against going through all coalitions one by one."""

import itertools
import json
import random
import subprocess
from fractions import Fraction

GAMES = 25
PARTIES = ["koski", "salmi", "lampi", "harju", "niemi", "suvanto"]
HALF = Fraction(1, 2)


class Body:
    """A body: seats by party, and which share of all votes or members it needs."""

    def __init__(self, chance, seats, by_heads):
        self.seats, self.by_heads = seats, by_heads
        self.share = chance.choice([HALF, Fraction(2, 3), Fraction(3, 4), Fraction(3, 5)])
        self.strict = self.share == HALF or chance.random() < 0.5

    def text(self, name):
        seats = "; ".join(f"{x} {n}" for x, n in self.seats.items())
        limit = f"{'more than' if self.strict else 'at least'} {self.share}"
        what = "members" if self.by_heads else "votes"
        votes = "" if self.by_heads else "    votes: as seats\n"
        return (f"  body {name}\n    seats: {seats}\n  end\n  decision of {name}\n{votes}"
                f"    passes if: {limit} of all {what}\n  end\n")

    def decides(self, yes, there):
        here = {x: n for x, n in self.seats.items() if x in there}
        total = sum(here.values())
        got = sum(n for x, n in here.items() if x in yes)
        return got > self.share * total if self.strict else total and got >= self.share * total


class World:
    """Two bodies, the body that they make up, a bloc and vetoes."""

    def __init__(self, chance):
        self.parties = PARTIES[:chance.randint(5, 6)]
        some = chance.sample(self.parties, chance.randint(3, len(self.parties)))
        self.house = Body(chance, {x: chance.randint(1, 9) for x in self.parties}, False)
        self.senate = Body(chance, {x: chance.randint(1, 3) for x in some}, True)
        self.shape = chance.choice(["both", "any", "members", "votes of"])
        self.free = chance.choice(self.parties)
        self.bloc = chance.sample(self.parties, 2) if chance.random() < 0.5 else []
        self.place = chance.choice(["", ";  in: house"])
        self.veto = chance.choice(self.parties) if chance.random() < 0.3 else None
        self.under = chance.choice([x for x in self.parties if x != self.veto])
        # Nobody votes in two ways: a bloc of one body is one wherever that body counts.
        self.there = set(self.parties)
        self.merging = False

    def text(self):
        rules = {"both": "house in favour and senate in favour",
                 "any": "house in favour or senate in favour",
                 "votes of": "senate in favour and at least 1/2 of votes of house in favour"}
        lines = "".join(f"  party {x}\n" for x in self.parties)
        out = f"language english\nclause 1 \"P\"\n{lines}end\nclause 2 \"B\"\n"
        out += self.house.text("house") + self.senate.text("senate") + "  body top\n"
        if self.shape == "members":
            out += f"    seats: house 2; senate 1; {self.free} 1\n"
        out += "  end\n  decision of top\n"
        if self.shape == "members":
            out += "    passes if: at least 3 members in favour\n"
        else:
            out += f"    passes if: {rules[self.shape]}\n"
        if self.veto:
            out += f"    veto right {self.veto};  if: {self.under} against\n"
        out += "  end\n"
        if self.bloc:
            out += f"  bloc coast: {'; '.join(self.bloc)}{self.place}\n"
        return out + "end\n"

    def wins(self, yes):
        house = self.house.decides(yes, self.there)
        senate = self.senate.decides(yes, self.there)
        if self.veto in self.there and self.veto not in yes and \
                self.under in self.there and self.under not in yes:
            return False
        if self.shape == "both":
            return bool(house and senate)
        if self.shape == "any":
            return bool(house or senate)
        if self.shape == "members":
            return 2 * bool(house) + bool(senate) + (self.free in yes) >= 3
        seats = {x: n for x, n in self.house.seats.items() if x in self.there}
        got = sum(n for x, n in seats.items() if x in yes)
        return bool(senate and got >= HALF * sum(seats.values()))


def players(world):
    """Who votes as one."""
    # Where only the votes of the house are counted, the house itself decides nothing.
    alike = bool(world.bloc) and all(x in world.there for x in world.bloc) and \
        not (world.place and world.shape == "votes of" and
             not world.merging)
    rest = [x for x in world.parties if x in world.there
            and not (alike and x in world.bloc)]
    groups = {x: {x} for x in rest}
    if alike:
        groups["coast"] = set(world.bloc)
    return groups


def table(world):
    groups = players(world)
    names = sorted(groups)
    for size in range(len(names) + 1):
        for some in itertools.combinations(names, size):
            yield frozenset(some), world.wins(set().union(*(groups[x] for x in some)))


def banzhaf(world):
    wins = dict(table(world))
    swings = {x: sum(won and not wins[s - {x}] for s, won in wins.items() if x in s)
              for x in players(world)}
    total = sum(swings.values())
    return {x: Fraction(n, total) for x, n in swings.items()} if total else None


def minimal(world):
    wins = dict(table(world))
    return {s for s, won in wins.items() if won and not any(wins[s - {x}] for x in s)}


def ask(question):
    done = subprocess.run(["agrc", "ask", "--format", "json", "t.agr", question],
                          capture_output=True, text=True, check=False)
    return json.loads(done.stdout)


def changes(world):
    """Changes in words, with everybody's power before and after."""
    before = banzhaf(world)
    named = (world.free, world.veto, world.under if world.veto else None)
    one, other = [x for x in world.parties if x not in named][:2]
    world.there.discard(one)
    yield f"{one} leaves", before, banzhaf(world)
    world.there.add(one)
    # Who merges has the seats of both: for the rule they vote as one.
    world.bloc, world.merging = [one, other], True
    after = banzhaf(world)
    world.bloc, world.merging = [], False
    if after:
        after["united"] = after.pop("coast")
    together = dict(before or {})
    together["united"] = together.pop(one, 0) + together.pop(other, 0)
    yield f"{one} and {other} merge into united", before and together, after


def compare(words, before, after):
    if not before or not after:
        return []
    told = ask(f"how does power change in top if {words}")
    rows = next((t["rows"] for t in told["tables"] if t["of"] == "power_change"), [])
    wrong = [] if rows else [("change", words, told["sentence"])]
    for row in rows:
        said = [Fraction(c["exact"]) if c else None for c in row["cells"][:2]]
        wanted = [before.get(row["of"]), after.get(row["of"])]
        if said != wanted:
            wrong.append(("change", words, row["of"], said, wanted))
    return wrong


def ask_all(questions):
    done = subprocess.run(["agrc", "ask", "--format", "json", "t.agr", "-"],
                          input="".join(q + "\n" for q in questions),
                          capture_output=True, text=True, check=False)
    return json.loads(done.stdout)["answers"]


def check(world, number):
    with open("t.agr", "w", encoding="utf-8") as file:
        file.write(world.text())
    answer = ask("which are the minimal winning coalitions in top")
    found = {frozenset(group) for group in answer["value"]["groups"]} \
        if answer["value"] else answer["sentence"]
    wrong = []
    if found != minimal(world):
        wrong.append(("coalitions", found, minimal(world)))
    cases = [(some, won) for some, won in table(world) if some]
    for (some, won), one in zip(cases, ask_all(
            [f"does top decide with {' and '.join(sorted(some))}" for some, _ in cases])):
        if (one["verdict"] == "yes") != won:
            wrong.append(("vote", some, one["sentence"]))
    if not world.bloc:
        for words, before, after in changes(world):
            wrong += compare(words, before, after)
    for line in wrong:
        print(number, *line)
    if wrong:
        print(world.text())
    return not wrong


def main():
    chance = random.Random(11)
    right = 0
    for number in range(GAMES):
        world = World(chance)
        right += check(world, number)
    print(f"{right} of {GAMES} bodies right")


main()
