#!/usr/bin/env python3
"""Mutates agreements and looks whether the program keeps its footing.

    tests/fuzz.py [--count N] [--seed S] [--agrc PATH] [--keep DIR] [--minutes M]

Bytes, words and lines of the agreements and of the wrong examples of findings are altered.
On each mutant the program (the sanitizer build) checks, tests and answers questions. A
signal, a sanitizer report, a run of more than 10 seconds (of the processor, or 100 on the
clock) and an exit code other than 0 to 3 are failures; the mutant is then kept in --keep. The same seed gives the same mutants: that of
number N is made from the seed and N alone, so `--seed S --only N` makes it again.
"""

import argparse
import concurrent.futures
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
TIMEOUT = 10
LIMITED = ["sh", "-c", f"ulimit -t {TIMEOUT}; exec \"$@\"", "sh"]
QUESTIONS = [
    "who are the parties", "what is the share of {0}", "who can block alone",
    "which are the minimal winning coalitions", "what must {0} do", "what is {1}",
    "what does the agreement not state", "does a decision pass with {0} and {1}",
    "what if {0} leaves: what is the share of {1}", "are the requirements met",
    "which questions are open", "how much is {1}", "who are the members of {0}",
    "what holds for {0} when {1}", "mikä on {0} osuus", "vilken andel har {0}",
    "what if {0} and {1} merge into x: who can decide alone", "list the duties",
    "what happens in {1}", "how long is the agreement in force", "what if {0} has 40 %: "
    "who never matters", "who prepares {1}", "how can {1} be read", "{0} {1} ?",
]
ODD = [
    b"\0", b"\xff", b"\xc3", b"\xe2\x80", b"\xe2\x80\xae", b"\x1b[31m", b"\r", b"\t", b"\"",
    b"\xe2\x80\x9d", b"(", b")", b";", b";;", b":", b"::", b"-", b"\xe2\x80\x93", b"\xc2\xa0",
    b",", b".", b"/", b"*", b"+", b"#", b"%", b"?", b"=", b"\xcc\x81", b"\xf0\x9f\x98\x80",
    b"0", b"-1", b"999999999999999999999", b"1/0", b"0 %", b"1,5", b"31.2.2026", b"2026",
    b"each", b"all", b"not stated", b"among others", b"unclear", b"total", b"end", b"not",
    b"and", b"at least", b"more than", b"except", b"as", b"part of", b"together", b"about",
]


def corpus():
    paths = sorted((ROOT / "agreements").glob("**/*.agr"))
    paths += sorted((ROOT / "tests/findings").glob("*/wrong.agr"))
    return [path.read_bytes() for path in paths]


def words_of(text):
    return [word for word in text.replace(b";", b" ").split() if len(word) > 1] or [b"x"]


def mutate_bytes(rng, text, _words):
    at = rng.randrange(len(text) + 1)
    kind = rng.randrange(4)
    if kind == 0:
        return text[:at] + rng.choice(ODD) + text[at:]
    if kind == 1:
        return text[:at] + text[at + rng.choice([1, 1, 2, 8, 60]):]
    if kind == 2:
        return text[:at] + bytes([rng.randrange(256)]) + text[at + 1:]
    return text[:at] if rng.random() < 0.1 else text[:at] + text[at:at + 9] * 3 + text[at:]


def mutate_words(rng, text, words):
    parts = text.split(b" ")
    at = rng.randrange(len(parts))
    kind = rng.randrange(4)
    if kind == 0:
        parts[at] = rng.choice(words)
    elif kind == 1:
        parts[at] = rng.choice(ODD)
    elif kind == 2:
        del parts[at]
    else:
        other = rng.randrange(len(parts))
        parts[at], parts[other] = parts[other], parts[at]
    return b" ".join(parts)


def mutate_lines(rng, text, words):
    lines = text.split(b"\n")
    at = rng.randrange(len(lines))
    kind = rng.randrange(5)
    if kind == 0:
        del lines[at]
    elif kind == 1:
        lines.insert(rng.randrange(len(lines)), lines[at])
    elif kind == 2:
        other = rng.randrange(len(lines))
        lines[at], lines[other] = lines[other], lines[at]
    elif kind == 3:
        lines[at] += b" " + rng.choice(words) + b" " + rng.choice(ODD)
    else:
        lines[at:at + 1] = [lines[at]] * rng.choice([2, 3, 40])
    return b"\n".join(lines)


