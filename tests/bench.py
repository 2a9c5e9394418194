#!/usr/bin/env python3
"""Times agrc as ratios within one round; prints machine, input and method.

    tests/bench.py AGRC [--quick] [--profile] [CASE...]

Each figure is a ratio to a reference that ran in turn with it, as the median of the pairs
with its quartiles: the machine may be slow or busy, the ratio stays. The references are C
programs, compiled with -O2, in tests/bench. Cases: one, portfolio, size, warm, process,
services, steps, native, seats, power, divide, status, vote; all of them when none is named.
"""

import argparse
import hashlib
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, f"{ROOT}/tests/bench")
import generate  # noqa: E402

AGREEMENT = f"{ROOT}/agreements/rovaseutu/osaaja-allianssi.agr"
FORMATS = ["text", "json", "sarif", "junit", "github"]
LIBRARIES = ["-lgmp", "-lutf8proc", "-lnettle", "-ljansson", "-ledit"]
FLAGS = ["-std=c11", "-D_GNU_SOURCE", "-O2", f"-I{ROOT}/include", f"-I{ROOT}/src", f"-I{ROOT}/grammar"]


class Run:
    """What a command took: seconds (by the wall and of its own), the most memory, output."""
    measure = None  # the program that runs and measures it

    def __init__(self, command, stdin=b""):
        with tempfile.NamedTemporaryFile() as figures:
            self.output = subprocess.run([Run.measure, figures.name, *command], input=stdin, check=True,
                                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode()
            self.seconds, self.own, memory = map(float, figures.read().split())
        self.megabytes = memory / 1024


class Bench:
    def __init__(self, agrc, folder, quick):
        self.agrc, self.folder, self.quick = agrc, folder, quick
        self.build = os.path.dirname(agrc)
        Run.measure = self.program("measure")

    def program(self, name, *more):
        path = f"{self.folder}/{name}"
        subprocess.run(["cc", *FLAGS, f"-I{self.build}/gen", f"{ROOT}/tests/bench/{name}.c", *more, "-o", path],
                       check=True)
        return path

    def with_library(self, name):
        return self.program(name, f"{self.build}/libagr.a", *LIBRARIES[:4])

    def scanner(self):
        return self.program("scanner", f"{self.build}/gen/agr.lex.c")

    def empty(self):
        source = f"{self.folder}/empty.c"
        with open(source, "w", encoding="utf-8") as file:
            file.write("int main(void) { return 0; }\n")
        subprocess.run(["cc", "-O2", source, "-Wl,--no-as-needed", *LIBRARIES, "-o", f"{self.folder}/empty"],
                       check=True)
        return [f"{self.folder}/empty"]


def pairs(one, other, count, measure=lambda run: run.seconds):
    Run(one), Run(other)
    return [measure(Run(one)) / measure(Run(other)) for _ in range(count)]


def quartiles(values):
    values = sorted(values)
    return (f"{statistics.median(values):.3g} (quartiles {values[len(values) // 4]:.3g}–"
            f"{values[3 * len(values) // 4]:.3g}, {len(values)} pairs)")


def say(name, text):
    print(f"{name}: {text}", flush=True)


def bench_one(bench):
    check = [bench.agrc, "check", AGREEMENT]
    say("input", f"{os.path.relpath(AGREEMENT, ROOT)}, {os.path.getsize(AGREEMENT)} bytes")
    say("  check, process and all / empty program with the same libraries",
        quartiles(pairs(check, bench.empty(), 20 if bench.quick else 60)))
    say("  memory", f"{Run(check).megabytes:.1f} MB; empty program {Run(bench.empty()).megabytes:.1f} MB")


def bench_portfolio(bench):
    scanner = bench.scanner()
    memory = {}
    for count in [500] if bench.quick else [500, 10000]:
        folder = f"{bench.folder}/portfolio{count}"
        size = generate.portfolio(folder, count)
        check, bare = [bench.agrc, "check", folder], ["find", folder, "-name", "*.agr", "-exec", scanner, "{}", "+"]
        runs = [(Run(check), Run(bare)) for _ in range(5 if count == 500 else 1)]
        memory[count] = {form: Run([bench.agrc, "check", "--format", form, folder]).megabytes for form in FORMATS}
        seconds = statistics.median(ours.seconds for ours, _ in runs)
        say("input", f"{count} agreements, {size / 1e6:.1f} MB in all")
        say("  check / bare flex scanner on the same files",
            quartiles([ours.own / other.own for ours, other in runs]))
        say("  speed", f"{count / seconds:.0f} files/s, {size / seconds / 1e6:.1f} MB/s, memory {memory[count]['text']:.1f} MB")
        shutil.rmtree(folder)
    if len(memory) > 1:
        say("  memory with 10 000 files / with 500",
            ", ".join(f"{form} {memory[10000][form] / memory[500][form]:.2f}" for form in FORMATS))


def bench_size(bench):
    """Whether the time grows as the bytes do: each size over the one before."""
    before, scanner = None, bench.scanner()
    for size in (250000, 500000) if bench.quick else (500000, 1000000, 2000000):
        path = f"{bench.folder}/one{size}.agr"
        size = generate.one_file(path, size)
        runs = [(Run([bench.agrc, "check", path]), Run([scanner, path])) for _ in range(3)]
        own = statistics.median(ours.own for ours, _ in runs)
        say("input", f"one agreement of {size / 1e6:.2f} MB")
        grown = f"; {own / before[0] / (size / before[1]):.2f} × the time for a byte" if before else ""
        say("  check", f"{size / own / 1e6:.1f} MB/s, {runs[0][0].megabytes:.0f} MB of memory{grown}")
        say("  check / bare flex scanner", quartiles([ours.own / other.own for ours, other in runs]))
        before = own, size


def bench_warm(bench):
    """Time of one more what-if in a session, over that of a process for the same."""
    change, question = "suppose rovala leaves\n", "who can block alone\n"
    few, many = ((change + question + "undo\n") * count for count in (20, 120))
    repl = [bench.agrc, "repl", "--language", "en", AGREEMENT]
    cold = [bench.agrc, "ask", "--language", "en", AGREEMENT, "what if rovala leaves: who can block alone"]
    values = []
    for _ in range(3 if bench.quick else 8):
        short, long = Run(repl, few.encode()), Run(repl, many.encode())
        values.append((long.seconds - short.seconds) / 100 / Run(cold).seconds)
    say("input", f"{os.path.relpath(AGREEMENT, ROOT)}, a change, a question and undo")
    say("  in an open session / in a process of its own", quartiles(values))


def bench_process(bench):
    rounds = Run([bench.with_library("ask"), "20" if bench.quick else "60"]).output.splitlines()
    names = {"vote": "does a decision pass / plain C, int64 fractions",
             "share": "cost-share scenario, change and question / plain C, int64 fractions",
             "what-if": "what-if decision, names in, report out / plain C with snprintf"}
    say("input", "12 parties, through agr.h; ours reads the question, finds names, tries readings and says why")
    for key, name in names.items():
        rows = [line.split() for line in rounds if line.split()[0] == key]
        say("  " + name, quartiles([float(ours) / float(plain) for _, ours, plain in rows]) +
            f", {statistics.median(float(row[1]) for row in rows) / 1000:.0f} µs each")


def bench_services(bench):
    count, places = (1000, 30) if bench.quick else (10000, 300)
    path, relation = f"{bench.folder}/services.agr", f"{bench.folder}/services.txt"
    generate.relation(relation, generate.services(path, count, places), places)
    plain = [bench.program("who"), relation]
    say("input", f"{count} services in {places} municipalities, {os.path.getsize(path) / 1e6:.2f} MB")
    for name, command in {"check": [bench.agrc, "check", path],
                          "where are the gaps": [bench.agrc, "ask", path, "where are the gaps"],
                          "service matrix in m5": [bench.agrc, "ask", path, "service matrix in m5"]}.items():
        ours = Run(command)
        say(f"  {name} / plain C join", quartiles(pairs(command, plain, 3, lambda run: run.own)) +
            f", {ours.megabytes:.0f} MB of memory")


def bench_steps(bench):
    path = f"{bench.folder}/one.agr"
    with open(path, "w", encoding="utf-8") as file:
        file.write(generate.agreement(0))
    runs = [Run([bench.with_library("steps"), path, "40"]).output.split() for _ in range(5)]
    steps = {name: statistics.median(float(run[i + 1]) for run in runs)
             for i, name in enumerate(runs[0]) if i % 2 == 0}
    total = sum(steps.values())
    say("input", f"one agreement of {os.path.getsize(path)} bytes, opened alone, in process")
    say("  where the time goes", ", ".join(f"{name} {100 * value / total:.0f} %" for name, value in steps.items()) +
        f"; {total / 1000:.0f} µs in all")


def bench_native(bench):
    worker, library = f"{bench.build}/agrc-native", f"{bench.folder}/region.so"
    if not os.path.exists(worker):
        say("native", "skipped: built without native functions")
        return
    subprocess.run(["cc", *FLAGS, "-shared", "-fPIC", f"{ROOT}/docs/examples/native/region.c", "-o", library], check=True)
    os.chmod(library, 0o755)
    with open(library, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    rows = [{"name": name, "library": library, "sha256": digest, "entry": "cost_index", "pure": name == "kept"}
            for name in ("fresh", "kept")]
    with open(f"{bench.folder}/natives.json", "w", encoding="utf-8") as file:
        json.dump({"format": "agrc-natives/1", "natives": rows}, file)
    output = Run([bench.with_library("native"), f"{bench.folder}/natives.json", worker,
                  "5" if bench.quick else "20"]).output.splitlines()
    names = {"first": "the first call, its worker started, its library checked and loaded / an empty program",
             "fresh": "a call / a byte to a waiting process and back",
             "kept": "a call kept from before / the same byte"}
    say("input", "one function of docs/examples/native/region.c, one whole number given")
    for key, name in names.items():
        times = [line.split() for line in output if line.split()[0] == key]
        say("  " + name, quartiles([float(ours) / float(plain) for _, ours, plain in times]) +
            f", {statistics.median(float(row[1]) for row in times) / 1000:.3g} µs each")


def bench_seats(bench):
    """500 seats among 300 parties, by each method, against plain C by quotients."""
    runs = [[line.split() for line in Run([bench.with_library("seats")]).output.splitlines()] for _ in range(5)]
    for method in range(len(runs[0])):
        ratios = sorted(float(run[method][1]) / float(run[method][2]) for run in runs)
        say(f"500 seats among 300, {runs[0][method][0]}",
            f"{statistics.median(ratios):.1f} times plain C ({ratios[0]:.1f}–{ratios[-1]:.1f})")

def bench_divide(bench):
    runs = [Run([bench.with_library("divide")]).output.split() for _ in range(5)]
    say("input", "300 payers, by the largest remainder, warm")
    say("  dividing / plain C with 64-bit numbers",
        quartiles([float(ours) / float(plain) for _, ours, plain in runs]) +
        f", {statistics.median(float(run[1]) for run in runs) / 1000:.3g} µs each")


def bench_power(bench):
    """Exact counts of coalitions, against tables of doubles and loops over all coalitions."""
    adds = "a table of doubles, not exact"
    goes = "a loop over all coalitions"
    names = {"banzhaf": f"Banzhaf, 200 voters, 100 000 votes / {adds}",
             "all-25": f"Shapley and smallest coalitions, 25 voters, one sum / {goes}",
             "any-25": f"all indices, 25 voters, three measures or all but three / {goes}",
             "council-2": f"all indices, 27 members, heads and people, or all but three / {goes}",
             "council-3": f"all indices, 27 members, heads, people and votes / {goes}",
             "any-60": "smallest coalitions counted, 60 voters, two measures or all but three / 10^7 times adding weights",
             "heads-60": "smallest coalitions counted, 60 voters, heads and votes / 10^7 times adding weights",
             "holler": f"Holler, 200 voters, 100 000 votes / {adds}",
             "deegan": f"Deegan and Packel, 200 voters, 100 000 votes / {adds}",
             "shapley": f"Shapley, 200 voters, 100 000 votes / {adds}",
             "fund-banzhaf": f"Banzhaf, 190 voters, 5 million votes, 85 % / {adds}",
             "fund-shapley": "Shapley, 190 voters, 5 million votes, 85 % / that table for Banzhaf alone"}
    cases = list(names)[:4] if bench.quick else list(names)
    program = bench.with_library("power")
    say("input", "weights at random, in process, every figure an exact fraction")
    for case in cases:
        rounds = {"shapley": 2, "deegan": 2, "fund-shapley": 1}.get(case, 5)
        rows = [Run([program, case]).output.split() for _ in range(rounds)]
        say("  " + names[case], quartiles([float(ours) / float(plain) for _, ours, plain in rows]) +
            f", {statistics.median(float(row[1]) for row in rows) / 1e9:.3g} s each")
    rows = [Run([program, "minimal-30"]).output.split()[1:] for _ in range(5)]
    say("  smallest coalitions of 30 voters, counted / a search that finds each",
        quartiles([float(row[0]) / float(row[1]) for row in rows]) +
        f", {statistics.median(1000 / float(row[0]) for row in rows):.3g} million a second")


def bench_vote(bench):
    """One decision through the C API, and the whole report on who can decide."""
    program = bench.with_library("vote")
    for voters in (12, 30, 60):
        rows = [line.split() for line in Run([program, str(voters)]).output.splitlines()]
        say(f"one decision of {voters} voters, warm, mask in, result out / plain C that adds the weights",
            quartiles([float(ours) / float(plain) for ours, plain in rows]) +
            f", {statistics.median(float(row[0]) for row in rows):.3g} ns each")
    path = f"{bench.folder}/thirty.agr"
    for most in (200, 90000):
        generate.council(path, 30, most)
        report = [bench.agrc, "power", path]
        say(f"the report on 30 parties with up to {most} votes each, process and all / empty program with the same libraries",
            quartiles(pairs(report, bench.empty(), 10)) +
            f", {statistics.median(Run(report).own for _ in range(5)) * 1000:.3g} ms each")
    congress = [bench.agrc, "ask", f"{ROOT}/tests/golden/power/us-congress.agr",
                "what is the Shapley-Shubik index in congress"]
    say("Shapley–Shubik in the Congress of 537, process and all / empty program with the same libraries",
        quartiles(pairs(congress, bench.empty(), 3)) +
        f", {statistics.median(Run(congress).own for _ in range(3)) * 1000:.3g} ms each")


def bench_status(bench):
    count, years = (1000, 3) if bench.quick else (10000, 10)
    path, log = f"{bench.folder}/duties.agr", f"{bench.folder}/log.csv"
    events = generate.duties_and_log(path, log, count, years)
    command = [bench.agrc, "status", "--as-of", f"31.12.{2019 + years}", "--events", log, path]
    ours = Run(command)
    say("input", f"{count} duties over {years} years, {events} events, {os.path.getsize(log) / 1e6:.1f} MB of CSV")
    say("  status / reading as many events from CSV in plain C",
        quartiles(pairs(command, [bench.program("events"), log], 3, lambda run: run.own)) +
        f", {ours.seconds:.2g} s, {ours.megabytes:.0f} MB of memory")


def profile(bench):
    """The functions that a check of a portfolio spends its time in."""
    if not shutil.which("perf"):
        print("perf is not installed: no profile")
        return
    folder, data = f"{bench.folder}/profiled", f"{bench.folder}/perf.data"
    generate.portfolio(folder, 300)
    Run(["perf", "record", "-q", "-o", data, bench.agrc, "check", folder])
    shown = Run(["perf", "report", "-i", data, "--stdio", "--no-children"]).output
    lines = [line for line in shown.splitlines() if line.strip() and not line.startswith("#")]
    print("\n".join(lines[:25]) or "perf could not record: no profile")


CASES = {"one": bench_one, "portfolio": bench_portfolio, "size": bench_size, "warm": bench_warm,
         "process": bench_process, "services": bench_services, "steps": bench_steps,
         "native": bench_native, "seats": bench_seats, "power": bench_power,
         "divide": bench_divide, "status": bench_status, "vote": bench_vote}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("agrc")
    parser.add_argument("cases", nargs="*", metavar="CASE")
    parser.add_argument("--quick", action="store_true", help="small inputs, few rounds")
    parser.add_argument("--profile", action="store_true", help="only show where a check spends its time")
    words = parser.parse_intermixed_args()
    for name in words.cases:
        if name not in CASES:
            parser.error(f"no case is called {name}; there are: {', '.join(CASES)}")
    print(f"machine: {platform.machine()}, {os.cpu_count()} processors, Linux {platform.release()}")
    print("method: ours and a reference in turn; the median of the ratios; processor time where files are large")
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(os.path.abspath(words.agrc), folder, words.quick)
        if words.profile:
            profile(bench)
        else:
            for name in words.cases or CASES:
                CASES[name](bench)
    return 0


if __name__ == "__main__":
    sys.exit(main())
