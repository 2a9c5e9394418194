"""Every statement of the five agreements that names a time is questioned in clauses.tsv, and
answered there as the document has it. Prints what is missing and what is answered otherwise."""

import csv
import json
import os
import re
import subprocess

LABELS = ("alkaen", "saakka", "viimeistään", "ajankohta", "määräaika", "kuinka usein",
          "irtisanomisaika", "kokoontuu", "uusiutuu", "optio")
STATED = re.compile(r"(?:^|[;\s])(?:" + "|".join(LABELS)
                    + r"): (?!ei mainittu|tarvittaessa|avoin)")
NO_TIMES = re.compile(r'viimeistään: "[^"]*" \S+|hyväksytty .*')
OTHERS = ("hyväksytty", "testi", "kysy", "viimeistään", "#")


def statements(path):
    """The short names of statements that name a time; a statement goes on after `;`."""
    with open(path, encoding="utf-8") as file:
        lines = iter(file.read().split("\n"))
    for line in lines:
        while line.rstrip().endswith(";"):
            line += " " + next(lines).strip()
        text = NO_TIMES.sub("", line.strip())
        named = re.match(r'[a-zåäö-]+ ([^\s;"]+)', text)
        if named and STATED.search(text) and not text.startswith(OTHERS):
            yield named.group(1)


rows = {}
with open("clauses.tsv", encoding="utf-8", newline="") as table:
    for row in csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
        rows.setdefault(row[0], []).append(row[1:])
count = wrong = dated = 0
for path, asked in rows.items():
    full = os.path.join(os.environ["ROOT"], "agreements", path)
    run = subprocess.run(["agrc", "ask", "--format", "json", full, "-"], check=False,
                         input="\n".join(question for _, question, _ in asked).encode(),
                         stdout=subprocess.PIPE)
    for (name, question, wanted), answer in zip(
            asked, json.loads(run.stdout)["answers"], strict=True):
        count += 1
        if answer["sentence"] != wanted:
            wrong += 1
            print(f"{path}: {question}\n  {answer['sentence']}\n  not: {wanted}")
    questioned = {name for name, _, _ in asked}
    for name in statements(full):
        dated += 1
        if name not in questioned:
            wrong += 1
            print(f"{path}: nobody asks of {name}")
print(f"{dated} statements with a time, {count} questions, {wrong} wrong")
