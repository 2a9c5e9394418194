#!/usr/bin/env python3
"""Native functions: what works, and what hostile libraries can't do.

Compiles the libraries of tests/native, asks agreements that use them, and looks at what
happened outside: whether a file came into being, a port was reached, a process was left.
Prints a line `ok` or `not ok` for each test. What needs Landlock or seccomp is skipped,
and says so, on a machine without them.
"""

import argparse
import ctypes
import hashlib
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = ROOT / "tests/native"
LATE = 300  # milliseconds that a hostile function may take

AGREEMENT = """language english
agreement tried "Agreement with a native function"
end
clause 1 "Parties"
  party koski;  kind: municipality
  party salmi;  kind: municipality
  table people;  per: municipality
    koski  8 200 inhabitants
    salmi  3 900 inhabitants
  end
end
clause 7 "Figures"
  native answer;  takes: {takes};  gives: {gives}
  quantity outcome;  is: answer({values})
  quantity plain;  is: 12 €
end
"""


class Place:
    """A folder with a library, its manifest and an agreement that calls it."""

    def __init__(self, folder, options, port):
        self.folder, self.options = folder, options
        self.mark = folder / "mark"
        self.port = port
        self.library = folder / "library.so"
        self.manifest = folder / "natives.json"
        self.agreement = folder / "tried.agr"

    def compile(self, source):
        subprocess.run(
            ["cc", "-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror", "-Wno-unused-result",
             "-Wno-unused-function", "-shared", "-fPIC", f'-DMARK="{self.mark}"',
             f"-DPORT={self.port}", f"-I{ROOT / 'include'}", "-o", str(self.library),
             str(source)], check=True)
        self.library.chmod(0o755)

    def write(self, takes=None, gives="whole number", values="", sha256=None, pure=False,
              library=None, entry="answer", milliseconds=LATE):
        digest = hashlib.sha256(self.library.read_bytes()).hexdigest()
        row = {"name": "answer", "library": library or self.library.name,
               "sha256": sha256 or digest, "entry": entry, "pure": pure,
               "milliseconds": milliseconds}
        self.manifest.write_text(json.dumps({"format": "agrc-natives/1", "natives": [row]}))
        text = AGREEMENT.format(takes=takes, gives=gives, values=values)
        if not takes:
            text = text.replace("takes: None;  ", "").replace("answer()", "answer")
        self.agreement.write_text(text)

    def command(self, question="what is outcome?", *more):
        return [str(self.options.agrc), "ask", "--format", "json", "--natives",
                str(self.manifest), "--allow-native=answer", *more, str(self.agreement),
                question]

    def ask(self, question="what is outcome?", *more, before=()):
        done = subprocess.run([*before, *self.command(question, *more)],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60,
                              check=False, env={"PATH": "/usr/bin:/bin", "SECRET": "s"})
        if done.returncode != 0 or done.stderr:
            raise Failure(f"exit {done.returncode}: {done.stderr.decode()}")
        return json.loads(done.stdout)


class Failure(Exception):
    """What a test found otherwise than it should be."""


def expect(holds, what):
    if not holds:
        raise Failure(what)


