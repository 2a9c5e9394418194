"""What a change does: who leaves, merges, sells, joins; other thresholds; more votes."""

import re
from contextlib import contextmanager
from fractions import Fraction

from rules import Group, NumberLimit, ShareLimit
from slow import Game

TINY = Fraction(1, 10 ** 9)


def game_of(world):
    players = world.players()
    return Game(players, lambda some: world.wins(players, some))


def differences(asker, world, game, chance):
    """What agrc says otherwise of changes, as (question, what was wanted, sentence)."""
    if not game.is_monotone():
        return []
    checks = power_changes(world, game, chance)
    checks += thresholds(world, chance)
    checks += shares(world, chance)
    wrong = []
    for (question, check), answer in zip(checks, asker.ask([q for q, _ in checks])):
        said = check(answer)
        if said is not None:
            wrong.append((question, said, answer["sentence"]))
    return wrong


# --- power before and after ---


@contextmanager
def leaving(world, x, frozen=False):
    world.there.discard(x)
    world.frozen = frozen
    yield
    world.there.add(x)
    world.frozen = False


@contextmanager
def selling(body, x, y, sold):
    before = body.votes
    body.votes = dict(before)
    body.votes[x] -= sold
    body.votes[y] += sold
    yield
    body.votes = before


@contextmanager
def joining(world, body, votes):
    """One more member; by `each party 1` a body has a seat for it too."""
    world.parties = world.parties + ["kulo"]
    world.there.add("kulo")
    seats, before = body.seats, body.votes
    body.seats, body.votes = seats | {"kulo": 1}, before | {"kulo": votes}
    yield
    body.seats, body.votes = seats, before
    world.parties = world.parties[:-1]
    world.there.discard("kulo")


@contextmanager
def together(world, x, y):
    world.bloc = [x, y]
    yield
    world.bloc = []


def table_of(answer, key):
    tables = [t for t in answer.get("tables", []) if t["of"] == key]
    return {row["of"]: row["cells"] for row in tables[0]["rows"]} if tables else {}


def are_powers(before, after, table="power_change"):
    """`before` and `after` hold the Banzhaf and the Shapley-Shubik index of each."""
    wanted = {}
    for x in list(before[0]) + list(after[0]):
        wanted[x] = [index.get(x) for index in (before[0], after[0], before[1], after[1])]

    def check(answer):
        said = {x: [Fraction(c["exact"]) if c else None for c in cells]
                for x, cells in table_of(answer, table).items()}
        return None if said == wanted else wanted

    return check


def powers(game):
    return game.banzhaf(), game.shapley()


def merged(index, x, y, name):
    out = dict(index)
    out[name] = out.pop(x) + out.pop(y)
    return out


def power_changes(world, game, chance):
    out = []
    free = [x for x in world.parties if x not in world.named and x in game.players
            and x not in world.ruled]
    if world.bloc or len(free) < 2 or len(game.players) < 3 or not game.matters():
        return []
    if any(isinstance(body.cap, Fraction) for body in world.bodies.values()):
        return []  # a cap in per cent would be another one afterwards
    x, y = chance.sample(free, 2)
    top = world.bodies[world.top]

    def add(words, before=None, rename=None):
        after = game_of(world)
        if not after.matters() or not after.is_monotone():
            return
        was, then = before or powers(game), powers(after)
        if rename:
            then = tuple({rename.get(z, z): n for z, n in index.items()} for index in then)
        out.append((f"how does power change in {world.top} if {words}",
                    are_powers(was, then)))
        if len(world.bodies) > 1:  # without a body each is told of
            out.append((f"how does power change if {words}",
                        are_powers(was, then, f"{world.top}:power_change")))

    for frozen in (False, True):
        with leaving(world, x, frozen):
            add(f"{x} leaves" + (" and the limit stays" if frozen else ""))
    # By `each party 1` those who merge have one vote or seat, not two.
    if not any(body.cap or "each party 1" in (body.votes_text, body.seats_text) for body in world.bodies.values()) and all(
            (x in body.seats) == (y in body.seats) for body in world.bodies.values()):
        with together(world, x, y):
            was = tuple(merged(index, x, y, "united") for index in powers(game))
            add(f"{x} and {y} merge into united", was, {"coast": "united"})
    if (is_list(top) or is_share(top)) and len(world.bodies) == 1:
        sold = chance.randint(0, int(top.votes[x]))
        with selling(top, x, y, sold):
            add(f"{x} sells {sold} {'%' if is_share(top) else 'votes'} to {y}")
        more = chance.randint(1, 30)
        if not world.named and top.seats_text == "each party 1" and not any(
                "people" in line for line in top.text()):  # nobody says how many it has
            with joining(world, top, more):
                add(f"kulo joins with {more} {'%' if is_share(top) else 'votes'}")
    return out


