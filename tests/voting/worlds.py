"""Random agreements on voting, each with what it means, told once more in plain Python.

Nothing here is taken from the engine: each rule is written down beside its words by what
docs/language.md says of them."""

from fractions import Fraction

from rules import (ABSENT, ABSTAINS, AGAINST, FOR, LIMITS, Count, Group, NumberLimit, Rule,
                   ShareLimit, percent)

NAMES = ["koski", "salmi", "lampi", "harju", "niemi", "suvanto"]
SHARES = [Fraction(1, 2), Fraction(2, 3), Fraction(3, 5), Fraction(3, 4), Fraction(2, 5)]


def capped(votes, part, base):
    """The most that anybody has, or None when no cap of this sort can be kept to: found by
    trying how many of the largest are above it."""
    if base == "before capping":
        return part * sum(votes.values())
    if base == "of the others":  # a part of what the others have when they are capped too
        part = part / (1 + part)
    down = sorted(votes.values(), reverse=True) or [0]
    if down[0] <= part * sum(down):
        return Fraction(down[0])
    for above in range(1, len(down) + 1):
        rest = sum(down[above:])
        if part * above >= 1:
            return None
        cap = part * rest / (1 - part * above)
        if cap > 0 and cap <= down[above - 1] and (above == len(down) or cap >= down[above]):
            return cap
    return None


class Body:
    """A body with its members and the rule of its decisions."""

    def __init__(self, name, seats):
        self.name, self.seats = name, seats
        self.votes, self.votes_text = dict(seats), "as seats"
        self.seats_text = "; ".join(f"{x} {n}" for x, n in seats.items())
        self.attempts, self.unless, self.quorum = [], None, None
        self.veto, self.rights, self.barred = [], [], []
        self.tie, self.chair, self.abstentions, self.absences = None, None, None, None
        self.cap = None

    def counted(self, vote):
        rule = {ABSTAINS: self.abstentions, ABSENT: self.absences}.get(vote)
        return {"as against": AGAINST, "as for": FOR, "as abstaining": ABSTAINS,
                "not counted": "out", None: vote}[rule]

    def text(self):
        out = [f"  body {self.name}", f"    seats: {self.seats_text}"]
        if self.chair:
            out.append(f"    chair: {self.chair}")
        out += ["  end", f"  decision of {self.name}", f"    votes: {self.votes_text}"]
        for word in ("veto", "barred"):
            if getattr(self, word):
                out.append(f"    {word}: {'; '.join(getattr(self, word))}")
        for word in ("tie", "abstentions", "absences"):
            if getattr(self, word):
                out.append(f"    {word}: {getattr(self, word)}")
        if self.quorum:
            out.append(f"    quorum: {self.quorum.text}")
        for holder, condition in self.rights:
            out.append(f"    veto right {holder};  if: {condition.text}")
        if len(self.attempts) == 2:
            out += [f"    {word}: {rule.text}"
                    for word, rule in zip(("first", "then"), self.attempts)]
        elif isinstance(self.attempts[0], Group):
            out += self.attempts[0].lines(4)
        else:
            out.append(f"    passes if: {self.attempts[0].text}")
        if self.unless:
            out += self.unless.lines(4)
        return out + ["  end"]

    def decide(self, world, ballot):
        """What becomes of a ballot: passes, fails, no quorum or tie. `tied`: nothing but the
        rule on ties settled it."""
        self.tied = False
        here = {}
        for x in self.seats:
            if x in world.bodies:
                won = world.bodies[x].decide(world, ballot) == "passes"
                here[x] = FOR if won else AGAINST
            elif x in world.there and x not in self.barred:
                here[x] = ballot[x]
        if world.ruled and self.name == world.top:
            here = self.with_ruled(world, here)
        count = Count(self, here, world)
        if self.quorum:
            there = Count(self, here, world)
            there.as_counted = dict(here)
            if not self.quorum.holds(there):
                return "no quorum"
        against = [x for x, vote in here.items() if vote == AGAINST]
        if any(x in against for x in self.veto):
            return "fails"
        if any(x in against and rule.holds(count) for x, rule in self.rights):
            return "fails"
        if self.unless and any(rule.holds(count) for rule in self.unless.parts):
            return "fails"
        if any(rule.holds(count) for rule in self.attempts):
            return "passes"
        return self.settle(count, here)

    def with_ruled(self, world, here):
        """All votes of those in the bloc go as more than half of them wants."""
        weights = self.votes if world.ruled_by == "votes" else self.seats
        members = [x for x in world.ruled if x in here]
        got = sum(weights[x] for x in members if here[x] == FOR)
        won = 2 * got > sum(weights[x] for x in members)
        return here | dict.fromkeys(members, FOR if won else AGAINST)

    def settle(self, count, here):
        """A tie: everybody in the base voted, and the sides are equal."""
        last = self.attempts[-1]
        if not isinstance(last, ShareLimit) or not last.is_majority():
            return "fails"
        weights = last.measure(count)
        got = count.sum(count.who(FOR), weights)
        lost = count.sum(count.who(AGAINST), weights)
        whole = last.whole(count)
        if whole == 0 or got != lost or got + lost != whole:
            return "fails"
        self.tied = True
        if self.tie == "chair decides" and here.get(self.chair) in (FOR, AGAINST):
            return "passes" if here[self.chair] == FOR else "fails"
        return {"passes": "passes", "fails": "fails"}.get(self.tie, "tie")


