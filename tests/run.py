#!/usr/bin/env python3
"""Runs the tests: golden cases, the examples in the documents, and the tests written
in the language itself; with --all also the layer, table, format and unit tests.

A golden case is a file tests/golden/**/*.t. In it a line `$ COMMAND` runs a command in
the file's folder, `> MORE` below it continues the command, and the lines up to the next
`$ ` or `# ` (a comment) are what it prints on both outputs. A nonzero exit stands last,
as `[N]`. Blank lines at the end of what is printed do not count. A printed line that
itself looks like one of these is written with a backslash before it. A command may
write under $TMPDIR, which its file has for itself; $ROOT is the project's folder.

In a Markdown file (README.md, docs/**/*.md) a ```console block is such a case, a
```agr NAME.agr or ```csv NAME.csv block is a file for it to use, and any other ```agr
block, unless tagged `fragment`, must be free of syntax, name and type errors.
"""

import argparse
import concurrent.futures
import difflib
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TIMEOUT = 60
TOTAL = re.compile(r"(\d+) passed, (\d+) failed(?:, (\d+) skipped)?")
LOOKALIKE = re.compile(r"^\\*(\$ |# |\[\d+\]$)")


class Result:
    """What one test or group of tests came to; text says what went wrong."""

    def __init__(self, passed=0, failed=0, skipped=0, text=""):
        self.passed, self.failed, self.skipped = passed, failed, skipped
        self.text = text


def environment(agrc, home):
    """The bare surroundings of a command: agrc first on PATH, and a home of its own."""
    tools = home / "bin"
    tools.mkdir()
    (tools / "agrc").symlink_to(agrc)
    (home / "tmp").mkdir()
    env = {
        "PATH": f"{tools}:{os.environ.get('PATH', '/usr/bin:/bin')}",
        "LC_ALL": "C",
        "TZ": "UTC",
        "TERM": "dumb",
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "TMUX_TMPDIR": str(home / "tmp"),
        "ROOT": str(ROOT),
        "UBSAN_OPTIONS": "print_stacktrace=1",
    }
    for name in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"):
        env["XDG_" + name] = str(home / name.lower())
    return env