def is_list(body):
    return "; " in body.votes_text and not body.cap


def is_share(body):
    return body.votes_text == "as costs"


# --- thresholds ---


def limits_of(rule):
    if isinstance(rule, Group):
        return [limit for part in rule.parts for limit in limits_of(part)]
    return [rule] if isinstance(rule, (ShareLimit, NumberLimit)) else []


@contextmanager
def moved(limit, to):
    before = limit.share if isinstance(limit, ShareLimit) else limit.number
    limit.move(Fraction(to) / limit.unit)
    yield
    limit.move(before)


BOUND = re.compile(r"(from|above|below|up to|exactly) (-?[\d/]+(?:,\d+)?)")


def stretch(text):
    """The ends of a stretch of thresholds: (low, included, high, included)."""
    low, high = (None, True), (None, True)
    for word, number in BOUND.findall(text.replace("\xa0", "")):
        value = Fraction(number.replace(",", "."))
        if word in ("from", "above"):
            low = value, word == "from"
        elif word in ("below", "up to"):
            high = value, word == "up to"
        else:
            low = high = value, True
    return low, high


def inside(text):
    """Thresholds within a stretch: its ends where they belong to it, and one between."""
    (low, low_in), (high, high_in) = stretch(text)
    out = [low] if low is not None and low_in else []
    out += [high] if high is not None and high_in and high != low else []
    if low is not None and high is not None:
        out.append((low + high) / 2)
    elif low is not None:
        out.append(low + 1)
    return out


def contains(text, value):
    for part in text.split("; "):
        (low, low_in), (high, high_in) = stretch(part)
        if low is None and high is None:
            continue
        if low is not None and (value < low or value == low and not low_in):
            continue
        if high is not None and (value > high or value == high and not high_in):
            continue
        return True
    return False


def names_after(text, words):
    found = re.search(words + r": ([^.]*)\.", text)
    return set(re.split(r", | and ", found.group(1))) if found else set()


def is_map(world, limits, seen):
    """Each stretch has the winning coalitions that it is said to have, and who can do what
    alone; where two stretches meet something changes. `seen` keeps the thresholds."""

    def check(answer):
        said = " ".join(a["text"] for a in answer["assuming"])
        moving = [x for x in limits if len(limits) == 1 or f"moves, {x.text};" in said]
        if len(moving) != 1:
            return None
        seen.append(moving[0])
        if not isinstance(answer["value"], dict):
            return "a map"
        rows, last = answer["value"]["rows"], None
        for row in rows:
            families = set()
            if row["of"] == "…":
                last = None
                continue
            for value in inside(row["of"]):
                with moved(moving[0], value):
                    game = game_of(world)
                seen.append(value)
                families.add(frozenset(game.winning()))
                wrong = differs(game, row["value"])
                if wrong:
                    return row["of"], value, wrong
            if len(families) != 1 or families == last:
                return row["of"], "a stretch of its own"
            last = families
        return meet(rows)

    return check


def differs(game, text):
    wanted = {
        "Decide alone": {x for x in game.players if game.wins([x])},
        "Block alone": {x for x in game.players if not game.wins(game.everybody - {x})},
        "Never matter": set(game.players) - game.matters()}
    if f"Winning coalitions: {len(game.winning())}." not in text:
        return len(game.winning())
    for words, names in wanted.items():
        if names_after(text, words) != names:
            return words, names
    return None


def meet(rows):
    for one, other in zip(rows, rows[1:]):
        if "…" in (one["of"], other["of"]):
            continue
        (_, (high, high_in)), ((low, low_in), _) = stretch(one["of"]), stretch(other["of"])
        if high != low or high_in == low_in:
            return one["of"], "ends where the next begins"
    return None


def is_where(world, seen, holds):
    """A list of stretches where something holds; `seen` comes from the map."""

    def check(answer):
        if len(seen) < 2 or answer["verdict"] not in ("value", "yes", "no"):
            return None if len(seen) < 2 else "an answer"
        text = answer["value"] if isinstance(answer["value"], str) else ""
        for value in seen[1:]:
            with moved(seen[0], value):
                game = game_of(world)
            wanted = holds(game)
            if not game.winning():  # where nothing can be decided nobody is said to block
                continue
            if wanted and re.search(r"and \d+ more", answer["sentence"]):
                continue
            if contains(text, value) != wanted if text not in ("", "never") else wanted:
                return value, wanted
        return None

    return check


