"""Agreements with mistakes in how votes are counted, in three languages: what check finds
in each, and what a question answers."""

import subprocess
import sys
import tempfile
from pathlib import Path

WORDS = {
    "en": dict(language="language english", end="end", clause="clause", party="party",
               share="share", table="table", total="total", quantity="quantity",
               body="body", seats="seats", each="each party", members="members",
               decision="decision of", votes="votes", passes="passes if",
               more="more than {} of all votes", per="per: party", of="of",
               heads="more than 1/2 of all members",
               measure="more than 1/2 of people of all members in favour",
               started="per started", unit="inhabitants", its="is", cap="at most",
               base="cap base: after capping", any="any of", all="all of",
               ask="who can decide alone in board"),
    "fi": dict(language="kieli suomi", end="loppu", clause="kohta", party="osapuoli",
               share="osuus", table="taulukko", total="yhteensä", quantity="suure",
               body="toimielin", seats="paikat", each="kukin osapuoli",
               members="jäsenet", decision="päätös toimielimessä", votes="äänet",
               passes="syntyy jos", more="yli {} kaikista äänistä",
               per="erittely: osapuoli", of="mistä", heads="yli 1/2 kaikista jäsenistä",
               measure="yli 1/2 suureesta people kaikista jäsenistä puolesta",
               started="alkavaa kohti", unit="asukasta", its="on", cap="enintään",
               base="katon perusta: leikkauksen jälkeen", any="jokin seuraavista",
               all="kaikki seuraavista", ask="kuka voi päättää yksin toimielimessä board"),
    "sv": dict(language="språk svenska", end="slut", clause="punkt", party="part",
               share="andel", table="tabell", total="summa", quantity="storhet",
               body="organ", seats="platser", each="varje part", members="ledamöter",
               decision="beslut i", votes="röster", passes="godkänns om",
               more="mer än {} av alla röster", per="per: part", of="av",
               heads="mer än 1/2 av alla ledamöter",
               measure="mer än 1/2 av people av alla ledamöter för",
               started="per påbörjad", unit="invånare", its="är", cap="högst",
               base="takets bas: efter begränsning", any="någon av följande",
               all="samtliga följande", ask="vem kan besluta ensam i board"),
}

PEOPLE = "{table} people\n  koski 5000 {unit}\n  salmi 3000 {unit}\n  lampi 2000 {unit}\n"
SHARE = "{share} costs\n  koski 50 %\n  salmi 30 %\n  lampi {} %\n{end}"
LISTED = "{votes}: koski 5; salmi 3; lampi 2"
HALF = "{passes}: {more_half}"

# What stands in the clause before the body, who sits in it, and the rule.
CASES = {
    "over the whole": ("", "{seats}: {each} 1", LISTED + "\n{passes}: {more_120}"),
    "a fraction over the whole": ("", "{seats}: {each} 1", LISTED + "\n{passes}: {more_54}"),
    "nested over the whole": ("", "{seats}: {each} 1",
                              LISTED + "\n{any}\n{all}\n{more_120}\n{heads}\n{end}\n{more_120}\n{end}"),
    "shares short": (SHARE.replace("{}", "10"), "{seats}: {each} 1", "{votes}: as costs\n" + HALF),
    "shares over": (SHARE.replace("{}", "30"), "{seats}: {each} 1", "{votes}: as costs\n" + HALF),
    "table off its total": (PEOPLE + "{total} 11000 {unit}\n{end}", "{seats}: {each} 1",
                            "{votes}: as people\n" + HALF),
    "measure off its total": (PEOPLE + "{total} 11000 {unit}\n{end}", "{seats}: {each} 1",
                              "{passes}: {measure}"),
    "steps of a table off its total": (
        PEOPLE + "{total} 11000 {unit}\n{end}\n"
        "{quantity} steps;  {per};  {its}: 1;  {started}: 2000 {unit};  {of}: people",
        "{seats}: {each} 1", "{votes}: as steps\n" + HALF),
    "two rows": (PEOPLE + "koski 700 {unit}\n{end}", "{seats}: {each} 1", "{votes}: as people\n" + HALF),
    "two numbers of votes": ("", "{seats}: {each} 1", LISTED + "; koski 1\n" + HALF),
    "seats twice": ("", "{seats}: koski 2; salmi 1; koski 1", "{passes}: {heads}"),
    "members twice": ("", "{members}: koski; salmi; koski", "{passes}: {heads}"),
    "per cent short": ("", "{seats}: {each} 1", "{votes}: koski 50 %; salmi 30 %; lampi 10 %\n" + HALF),
    "an impossible cap": ("", "{seats}: {each} 1", LISTED + ";  {cap}: 20 %;  {base}\n" + HALF),
    "votes of nobody": ("", "{seats}: koski 1; salmi 1", LISTED + "\n" + HALF),
    "no votes for one": ("", "{seats}: {each} 1", "{votes}: koski 5; salmi 3\n" + HALF),
    "an empty body": ("", "", "{passes}: {heads}"),
}


def agreement(case: tuple, words: dict) -> str:
    more = {f"more_{key}": words["more"].format(limit)
            for key, limit in {"half": "1/2", "120": "120 %", "54": "5/4"}.items()}
    as_word = {"en": "as ", "fi": "kuten ", "sv": "som "}
    before, members, rule = (part.format(**words, **more).replace("as ", as_word[words["key"]])
                             if part else "" for part in case)
    lines = [words["language"], f"{words['clause']} 1 \"X\""]
    lines += [f"{words['party']} {name}" for name in ("koski", "salmi", "lampi")]
    lines += [before, f"{words['body']} board", members, words["end"],
              f"{words['decision']} board", rule, words["end"], words["end"]]
    return "\n".join(line for line in lines if line) + "\n"


def run(*arguments: str) -> str:
    done = subprocess.run(["agrc", *arguments], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def main() -> None:
    spoken = dict(WORDS[sys.argv[1]], key=sys.argv[1])
    shown = ("E3", "E48", "W47", "W484", "W348", "W349", "N350", "E1", "E2")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.agr"
        for name, case in CASES.items():
            path.write_text(agreement(case, spoken), encoding="utf-8")
            codes = [line.split()[1].strip(":") for line in run("check", str(path)).splitlines()
                     if line[:1].isalpha() and len(line.split()) > 1]
            found = sorted({code for code in codes if code.startswith(shown)})
            answer = run("ask", "--language", sys.argv[1], str(path), spoken["ask"]).splitlines()
            said = [line for line in answer if line.startswith(("ANSWER", "VASTAUS", "SVAR"))]
            print(f"{name}: {' '.join(found)}\n  {said[0][12:] if said else answer[:1]}")


main()
