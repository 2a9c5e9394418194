#!/usr/bin/env python3
"""Compares figures with a second, slow and obvious computation: random data files and
random formulas, computed here with fractions and asked of agrc.

Prints how many agree, or each that does not; exit code 1 then.
"""

import argparse
import json
import math
import pathlib
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

MISSING = None  # a figure that the data lacks; contagious


class Wrong(Exception):
    """The figure can't be computed."""


def written(value, rng):
    """A number as a Finnish data file might have it."""
    sign = "-" if value < 0 else ""
    value = abs(value)
    whole, rest = divmod(value, 1)
    digits = str(whole)
    if len(digits) > 3 and rng.random() < 0.7:
        space = rng.choice([" ", "\u00a0", "\u202f"])
        digits = f"{int(whole):,}".replace(",", space)
    if rest:
        digits += "," + str(int(rest * 100)).zfill(2).rstrip("0")
    return sign + digits


class Case:
    """One agreement with its data: names, columns, formulas."""

    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.towns = [f"town{i}" for i in range(self.rng.randint(2, 6))]
        self.columns = [f"col{i}" for i in range(3)]
        self.data = {column: {} for column in self.columns}
        for column in self.columns:
            hole = self.rng.random() < 0.15
            for town in self.towns:
                value = Fraction(self.rng.randint(1, 4000000), self.rng.choice([1, 1, 10, 100]))
                self.data[column][town] = value
            if hole:
                self.data[column][self.rng.choice(self.towns)] = MISSING
        self.formulas = [self.formula(self.rng.randint(1, 4)) for _ in range(20)]
        self.rounding = [self.rng.choice([None, None, ("up to", math.ceil),
                                          ("down to", math.floor), ("to the nearest", None)])
                         for _ in self.formulas]

    def csv(self):
        separator = self.rng.choice([";", "\t", ","])
        quote = separator == "," or self.rng.random() < 0.3
        end = self.rng.choice(["\n", "\r\n"])
        wrap = (lambda field: f'"{field}"') if quote else (lambda field: field)
        rows = [["Name"] + self.columns]
        for town in self.rng.sample(self.towns, len(self.towns)):
            row = [town.upper()]
            for column in self.columns:
                value = self.data[column][town]
                row.append(self.rng.choice(["", "..", "-"]) if value is MISSING
                           else written(value, self.rng))
            rows.append(row)
        rows.append(["elsewhere", "1", "2", "3"])
        text = end.join(separator.join(wrap(field) for field in row) for row in rows)
        return self.rng.choice(["", "\ufeff"]) + text + self.rng.choice(["", end])

    # A formula is (its words, a function of a town).
    def leaf(self):
        column = self.rng.choice(self.columns)
        values = self.data[column]
        town = self.rng.choice(self.towns)
        number = self.rng.randint(1, 50)
        every = list(values.values())
        but = [values[name] for name in self.towns if name != town]

        def over(figures, function):
            def compute(_):
                if any(figure is MISSING for figure in figures) or not figures:
                    raise Wrong
                return function(figures)
            return compute

        def of(name):
            def compute(at):
                value = values[name or at]
                if value is MISSING:
                    raise Wrong
                return value
            return compute

        def part(at):
            whole = over(every, sum)(at)
            if whole == 0:
                raise Wrong
            return of(None)(at) / whole

        return self.rng.choice([
            (str(number), lambda _: Fraction(number)),
            (f"{number}/7", lambda _: Fraction(number, 7)),
            (f"{number} %", lambda _: Fraction(number, 100)),
            (column, of(None)), (column, of(None)),
            (f"{column} of {town}", of(town)),
            (f"{column} total", over(every, sum)),
            (f"smallest of {column}", over(every, min)),
            (f"largest of {column}", over(every, max)),
            (f"average of {column}", over(every, lambda all_: Fraction(sum(all_), len(all_)))),
            (f"{column} of (each municipality except {town})", over(but, sum)),
            (f"part of {column}", part),
        ])

    def formula(self, depth):
        if depth == 0 or self.rng.random() < 0.15:
            return self.leaf()
        left, right = self.formula(depth - 1), self.formula(depth - 1)
        sign = self.rng.choice("+-**//")

        def compute(at):
            a, b = left[1](at), right[1](at)
            if sign == "/" and b == 0:
                raise Wrong
            return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b,
                    "/": lambda: a / b}[sign]()
        return f"({left[0]}) {sign} ({right[0]})", compute

    def text(self):
        lines = ["language english", 'clause 1 "Towns"']
        lines += [f" party {town};  kind: municipality" for town in self.towns]
        for column in self.columns:
            lines.append(f' quantity {column};  per: municipality;  '
                         f'from data: "data.csv";  column: "{column}"')
        for i, (words, _) in enumerate(self.formulas):
            way = self.rounding[i]
            rounded = f";  rounded: {way[0]} 1/3" if way else ""
            lines.append(f" quantity qty{i};  per: municipality;  is: {words}{rounded}")
        return "\n".join(lines + ["end", ""])

    def expected(self, index, town):
        try:
            value = self.formulas[index][1](town)
        except Wrong:
            return None
        way = self.rounding[index]
        if way:
            count = value * 3
            whole = way[1](count) if way[1] else \
                math.floor(abs(count) + Fraction(1, 2)) * (1 if count >= 0 else -1)
            value = Fraction(whole, 3)
        return value


def mixes_units(words):
    """Per cent and plain numbers do not add up: what agrc says of them is not compared."""
    return "%" in words or "part of" in words


def check(agrc, seed):
    case = Case(seed)
    agreed, wrong = 0, []
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder)
        (path / "data.csv").write_text(case.csv(), encoding="utf-8", newline="")
        (path / "a.agr").write_text(case.text(), encoding="utf-8")
        asked = [(i, town) for i in range(len(case.formulas)) for town in case.towns]
        questions = "".join(f"how much is qty{i} of {town}\n" for i, town in asked)
        ran = subprocess.run([agrc, "ask", "--format", "json", str(path / "a.agr"), "-"],
                             input=questions, capture_output=True, text=True, check=False)
    answers = json.loads(ran.stdout)["answers"] if ran.stdout else []
    if len(answers) != len(asked):
        return 0, [f"seed {seed}: {len(answers)} answers to {len(asked)} questions; {ran.stderr}"]
    for (i, town), answer in zip(asked, answers):
        want = case.expected(i, town)
        value = answer["value"]
        got = Fraction(value["exact"]) if isinstance(value, dict) and "exact" in value else None
        if got is None and want is not None and mixes_units(case.formulas[i][0]):
            continue
        if got == want:
            agreed += 1
        else:
            wrong.append(f"seed {seed}: qty{i} of {town}: {got} here, {want} expected: "
                         f"{case.formulas[i][0]}")
    return agreed, wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--agrc", default="agrc")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=10)
    options = parser.parse_args()
    agreed, wrong = 0, []
    for seed in range(options.seed, options.seed + options.count):
        one, bad = check(options.agrc, seed)
        agreed += one
        wrong += bad
    for line in wrong[:20]:
        print(line)
    print(f"{agreed} figures agree, {len(wrong)} do not")
    sys.exit(1 if wrong or agreed == 0 else 0)


if __name__ == "__main__":
    main()
