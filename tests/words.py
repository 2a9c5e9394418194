#!/usr/bin/env python3
"""Writes docs/words.md: every word of the language, from the tables it is read by.

    tests/words.py            writes the page
    tests/words.py --check    fails when the page is out of date
"""

import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PAGE = f"{ROOT}/docs/words.md"
LANGUAGES = ("en", "fi", "sv")
HEAD = """# All words

Made by `tests/words.py` from the tables in `grammar/`; the [reference](language.md) says what each does.

The first phrase of each is how the tools write it; the others are understood too. `#` stands for a number.
Every block closes with `end`, `loppu`, `slut`.
"""
GUESSED = """
## Words that newcomers try

None of these is a word of the language where it is tried, but each is met with a message that says what to write, and
is read as that.
"""


def table(language):
    """The sections of one language's keywords: {section: {key: [phrase, ...]}}."""
    sections, section = {}, None
    with open(f"{ROOT}/grammar/keywords/{language}.txt", encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if line.startswith("["):
                section = sections.setdefault(line.strip("[]"), {})
            elif line and not line.startswith("#"):
                key, phrases = line.split(":", 1)
                section[key] = [phrase.strip() for phrase in phrases.split("|")]
    return sections


def classes():
    """The class of each word, from words.def."""
    with open(f"{ROOT}/grammar/words.def", encoding="utf-8") as file:
        return dict(re.findall(r"^WORD\((\w+), (\w+)\)", file.read(), re.M))


def cell(phrases):
    return ", ".join(f"`{phrase}`" for phrase in phrases)


def rows(title, section, keys, tables):
    out = [f"\n## {title}\n", "| English | Finnish | Swedish |", "| --- | --- | --- |"]
    for key in keys:
        out.append("| " + " | ".join(cell(tables[language][section][key])
                                     for language in LANGUAGES) + " |")
    return out


def guessed(section, tables):
    """Rows of what to write and what is tried instead, for openers or labels."""
    out = ["\n| write | when you try |", "| --- | --- |"]
    for language in LANGUAGES:
        for key, phrases in tables[language][f"guessed {section}"].items():
            out.append(f"| `{tables[language][section][key][0]}` | {cell(phrases)} |")
    return out


def page():
    tables = {language: table(language) for language in LANGUAGES}
    words, kind = tables["en"]["words"], classes()
    values = [key for key in words if kind[key] in ("VALUE", "TYPE")]
    numbers = [key for key in words if kind[key] == "NUMBER"]
    around = [key for key in words if key not in values and key not in numbers]
    out = [HEAD.rstrip("\n")]
    out += rows("Openers", "blocks", tables["en"]["blocks"], tables)
    out += rows("Labels", "labels", tables["en"]["labels"], tables)
    out += rows("Words before, between and after values", "words", around, tables)
    out += rows("Numbers in letters", "words", numbers, tables)
    out += rows("Values", "words", values, tables)
    out.append(GUESSED.rstrip("\n"))
    out += ["\n**Openers**"] + guessed("blocks", tables)
    out += ["\n**Labels**"] + guessed("labels", tables)
    return "\n".join(out) + "\n"


def main():
    text = page()
    if "--check" in sys.argv[1:]:
        with open(PAGE, encoding="utf-8") as file:
            if file.read() != text:
                print("docs/words.md is out of date: run tests/words.py")
                return 1
        return 0
    with open(PAGE, "w", encoding="utf-8") as file:
        file.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
