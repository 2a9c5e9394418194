#!/usr/bin/env python3
"""Proves that translations of an agreement give the same answers.

    tests/translations.py [--agrc PATH]

Every agreement that says `translation of FILE` is asked the questions that its original is
asked (every form with the original's names filled in), in English. Verdicts and exact values
have to be the same; words may differ.
"""

import argparse
import glob
import json
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LABELS = ("translation of", "käännös", "käännös tiedostosta", "översättning av")
CLAUSE = r'^\s*(?:clause|kohta|punkt)\s+\S+\s+"([^"]*)"'
WHEN = r'(?<!\w)(?:when|ajankohta|milloin|tidpunkt|när):((?:\s*"[^"]*";?)+)'


def pairs():
    for path in sorted(glob.glob(f"{ROOT}/agreements/**/*.agr", recursive=True)):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        for label in LABELS:
            found = re.search(rf'(?<!\w){label}:\s*"([^"]+)"', text)
            if found:
                yield os.path.join(os.path.dirname(path), found.group(1)), path


def ask(agrc, path, questions):
    done = subprocess.run([agrc, "ask", "--language", "en", "--format", "json", path, "-"],
                          input="\n".join(questions) + "\n", capture_output=True, text=True,
                          check=False)
    said = json.loads(done.stdout)
    return said.get("answers", [said])


TEXTS = ("clause_says", "describe")  # what they say is text of the file
CLAIMS = ("seek_requirement",)  # its rows are named by what the file requires, in its words
WORDS_AND_PLACES = ("display", "what", "text", "file", "line", "column", "end_line", "end_column")


def exact(value, form=None):
    """A value without the words that are written in the file's language."""
    if isinstance(value, dict):
        words = WORDS_AND_PLACES + (("of",) if form in CLAIMS else ())
        if value.get("value", "") is None:
            words += ("of",)  # what has no name is told in the words of the file
        return {k: exact(v, form) for k, v in value.items() if k not in words}
    if isinstance(value, list):
        return [exact(v, form) for v in value]
    return value


def times(path):
    """The times of a file that are told in words ("soon"), in their order."""
    with open(path, encoding="utf-8") as file:
        found = re.findall(WHEN, file.read())
    return [text for group in found for text in re.findall(r'"([^"]*)"', group)]


def titles(path):
    """The titles of a file's clauses, in their order."""
    with open(path, encoding="utf-8") as file:
        return re.findall(CLAUSE, file.read(), flags=re.MULTILINE)


def in_words_of(translation, original, value):
    """The original's value with its times and titles of clauses in the words of the translation."""
    words = dict(zip(times(original), times(translation), strict=True))
    words |= dict(zip(titles(original), titles(translation), strict=True))
    if not words:
        return value
    any_time = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return json.loads(re.sub(rf"(?<!\w)(?:{any_time})(?!\w)", lambda found: words[found[0]],
                             json.dumps(value, ensure_ascii=False)))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--agrc", default=f"{ROOT}/build/agrc")
    args = parser.parse_args()
    failed = compared = 0
    for original, translation in pairs():
        forms = subprocess.run([args.agrc, "ask", "--forms", original], capture_output=True,
                               text=True, check=False).stdout.split("\n")
        english = []
        for line in forms[1:]:
            if line[:1].strip():
                break
            english.append(line.strip())
        questions = [q for q in english if q]
        for one, other in zip(ask(args.agrc, original, questions),
                              ask(args.agrc, translation, questions)):
            if one["form"] in TEXTS:
                continue
            compared += 1
            said = in_words_of(translation, original, exact(one.get("value"), one["form"]))
            its = exact(other.get("value"), other["form"])
            if (one["verdict"], said) != (other["verdict"], its):
                failed += 1
                print(f"{os.path.relpath(translation, ROOT)}: {one['question']}: "
                      f"{one['verdict']} {said} / "
                      f"{other['verdict']} {its}")
    print(f"translations: {compared} answers compared, {failed} differ")
    return 1 if failed or not compared else 0


if __name__ == "__main__":
    sys.exit(main())
