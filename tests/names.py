#!/usr/bin/env python3
"""Fails when a source file holds a name that only an agreement declares.

    tests/names.py

The engine knows statements, not agreements: no C source, grammar or table may contain the
name of a party, body, duty or anything else that a file under agreements/ declares. Words
that are keywords of the language, or names of the built-in vocabulary, are everybody's.
"""

import glob
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHORTEST = 5  # shorter names are ordinary words by chance


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def common_words():
    """Every word of the keyword tables, the vocabulary and the question forms."""
    words = set()
    for pattern in ("grammar/keywords/*.txt", "grammar/forms/*.txt", "grammar/messages/*.txt",
                    "src/model/prelude.agr"):
        for path in glob.glob(f"{ROOT}/{pattern}"):
            words.update(re.findall(r"[\w-]+", read(path).lower()))
    return words


def declared_names():
    names = {}
    for path in sorted(glob.glob(f"{ROOT}/agreements/**/*.agr", recursive=True)):
        for line in read(path).split("\n"):
            found = re.match(r'\s+[^\W\d][\w-]*(?: [^\W\d]\w*)?\s+([\w-]+)\s+(?:"([^"]+)"|\S+:)',
                             line)
            if not found:
                continue
            for name in filter(None, found.groups()):
                names.setdefault(name.lower(), os.path.relpath(path, ROOT))
    return names


def main():
    common = common_words()
    names = {name: path for name, path in declared_names().items()
             if len(name) >= SHORTEST and name not in common}
    bad = 0
    sources = [path for kind in ("src/**/*.[chyl]", "grammar/*.[yl]", "grammar/*.def",
                                 "include/*.h")
               for path in glob.glob(f"{ROOT}/{kind}", recursive=True)]
    for path in sorted(sources):
        for number, line in enumerate(read(path).split("\n"), 1):
            code = line.split("//")[0]  # a comment may give an example
            for text in re.findall(r'"([^"]*)"', code.lower()):
                for word in {text, *re.findall(r"[\w-]+", text)}:
                    if word in names:
                        print(f"{os.path.relpath(path, ROOT)}:{number}: `{word}` is a name "
                              f"of {names[word]}")
                        bad += 1
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
