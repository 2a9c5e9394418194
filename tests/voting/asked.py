"""Questions about a game as it stands, each with a check of its answer.

A check returns None, or what should have been said."""

import re
from fractions import Fraction
from itertools import product

from rules import ABSENT, ABSTAINS, AGAINST, FOR, ShareLimit
from slow import Game


def join(names):
    return " and ".join(names)


# --- reading an answer ---


def exact(cell):
    return Fraction(cell["exact"])


def rows(answer):
    value = answer["value"]
    return value["rows"] if isinstance(value, dict) and "rows" in value else []


def groups(answer):
    value = answer["value"]
    if not isinstance(value, dict) or "groups" not in value:
        return None
    return {frozenset(group) for group in value["groups"]}


# --- checks ---


def is_verdict(wanted):
    return lambda answer: None if answer["verdict"] == wanted else wanted


def is_family(wanted):
    """The listed coalitions are those wanted, as far as the list goes."""

    def check(answer):
        found = groups(answer)
        if found is None:
            return wanted if wanted else None
        count = int(answer["value"]["count"])
        whole = count <= int(answer["value"]["limit"])
        if count != len(wanted) or (found != wanted if whole else not found <= wanted):
            return [sorted(s) for s in wanted]
        return None

    return check


def are_values(wanted, prefix=""):
    """Each has the value wanted; where there is none, the sentence says so."""

    def check(answer):
        if wanted is None:
            return None if "undefined" in answer["sentence"] else "undefined"
        said = {row["of"]: exact(row["value"]) for row in rows(answer)
                if (row["what"] or "").startswith(prefix)}
        return None if said == wanted else wanted

    return check


def are_names(wanted):
    return lambda answer: None if set(answer["value"] or []) == set(wanted) else wanted


INDICES = {"Banzhaf index ": "banzhaf", "Shapley": "shapley", "Penrose": "penrose",
           "Coleman's power to prevent": "prevent", "Coleman's power to initiate": "initiate",
           "Johnston": "johnston", "Deegan": "deegan", "Holler": "holler"}


def are_indices(game):
    def check(answer):
        for prefix, name in INDICES.items():
            wanted = getattr(game, name)()
            if wanted is None or not game.matters():
                if "undefined" not in answer["sentence"]:
                    return f"{name} undefined"
                continue
            said = are_values(wanted, prefix)(answer)
            if said is not None:
                return name, said
        return None

    return check


def are_counts(game):
    wanted = {"winning": game.winning(), "losing": game.losing(),
              "blocking": game.blocking(), "minimal winning": game.minimal_winning(),
              "minimal blocking": game.minimal_blocking(),
              "maximal losing": game.maximal_losing()}
    return are_values({key: Fraction(len(family)) for key, family in wanted.items()})


def is_order(game):
    """Those who can stand for one another are together, and nobody stands behind one who
    can do less."""

    def check(answer):
        listed = answer["value"]["groups"] if isinstance(answer["value"], dict) else []
        place = {x: i for i, group in enumerate(listed) for x in group}
        for x in game.players:
            for y in game.players:
                over, under = game.as_strong(x, y), game.as_strong(y, x)
                if x not in place or y not in place:
                    return f"a place for {x} and {y}"
                if (over and under) != (place[x] == place[y]):
                    return f"{x} and {y}"
                if over and not under and place[x] > place[y]:
                    return f"{x} before {y}"
        return None

    return check


def is_comparison(game, x, y):
    over, under = game.as_strong(x, y), game.as_strong(y, x)
    wanted = "equal" if over and under else "stronger" if over else \
        "weaker" if under else "different"
    return lambda answer: None if answer["value"] == wanted or wanted == "different" and \
        answer["value"] not in ("equal", "stronger", "weaker") else wanted


def is_pair(game, holds, exists):
    """A proof with two sides that show it."""

    def check(answer):
        if answer["verdict"] != ("yes" if exists else "no"):
            return exists
        if not exists:
            return None
        listed = [frozenset(group) for group in answer["value"]["groups"]]
        if not all(group <= game.everybody for group in listed):
            return "players"
        one, other = listed if len(listed) == 2 else (listed[0], game.everybody - listed[0])
        return None if not one & other and holds(one) and holds(other) else "a pair"

    return check