def rename(rng, text, words):
    """One name takes another's place everywhere: cycles, clashes and wrong kinds."""
    return text.replace(b" " + rng.choice(words), b" " + rng.choice(words))


def mutant(texts, seed, number):
    rng = random.Random(f"{seed}/{number}")
    text = rng.choice(texts)
    words = words_of(rng.choice(texts)) if rng.random() < 0.3 else words_of(text)
    for _ in range(rng.choice([1, 1, 1, 2, 3, 8])):
        change = rng.choice([mutate_bytes, mutate_words, mutate_words, mutate_lines, rename])
        text = change(rng, text or b"\n", words)
    questions = []
    for _ in range(3):
        names = [rng.choice(words).decode("utf-8", "replace") for _ in range(2)]
        questions.append(rng.choice(QUESTIONS).format(*names))
    if rng.random() < 0.1:
        questions[0] = mutate_bytes(rng, questions[0].encode(), None).decode("utf-8", "replace")
    return text, "\n".join(questions).encode() + b"\n"


def run(command, stdin):
    """Runs the program; returns what is wrong, or None."""
    env = dict(os.environ, LC_ALL="C", TZ="UTC", UBSAN_OPTIONS="print_stacktrace=1",
               ASAN_OPTIONS="exitcode=99:detect_leaks=1")
    try:
        done = subprocess.run(LIMITED + command, input=stdin, env=env,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=10 * TIMEOUT, check=False)
    except subprocess.TimeoutExpired:
        return "takes more than 100 seconds"
    if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return "takes more than 10 seconds"
    if b"Sanitizer" in done.stdout or b"runtime error:" in done.stdout:
        at = max(done.stdout.find(b"ERROR:"), done.stdout.find(b"runtime error:"), 0)
        return done.stdout[max(0, at - 200):at + 1500].decode("utf-8", "replace")
    if done.returncode not in (0, 1, 2, 3):
        return f"exits {done.returncode}"
    if b"\x1b" in done.stdout:
        return "prints an escape character"
    return None


def attempt(options, texts, number, folder):
    text, questions = mutant(texts, options.seed, number)
    path = pathlib.Path(folder) / f"{number}.agr"
    path.write_bytes(text)
    commands = [(["check", "--format", "json", str(path)], b""), (["test", str(path)], b""),
                (["ask", str(path), "-"], questions)]
    wrong = []
    for command, stdin in commands:
        problem = run([options.agrc] + command, stdin)
        if problem:
            wrong.append(f"mutant {number} (--seed {options.seed}), agrc {command[0]}: {problem}")
    if wrong and options.keep:
        keep = pathlib.Path(options.keep)
        keep.mkdir(parents=True, exist_ok=True)
        (keep / f"{options.seed}-{number}.agr").write_bytes(text)
        (keep / f"{options.seed}-{number}.txt").write_bytes(questions)
    path.unlink()
    return wrong


def main():
    parser = argparse.ArgumentParser(description="Fuzzes agrc.")
    parser.add_argument("--agrc", default=str(ROOT / "build/san/agrc"))
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="this mutant alone")
    parser.add_argument("--minutes", type=float, help="stop after so long")
    parser.add_argument("--keep", help="folder for the mutants that fail")
    options = parser.parse_args()
    texts = corpus()
    numbers = range(options.count) if options.only is None else [options.only]
    end = time.monotonic() + options.minutes * 60 if options.minutes else None
    failures = tried = 0

    def one(number):
        if end and time.monotonic() > end:
            return None
        return attempt(options, texts, number, folder)

    with tempfile.TemporaryDirectory(prefix="agrc-fuzz-") as folder, \
            concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for wrong in pool.map(one, numbers):
            tried += wrong is not None
            for problem in wrong or []:
                failures += 1
                print(problem, flush=True)
    print(f"{tried} mutants, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