def run(command, folder, env):
    """Runs a shell command; returns its output, as lines, and its exit status."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            ["sh", "-c", command], cwd=folder, env=env, stdin=subprocess.DEVNULL,
            stdout=output, stderr=subprocess.STDOUT, start_new_session=True)
        try:
            status = process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            status = "timeout"
        output.seek(0)
        text = output.read().decode("utf-8", "surrogateescape")
    if isinstance(status, int) and status < 0:
        status = 128 - status
    return text.split("\n"), status


def without_blank_end(lines):
    end = len(lines)
    while end > 0 and not lines[end - 1].strip():
        end -= 1
    return lines[:end]


def play(lines, folder, env):
    """Runs the commands of a case; returns its lines as they should have been."""
    played = []
    at = 0
    while at < len(lines):
        played.append(lines[at])
        if not lines[at].startswith("$ "):
            at += 1
            continue
        command = [lines[at][2:]]
        at += 1
        while at < len(lines) and lines[at].startswith("> "):
            command.append(lines[at][2:])
            played.append(lines[at])
            at += 1
        expected = []
        while at < len(lines) and not lines[at].startswith(("$ ", "# ")):
            expected.append(lines[at])
            at += 1
        output, status = run("\n".join(command), folder, env)
        output = without_blank_end(output)
        output = ["\\" + line if LOOKALIKE.match(line) else line for line in output]
        if output and re.match(r"\\*> ", output[0]):
            output[0] = "\\" + output[0]
        if status != 0:
            output.append(f"[{status}]")
        played += output + expected[len(without_blank_end(expected)):]
    return played


def difference(name, before, after):
    return "\n".join(difflib.unified_diff(before, after, name, name + " (now)",
                                          lineterm="", n=2))


def write_lines(path, lines):
    path.write_text("\n".join(lines), encoding="utf-8", errors="surrogateescape")


def read_lines(path):
    return path.read_text(encoding="utf-8", errors="surrogateescape").split("\n")


def golden(path, options, agrc):
    with tempfile.TemporaryDirectory(prefix="agrc-") as home:
        before = read_lines(path)
        after = play(before, path.parent, environment(agrc, pathlib.Path(home)))
    if before == after:
        return Result(passed=1)
    if options.update:
        write_lines(path, after)
        return Result(passed=1, text=f"updated {path.relative_to(ROOT)}")
    return Result(failed=1, text=difference(str(path.relative_to(ROOT)), before, after))


def fenced_blocks(lines):
    """The fenced blocks of a Markdown file: tags, first line, line after the last."""
    at = 0
    while at < len(lines):
        fence = re.match(r"^(`{3,})\s*([^`]*)$", lines[at])
        at += 1
        if not fence:
            continue
        start = at
        while at < len(lines) and lines[at].rstrip() != fence[1]:
            at += 1
        yield fence[2].split(), start, at
        at += 1


def check_block(name, text, folder, env):
    path = folder / "block.agr"
    path.write_text(text, encoding="utf-8", errors="surrogateescape")
    output, status = run("agrc check --language en block.agr", folder, env)
    path.unlink()
    unreadable = [line for line in output if re.match(r"error E[012]\d\d", line)]
    if status in (0, 1) and not unreadable:
        return Result(passed=1)
    output = without_blank_end(output)
    return Result(failed=1, text="\n".join([f"{name}: agrc check exits {status}"] + output))


def markdown(path, options, agrc):
    name = str(path.relative_to(ROOT))
    total = Result()
    with tempfile.TemporaryDirectory(prefix="agrc-") as home:
        env = environment(agrc, pathlib.Path(home))
        folder = pathlib.Path(home) / "work"
        folder.mkdir()
        (folder / "agreements").symlink_to(ROOT / "agreements")
        before = read_lines(path)
        after = []
        copied = 0
        for tags, start, end in fenced_blocks(before):
            body = before[start:end]
            after += before[copied:start]
            copied = end
            files = [tag for tag in tags[1:] if tag.endswith((".agr", ".csv"))]
            if tags[:1] in (["agr"], ["csv"]) and files:
                target = folder / files[0]
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text("\n".join(body) + "\n", encoding="utf-8",
                                  errors="surrogateescape")
            elif tags[:1] == ["agr"] and "fragment" not in tags:
                add(total, check_block(f"{name}:{start}", "\n".join(body) + "\n",
                                       folder, env))
            elif tags[:1] == ["console"]:
                played = play(body, folder, env)
                if played == body or options.update:
                    total.passed += 1
                else:
                    total.failed += 1
                body = played
            after += body
        after += before[copied:]
    if before != after:
        if options.update:
            write_lines(path, after)
            total.text += f"updated {name}\n"
        else:
            total.text += difference(name, before, after)
    return total


def in_language(agrc):
    """The tests that agreements carry themselves."""
    with tempfile.TemporaryDirectory(prefix="agrc-") as home:
        output, status = run("agrc test agreements", ROOT,
                             environment(agrc, pathlib.Path(home)))
    text = "\n".join(without_blank_end(output))
    counts = TOTAL.findall(text)
    result = Result()
    if counts:
        passed, failed, skipped = counts[-1]
        result = Result(int(passed), int(failed), int(skipped or 0))
    if status != 0 and result.failed == 0:
        result.failed = 1
    elif not counts:
        result.passed = 1
    if result.failed:
        result.text = f"agrc test agreements: exits {status}\n" + \
            "\n".join("  " + line for line in text.split("\n"))
    return result


def one_command(command):
    """A command that is one test."""
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False)
    if done.returncode == 0:
        return Result(passed=1)
    return Result(failed=1, text=" ".join(command) + ":\n" +
                  done.stdout.decode("utf-8", "replace").rstrip())


def tap_command(command):
    """A program that prints a line `ok` or `not ok` for each of its tests."""
    env = dict(os.environ, CMOCKA_MESSAGE_OUTPUT="TAP", LC_ALL="C", TZ="UTC",
               UBSAN_OPTIONS="print_stacktrace=1")
    try:
        done = subprocess.run(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=10 * TIMEOUT, check=False)
        output, status = done.stdout, done.returncode
    except subprocess.TimeoutExpired as late:
        output, status = late.stdout or b"", "timeout"
    text = output.decode("utf-8", "replace")
    skipped = len(re.findall(r"^ok .*# SKIP", text, re.M))
    reasons = sorted(set(re.findall(r"^ok .*# SKIP (.*)", text, re.M)))
    result = Result(len(re.findall(r"^ok ", text, re.M)) - skipped,
                    len(re.findall(r"^not ok ", text, re.M)), skipped)
    if status != 0 and result.failed == 0:
        result.failed = 1
    if result.passed + result.failed + result.skipped == 0:
        result.failed = 1
    if result.failed:
        shown = [line for line in text.rstrip().split("\n") if not line.startswith("ok ")]
        result.text = "\n".join([f"{' '.join(command)}: exits {status}"] + shown)
    elif reasons:
        result.text = f"{' '.join(command)}: {skipped} skipped: {'; '.join(reasons)}"
    return result


def format_check():
    tool = shutil.which("clang-format")
    version = subprocess.run([tool, "--version"], stdout=subprocess.PIPE, text=True,
                             check=False).stdout if tool else ""
    if "version 14." not in version:
        return Result(skipped=1, text="format: skipped, it needs clang-format 14")
    return one_command(["make", "-s", "--no-print-directory", "format-check"])


def add(total, result):
    total.passed += result.passed
    total.failed += result.failed
    total.skipped += result.skipped
    if result.text:
        total.text += result.text + "\n"


def run_group(title, jobs, total):
    """Runs the tests of a group at the same time, and tells of them in order."""
    group = Result()
    with concurrent.futures.ThreadPoolExecutor(max(2, os.cpu_count() or 2)) as pool:
        for result in pool.map(lambda job: job(), jobs):
            if result.text:
                print(result.text.encode("utf-8", "replace").decode(), flush=True)
            result.text = ""
            add(group, result)
    add(total, group)
    line = f"{title}: {group.passed} ok"
    if group.failed:
        line += f", {group.failed} NOT OK"
    if group.skipped:
        line += f", {group.skipped} skipped"
    print(line, flush=True)


def golden_jobs(options, agrc):
    paths = sorted((ROOT / "tests/golden").glob("**/*.t"))
    return [lambda path=path: golden(path, options, agrc)
            for path in paths if wanted(options, path)]


def markdown_jobs(options, agrc):
    paths = sorted((ROOT / "docs").glob("**/*.md"))
    if (ROOT / "README.md").exists():
        paths.insert(0, ROOT / "README.md")
    return [lambda path=path: markdown(path, options, agrc)
            for path in paths if wanted(options, path)]


def language_jobs(options, agrc):
    if not any((ROOT / "agreements").glob("**/*.agr")):
        return []
    return [lambda: in_language(agrc)] if wanted(options, ROOT / "agreements") else []


def agreement_jobs(agrc):
    """What holds for the agreements as a whole; the mutants are a sample of `make mutate`,
    and the random rules of decision one of `make games`."""
    tool = [sys.executable]
    program = ["--agrc", str(agrc)]
    real = [str(path) for path in sorted((ROOT / "agreements").glob("**/*.agr"))
            if path.name.count(".") == 1 and path.parent.name != "law"]
    return [lambda: one_command(tool + ["tests/names.py"]),
            lambda: one_command(tool + ["tests/coverage.py", "--check"]),
            lambda: one_command(tool + ["tests/words.py", "--check"]),
            lambda: one_command(tool + ["tests/translations.py"] + program),
            lambda: one_command(tool + ["tests/questions.py"] + program),
            lambda: one_command(tool + ["tests/voting/run.py", "--games", "60"] + program),
            lambda: one_command(tool + ["tests/mutate.py", "--every", "25"] + program + real)]


def native_jobs(options, agrc):
    """Libraries of native functions, hostile ones too; what the machine can't do is skipped."""
    test = ROOT / "tests/native.py"
    return [lambda: tap_command([sys.executable, str(test), "--agrc", str(agrc)])] \
        if wanted(options, test) else []


