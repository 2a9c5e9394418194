"""An agreement of 60 voters who decide by two measures that have nothing to do with one another."""

import sys

TOTAL = 100000


def spread(seed):
    parts, state = [], seed
    for _ in range(60):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        parts.append(1 + state // 2 ** 40 % 3000)
    return parts


parties = [f"m{i}" for i in range(60)]
lines = ["language english", 'agreement r "R"', '  source: "x.pdf";  state: absent', "end", 'clause 1 "Parties"']
lines += [f'  party {party} "{party}"' for party in parties] + ["end", 'clause 2 "Council"']
for name, unit, seed in (("votes-of", "", 1), ("people", " inhabitants", 2)):
    lines += [f"  table {name}"]
    lines += [f"    {party} {weight}{unit}" for party, weight in zip(parties, spread(seed))] + ["  end"]
lines += ['  body council "C"', "    seats: each party 1", "  end", "  decision of council", "    votes: as votes-of",
          f"    passes if: more than {sys.argv[1]} % of all votes and more than {sys.argv[1]} % of people", "  end", "end"]
print("\n".join(lines))
