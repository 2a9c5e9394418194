#!/usr/bin/env python3
"""Asks questions that were written without a look at the question forms.

    tests/questions.py [--agrc PATH] [--list]

tests/questions/questions.tsv holds 200 questions, each with what it means; second.tsv holds 60
more, set aside by who then widened the forms; third.tsv 150 on amendments, events, procedures,
law, calendars, power, services, costs and seats; fourth.tsv 60 for another agreement; fifth.tsv
180 in Finnish for three invented ones, half of them as a council member asks and half as a lawyer;
sixth.tsv 160 in Swedish and English for four agreements, written before any was tried;
seventh.tsv 120 in three languages for two more, half of them on votes and power, written before
any was tried; eighth.tsv 40 more on votes and the rest, for three agreements, written after the
reading by words was made; ninth.tsv 60 on votes and power alone, in three languages, for two
agreements written before any was tried; eleventh.tsv 76 on all but votes, mostly in Finnish, for three
agreements written before any was tried.
tests/questions/understood.tsv holds, for every question that is understood, how: its form and
what `understood` said, read and found right by a person. A question that is understood in
another way than noted there is understood wrongly, or has to be read again: both fail.
`--list` prints what is understood now, in that file's shape.
"""

import argparse
import csv
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SETS = ["questions.tsv", "second.tsv", "third.tsv", "fourth.tsv", "fifth.tsv", "sixth.tsv", "seventh.tsv",
        "eighth.tsv", "ninth.tsv", "eleventh.tsv"]
FILES = {"alliance": "agreements/rovaseutu/osaaja-allianssi.agr",
         "amended": "agreements/rovaseutu/osaaja-allianssi.muutos-1.agr",
         "rovaseutu": "agreements/rovaseutu/jarjestamissuunnitelma.agr",
         "ecosystem": "agreements/pohjois-karjala/ekosysteemi.agr",
         "sub": "agreements/pohjois-karjala/ekosysteemi.alasopimus-1.agr",
         "oulu": "agreements/oulu/jarjestamissuunnitelma.agr",
         "redu": "agreements/redu/kumppanuussuunnitelma.en.agr",
         "waste": "tests/questions/jatehuolto.agr",
         "rescue": "tests/questions/raddning.agr",
         "water": "tests/questions/vesiosakeyhtio.agr",
         "health": "tests/questions/ymparistoterveys.agr",
         "school": "tests/questions/lukioverkosto.agr",
         "vatten": "tests/questions/vatten.agr",
         "ferry": "tests/questions/skargard.agr",
         "itco": "tests/questions/it-company.agr",
         "ring": "tests/questions/procurement.agr",
         "culture": "tests/questions/kulttuuri.agr",
         "energy": "tests/questions/energi.agr",
         "ict": "tests/questions/ict-palvelut.agr",
         "employ": "tests/questions/tyollisyysalue.agr",
         "college": "tests/questions/yrkesnatverk.agr",
         "hamn": "tests/questions/hamn.agr",
         "datacentre": "tests/questions/datacentre.agr"}


def rows(name):
    path = f"{ROOT}/tests/questions/{name}"
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def ask(agrc, agreement, questions):
    done = subprocess.run([agrc, "ask", "--language", "en", "--format", "json",
                           f"{ROOT}/{FILES[agreement]}", "-"],
                          input="\n".join(questions) + "\n", capture_output=True, text=True,
                          cwd=ROOT, check=False)
    return json.loads(done.stdout)["answers"]


def measure(args, name, noted):
    understood = both = wrong = 0
    questions = rows(name)
    for agreement in FILES:
        mine = [r for r in questions if r["agreement"] == agreement]
        for row, answer in zip(mine, ask(args.agrc, agreement,
                                         [r["question"] for r in mine])):
            if answer["verdict"] == "not-understood":
                continue
            if not answer["form"]:
                both += 1  # read in two ways, and both are shown
                continue
            understood += 1
            now = (answer["form"], answer["understood"])
            if args.list:
                print("\t".join([agreement, row["question"], *now, row["meaning"]]))
            elif noted.get((agreement, row["question"])) != now:
                wrong += 1
                print(f"{row['question']}\n  now:   {now}\n  noted: "
                      f"{noted.get((agreement, row['question']))}")
    if not args.list:
        print(f"{name}: {understood} of {len(questions)} understood, {both} read in two "
              f"ways, {wrong} not as noted")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--agrc", default=f"{ROOT}/build/agrc")
    parser.add_argument("--list", action="store_true")
    args = parser.parse_args()
    noted = {(r["agreement"], r["question"]): (r["form"], r["understood"])
             for r in rows("understood.tsv")}
    wrong = 0
    for name in SETS:
        wrong += measure(args, name, noted)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