def workers(options):
    """The processes that run the worker program."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and os.readlink(entry / "exe") == str(options.worker):
                found.append(entry.name)
        except OSError:
            pass
    return found


def all_gone(options):
    end = time.monotonic() + 3
    while workers(options):
        expect(time.monotonic() < end, "a worker was left running")
        time.sleep(0.02)


def codes(answer):
    return [entry.get("code") for entry in answer["not_stated"]]


def expect_refused(place, answer, code):
    """Not stated, with that code and its clause; and the engine goes on."""
    expect(answer["verdict"] == "not-stated", f"verdict {answer['verdict']}")
    expect(codes(answer) == [code], f"codes {codes(answer)}, not {code}")
    expect("clause 7" in answer["not_stated"][0]["where"], "no clause")
    expect("natives" not in answer, "it is marked as computed")
    after = place.ask("how much is plain?")
    expect(after["value"]["exact"] == "12", "another question is not answered")


def value(answer):
    expect(answer["value"] is not None, json.dumps(answer["not_stated"]))
    return answer["value"]["exact"]


def untouched(place, listener):
    expect(not place.mark.exists(), "it made a file")
    listener.setblocking(False)
    try:
        listener.accept()
    except BlockingIOError:
        return
    raise Failure("it reached the network")


# What each hostile library comes to: a code, or (where nothing forbids what it does) a value.
HOSTILE = {
    "crash": "E616", "abort": "E616", "loop": "E619", "exit": "E618", "fork": "E617",
    "file": "E617", "read": "E617", "socket": "E617", "program": "E617", "kill": "E617",
    "code": "E617", "giant": "E621", "forged": "E620", "zero": "E620", "types": "E615",
    "memory": 100, "constructor": "E617", "error": "E622", "print": "7",
    "environment": "0",
}


def hostile(name, place, listener):
    expected = HOSTILE[name]
    place.compile(SOURCES / "hostile" / f"{name}.c")
    place.write(gives="number" if name == "zero" else "whole number",
                milliseconds=5000 if name == "memory" else LATE)
    answer = place.ask()
    if isinstance(expected, str) and expected.startswith("E"):
        expect_refused(place, answer, expected)
    elif isinstance(expected, str):
        expect(value(answer) == expected, f"value {answer['value']}")
    else:  # megabytes that it could have
        expect(int(value(answer)) < 600, f"it got {value(answer)} MB")
    untouched(place, listener)
    all_gone(place.options)


def good(place):
    place.compile(SOURCES / "good.c")


def each_type(place, _):
    """What is given arrives exactly, and what comes back is shown exactly."""
    cases = [
        ("integer", "a whole number", "whole number", "12", "13"),
        ("number", "a number", "number", "2 / 3", "4/3"),
        ("share", "a share", "share", "45 %", "11/20"),
        ("money", "a money", "money", "10,25 €", "41/4"),
        ("truth", "a yes or no", "whole number", "yes", "1"),
        ("text", "a text", "whole number", '"Åbo"', "4"),
        ("date", "a date", "whole number", "2.1.1970", "1"),
        ("list", "a list of whole numbers inhabitants", "whole number inhabitants",
         "people", "12100"),
        ("pairs", "a list of shares", "number", "parts", "1"),
        ("many", "a text; b whole number; c number; d money; e date", "whole number",
         '"ab"; 3; 1/2; 4 €; 11.1.1970', "417"),
    ]
    good(place)
    for entry, takes, gives, given, wanted in cases:
        place.write(takes=takes, gives=gives, values=given, entry=entry)
        if entry == "pairs":
            place.agreement.write_text(place.agreement.read_text().replace(
                "  native", "  share parts\n    koski 1/3\n    salmi 2/3\n  end\n  native"))
        answer = place.ask()
        expect(value(answer) == wanted, f"{entry}: {value(answer)}, not {wanted}")
        expect(answer["value"]["native"] == "[n1]", f"{entry}: not marked")
        digest = hashlib.sha256(place.library.read_bytes()).hexdigest()
        expect(answer["natives"][0]["sha256"] == digest, f"{entry}: not the hash")


def not_exact(place, _):
    """What does not fit is refused, not rounded."""
    good(place)
    for takes, given in [("a whole number", "1/2 + 1/3"),
                         ("a whole number", "9 000 000 000 000 000 000 * 2"),
                         ("a money", "(1 € + 1 €) / 3"),
                         ("a number", "9 000 000 000 000 000 000 / (7 000 000 000 000 "
                                      "000 001 * 3 000 000 000 000 000 007)")]:
        place.write(takes=takes, values=given, entry="integer")
        expect_refused(place, place.ask(), "E623")


def not_allowed(place, _):
    """Without --allow-native nothing is computed, and all else is answered."""
    good(place)
    place.write(takes="a whole number", values="1", entry="integer")
    without = [word for word in place.command() if word != "--allow-native=answer"]
    at = without.index("--natives")
    for command in (without, without[:at] + without[at + 2:]):
        if "--natives" in command and not place.options.worker.exists():
            continue
        done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
        answer = json.loads(done.stdout)
        expect(answer["verdict"] == "not-stated" and codes(answer) == ["E611"], "stated")
    expect("not computed: native function answer is not allowed" in answer["sentence"], "sentence")
    expect(not workers(place.options), "a worker was started")


def nested(place, _):
    """Of a call in a call that fails the inner one is told, and no other."""
    good(place)
    place.write(takes="a whole number", values="answer(answer(1))", entry="nothing")
    expect_refused(place, place.ask(), "E615")
    place.write(takes="a whole number", values="answer(answer(1))", entry="integer")
    expect(value(place.ask()) == "4", "not 4")


def unlisted(place, _):
    good(place)
    place.write(takes="a whole number", values="1")
    place.manifest.write_text('{"format": "agrc-natives/1", "natives": []}')
    expect_refused(place, place.ask(), "E612")


def other_entry(place, _):
    good(place)
    place.write(takes="a whole number", values="1", entry="nothing")
    expect_refused(place, place.ask(), "E615")


def other_bytes(place, _):
    """A library that was replaced after its review is not loaded."""
    good(place)
    reviewed = hashlib.sha256(place.library.read_bytes()).hexdigest()
    place.compile(SOURCES / "hostile/constructor.c")
    place.write(sha256=reviewed)
    expect_refused(place, place.ask(), "E615")
    expect(not place.mark.exists(), "its constructor ran")


def swapped(place, listener):
    """A library that is swapped while it is loaded: what runs is what was hashed."""
    good(place)
    place.write(takes="a whole number", values="1", entry="integer")
    right = place.library.read_bytes()
    place.compile(SOURCES / "hostile/constructor.c")
    wrong = place.library.read_bytes()
    spare = place.folder / "spare.so"
    for turn in range(40):
        place.library.write_bytes(right)
        process = subprocess.Popen(place.command(), stdout=subprocess.PIPE)
        time.sleep(turn * 0.001)
        spare.write_bytes(wrong)
        spare.chmod(0o755)
        os.replace(spare, place.library)
        answer = json.loads(process.communicate(timeout=30)[0])
        right_or_refused = codes(answer) == ["E615"] or value(answer) == "2"
        expect(right_or_refused, f"{answer['value']}, {codes(answer)}")
        untouched(place, listener)


def links(place, _):
    good(place)
    real = place.folder / "real.so"
    place.library.rename(real)
    place.library.symlink_to(real)
    place.write(takes="a whole number", values="1", entry="integer")
    expect_refused(place, place.ask(), "E615")


def open_folder(place, _):
    good(place)
    place.write(takes="a whole number", values="1", entry="integer")
    for target, mode in ((place.folder, 0o777), (place.folder, 0o775),
                         (place.library, 0o757)):
        before = target.stat().st_mode
        target.chmod(mode)
        try:
            expect_refused(place, place.ask(), "E615")
        finally:
            target.chmod(before)


def no_file(place, _):
    good(place)
    for library in ("missing.so", ".", "/dev/zero", "fifo"):
        place.write(takes="a whole number", values="1", entry="integer", library=library)
        if library == "fifo":
            os.mkfifo(place.folder / "fifo")
        expect_refused(place, place.ask(), "E615")


def no_table(place, _):
    source = place.folder / "empty.c"
    source.write_text("int nothing;\n")
    place.compile(source)
    place.write()
    expect_refused(place, place.ask(), "E615")


def called(place, pure):
    """How often a function is called: it says so itself."""
    good(place)
    place.write(takes="a whole number", values="1", entry="count", pure=pure)
    text = place.agreement.read_text()
    text += ('clause 8 "Again"\n  quantity other;  is: answer(1)\n'
             "  quantity third;  is: answer(2)\nend\n")
    place.agreement.write_text(text)
    questions = "what is outcome?\nwhat is other?\nwhat is third?\nwhat is outcome?\n"
    command = place.command()[:-1] + ["-"]
    done = subprocess.run(command, input=questions.encode(), stdout=subprocess.PIPE,
                          check=True)
    return [answer["value"]["exact"] for answer in json.loads(done.stdout)["answers"]]


def cached(place, _):
    expect(called(place, True) == ["1", "1", "2", "1"], f"pure: {called(place, True)}")
    expect(called(place, False)[:3] == ["1", "2", "3"], f"else: {called(place, False)}")


def what_if(place, _):
    """What-ifs use the worker that runs, and a change reaches the function."""
    good(place)
    place.write(takes="a list of whole numbers inhabitants", gives="whole number inhabitants",
                values="people", entry="list")
    answer = place.ask("what is outcome if people of koski is 100 inhabitants?")
    expect(value(answer) == "4000", value(answer))


def check_runs_nothing(place, _):
    good(place)
    place.compile(SOURCES / "hostile/constructor.c")
    place.write()
    for verb in ("check", "explain"):
        operand = [str(place.agreement)] if verb == "check" else ["E611"]
        subprocess.run([str(place.options.agrc), verb, *operand],
                       stdout=subprocess.DEVNULL, check=False)
    done = subprocess.run([str(place.options.agrc), "check", "--natives", "x",
                           str(place.agreement)], stderr=subprocess.PIPE, check=False)
    expect(done.returncode == 2, "check takes --natives")
    expect(not place.mark.exists(), "the library was loaded")


def no_wall(place, _):
    """Without Landlock nothing is computed, unless that is allowed too."""
    good(place)
    helper = place.folder / "nowall"
    subprocess.run(["cc", "-o", str(helper), str(SOURCES / "nowall.c"), "-lseccomp"],
                   check=True)
    place.write(takes="a whole number", values="1", entry="integer")
    answer = place.ask(before=[str(helper)])
    expect_refused(place, answer, "E613")
    answer = place.ask("what is outcome?", "--native-unconfined", before=[str(helper)])
    expect(value(answer) == "2", "not computed with --native-unconfined")


def no_worker(place, _):
    """A program without its worker answers all the rest."""
    good(place)
    place.write(takes="a whole number", values="1", entry="integer")
    alone = place.folder / "agrc"
    alone.write_bytes(place.options.agrc.read_bytes())
    alone.chmod(0o755)
    command = [str(alone), *place.command()[1:]]
    answer = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    expect_refused(place, answer, "E614")


def manifests(place, _):
    """A manifest that is not wholly right is no manifest."""
    good(place)
    place.write(takes="a whole number", values="1", entry="integer")
    right = place.manifest.read_text()
    wrong = [right.replace('"pure"', '"purr"'), right.replace("natives/1", "natives/2"),
             right.replace("false", '"no"'), right[:-1], "[]", "",
             right.replace(f": {LATE}", ": 0"), right.replace(f": {LATE}", ": 1e3"),
             right.replace('"name": "answer"', '"name": "answer", "name": "answer"'),
             right.replace('"entry": "integer", ', ""), right.replace('"sha256": "', '"sha256": "g'),
             right.replace("library.so", "a\\u0000b")]
    for text in [*wrong, None]:
        if text is None:
            place.manifest.unlink()
        else:
            place.manifest.write_text(text)
        done = subprocess.run(place.command(), stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, check=False)
        expect(done.returncode == 2 and done.stderr, f"accepted: {text}")


def example(place, listener):
    """The example library, its agreement, the tests in it and the template."""
    place.compile(ROOT / "docs/examples/native/template.c")
    place.compile(ROOT / "docs/examples/native/region.c")
    names = ["cost-index", "population", "spread", "review-due"]
    digest = hashlib.sha256(place.library.read_bytes()).hexdigest()
    rows = [{"name": name, "library": "library.so", "sha256": digest, "pure": True,
             "entry": name.replace("-", "_")} for name in names]
    place.manifest.write_text(json.dumps({"format": "agrc-natives/1", "natives": rows}))
    agreement = ROOT / "docs/examples/native/care.agr"
    options = ["--natives", str(place.manifest)]
    options += [f"--allow-native={name}" for name in names]
    done = subprocess.run([str(place.options.agrc), "test", *options, str(agreement)],
                          stdout=subprocess.PIPE, check=False)
    expect(b"2 passed, 0 failed" in done.stdout, done.stdout.decode())
    questions = ("what is payment of koski?\nhow much is size-gap?\nhow much is review-fee?\n"
                 "how much is charge if base-charge is 3 000 000 €?\nwhy how much is charge?\n"
                 "how much is people-in-2035 of salmi?\nwhat is people-in-2035?\n")
    done = subprocess.run([str(place.options.agrc), "ask", "--format", "json", *options,
                           str(agreement), "-"], input=questions.encode(),
                          stdout=subprocess.PIPE, check=False)
    answers = json.loads(done.stdout)["answers"]
    values = [answer["value"]["exact"] for answer in answers]
    expect(values == ["104834171/121", "82/39", "5000", "3196164", "2556931", "3459", "23776"],
           f"{values}")
    marks = [answer["value"].get("native") for answer in answers]
    expect(marks == ["[n1]", "[n3]", "[n4]", "[n1]", "[n1]", "[n2]", "[n2]"], f"{marks}")
    steps = " ".join(step["text"] for step in answers[4]["steps"])
    expect(f"cost-index [n1] (library.so, sha256 {digest})" in steps, steps)


def two_declarations(place, _):
    """Agreements that declare one name with other types: each is answered for itself."""
    good(place)
    place.write(takes="a whole number", values="500", entry="integer", pure=True)
    other = place.agreement.read_text().replace("agreement tried", "agreement second")
    other = other.replace("a whole number", "a money").replace("answer(500)", "answer(5 €)")
    (place.folder / "second.agr").write_text(other)
    command = place.command()
    command[-2] = str(place.folder)
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    answers = {answer["agreement"]["name"]: answer
               for answer in json.loads(done.stdout)["answers"]}
    expect(value(answers["tried"]) == "501", "the first")
    expect(codes(answers["second"]) == ["E615"], f"{codes(answers['second'])}")


def in_text(place, _):
    """Every figure that depends on it is marked, rows too, and the hash stands below."""
    good(place)
    place.write(takes="a whole number", values="1", entry="integer")
    place.agreement.write_text(place.agreement.read_text().replace(
        "  quantity plain", "  quantity each-one;  per: municipality;  "
        "is: answer(1) * people\n  quantity plain"))
    command = [word for word in place.command("what is each-one?")
               if word not in ("--format", "json")]
    text = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode()
    expect(text.count("[n1]") == 5, text)  # sentence, two rows, total, NATIVE
    digest = hashlib.sha256(place.library.read_bytes()).hexdigest()
    expect(f"[n1] answer · library.so · sha256\n{' ' * 14}{digest}" in text, text)


def only_the_worker(place, _):
    """libffi and libseccomp are linked into the worker alone."""
    def needed(program):
        text = subprocess.run(["readelf", "-d", str(program)], stdout=subprocess.PIPE,
                              check=True).stdout.decode()
        return [word for word in ("libffi", "libseccomp") if word in text]
    expect(needed(place.options.agrc) == [], "agrc needs them")
    expect(needed(place.options.worker) == ["libffi", "libseccomp"], "the worker does not")


ALWAYS = [not_allowed]
PLAIN = [only_the_worker, manifests, unlisted, no_worker, check_runs_nothing]
WALLED = [each_type, nested, not_exact, other_entry, other_bytes, swapped, links, open_folder,
          no_file, no_table, cached, what_if, in_text, example,
          two_declarations, no_wall]


def has_landlock():
    return ctypes.CDLL(None, use_errno=True).syscall(444, None, 0, 1) >= 1


def run(test, place, listener):
    try:
        test(place, listener)
        all_gone(place.options)
    except (Failure, subprocess.SubprocessError, ValueError, KeyError, OSError) as problem:
        return f"{type(problem).__name__}: {problem}"
    return None


def tests_of(options):
    """Each test: its name, what it does, and whether it is skipped, and why."""
    none = None if options.worker.exists() else "built without native functions"
    wall = none or (None if has_landlock() else "no Landlock on this machine")
    for test in ALWAYS:
        yield test.__name__, test, None
    for test in PLAIN:
        yield test.__name__, test, none
    for test in WALLED:
        yield test.__name__, test, wall
    for name in sorted(HOSTILE):
        yield (f"hostile {name}",
               lambda place, listener, name=name: hostile(name, place, listener), wall)


def main():
    parser = argparse.ArgumentParser(description="Tests native functions.")
    parser.add_argument("--agrc", required=True)
    parser.add_argument("--filter", default="")
    options = parser.parse_args()
    options.agrc = pathlib.Path(options.agrc).resolve()
    options.worker = options.agrc.parent / "agrc-native"
    failed = 0
    for name, test, skipped in tests_of(options):
        if options.filter not in name:
            continue
        if skipped:
            print(f"ok - {name} # SKIP {skipped}", flush=True)
            continue
        with tempfile.TemporaryDirectory(prefix="agrc-") as folder, \
                socket.create_server(("127.0.0.1", 0)) as listener:
            place = Place(pathlib.Path(folder), options, listener.getsockname()[1])
            problem = run(test, place, listener)
        failed += problem is not None
        print(f"not ok - {name}\n  {problem}" if problem else f"ok - {name}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
