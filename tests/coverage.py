#!/usr/bin/env python3
"""Lists for each row of the agreements' rule inventories where it is encoded.

    tests/coverage.py            writes docs/coverage.md
    tests/coverage.py --check    fails when that page is out of date, when a row stands nowhere
                                 and when a file refers to a row that the inventory lacks

tests/rows/NNN.csv holds the rows of one document, one thing it says in each; NNN.md what is to be
said about the whole. A statement carries the rows it encodes behind `ref:`.
"""

import csv
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ROWS = f"{ROOT}/tests/rows"
PAGE = f"{ROOT}/docs/coverage.md"
LANGUAGES = {"english": "en", "suomi": "fi", "svenska": "sv"}
AGREEMENTS = [
    ("000", "rovaseutu/osaaja-allianssi.agr", "Rovaseutu skills alliance, development phase 2025"),
    ("001", "rovaseutu/jarjestamissuunnitelma.agr", "Rovaseutu service plan"),
    ("002", "redu/kumppanuussuunnitelma.agr", "REDU working-life partnership plan 2021–2023"),
    ("003", "oulu/jarjestamissuunnitelma.agr", "Oulu area service plan"),
    ("004", "pohjois-karjala/ekosysteemi.agr", "North Karelia employment ecosystem"),
]
HEAD = """# What of the agreements is encoded

Each real agreement has a rule inventory: its document read clause by clause, one row for each thing it says.
Every statement in an `.agr` file carries the row it encodes (`ref:`, in Finnish `viite:`). The tables below are
the other way round: for each row, the clause and the statements where it stands. `tests/coverage.py` writes
this page from the files; the tests see to it that no row is missing.

A row is *documentation only* when it is kept, cited and listed, but no answer is computed from it.
"""


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def phrases(language, section):
    """{phrase: key} of one section of a language's keywords."""
    found, inside = {}, False
    for line in read(f"{ROOT}/grammar/keywords/{language}.txt").splitlines():
        if line.startswith("["):
            inside = line.strip() == f"[{section}]"
        elif inside and ":" in line and not line.startswith("#"):
            key, words = line.split(":", 1)
            for word in words.split(" | "):
                found[word.strip().replace("#", r"\S+")] = key
    return found


def kind_names():
    """{Finnish or Swedish name of a built-in kind: its English name}."""
    names = {}
    for line in read(f"{ROOT}/src/model/prelude.agr").splitlines():
        if not line.startswith("kind "):
            continue
        for words in re.findall(r"in (?:finnish|swedish): ([^;]*(?:; *\"[^;]*)*)", line):
            for word in re.findall(r'"([^"]*)"', words):
                names.setdefault(word, line.split()[1])
                names.setdefault(word.replace(" ", "-"), line.split()[1])
    return names


def uncommented(line):
    return re.sub(r'("[^"]*")|#.*', lambda m: m[1] or "", line).rstrip()


def logical_lines(text):
    held = ""
    for line in text.splitlines():
        line = uncommented(line).strip()
        held = f"{held} {line}".strip() if held else line
        if held and not re.search(r"[;:]$", line):
            yield held
            held = ""


class Reader:
    """Where the rows stand in one agreement: {row: [(clause, statement)]}."""

    def __init__(self, path):
        text = read(path)
        language = LANGUAGES[re.search(r"^(?:language|kieli|språk) (\S+)", text, re.M)[1]]
        blocks = phrases(language, "blocks")
        self.openers = sorted(blocks, key=len, reverse=True)
        self.blocks = blocks
        self.block_shape = dict(re.findall(r"^BLOCK\((\w+), (\w+)", read(f"{ROOT}/grammar/blocks.def"), re.M))
        self.end = next(iter(phrases(language, "end")))
        self.refs = [w for w, k in phrases(language, "labels").items() if k == "ref"]
        self.kinds = kind_names()
        self.found, self.stack, self.own = {}, [], {}
        for line in logical_lines(text):
            self.line(line)

    def opener(self, line):
        for words in self.openers:
            if re.match(rf"{words}(?=\s|$|;)", line):
                return words
        return None

    def line(self, line):
        if line == self.end or line.startswith(self.end + " "):
            if self.stack:
                self.stack.pop()
            return
        words = self.opener(line)
        if words is None:
            word = line.split()[0].rstrip(";")
            if word in self.own or word in self.kinds:
                self.state(line, (self.kinds.get(word, word), self.name(line[len(word):])))
            else:
                self.state(line, None)
            return
        key = self.blocks[words]
        name = self.name(re.sub(rf"^{words}", "", line))
        if key == "kind":
            self.own[name] = True
        self.state(line, (key.replace("_", "-"), name))
        if self.block_shape.get(key) == "BLOCK" and not self.is_line(key):
            self.stack.append((key.replace("_", "-"), name))

    def is_line(self, key):
        return key == "decision" and any(b[0] in ("test", "suppose") for b in self.stack)

    @staticmethod
    def name(rest):
        match = re.match(r"\s+([\w’'.-]+)", rest)
        return match[1] if match else ""

    def state(self, line, statement):
        if statement is None:
            statement = self.stack[-1] if self.stack else ("", "")
        clause = [name for kind, name in self.stack if kind == "clause"]
        if statement[0] == "clause":
            clause.append(statement[1])
        for label in self.refs:
            for rows in re.findall(rf"(?<![\w]){label}:((?:\s*;?\s*\"[^\"]*\")+)", line):
                for row in re.findall(r'"(\d{3}-\d+)"', rows):
                    places = self.found.setdefault(row, [])
                    place = (clause[-1] if clause else "", statement)
                    if place not in places:
                        places.append(place)


def told(places):
    """`clause 1: goal `x`, set `y`; clause 2: …`, in the order of the file."""
    by_clause = {}
    for clause, (kind, name) in places:
        thing = f"{kind} `{name}`" if name and kind != "clause" else kind
        by_clause.setdefault(clause, [])
        if thing not in by_clause[clause]:
            by_clause[clause].append(thing)
    return "; ".join(f"{'clause ' + c if c else 'head'}: {', '.join(t)}" for c, t in by_clause.items())


def main():
    page, missing = [HEAD], []
    for number, path, title in AGREEMENTS:
        if not os.path.exists(f"{ROOT}/agreements/{path}"):
            missing.append(f"agreements/{path} is not there")
            continue
        found = Reader(f"{ROOT}/agreements/{path}").found
        with open(f"{ROWS}/{number}.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))[1:]
        known = {row for row, _ in rows}
        missing += [f"{path}: row {row} stands nowhere" for row, _ in rows if row not in found]
        missing += [f"{path}: there is no row {row}" for row in found if row not in known]
        encoded = sum(row in found for row, _ in rows)
        page.append(f"\n## {title}\n\n`agreements/{path}`: {len(rows)} rows, {encoded} encoded.\n\n"
                    "| row | what it says | encoded as |\n|---|---|---|\n")
        page += [f"| {row} | {says.replace('|', '/')} | {told(found.get(row, []))} |\n" for row, says in rows]
        if os.path.exists(f"{ROWS}/{number}.md"):
            page.append("\n" + read(f"{ROWS}/{number}.md"))
    text = "".join(page)
    if "--check" not in sys.argv:
        with open(PAGE, "w", encoding="utf-8") as file:
            file.write(text)
    elif read(PAGE) != text:
        missing.append("docs/coverage.md is out of date: run tests/coverage.py")
    print("\n".join(missing), end="\n" if missing else "")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
