"""What is asked about a game, counted the slow and obvious way over all coalitions."""

from fractions import Fraction
from itertools import combinations
from math import factorial


class Game:
    """Players and which of their coalitions win."""

    def __init__(self, players, wins):
        self.players = list(players)
        self.all = [frozenset(some) for size in range(len(self.players) + 1)
                    for some in combinations(self.players, size)]
        self.table = {some: bool(wins(some)) for some in self.all}
        self.everybody = frozenset(self.players)

    def wins(self, some):
        return self.table[frozenset(some)]

    def winning(self):
        return {s for s in self.all if self.table[s]}

    def losing(self):
        return {s for s in self.all if not self.table[s]}

    def blocking(self):
        return {s for s in self.all if not self.table[self.everybody - s]}

    def is_monotone(self):
        return all(self.table[s | {x}] for s in self.winning() for x in self.everybody - s)

    def minimal_winning(self):
        return smallest(self.winning())

    def minimal_blocking(self):
        return smallest(self.blocking())

    def maximal_losing(self):
        losing = self.losing()
        return {s for s in losing if not any(s < t for t in losing)}

    def decides(self, x, some):
        """Whether the coalition wins with x in it, and not without."""
        return x in some and self.table[some] and not self.table[some - {x}]

    def swings(self):
        return {x: sum(self.decides(x, s) for s in self.all) for x in self.players}

    def matters(self):
        return {x for x, n in self.swings().items() if n}

    def as_strong(self, x, y):
        """Whether x can take the place of y wherever neither of both is."""
        return all(self.table[s | {x}] or not self.table[s | {y}]
                   for s in self.all if x not in s and y not in s)

    # --- indices, each by its definition ---

    def banzhaf(self):
        swings = self.swings()
        return parts(swings)

    def penrose(self):
        return {x: Fraction(n, 2 ** (len(self.players) - 1))
                for x, n in self.swings().items()}

    def prevent(self):
        won = len(self.winning())
        return {x: Fraction(n, won) for x, n in self.swings().items()} if won else None

    def initiate(self):
        lost = len(self.losing())
        return {x: Fraction(n, lost) for x, n in self.swings().items()} if lost else None

    def shapley(self):
        size = len(self.players)
        return {x: sum(Fraction(factorial(len(s) - 1) * factorial(size - len(s)),
                                factorial(size))
                       for s in self.all if self.decides(x, s)) for x in self.players}

    def johnston(self):
        score = dict.fromkeys(self.players, Fraction(0))
        for s in self.all:
            deciding = [x for x in s if self.decides(x, s)]
            for x in deciding:
                score[x] += Fraction(1, len(deciding))
        return parts(score)

    def deegan(self):
        return parts({x: sum(Fraction(1, len(s)) for s in self.minimal_winning() if x in s)
                      for x in self.players})

    def holler(self):
        return parts({x: sum(x in s for s in self.minimal_winning()) for x in self.players})

    def owen(self, unions):
        """The Owen and the Banzhaf-Owen value; `unions` are all of them, single players
        too."""
        count = len(unions)
        owen = dict.fromkeys(self.players, Fraction(0))
        banzhaf = dict(owen)
        for mine in unions:
            rest = [u for u in unions if u is not mine]
            for k in range(count):
                for others in combinations(rest, k):
                    outside = frozenset().union(*others)
                    for x in mine:
                        self.add_owen(owen, banzhaf, x, mine, outside, k, count)
        return owen, banzhaf

    def add_owen(self, owen, banzhaf, x, mine, outside, k, count):
        within = [y for y in mine if y != x]
        for size in range(len(within) + 1):
            for some in combinations(within, size):
                if not self.decides(x, outside | frozenset(some) | {x}):
                    continue
                owen[x] += Fraction(
                    factorial(k) * factorial(count - k - 1) * factorial(size) *
                    factorial(len(within) - size), factorial(count) * factorial(len(mine)))
                banzhaf[x] += Fraction(1, 2 ** (count - 1) * 2 ** len(within))


def smallest(family):
    return {s for s in family if not any(t < s for t in family)}


def parts(scores):
    """Each one's part of the whole; None where there is nothing to share."""
    whole = sum(scores.values())
    return {x: Fraction(n) / whole for x, n in scores.items()} if whole else None