def thresholds(world, chance):
    top = world.bodies[world.top]
    limits = [x for rule in top.attempts for x in limits_of(rule)]
    if not limits or len(world.players()) < 2:
        return []
    where, seen = f" in {world.top}", []
    x, y = chance.sample(list(world.players()), 2)
    out = [("at which thresholds does anything change", is_map(world, limits, seen))]
    for words, holds in (
            (f"which threshold gives {x} a veto",
             lambda game: not game.wins(game.everybody - {x})),
            (f"at which threshold can {x} decide alone", lambda game: game.wins([x])),
            (f"at which threshold does {x} matter", lambda game: x in game.matters()),
            ("at which threshold is nobody a dummy",
             lambda game: game.matters() == set(game.players)),
            ("at which threshold can nobody block alone", lambda game: all(
                game.wins(game.everybody - {z}) for z in game.players)),
            ("at which threshold can nobody decide alone", lambda game: not any(
                game.wins([z]) for z in game.players)),
            (f"which threshold makes {x} and {y} equally powerful", lambda game:
             game.as_strong(x, y) and game.as_strong(y, x))):
        out.append((words, is_where(world, seen, holds)))
    return [(question + where, check) for question, check in out]


# --- more votes ---


def with_votes(body, x, votes, way, giver=None):
    """The votes of all when x has so many: the others give way in proportion, one of them
    does, or nobody."""
    out = dict(body.votes)
    whole = sum(n for y, n in out.items() if y not in body.barred)
    others = whole - body.votes[x]
    out[x] = votes
    if way == "taken":
        out[giver] += body.votes[x] - votes
    elif way == "proportion":
        for y in out:
            if y != x:
                out[y] = body.votes[y] * (whole - votes) / others
    return out


def is_smallest(world, body, x, way, giver, holds, chance):
    whole = sum(n for y, n in body.votes.items() if y not in body.barred)
    most = {"proportion": whole, "grows": 4 * whole,
            "taken": body.votes[x] + (body.votes[giver] if giver else 0)}[way]

    def test(votes):
        before, body.votes = body.votes, with_votes(body, x, votes, way, giver)
        out = holds(game_of(world))
        body.votes = before
        return out

    def check(answer):
        points = [Fraction(chance.randint(0, 1000), 1000) for _ in range(8)] + [Fraction(0)]
        if not isinstance(answer["value"], dict):
            if answer["value"] != "never":
                return "a number"
            return next((("not never", float(p * most)) for p in points
                         if test(p * most)), None)
        value = Fraction(answer["value"]["exact"])
        if answer["value"]["unit"] == "share":
            value *= 100 if is_share(body) else whole
        already = "already" in answer["sentence"]
        if test(value) != already:
            return "at exactly that number", test(value)
        if not already and not test(value + TINY):
            return "not above either", value
        if value > 0 and test(value - TINY):
            return "just below already", value
        return next((("smaller", str(p * value)) for p in points
                     if p * value < value and test(p * value)), None)

    return check


# --- wanted pictures ---

SPAN = re.compile(r"(exactly|at least|more than|at most|less than) ([\d/]+(?:,\d+)?)")


def spans_of(text, most):
    """The stretches that a sentence tells: (low, included, high, included)."""
    out = []
    for part in text.replace("\xa0", "").split(", or "):
        low, high = (Fraction(0), True), (most, True)
        for word, number in SPAN.findall(part):
            value = Fraction(number.replace(",", "."))
            if word in ("exactly", "at least", "more than"):
                low = value, word != "more than"
            if word in ("exactly", "at most", "less than"):
                high = value, word != "less than"
        out.append((*low, *high))
    return out


def within(span, value):
    low, low_in, high, high_in = span
    return low < value < high or (value == low and low_in) or (value == high and high_in)


def meetings(world, body, x, way, giver, most):
    """Votes of x at which some coalition has exactly what a limit on votes asks for."""

    def margins(votes):
        then = with_votes(body, x, votes, way, giver)
        then = {y: n for y, n in then.items() if y not in body.barred}
        needed = [limit.number if isinstance(limit, NumberLimit) else
                  limit.share * sum(then.values())
                  for rule in body.attempts for limit in limits_of(rule)]
        return [Fraction(sum(then[y] for y in some)) - n
                for n in needed for some in Game(then, lambda some: False).all]

    out = set()
    for start, end in zip(margins(Fraction(0)), margins(Fraction(1))):
        if start != end and 0 <= start / (start - end) <= most:
            out.add(start / (start - end))
    return sorted(out | {Fraction(0), most})


