#!/usr/bin/env python3
"""Times agrc as ratios within one round; prints machine, input and method.

    tests/bench.py AGRC

1. One agreement checked, process and all, against an empty C program that links the same
   libraries: the two run in turn, and the median of the pairwise ratios is printed.
2. A warm what-if (a change and a question in an open session) against a cold process that
   asks the same.
"""

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
AGREEMENT = f"{ROOT}/agreements/rovaseutu/osaaja-allianssi.agr"
PAIRS = 60
LIBRARIES = ["-lgmp", "-lutf8proc", "-lnettle", "-ljansson", "-ledit"]


def timed(command, stdin=None):
    start = time.perf_counter()
    subprocess.run(command, input=stdin, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def ratios(one, other):
    timed(one), timed(other)
    return sorted(timed(one) / timed(other) for _ in range(PAIRS))


def empty_program(folder):
    source, program = f"{folder}/empty.c", f"{folder}/empty"
    with open(source, "w", encoding="utf-8") as file:
        file.write("int main(void) { return 0; }\n")
    subprocess.run(["cc", "-O2", source, "-Wl,--no-as-needed", *LIBRARIES, "-o", program],
                   check=True)
    return program


def report(name, values):
    print(f"{name}: {statistics.median(values):.2f} "
          f"(quartiles {values[len(values) // 4]:.2f}–{values[3 * len(values) // 4]:.2f}, "
          f"{len(values)} pairs)")


def warm_ratio(agrc):
    """Time of one more what-if in a session, over that of a process for the same."""
    change, question = "suppose rovala leaves\n", "who can block alone\n"
    few = (change + question + "undo\n") * 20
    many = (change + question + "undo\n") * 120
    repl = [agrc, "repl", "--language", "en", AGREEMENT]
    cold = [agrc, "ask", "--language", "en", AGREEMENT,
            "what if rovala leaves: who can block alone"]
    values = []
    for _ in range(10):
        short, long = timed(repl, few.encode()), timed(repl, many.encode())
        values.append((long - short) / 100 / timed(cold))
    return sorted(values)


def main():
    agrc = os.path.abspath(sys.argv[1])
    print(f"machine: {platform.machine()}, {os.cpu_count()} processors, {platform.release()}")
    print(f"input: {os.path.relpath(AGREEMENT, ROOT)}, {os.path.getsize(AGREEMENT)} bytes")
    with tempfile.TemporaryDirectory() as folder:
        report("check / empty program", ratios([agrc, "check", AGREEMENT],
                                               [empty_program(folder)]))
    report("warm what-if / cold process", warm_ratio(agrc))
    return 0


if __name__ == "__main__":
    sys.exit(main())
