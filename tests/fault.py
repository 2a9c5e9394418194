#!/usr/bin/env python3
"""Refuses memory at each call for it in turn, and looks how the program takes it.

    tests/fault.py --agrc BUILD/san/agrc-fault [--spread COUNT]

Each verb runs on a small agreement once for every call for memory (or for COUNT of them,
spread over all). Each run must end with the exit code for a limit and say that memory ran
out, or, where the memory was not vital, as it ends undisturbed; without a crash, a leak or
undefined behaviour.
"""

import argparse
import os
import subprocess
import sys
import tempfile

AGREEMENT = """language english
agreement pact "Pact of three towns"
  source: "signed.pdf";  state: absent
end
clause 1 "Parties"
  party koski "Town of Koski"   kind: municipality
  party salmi "Town of Salmi"   kind: municipality
  party lampi "Town of Lampi"   kind: municipality
  share costs
    koski         50 %
    salmi; lampi  50 % together; 25 % each
    total         100 %
  end
end
clause 2 "Council"
  body council "Joint council"
    seats:      each party 1
  end
  quantity much;  is: 123456789012345678901234567890 * 1/3 + 1/7
  decision of council
    votes:      as costs
    passes if:  more than 75 % of all votes
  end
end
"""
TALK = """suppose lampi leaves: spread
who can block alone
why
undo
compare
nothing known
save test "t" to t.agr
"""
RUNS = [
    (["check", "pact.agr"], None),
    (["ask", "--format", "json", "pact.agr", "what if lampi leaves: share of salmi"], None),
    (["ask", "pact.agr", "how much is much"], None), # GMP's own calls for memory
    (["repl", "pact.agr"], TALK),
]
LIMIT = 3


def run(program, arguments, given, folder, **variables):
    """Exit code, output and errors of one run."""
    env = dict(os.environ, LC_ALL="C.UTF-8", HOME=folder, **variables)
    test_file = os.path.join(folder, "t.agr")
    if os.path.exists(test_file):
        os.remove(test_file)
    done = subprocess.run([program, *arguments], input=given, capture_output=True,
                          cwd=folder, env=env, text=True, check=False, timeout=60)
    return done.returncode, done.stdout, done.stderr


def count_calls(program, arguments, given, folder):
    """How it ends undisturbed, and how many calls for memory that takes."""
    counted = os.path.join(folder, "count")
    whole = run(program, arguments, given, folder, FAULT_COUNT=counted)
    with open(counted, encoding="utf-8") as file:
        return whole, int(file.read())


def wrong(whole, got, talks):
    """What is wrong with how a run ended, or nothing. A conversation goes on after a line
    for which there was no memory."""
    code, _, errors = got
    if "Sanitizer" in errors or "runtime error" in errors or code < 0:
        return "crash or leak: " + errors[:1500]
    said = "memory ran out" in got[1] + errors
    if got == whole or (said and (code == LIMIT or talks)):
        return ""
    return f"exit code {code}: {errors[:400]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--agrc", required=True)
    parser.add_argument("--spread", type=int, default=0)
    options = parser.parse_args()
    program = os.path.abspath(options.agrc)
    failed = runs = 0
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "pact.agr"), "w", encoding="utf-8") as file:
            file.write(AGREEMENT)
        for arguments, given in RUNS:
            whole, calls = count_calls(program, arguments, given, folder)
            step = max(1, calls // options.spread) if options.spread else 1
            for number in range(1, calls + 1, step):
                got = run(program, arguments, given, folder, FAULT_AT=str(number))
                problem = wrong(whole, got, given is not None)
                runs += 1
                if problem:
                    failed += 1
                    print(f"{arguments[0]}, call {number} of {calls}: {problem}")
    print(f"{runs} runs without memory, {failed} ended wrongly")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
