#!/usr/bin/env python3
"""Asks agrc about random rules of decision and counts everything once more the slow way.

    tests/voting/run.py [--agrc PATH] [--games N] [--seed N] [--show N]

Every game is an agreement with one rule or several that build on one another: votes, heads,
people, groups of conditions, chambers, districts, blocs, vetoes, ties, quorum, caps. Ballots,
coalitions, indices, proofs and changes are asked through `agrc ask`, and each answer is
compared with what slow.py counts for worlds.py. A game that differs is printed whole.
`--show N` prints game N alone.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile

import asked
import changes
from slow import Game
from worlds import World

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Asker:
    """Asks about the agreement that was written last."""

    def __init__(self, agrc, folder):
        self.agrc, self.path, self.count = agrc, os.path.join(folder, "r.agr"), 0
        self.refused = {}

    def write(self, text):
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(text)

    def ask(self, questions):
        done = subprocess.run(
            [self.agrc, "ask", "--language", "en", "--format", "json", self.path, "-"],
            input="".join(q + "\n" for q in questions), capture_output=True, text=True,
            check=False)
        try:
            answers = json.loads(done.stdout)["answers"]
        except (ValueError, KeyError):
            sys.exit(f"no answers: {done.stdout[:500]}{done.stderr[:500]}")
        self.count += len(questions)
        return answers


def differences(asker, number, seed):
    """What agrc says otherwise about one random game."""
    chance = random.Random(f"{seed} {number}")
    world = World(chance)
    players = world.players()
    game = Game(players, lambda some: world.wins(players, some))
    asker.write(world.text())
    checks = asked.ballots(world, chance) + asked.coalitions(world, game, chance)
    checks += asked.ties(world, chance)
    answers = asker.ask([question for question, _ in checks])
    wrong = []
    for (question, check), answer in zip(checks, answers):
        said = check(answer)
        if said is not None:
            wrong.append((question, said, answer["sentence"]))
    wrong += changes.differences(asker, world, game, chance)
    return world, wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--agrc", default=os.path.join(ROOT, "build/agrc"))
    parser.add_argument("--games", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int)
    options = parser.parse_args()
    agrc = os.path.abspath(options.agrc)
    numbers = range(options.games) if options.show is None else [options.show]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        asker = Asker(agrc, folder)
        for number in numbers:
            world, wrong = differences(asker, number, options.seed)
            if options.show is not None or wrong:
                print(f"--- game {number}\n{world.text()}")
            for question, said, sentence in wrong:
                print(f"{question}\n    {said}\n    agrc: {sentence}")
            failed += bool(wrong)
    print(f"{len(numbers)} games, {asker.count} answers compared: {failed} games differ")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