# --- what is asked ---


def ballots(world, chance, count=6):
    """Random ballots, with whoever is away and whoever abstains."""
    out = []
    parties = [x for players in world.players().values() for x in players]
    for _ in range(count):
        # Within a bloc with a rule of its own everybody votes for or against here.
        votes = [FOR, FOR, AGAINST] + ([] if world.ruled else [ABSTAINS, ABSENT])
        ballot = {x: chance.choice(votes) for x in parties}
        for members in world.players().values():
            for x in members:
                ballot[x] = ballot[members[0]]
        named = {vote: [x for x in parties if ballot[x] == vote] for vote in
                 (FOR, AGAINST, ABSTAINS, ABSENT)}
        if not named[FOR]:
            continue
        words = f"does {world.top} decide with {join(named[FOR])}"
        for vote, word in ((AGAINST, "against"), (ABSTAINS, "abstaining"), (ABSENT, "absent")):
            if named[vote]:
                words += f", {word} {join(named[vote])}"
        outcome = world.decide(dict.fromkeys(world.parties, ABSENT) | ballot)
        wanted = {"passes": "yes", "fails": "no", "no quorum": "no"}.get(outcome)
        out.append((words, is_outcome(wanted, outcome)))
    return out


def ties(world, chance):
    """Whether votes can be equal, whoever is there: all ballots are gone through."""
    players = list(world.players().items())
    if len(players) > 5 or world.ruled or chance.random() > 0.4:
        return []

    def is_tie(votes):
        ballot = dict.fromkeys(world.parties, ABSENT)
        for (_, members), vote in zip(players, votes):
            ballot |= dict.fromkeys(members, vote)
        world.decide(ballot)
        return world.bodies[world.top].tied

    possible = any(is_tie(votes) for votes in product((FOR, AGAINST, ABSTAINS, ABSENT),
                                                      repeat=len(players)))

    def check(answer):
        if answer["verdict"] != ("yes" if possible else "no"):
            return possible
        if not possible:
            return None
        sides = [set(group) for group in answer["value"]["groups"]]
        named = {vote: re.search(word + r" then: ([^.]*)\.", answer["sentence"])
                 for vote, word in ((ABSTAINS, "abstain"), (ABSENT, "are away"))}
        away = {vote: set(re.split(r", | and ", found[1])) if found else set()
                for vote, found in named.items()}
        votes = [FOR if x in sides[0] else AGAINST if x in sides[1] else
                 ABSTAINS if x in away[ABSTAINS] else ABSENT if x in away[ABSENT] else None
                 for x, _ in players]
        return None if None not in votes and is_tie(votes) else ("no tie", votes)

    return [(f"can there be a tie in {world.top}", check)]


def is_outcome(wanted, outcome):
    def check(answer):
        if wanted is None:
            tells = re.search(r"votes are equal", answer["sentence"])
            return None if tells else outcome
        if outcome == "no quorum" and "quorum" not in answer["sentence"]:
            return outcome
        return None if answer["verdict"] == wanted else outcome

    return check


