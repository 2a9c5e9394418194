"""Tries each limit at its edge: one below it, at it and one above.

For each limit of `agrc limits` there is an input, generated here, of so many parts: with a
limit of one less the finding of the limit must come (or the words that stand for one), with
just as many and one more it must not. Where parts can't be counted by hand (bytes of memory,
steps) the smallest value that lets the input pass is looked for by bisection, which finds an
edge only if the outcome is the same each time. --untrusted must lower every limit.
"""

import json
import os
import pathlib
import re
import subprocess
import sys

PARTIES = 'clause 1 "P"\n party koski\n party salmi\n'


def agrc(*arguments, given=None):
    done = subprocess.run(["agrc", *arguments], input=given, capture_output=True, text=True,
                          check=False)
    return done.returncode, done.stdout + done.stderr


def write(name, text):
    path = pathlib.Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return name


def agreement(name, body, head=PARTIES):
    return write(name, "language english\n" + head + body + "end\n")


def council(count, votes, passes="more than 50 % of all votes"):
    parties = "".join(f" party p{i};  kind: municipality\n" for i in range(count))
    return ('clause 1 "P"\n' + parties + " body council\n  seats: each party 1\n end\n"
            " decision of council\n" + votes + f"  passes if: {passes}\n end\n")


def fractions(count):
    """Weights whose common denominator does not fit 120 bits."""
    primes = [n for n in range(1000, 1200) if all(n % d for d in range(2, n))][:count]
    rows = "".join(f"  p{i} 1/{prime}\n" for i, prime in enumerate(primes))
    return f" table s\n{rows} end\n"


def files():
    agreement("files/a.agr", "")
    for name in "bcd":
        agreement(f"files/{name}.agr", "", 'use "a.agr"\nclause 2 "Q"\n')
    return agreement("files/all.agr", "", 'use "b.agr"; "c.agr"; "d.agr"\n' + PARTIES)


def folder():
    for path in ("x/a.agr", "x/y/b.agr", "x/y/z/c.agr"):
        agreement("folder/" + path, "")
    return "folder"


def services():
    cases = "".join(f'  "case {i}"' + (";" if i < 5 else "") for i in range(6))
    return (f" cases weather;  are: {cases}\n service ploughing\n"
            "  produces: koski;  in case: \"case 1\"\n  produces: salmi\n end\n")


def chained(word, label, count, last):
    return "".join(f" {word} a{i};  {label}: " + (f"a{i + 1}" if i + 1 < count else last) + "\n"
                   for i in range(count))


CHECK = ("check", "--fail-on", "error")
CODE = r"\b[ENW]\d\d\d\b"