def unit_jobs(build, options):
    """Runs the unit tests whose sources exist; others may be left from before."""
    sources = sorted((ROOT / "tests/unit").glob("test_*.c"))
    return [lambda name=path.stem: tap_command([str(build / "tests/unit" / name)])
            for path in sources if wanted(options, path)]


def wanted(options, path):
    return options.filter in str(path.relative_to(ROOT))


def main():
    parser = argparse.ArgumentParser(description="Runs the tests of agrc.")
    parser.add_argument("--agrc", help="the program to test (build/agrc)")
    parser.add_argument("--build", default="build", help="the folder built into")
    parser.add_argument("--filter", default="", help="only files whose path has this text")
    parser.add_argument("--update", action="store_true", help="write what is printed now")
    parser.add_argument("--all", action="store_true", help="every kind of test")
    options = parser.parse_args()
    build = (ROOT / options.build).resolve()
    agrc = pathlib.Path(options.agrc).resolve() if options.agrc else build / "agrc"
    if not agrc.exists():
        sys.exit(f"{agrc}: no such program; run make first")
    total = Result()
    if options.all:
        run_group("layers", [lambda: one_command(["sh", "tests/layers"])], total)
        run_group("tables", [
            lambda: tap_command(["sh", "tests/lib/tables.sh"]),
            lambda: one_command(["make", "-s", "--no-print-directory", "tables-check"])],
            total)
        run_group("format", [format_check], total)
        run_group("unit", unit_jobs(build, options), total)
        run_group("install", [lambda: tap_command(["sh", "tests/install.sh", str(build)])],
                  total)
        run_group("agreements", agreement_jobs(agrc), total)
    run_group("golden", golden_jobs(options, agrc), total)
    run_group("native", native_jobs(options, agrc), total)
    run_group("documents", markdown_jobs(options, agrc), total)
    run_group("in-language", language_jobs(options, agrc), total)
    if options.all:
        run_group("unit, sanitized", unit_jobs(build / "san", options), total)
        run_group("golden, sanitized", golden_jobs(options, build / "san/agrc"), total)
        run_group("native, sanitized", native_jobs(options, build / "san/agrc"), total)
        run_group("fuzzed, sanitized", [lambda: one_command(
            [sys.executable, "tests/fuzz.py", "--count", "200", "--agrc",
             str(build / "san/agrc")])], total)
        run_group("without memory, sanitized", [lambda: one_command(
            [sys.executable, "tests/fault.py", "--spread", "40", "--agrc",
             str(build / "san/agrc-fault")])], total)
    line = f"{total.passed} passed, {total.failed} failed"
    print(line + (f", {total.skipped} skipped" if total.skipped else ""))
    return 1 if total.failed else 0


if __name__ == "__main__":
    sys.exit(main())