def coalitions(world, game, chance):
    """Everything about coalitions and power of the game."""
    where = f" in {world.top}"
    alone = {x for x in game.players if game.wins([x])}
    vetoes = {x for x in game.players if not game.wins(game.everybody - {x})}
    if not game.is_monotone():
        return []
    out = [
        ("which are the minimal winning coalitions", is_family(game.minimal_winning())),
        ("which are the smallest blocking coalitions", is_family(game.minimal_blocking())),
        ("which are the largest losing coalitions", is_family(game.maximal_losing())),
        ("which coalitions win", is_family(game.winning())),
        ("which are the losing coalitions", is_family(game.losing())),
        ("how many winning, losing and blocking coalitions are there", are_counts(game)),
        ("who can decide alone", are_names(alone)),
        ("who can block alone", are_names(vetoes)),
        ("who never matters", are_names(set(game.players) - game.matters())),
        ("what are the power indices", are_indices(game)),
        ("what is the raw Banzhaf index",
         are_values({x: Fraction(n) for x, n in game.swings().items()})),
        ("what is the power to act", is_share(len(game.winning()), len(game.all))),
        ("which parties are interchangeable", is_order(game)),
        ("can two contradictory decisions both pass", is_pair(
            game, game.wins, any(game.wins(game.everybody - s) for s in game.winning()))),
        ("can there be a deadlock", is_pair(
            game, lambda s: not game.wins(s),
            any(not game.wins(game.everybody - s) for s in game.losing()))),
    ]
    out = [(question + where, check) for question, check in out]
    return out + exactly(world) + other_rule(world, game) + some_players(game, chance, where)


def exactly(world):
    """Coalitions that come exactly to the limit, where votes against one are all."""
    body = world.bodies[world.top]
    limit = body.attempts[0]
    if world.composed or world.ruled or body.quorum or body.unless or body.rights or \
            len(body.attempts) > 1 or not isinstance(limit, ShareLimit):
        return []
    players = world.players()
    ways = {some: sum(limit.measure(None)[x] for player in some for x in players[player])
            for some in Game(players, lambda some: False).all}
    whole = max(ways.values())
    return [(f"which coalitions hit the limit exactly in {world.top}", is_family(
        {some for some, got in ways.items() if got == limit.share * whole}))]


def other_rule(world, game):
    if "board" not in world.bodies or world.bloc or world.ruled:
        return []
    players, top = world.players(), world.top
    if set(players) != {x for x in world.parties if x not in world.bodies["board"].barred}:
        return []
    world.top = "board"
    other = Game(players, lambda some: world.wins(players, some))
    world.top = top
    if not other.is_monotone():
        return []
    same = other.table == game.table

    def check(answer):
        if answer["verdict"] != ("yes" if same else "no"):
            return same
        shown = groups(answer) or []
        return None if same or shown and all(
            game.wins(some) != other.wins(some) for some in shown) else "a coalition"

    return [("are the rules of council and board the same", check)]


def is_share(part, whole):
    wanted = Fraction(part, whole)
    return lambda answer: None if isinstance(answer["value"], dict) and \
        exact(answer["value"]) == wanted else wanted


def some_players(game, chance, where):
    """The same of players drawn by lot."""
    x, y = chance.sample(game.players, 2) if len(game.players) > 1 else game.players * 2
    some = frozenset(chance.sample(game.players, chance.randint(1, len(game.players))))
    yes = {True: "yes", False: "no"}
    out = [
        (f"can a decision pass without {x}",
         is_verdict(yes[game.wins(game.everybody - {x})])),
        (f"can {join(sorted(some))} decide alone", is_verdict(yes[game.wins(some)])),
        (f"can {join(sorted(some))} block",
         is_verdict(yes[not game.wins(game.everybody - some)])),
        (f"does {x} matter", is_verdict(yes[x in game.matters()])),
    ]
    if x != y:
        with_one = {s for s in game.minimal_winning() if x in s and y not in s}
        out += [(f"is {x} stronger than {y}", is_comparison(game, x, y)),
                (f"which are the minimal winning coalitions with {x} without {y}",
                 is_family(with_one))]
    out = [(question + where, check) for question, check in out]
    if len(game.players) > 2:
        union = sorted(chance.sample(game.players, chance.randint(2, len(game.players) - 1)))
        out.append((f"what is the Owen index when {join(union)} vote together{where}",
                    are_owen(game, union)))
    return out


def are_owen(game, union):
    unions = [frozenset(union)] + [frozenset([x]) for x in game.players if x not in union]

    def check(answer):
        owen, banzhaf = game.owen(unions)
        for prefix, wanted in (("Owen", owen), ("Banzhaf", banzhaf)):
            said = are_values(wanted, prefix)(answer)
            if said is not None:
                return prefix, said
        return None

    return check