def cases():
    """Limit: (command, what is said when it is reached, the parts or None)."""
    many = agreement("many.agr", "".join(
        f" set s{i}: unknown{i}{i}x{i * 7919}\n" for i in range(7)))
    exceptions = ' rule r;  about: koski;  is: "x"\n' + "".join(
        f" exception e{i};  to: " + ("r" if i == 0 else f"e{i - 1}") + f';  is: "{i}"\n'
        for i in range(9))
    facts = "".join(f" fact f{i}\n rule r{i};  about: koski;  if: f{i};  is: \"x\"\n"
                    for i in range(5))
    sums = agreement("sums.agr", " quantity q;  is: " + " + ".join(["1"] * 61) + "\n")
    listed = write("listed.agr", "language english\n" + council(7, "  votes: each party 1\n") + "end\n")
    exact = write("exact.agr", "language english\n" + council(14, "  votes: as s\n") +
                  fractions(14) + "end\n")
    unequal = write("unequal.agr", "language english\n" + council(
        17, "  votes: p1 1; each party 4\n  unless\n   more than 30 % of all votes against\n  end\n",
        "at least 60 % of all votes") + "end\n")
    wide = write("wide.agr", "language english\n" + council(60, "  votes: each party 1\n") + "end\n")
    readings = agreement("readings.agr", "".join(
        f" unclear u{i}\n  reading a{i}: 1\n  reading b{i}: 2\n end\n" for i in range(3)) +
        " quantity q;  is: unclear u0 + unclear u1 + unclear u2\n")
    odd = write("odd.agr", "language english\n" + council(
        5, "  votes: each party 1\n", "exactly 7 of all votes") + "end\n")
    vote = "does a decision of council pass if p0 for and the others unknown"
    question = "who are the parties if koski leaves and salmi leaves"
    small = agreement("small.agr", "")
    return {
        "file-size": ([*CHECK, small], CODE, os.path.getsize(small)),
        "files": ([*CHECK, files()], CODE, 4),
        "use-depth": ([*CHECK, agreement("files/top.agr", "", 'use "b.agr"\n' + PARTIES)], CODE, 3),
        "folder-files": ([*CHECK, folder()], CODE, 3),
        "folder-entries": ([*CHECK, folder()], CODE, 14),
        "folder-depth": ([*CHECK, folder()], CODE, 3),
        "block-depth": ([*CHECK, agreement(
            "blocks.agr", " body b\n  seats: each party 1\n end\n decision of b\n" +
            "all of\n" * 5 + "unanimous\n" + "end\n" * 6)], "E126", 7),
        "formula-depth": ([*CHECK, agreement("plus.agr", " quantity q;  is: " +
                                             " + ".join(["1"] * 9) + "\n")], CODE, 9),
        "chain": ([*CHECK, agreement("chain.agr", chained("quantity", "is", 9, "1"))], CODE, 9),
        "short-chain": ([*CHECK, agreement("short.agr", exceptions)], CODE, 9),
        "digits": ([*CHECK, agreement("digits.agr", f" quantity q;  is: {'7' * 33}\n")], CODE, 33),
        "findings": (["check", "--format", "json", many], r'"more": [1-9]', 7),
        "memory": ([*CHECK, agreement("memory.agr", "# " + "x" * 16000000 + "\n")], CODE, None),
        "steps": (["ask", sums, "how much is q"], CODE, None),
        "depth": (["ask", sums, "how much is q"], CODE, None),
        "figure-bits": ([*CHECK, agreement("bits.agr", f" quantity q;  is: {2 ** 199}\n")],
                        CODE, 200),
        "voters-listed": (["ask", listed, "which coalitions win"], "at most", 7),
        "voters-exact": (["ask", exact, "which coalitions win"], "too many", 14),
        "voters-checked": ([*CHECK, unequal], "N433", 17),
        "diagram-nodes": (["ask", wide, "which are the losing coalitions"], "too many", None),
        "ballots": (["ask", odd, vote], "depends|not known|open", 4),
        "readings": (["ask", readings, "how much is q"], "combinations of readings", 8),
        "facts": ([*CHECK, agreement("facts.agr", facts)], "N431", 5),
        "cases": ([*CHECK, agreement("facts.agr", facts)], "N431", 32),
        "situations": ([*CHECK, agreement("services.agr", services())], "N432", None),
        "question-size": (["ask", small, "who are the parties"], "not understood", 19),
        "changes": (["ask", small, question], "not understood", 2),
        "output": ([*CHECK, listed], r"E\d\d\d\)", None),
    }


def told(limit, value, case):
    command, reached, _ = case
    code, said = agrc(command[0], *(["--limit", f"{limit}={value}"]), *command[1:])
    found = re.search(reached, said)
    return (found.group(0) if found else "fine"), code


def edge(row, case):
    low, high = row["least"] - 1, row["usual"]  # reached at low, fine at high
    while 2 * low < high and told(row["name"], 2 * low + 1, case)[0] != "fine":
        low = 2 * low + 1
    high = min(2 * low + 1, high)
    while high - low > 1:
        middle = (low + high) // 2
        fine = told(row["name"], middle, case)[0] == "fine"
        low, high = (low, middle) if fine else (middle, high)
    return high


def main():
    os.chdir(sys.argv[1])
    table = json.loads(agrc("limits", "--format", "json")[1])["limits"]
    known = cases()
    start, end = int(sys.argv[2]), int(sys.argv[3])
    for row in table[start:end]:
        name = row["name"]
        if name not in known:
            print(f"{name}: no test")
            continue
        case = known[name]
        at = edge(row, case) if case[2] is None else case[2]
        runs = [told(name, at + step, case) if row["least"] <= at + step <= row["ceiling"]
                else ("-", 0) for step in (-1, 0, 1)]
        print(f"{name:16}" + "  ".join(f"{word} [{code}]" for word, code in runs) +
              (f"  {at} parts" if case[2] is not None else "") +
              ("" if row["untrusted"] < row["usual"] else ", not lowered"))


main()