def is_picture(world, body, x, way, giver, holds, chance):
    whole = sum(n for y, n in body.votes.items() if y not in body.barred)
    most = Fraction({"proportion": whole, "grows": 4 * whole,
                     "taken": body.votes[x] + (body.votes[giver] if giver else 0)}[way])

    def test(votes):
        before, body.votes = body.votes, with_votes(body, x, votes, way, giver)
        out = holds(game_of(world))
        body.votes = before
        return out

    def check(answer):
        now, never = Fraction(body.votes[x]), answer["value"] == "never"
        told = re.search(f"(?:when|while) {x} has (.*?) \\(now", answer["sentence"])
        if answer["verdict"] != "value" or not (told or never):
            return "an answer"
        points = meetings(world, body, x, way, giver, most)
        tried = chance.sample(points, min(len(points), 8))
        tried += [(a + b) / 2 for a, b in chance.sample(list(zip(points, points[1:])),
                                                        min(len(points) - 1, 8))]
        if never:
            return next((("not never", v) for v in tried if test(v)), None)
        spans = spans_of(told[1], most)
        here = any(within(span, now) for span in spans)
        if here != (answer["value"] == "already"):
            return "now", here
        for low, _, high, _ in spans:
            tried += [low, high, low - TINY, low + TINY, high - TINY, high + TINY]
        for votes in tried:
            inside = any(within(span, votes) for span in spans)
            # Beyond the stretches that are nearest there may be others.
            between = not here and not any(
                now <= span[0] <= votes or votes <= span[2] <= now for span in spans)
            # Beside an end that does not belong to it the next one may begin.
            near = any(abs(votes - end) <= (TINY if included else 0) for span in spans
                       for end, included in (span[:2], span[2:]))
            if not 0 <= votes <= most or (way == "grows" and votes >= most):
                continue
            if (inside or between or near) and test(votes) != inside:
                return str(votes), inside
        return None

    return check


def pictures(world, top, x, y, way, words, chance):
    if world.composed:  # a body among the members is then one voter
        return []
    others = [p for p in top.seats if p not in top.barred and p in world.parties]
    one, other = chance.sample(others, 2)
    changed = f" by changing the share of {x}{words} in {world.top}"
    return [(question + changed, is_picture(world, top, x, way, y, holds, chance))
            for question, holds in (
                ("which shares make nobody a dummy",
                 lambda game: game.matters() == set(game.players)),
                ("which shares mean that nobody can block alone", lambda game: all(
                    game.wins(game.everybody - {p}) for p in game.players)),
                ("which shares mean that nobody can decide alone", lambda game: not any(
                    game.wins([p]) for p in game.players)),
                (f"which shares make {one} and {other} equally powerful", lambda game:
                 game.as_strong(one, other) and game.as_strong(other, one)))]


def shares(world, chance):
    top = world.bodies[world.top]
    parties = [x for x in top.seats if x in world.parties and x not in top.barred]
    if world.bloc or world.ruled or not (is_list(top) or is_share(top)) or len(parties) < 2 or not any(
            x.text.endswith("votes") or "votes " in x.text
            for rule in top.attempts for x in limits_of(rule)):
        return []
    x, y = chance.sample(parties, 2)
    z = chance.choice([p for p in parties if p != x])
    way = chance.choice(["proportion", "taken", "grows"])
    if way == "proportion" and sum(
            n for z, n in top.votes.items() if z not in top.barred) == top.votes[x]:
        return []
    words = {"proportion": "", "taken": f" taken from {y}",
             "grows": " if the total grows"}[way]
    out = []
    for need, holds in (
            ("to decide alone", lambda game: game.wins([x])),
            ("to block alone", lambda game: not game.wins(game.everybody - {x})),
            ("to matter at all", lambda game: x in game.matters()),
            (f"to be as powerful as {z}", lambda game: game.as_strong(x, z) and
             game.as_strong(z, x))):
        out.append((f"how many votes does {x} need {need}{words} in {world.top}",
                    is_smallest(world, top, x, way, y, holds, chance)))
    return out + pictures(world, top, x, y, way, words, chance)