class World:
    """Parties, what is counted of them, and bodies; `top` is the one that is asked about."""

    def __init__(self, chance, most=6):
        self.chance = chance
        self.parties = NAMES[:chance.randint(3, most)]
        self.there = set(self.parties)
        self.frozen = False  # limits stay the numbers they were before somebody left
        self.named = set()   # whom some rule names
        self.people = {x: chance.randint(1, 40) * 100 for x in self.parties}
        self.costs = self.parts_of(100)  # per cent that each pays
        self.bloc, self.bodies = [], {}
        self.founders = chance.sample(self.parties, chance.randint(2, len(self.parties)))
        self.composed = chance.random() < 0.35
        if self.composed:
            self.make_tiers()
        else:
            self.make_plain("council", self.parties)
            self.top = "council"
            if chance.random() < 0.15:
                self.make_plain("board", self.parties, depth=1)
        self.ruled = []  # who votes as they decide among themselves
        self.ruled_by = None
        if chance.random() < 0.25 and len(self.parties) > 3 and not self.composed:
            some = chance.sample(self.parties, chance.randint(2, 3))
            if chance.random() < 0.7:
                self.bloc = some[:2]
            elif not any(body.barred for body in self.bodies.values()):
                self.ruled = some
                self.ruled_by = chance.choice(["votes", "members"])

    # --- making one ---

    def make_plain(self, name, members, depth=2):
        chance = self.chance
        most = chance.choice([[1], [1, 1, 1, 2, 3]])
        body = Body(name, {x: chance.choice(most) for x in members})
        if body.seats == dict.fromkeys(self.parties, 1):
            body.seats_text = "each party 1"
        self.bodies[name] = body
        self.make_votes(body)
        kind = chance.random()
        if kind < 0.3:
            sign, share, base = chance.choice(list(LIMITS)), chance.choice(SHARES), "all"
            if chance.random() < 0.3:
                base = chance.choice(["present", "cast"])
            body.attempts = [self.votes_rule(body, sign, share, base)]
            self.make_tie(body)
        elif kind < 0.45:
            body.attempts = [self.unanimity(body), self.leaf(body)]
        else:
            body.attempts = [self.group(body, depth)]
        self.make_obstacles(body)
        if "; " in body.votes_text and not body.cap and chance.random() < 0.2:
            self.cap_in_percent(body)
        return body

    def parts_of(self, whole):
        """So many in all, at random among the parties."""
        cuts = sorted(self.chance.randint(0, whole) for _ in self.parties[1:])
        return {x: Fraction(b - a) for x, a, b in zip(self.parties, [0, *cuts], [*cuts, whole])}

    def make_votes(self, body):
        chance, kind = self.chance, self.chance.random()
        if kind < 0.25:
            return
        if kind < 0.4 and all(x in self.people for x in body.seats):
            body.votes, body.votes_text = dict.fromkeys(body.seats, 1), "each party 1"
        elif kind < 0.55 and all(x in self.people for x in body.seats):
            body.votes = {x: self.people[x] for x in body.seats}
            body.votes_text = "as people"
        elif kind < 0.72 and set(body.seats) == set(self.parties):
            body.votes, body.votes_text = dict(self.costs), "as costs"
        else:
            most = chance.choice([4, 12, 100])
            body.votes = {x: chance.randint(0, most) for x in body.seats}
            body.votes[chance.choice(list(body.seats))] += 1
            body.votes_text = "; ".join(f"{x} {n}" for x, n in body.votes.items())
            if chance.random() < 0.2:
                body.cap = chance.randint(1, most)
                body.votes = {x: min(n, body.cap) for x, n in body.votes.items()}
                body.votes_text += f";  at most: {body.cap}"

    def cap_in_percent(self, body):
        """Nobody has more than a part: of all votes as they were, or of the others' votes.
        Who is barred has none."""
        part = Fraction(self.chance.choice([25, 30, 40, 50, 60]), 100)
        base = self.chance.choice(["before capping", "of the others", "after capping"])
        cap = capped({x: n for x, n in body.votes.items() if x not in body.barred}, part, base)
        if cap is None:
            return
        body.cap = cap
        body.votes = {x: min(Fraction(n), cap) for x, n in body.votes.items()}
        body.votes_text += f";  at most: {percent(part)};  cap base: {base}"

    def make_tie(self, body):
        body.tie = self.chance.choice([None, "passes", "fails", "chair decides"])
        if body.tie == "chair decides":
            body.chair = self.chance.choice(
                [x for x in body.seats if x not in self.bodies] or [None])
            if body.chair is None:
                body.tie = None
            else:
                self.named.add(body.chair)

    def make_obstacles(self, body):
        chance = self.chance
        parties = [x for x in body.seats if x in self.parties]
        if chance.random() < 0.15 and parties:
            body.veto = [chance.choice(parties)]
            self.named.update(body.veto)
        if chance.random() < 0.15 and len(parties) > 1:
            holder, other = chance.sample(parties, 2)
            self.named.update((holder, other))
            body.rights = [(holder, chance.choice(
                [self.against(other), self.opposed("at least", 2)]))]
        if chance.random() < 0.12 and len(parties) > 3:
            body.barred = [chance.choice([x for x in parties if x != body.chair])]
            self.named.update(body.barred)
        if chance.random() < 0.2:
            parts = [self.opposed("at least", chance.randint(2, 4))]
            if chance.random() < 0.4 and parties:
                parts.append(self.against(chance.choice(parties)))
            body.unless = Group("unless", parts, None)
        if chance.random() < 0.25:
            body.quorum = self.quorum_rule(body)
        for word in ("abstentions", "absences"):
            if chance.random() < 0.25:
                setattr(body, word, chance.choice(
                    ["as against", "as for", "as abstaining", "not counted"]))

    def make_tiers(self):
        chance = self.chance
        some = chance.sample(self.parties, chance.randint(2, len(self.parties)))
        others = chance.sample(self.parties, chance.randint(2, len(self.parties)))
        house = self.make_plain("house", some, depth=1)
        senate = self.make_plain("senate", others, depth=1)
        self.top = "parliament"
        free = [x for x in self.parties if x not in some and x not in others]
        free += chance.sample(self.parties, 1) if chance.random() < 0.4 else []
        members = ["house", "senate"] + list(dict.fromkeys(free))
        if chance.random() < 0.5:  # they are its members, and vote as one each
            self.make_plain(self.top, members, depth=1)
        else:  # chambers that are asked
            top = Body(self.top, {})
            kind = chance.choice(["all of", "any of"])
            parts = [chance.choice([self.asked(house), self.votes_of(house)]),
                     self.asked(senate)]
            test = all if kind == "all of" else any
            top.attempts = [Group(kind, parts,
                                  lambda count: test(p.holds(count) for p in parts))]
            self.bodies[self.top] = top

    # --- conditions ---

    def votes_rule(self, body, sign, share, base):
        words = {"all": "all votes", "present": "votes present", "cast": "votes cast"}[base]
        return ShareLimit(sign, share, base, lambda count: body.votes, words)

    def unanimity(self, body):
        return Rule("unanimous of all members", lambda count:
                    len(count.within("all")) > 0 and
                    set(count.who(FOR)) == set(count.within("all")))

    def against(self, x):
        self.named.add(x)
        return Rule(f"{x} against", lambda count: x in count.who(AGAINST))

    def opposed(self, sign, number):
        return NumberLimit(sign, number, "members against", AGAINST,
                           lambda count: count.body.seats)

    def asked(self, body):
        return Rule(f"{body.name} in favour", lambda count:
                    body.decide(self, count.world.ballot) == "passes")

    def votes_of(self, body):
        share = self.chance.choice(SHARES)
        sign = self.chance.choice(list(LIMITS))

        def holds(count):
            may = {x: n for x, n in body.votes.items() if x not in body.barred}
            got = sum(n for x, n in may.items()
                      if x in self.there and count.world.ballot[x] == FOR)
            whole = sum(n for x, n in may.items() if x in self.there or self.frozen)
            return LIMITS[sign](got, share * whole) and (whole > 0 or sign == "more than")

        return Rule(f"{sign} {percent(share)} of votes of {body.name} in favour", holds)

    def quorum_rule(self, body):
        chance, most = self.chance, sum(body.seats.values())
        if chance.random() < 0.5:
            number = chance.randint(1, most)
            return Rule(f"at least {number} members present", lambda count: count.sum(
                count.within("present"), body.seats) >= number)
        share = chance.choice(SHARES)

        def holds(count):
            here = [x for x in body.seats if self.frozen and x not in body.barred]
            whole = count.sum(here or count.within("all"), body.seats)
            return count.sum(count.within("present"), body.seats) > share * whole

        return Rule(f"more than {percent(share)} of members present", holds)

    def leaf(self, body):
        chance, seats = self.chance, body.seats
        sign, share = chance.choice(list(LIMITS)), chance.choice(SHARES)
        base = chance.choice(["all", "all", "present", "cast"])
        parties = [x for x in seats if x in self.parties]
        kinds = ["votes", "votes", "heads", "number", "count", "opposed"]
        if parties:
            kinds += ["named"]
            if all(x in seats for x in self.founders):
                kinds += ["some", "part"]
            if len(parties) == len(seats):
                kinds += ["people"]
        kind = chance.choice(kinds)
        if kind == "votes":
            return self.votes_rule(body, sign, share, base)
        if kind == "heads":
            words = {"all": "all members", "present": "members present",
                     "cast": "members voting"}[base]
            return ShareLimit(sign, share, base, lambda count: body.seats, words)
        if kind == "people":
            return ShareLimit(sign, share, "all", lambda count: self.people,
                              "people of all members in favour")
        if kind == "number" and body.votes_text == "as costs":
            return self.votes_rule(body, sign, share, base)
        if kind == "number":
            number = chance.randint(1, max(1, sum(body.votes.values())))
            return NumberLimit(sign, number, "votes", FOR, lambda count: body.votes)
        if kind == "count":
            number = chance.randint(1, sum(seats.values()))
            return NumberLimit("at least", number, "members in favour", FOR,
                               lambda count: body.seats)
        if kind == "opposed":
            return self.opposed("at most", chance.randint(0, 3))
        self.named.update(parties)
        if kind == "some":
            number = chance.randint(1, len(self.founders))
            return NumberLimit("at least", number, "of founders in favour", FOR,
                               lambda count: {x: x in self.founders for x in count.body.seats})
        if kind == "part":
            weights = {x: n if x in self.founders else 0 for x, n in seats.items()}
            limit = ShareLimit("more than", share, "all", lambda count: weights,
                               "all members of founders in favour")
            limit.stated = None  # of a part: no tie of the whole body
            return limit
        names = chance.sample(parties, min(len(parties), chance.randint(1, 2)))
        return Rule(" and ".join(names) + " in favour", lambda count: all(
            x in count.who(FOR) for x in names))

    def group(self, body, depth):
        if depth == 0 or self.chance.random() < 0.3:
            return self.leaf(body)
        parts = [self.group(body, depth - 1) for _ in range(self.chance.randint(2, 3))]
        kind = self.chance.choice(["all of", "any of", "some"])
        if kind == "some":
            needed = self.chance.randint(2, len(parts))
            return Group(f"at least {needed} of", parts, lambda count: sum(
                bool(p.holds(count)) for p in parts) >= needed)
        test = all if kind == "all of" else any
        return Group(kind, parts, lambda count: test(p.holds(count) for p in parts))

    # --- telling it ---

    def text(self):
        out = ["language english", 'agreement r "R"', '  source: "x.pdf";  state: absent',
               "end", 'clause 1 "Parties"']
        out += [f"  party {x}" for x in self.parties]
        out += [f"  set founders: {'; '.join(self.founders)}"]
        out += ["  table people;  per: party"]
        out += [f"    {x} {n}" for x, n in self.people.items()]
        out += ["  end", "  share costs"]
        out += [f"    {x} {n} %" for x, n in self.costs.items()]
        out += ["    total 100 %", "  end", "end", 'clause 2 "Bodies"']
        for body in self.bodies.values():
            if body.seats:
                out += body.text()
            else:
                out += [f"  body {body.name}", "  end", f"  decision of {body.name}",
                        "    base: all"]
                out += body.attempts[0].lines(4) + ["  end"]
        if self.bloc:
            out.append(f"  bloc coast: {'; '.join(self.bloc)}")
        if self.ruled:
            out.append(f"  bloc coast: {'; '.join(self.ruled)};  in: {self.top};  "
                       f"in favour if: more than 1/2 of all {self.ruled_by}")
        return "\n".join(out + ["end", ""])

    # --- deciding ---

    def players(self):
        """Who votes: each player with the parties that it is."""
        voting = [x for x in self.parties if x in self.there and
                  any(x in body.seats and x not in body.barred
                      for body in self.bodies.values()
                      if self.composed or body.name == self.top)]
        bloc = [x for x in self.bloc if x in voting]
        if len(bloc) < 2:  # the other is barred, so it votes for itself
            return {x: [x] for x in voting}
        return {x: [x] for x in voting if x not in bloc} | {"coast": bloc}

    def decide(self, ballot):
        """`ballot` says how each party votes."""
        self.ballot = ballot
        return self.bodies[self.top].decide(self, ballot)

    def wins(self, players, yes):
        ballot = dict.fromkeys(self.parties, AGAINST)
        for player in yes:
            for x in players[player]:
                ballot[x] = FOR
        return self.decide(ballot) == "passes"
