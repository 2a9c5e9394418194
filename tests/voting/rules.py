"""Conditions of a decision: their words, and whether they hold."""

from fractions import Fraction

LIMITS = {"more than": lambda a, b: a > b, "at least": lambda a, b: a >= b}
FOR, AGAINST, ABSTAINS, ABSENT = "for", "against", "abstaining", "absent"


class Rule:
    """A condition: its words, and whether it holds. `holds` is given the votes as they
    count in a body: a Count."""

    def __init__(self, text, holds):
        self.text, self.holds = text, holds

    def lines(self, indent):
        return [" " * indent + self.text]


class Group(Rule):
    """Several conditions in a block."""

    def __init__(self, head, parts, holds):
        super().__init__(head, holds)
        self.parts = parts

    def lines(self, indent):
        out = [" " * indent + self.text]
        for part in self.parts:
            out += part.lines(indent + 2)
        return out + [" " * indent + "end"]


class Count:
    """How the votes of one ballot count in one body."""

    def __init__(self, body, ballot, world):
        self.body, self.ballot, self.world = body, ballot, world
        self.as_counted = {x: body.counted(vote) for x, vote in ballot.items()}

    def within(self, base):
        """Who is in a base: everybody, those present, those who vote."""
        out = {"all": (FOR, AGAINST, ABSTAINS, ABSENT), "present": (FOR, AGAINST, ABSTAINS),
               "cast": (FOR, AGAINST)}[base]
        return [x for x, vote in self.as_counted.items() if vote in out]

    def who(self, *votes):
        return [x for x, vote in self.as_counted.items() if vote in votes]

    def sum(self, names, weights):
        return sum(weights[x] for x in names)


class ShareLimit(Rule):
    """So large a part of a base must be in favour. `share` may be moved."""

    def __init__(self, sign, share, base, measure, words):
        super().__init__(f"{sign} {percent(share)} of {words}", self.reached)
        self.sign, self.share, self.base, self.measure = sign, share, base, measure
        self.unit, self.stated = 100, share

    def whole(self, count):
        within = count.within(self.base)
        if count.world.frozen and self.base == "all":  # the number it was with all there
            within = [x for x in count.body.seats if x not in count.body.barred]
        return count.sum(within, self.measure(count))

    def reached(self, count):
        whole, got = self.whole(count), count.sum(count.who(FOR), self.measure(count))
        if whole == 0 and self.sign == "at least":
            return False
        return LIMITS[self.sign](got, self.share * whole)

    def is_majority(self):
        """Whether the text asks for more than half: then a tie is one."""
        return self.sign == "more than" and self.share == self.stated == Fraction(1, 2)

    def move(self, share):
        self.share = share


class NumberLimit(Rule):
    """So many votes or members must be in favour, or may be against."""

    COMPARE = LIMITS | {"at most": lambda a, b: a <= b}

    def __init__(self, sign, number, what, votes, measure):
        super().__init__(f"{sign} {number} {what}", self.reached)
        self.sign, self.number, self.votes, self.measure = sign, number, votes, measure
        self.unit = 1

    def reached(self, count):
        got = count.sum(count.who(self.votes), self.measure(count))
        return self.COMPARE[self.sign](got, self.number)

    def move(self, number):
        self.number = number


def percent(share):
    hundredths = share * 100
    return f"{hundredths} %" if hundredths.denominator == 1 else str(share)
