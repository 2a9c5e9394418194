"""30 voters who decide by votes and by members together: what agrc says of other shares and
thresholds, against sums by number of members that this program goes through by itself."""

import json
import random
import re
import subprocess
import sys
from fractions import Fraction

COUNT, MEMBERS = 30, 16
chance = random.Random(30)
NAMES = [f"m{i}" for i in range(COUNT)]
VOTES = [chance.choice([2, 6, 20, 60, 100]) for _ in NAMES]
TOTAL = sum(VOTES)


def agreement(rule):
    lines = ["language english", 'agreement r "R"', '  source: "x.pdf";  state: absent', "end", 'clause 1 "Parties"']
    lines += [f'  party {name} "{name}"' for name in NAMES] + ["end", 'clause 2 "Council"']
    lines += ['  body council "C"', "    seats: each party 1", "    chair: m3", "  end", "  decision of council"]
    lines += ["    votes: " + "; ".join(f"{name} {n}" for name, n in zip(NAMES, VOTES))]
    return "\n".join(lines + rule + ["  end", "end", ""])


RULES = {"both": ["    all of", "      more than 50 % of all votes",
                  f"      at least {MEMBERS} members in favour", "    end"],
         "either": ["    any of", "      at least 3/4 of all votes", "      all of",
                    "        more than 50 % of all votes",
                    f"        at least {MEMBERS} members in favour", "      end", "    end"],
         "tie": ["    passes if: more than 50 % of all votes", "    tie: chair decides"]}


def reached(without):
    """Bit s of row h: h of the others have s votes."""
    rows = [1] + [0] * COUNT
    for i, votes in enumerate(VOTES):
        if i not in without:
            for heads in range(COUNT, 0, -1):
                rows[heads] |= rows[heads - 1] << votes
    return rows


def pairs(rows):
    return [(heads, at) for heads, row in enumerate(rows) for at in range(TOTAL + 1) if row >> at & 1]


def wins(rule, votes, heads, chair, threshold):
    if rule == "tie":
        return votes > threshold or (chair and votes == threshold)
    most = rule == "either" and votes >= TOTAL * Fraction(3, 4)
    return most or (votes > threshold and heads >= MEMBERS)


def matters(rule, party, sums, threshold):
    """`sums` of the others: heads, votes, whether the chair is with them; and what the
    party has."""
    return any(wins(rule, at + party[1], heads + 1, chair or party[0] == 3, threshold)
               and not wins(rule, at, heads, chair, threshold) for heads, at, chair in sums)


def sums_of(party, mover, factor, own):
    """All sums of the others when one of them has `own` and the rest give way."""
    apart = {party, mover, 3}
    free, out = pairs(reached(apart)), []
    added = [(0, Fraction(0), False)]
    for i in apart - {party}:
        votes = own if i == mover else VOTES[i] * factor
        added += [(h + 1, v + votes, c or i == 3) for h, v, c in added]
    for heads, at in free:
        out += [(heads + h, at * factor + v, c) for h, v, c in added]
    return out


def nobody_dummy(rule, mover, own, parties):
    factor = (TOTAL - own) / Fraction(TOTAL - VOTES[mover])
    for party in parties:
        votes = own if party == mover else VOTES[party] * factor
        if not matters(rule, (party, votes), sums_of(party, mover, factor, own), Fraction(TOTAL, 2)):
            return False
    return True


def ask(question):
    done = subprocess.run(["agrc", "ask", "composed.agr", question, "--format", "json"],
                          stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def ends_of(text):
    """`more than A votes (…) and less than B votes (…)`."""
    plain = text.replace("\xa0", "")
    return [(word, Fraction(number)) for word, number in re.findall(
        r"(more than|less than|at least|at most) ([\d/]+)(?: ≈ [\d,]+)? votes? \(", plain)]


def compare_shares(rule, mover):
    weakest = {min((i for i in range(COUNT) if i not in (mover, 3)), key=lambda i: VOTES[i]), mover, 3}
    said = ask(f"which shares make nobody a dummy by changing the share of m{mover}")["sentence"]
    tiny, compared = Fraction(1, 10 ** 6), 0
    for word, end in ends_of(said.split("(now")[0].split("while")[-1]):
        inside = 1 if word in ("more than", "at least") else -1
        at = word in ("at least", "at most")
        for own, wanted in ((end, at), (end + inside * tiny, True), (end - inside * tiny, False)):
            if own < 0 or own > TOTAL:
                continue
            compared += 1
            if nobody_dummy(rule, mover, own, weakest) != wanted:
                print(f"{rule}: m{mover} with {own}: not {wanted}: {said}")
    return compared


def compare_thresholds(rule):
    value = ask("at which threshold is nobody a dummy")["value"]
    spans = [[Fraction(n) * TOTAL / 100 for n in re.findall(r"([\d/]+)(?:,\d+)?(?: ≈ [\d,]+)? %", part)]
             for part in value.replace("\xa0", "").split(";") if "more" not in part]
    weakest, compared = min(range(COUNT), key=lambda i: (i == 3, VOTES[i])), 0
    sums = sums_of(weakest, weakest, Fraction(1), Fraction(0))
    for at in range(0, TOTAL + 1):
        if len(spans) == 12 and at >= spans[-1][-1]:
            break
        wanted = matters(rule, (weakest, VOTES[weakest]), sums, at)
        compared += 1
        if any(low <= at < high for low, high in (s for s in spans if len(s) == 2)) != wanted:
            print(f"{rule}: threshold {at}: not {wanted}")
    return compared


def main():
    compared = 0
    for rule in ("both", "either", "tie"):
        with open("composed.agr", "w", encoding="utf-8") as file:
            file.write(agreement(RULES[rule]))
        compared += sum(compare_shares(rule, mover) for mover in (0, 3, 7))
        if rule == "both":
            compared += compare_thresholds(rule)
    print(compared, "numbers compared")


if len(sys.argv) > 1:
    print(agreement(RULES[sys.argv[1]]), end="")
else:
    main()
