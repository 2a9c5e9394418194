#!/usr/bin/env python3
"""Alters an agreement one word at a time and lists what nothing notices.

    tests/mutate.py [--agrc PATH] [--every N] [--list] AGREEMENT.agr...

Each number, declared name, limit word and value word outside texts, comments and tests is
altered, one at a time; so is each number in the data files that the agreement names. A name is
put in the place of another of its own kind of statement where there is one. A mutant is noticed
when a finding, a test of the agreement or an answer to the standing questions comes out
otherwise. These are every question form with the agreement's names filled in, what each of its
names is, how each open point can be read, how each procedure goes, and who does what in each
service. Words cited from the file do not count as an answer. The quick looks come first:
findings, what the altered statement is, tests, forms, all names. Unnoticed mutants are listed;
the exit code is 1 when they are more than one in ten.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LANGUAGES = {"english": "en", "suomi": "fi", "svenska": "sv"}


def keyword_table(language):
    """Phrases of each section of a keyword file: {section: {key: [phrases]}}."""
    sections, current = {}, None
    with open(f"{ROOT}/grammar/keywords/{language}.txt", encoding="utf-8") as file:
        for line in file:
            line = line.split("#")[0] if line.startswith("#") else line.rstrip("\n")
            if line.startswith("["):
                current = sections.setdefault(line.strip("[] \n"), {})
            elif ":" in line and current is not None:
                key, phrases = line.split(":", 1)
                current[key.strip()] = [p.strip() for p in phrases.split("|")]
    return sections


def word_classes():
    with open(f"{ROOT}/grammar/words.def", encoding="utf-8") as file:
        return dict(re.findall(r"WORD\((\w+), (\w+)\)", file.read()))


# Value words that may stand in one another's place, so that a mutant stays well-formed.
SWAPS = [
    ["must", "should"], ["may", "must"], ["aims", "must"], ["intends", "must"],
    ["all", "present"], ["cast", "present"], ["yes", "no"], ["spread", "lapse"],
    ["fixed_term", "indefinite"], ["absent", "available"], ["given", "received"],
    ["regularly", "when_needed"], ["january", "february"], ["early_autumn", "spring"],
    ["start_of_year", "end_of_year"], ["allowed", "not_allowed"], ["estimate", "draft"],
]


class Mutator:
    def __init__(self, path):
        self.path = path
        with open(path, encoding="utf-8") as file:
            self.lines = file.read().split("\n")
        first = next(line for line in self.lines if line.strip())
        language = LANGUAGES[first.split()[-1].strip()]
        table = keyword_table(language)
        classes = word_classes()
        words = table["words"]
        self.end = table["end"]["end"][0]
        self.openers, self.labels = table["blocks"], table["labels"]
        self.tests = set(self.openers["test"])
        self.limits = [words[k][0] for k in words if classes.get(k) == "LIMIT"]
        self.all_limits = [p for k in words if classes.get(k) == "LIMIT" for p in words[k]]
        self.swaps = []
        for a, b in SWAPS:
            self.swaps += [(p, words[b][0]) for p in words[a]]
            self.swaps += [(p, words[a][0]) for p in words[b]]
        self.names = self.find_names()

    def find_names(self):
        """What the agreement declares, except readings, kinds and acts: {name: opening word}."""
        wordless = [p for k in ("language", "agreement", "clause", "test", "kind", "act", "use",
                                "silent", "reading", "decision", "vote", "require", "accept",
                                "change", "ask") for p in self.openers[k]]
        wordless = {words.split()[0] for words in wordless}
        names, in_test = {}, False
        for line in self.lines:
            if line[:1].strip():
                in_test = line.split()[0] in self.tests
            found = re.match(r"\s{2,}([^\W\d][\w-]*)\s+([^\W\d][\w-]*)(?=\s+\"|;|\s*$)", line)
            if found and not in_test and found.group(1) not in wordless:
                names.setdefault(found.group(2), found.group(1))
        return names

    def other_name(self, name):
        alike = [n for n in self.names if self.names[n] == self.names[name]]
        if len(alike) < 2:
            alike = list(self.names)
        return alike[(alike.index(name) + 1) % len(alike)]

    def code_spans(self):
        """(line, start, end) of what stands outside texts, comments, tests and trust marks."""
        in_test = 0
        for number, line in enumerate(self.lines):
            words = line.split()
            if words and words[0] in self.tests:
                in_test = 1
                continue
            if in_test:
                if words and words[0] in self.openers["suppose"]:
                    in_test += 1
                elif words and words[0] == self.end:
                    in_test -= 1
                continue
            at, quote, start = 0, False, 0
            for at, char in enumerate(line):
                if char in '"”“':
                    if not quote and at > start:
                        yield number, start, at
                    quote, start = not quote, at + 1
                elif char == "#" and not quote:
                    if at > start:
                        yield number, start, at
                    start = len(line)
                    break
            if not quote and start < len(line):
                yield number, start, len(line)

    def mutants(self):
        skip = [p for k in ("clause", "language", "use", "accept") for p in self.openers[k]]
        skipped = set()
        for number, line in enumerate(self.lines):
            goes_on = number - 1 in skipped and self.lines[number - 1].rstrip().endswith(";")
            if goes_on or any(re.match(rf"\s*{re.escape(s)}\s", line + " ") for s in skip):
                skipped.add(number)
        for number, start, end in self.code_spans():
            line = self.lines[number]
            if number in skipped:
                continue
            part = line[start:end]
            for found in re.finditer(r"(?<![\w.-])\d+(?![\w-])", part):
                yield self.put(number, start, found, str(int(found.group()) + 1))
            for limit in self.all_limits:
                for found in re.finditer(rf"(?<![\w-]){re.escape(limit)}(?=\s+[\d\w])", part):
                    other = next(w for w in self.limits
                                 if w != limit and (limit not in w and w not in limit))
                    yield self.put(number, start, found, other)
            for word, other in self.swaps:
                for found in re.finditer(rf"(?<![\w-]){re.escape(word)}(?![\w:-])", part):
                    yield self.put(number, start, found, other)
            yield from self.name_mutants(number, start, part)

    def near(self, number):
        """The name declared by the statement that line `number` (from 1) belongs to, or None."""
        for line in reversed(self.lines[:number]):
            found = re.match(r"\s{2,}[^\W\d][\w -]*?\s+([^\W\d][\w-]*)(?=\s+\"|;|\s*$)", line)
            if found and found.group(1) in self.names:
                return found.group(1)
        return None

    def is_trust(self, number, at):
        """Whether what stands there belongs to a trust mark, which says nothing itself."""
        labels = re.findall(r"([^\W\d][\w -]*):", self.lines[number][:at])
        trust = [p for k in ("encoded_by", "checked_by", "assumed_by", "page", "ref", "source")
                 for p in self.labels[k]]
        return bool(labels) and labels[-1].strip() in trust

    def name_mutants(self, number, start, part):
        declared = re.match(r"\s*\S+\s+([\w-]+)", self.lines[number])
        for found in re.finditer(r"(?<![\w-])[\w][\w-]*(?![\w:-])", part):
            name = found.group()
            if name not in self.names or len(self.names) < 2:
                continue
            if declared and start + found.start() == declared.start(1):
                continue
            yield self.put(number, start, found, self.other_name(name))

    def put(self, number, start, found, new):
        line = self.lines[number]
        if self.is_trust(number, start + found.start()):
            return None
        altered = line[:start + found.start()] + new + line[start + found.end():]
        text = "\n".join(self.lines[:number] + [altered] + self.lines[number + 1:])
        return number + 1, found.group(), new, text


CITING = ("describe", "clause_says")  # answers in the words of the file
PLACES = ("file", "line", "column", "end_line", "end_column")


def without_places(value):
    if isinstance(value, dict):
        return {k: without_places(v) for k, v in value.items() if k not in PLACES}
    if isinstance(value, list):
        return [without_places(v) for v in value]
    return value


def essence(answer):
    """What an answer says, without the words that it cites from the file and their places."""
    keep = ["verdict", "value", "sum", "assuming", "otherwise", "not_stated"]
    if answer.get("form") not in CITING:
        keep.append("sentence")
    said = [without_places(answer.get(k)) for k in keep]
    cited = [b.get("clause") for b in answer.get("because", [])]
    return re.sub("”[^”]*”|“[^”]*”", "", json.dumps(said + [cited], sort_keys=True,
                                                    ensure_ascii=False))


class Observer:
    def __init__(self, agrc, path):
        self.agrc, self.path = agrc, path
        self.forms, self.names = self.find_questions(path)

    def run(self, *args, stdin=None):
        done = subprocess.run([self.agrc, *args], input=stdin, capture_output=True, text=True,
                              timeout=120, check=False)
        return done.stdout + done.stderr

    def find_questions(self, path):
        forms = self.run("ask", "--forms", path, "--language", "en").split("\n")
        english = forms[:next((i for i, line in enumerate(forms) if i and line[:1].strip()),
                              len(forms))]
        forms = [line.strip() for line in english if line.startswith("  ")]
        questions = []
        mutator = Mutator(path)
        asked = {"unclear": "how can {} be read", "contradiction": "how can {} be read",
                 "procedure": "what are the steps of {}", "service": "who does what in {}"}
        for name, opener in mutator.names.items():
            questions.append(f"what is {name}")
            questions += [question.format(name) for key, question in asked.items()
                          if opener in mutator.openers.get(key, [])]
        return [q for q in forms if q], questions

    def findings(self, path):
        check = self.run("check", "--all", "--format", "json", path)
        return re.findall(r'"code": "(\w+)"|"message": "((?:[^"\\]|\\.)*)"', check)

    def tests(self, path):
        return re.findall(r'"passed": (\w+)', self.run("test", "--format", "json", path))

    def answers(self, path, questions):
        """In batches, since the answers of one run share its memory."""
        said, size = [], 150
        for start in range(0, len(questions), size):
            batch = "\n".join(questions[start:start + size]) + "\n"
            answers = self.run("ask", "--format", "json", path, "-", stdin=batch)
            try:
                said += [essence(answer) for answer in json.loads(answers)["answers"]]
            except (ValueError, KeyError):
                said.append(answers)
        return said

    def looks(self):
        return [self.findings, self.tests, lambda path: self.answers(path, self.forms),
                lambda path: self.answers(path, self.names)]

    def observe(self, path):
        self.baseline = [look(path) for look in self.looks()]
        self.described = {}

    def notices(self, path, name):
        question = f"what is {name}"
        looks = self.looks()
        if looks[0](path) != self.baseline[0]:
            return True
        if question in self.names:
            if question not in self.described:
                self.described[question] = self.answers(self.path, [question])
            if self.answers(path, [question]) != self.described[question]:
                return True
        return any(look(path) != before for look, before in zip(looks[1:], self.baseline[1:]))


def data_mutants(path):
    """(file, line, old, new, text) of each number in the data files that the agreement names."""
    with open(path, encoding="utf-8") as file:
        names = sorted(set(re.findall(r'"([^"/]+\.csv)"', file.read())))
    for name in names:
        with open(os.path.join(os.path.dirname(path), name), encoding="utf-8") as file:
            lines = file.read().split("\n")
        for number, line in enumerate(lines[1:], 1):
            for found in re.finditer(r"\d+(?=\s*(;|$))", line):
                new = str(int(found.group()) + 1).zfill(len(found.group()))
                altered = line[:found.start()] + new + line[found.end():]
                text = "\n".join(lines[:number] + [altered] + lines[number + 1:])
                yield name, number + 1, found.group(), new, text


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--agrc", default=f"{ROOT}/build/agrc")
    parser.add_argument("--every", type=int, default=1, help="try only every Nth mutant")
    parser.add_argument("--list", action="store_true", help="list unnoticed mutants")
    parser.add_argument("agreements", nargs="+")
    args = parser.parse_args()
    bad = False
    for path in args.agreements:
        observer = Observer(args.agrc, path)
        tried = missed = 0
        mutator = Mutator(path)
        with tempfile.TemporaryDirectory() as folder:
            copy = os.path.join(folder, os.path.basename(path))
            mutants = [(path, *m) for m in mutator.mutants() if m] + \
                [(os.path.join(os.path.dirname(path), m[0]), *m[1:]) for m in data_mutants(path)]
            originals = {path} | {m[0] for m in mutants}

            def restore():
                for original in originals:
                    shutil.copy(original, folder)

            restore()
            observer.observe(copy)
            for index, (altered, line, old, new, text) in enumerate(mutants):
                if index % args.every:
                    continue
                restore()
                with open(os.path.join(folder, os.path.basename(altered)), "w",
                          encoding="utf-8") as file:
                    file.write(text)
                tried += 1
                if not observer.notices(copy, mutator.near(line) if altered == path else None):
                    missed += 1
                    if args.list:
                        print(f"{altered}:{line}: {old} -> {new}", flush=True)
        print(f"{path}: {tried} altered, {tried - missed} noticed, {missed} not")
        bad = bad or missed * 10 > tried + 10  # a sample may be unlucky once
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
