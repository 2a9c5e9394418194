"""Runs every command and format on an agreement full of what a terminal, a build server's
log or a spreadsheet would obey, and tells where such a thing gets through as it is.
"""

import os
import pathlib
import re
import subprocess
import sys
import xml.dom.minidom
import json

ESCAPE = "\x1b]0;owned\x07\x1b[2J\x1b[31m"  # a new window title, a cleared screen, red
C1 = "\x9b31m\x90"  # the same commands in one byte
BIDI = "\u202e\u2066\u200f"
LINES = "\n::error::forged\n::set-output name=token::x\r::warning::y"
VSO = "##vso[task.setvariable variable=a]b"
FORMULA = "=HYPERLINK(\"http://example.org\";A1)"
PERCENT = "%0A::error::forged %25"

TEXT = f"""language english
agreement forged "Forged {ESCAPE}{C1} {PERCENT}"
 source: "a{BIDI}b.pdf";  state: absent
end
clause 1 "Parties {ESCAPE}"
 party koski "{FORMULA}"
 party salmi "+1+1{ESCAPE}"
 party "@{C1}" "-2"
 party "::error::x" "::set-output name=a::b"
 document plan "::warning::{ESCAPE}"
 duty d "@SUM(1)";  who: koski;  does: prepares;  what: plan
 share costs
  koski 50 %;  salmi 40 %
  total 100 %
 end
 rule r;  about: koski;  is: "{FORMULA}{ESCAPE}"
 set s: {ESCAPE}; "{VSO}"; unknown{C1}name; ::error::q
end
test "t{ESCAPE}{LINES.replace(chr(10), ' ')}"
 ask what is the share of koski?
 expect: 12 %
end
"""

QUESTIONS = ["who are the parties", "what is the share of koski", "what must koski do",
             "what holds for koski", f"how much is {ESCAPE}{C1}{BIDI}", LINES, VSO,
             "=1+1", "what does clause 1 say"]
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def run(*arguments, given=""):
    done = subprocess.run(["agrc", *arguments], input=given.encode(), capture_output=True,
                          check=False)
    return done.returncode, done.stdout, done.stderr


def words(said):
    return said.decode("utf-8", "surrogateescape")


def problems(name, code, out, err):
    report, said = words(out), words(out + err)
    found = UNSAFE.search(said)
    if found:
        yield f"{name}: U+{ord(found.group(0)):04X} in {said[max(0, found.start() - 30):found.end()]!r}"
    if re.search("[\udc80-\udcff]", said):
        yield f"{name}: bytes that are no UTF-8"
    if code not in (0, 1, 2):
        yield f"{name}: exit code {code}"
    if "##vso[" in said:
        yield f"{name}: a command of Azure Pipelines"
    if "github" not in name and re.search(r"^::", said, re.M):
        yield f"{name}: a line that a build server would obey"
    if "github" in name:
        for line in report.split("\n"):
            if line.startswith("::") and not re.match(r"::(error|warning|notice) file=[^:]*,title=[EWN]\d+::", line):
                yield f"{name}: {line!r}"
    if "csv" in name and re.search(r"(^|,)\"?[=+@-](?!\d)", report, re.M):
        yield f"{name}: a formula in {said!r}"
    if "junit" in name and report:
        xml.dom.minidom.parseString(out)
    if ("sarif" in name or "json" in name) and report:
        json.loads(report)


NAMES = ["plain.agr", f"esc{ESCAPE}.agr".replace("/", ""), "line\n::error::forged\n.agr",
         f"bidi{BIDI}.agr", "=cmd.agr", "bytes\udcff\udc9b.agr", "a,title=x::y.agr"]


def of_names():
    for name in NAMES:
        for kind in ("text", "json", "sarif", "junit", "github"):
            yield "check", "--all", "--format", kind, name
        yield "test", "--format", "junit", name
        yield "ask", "--format", "csv", name, QUESTIONS[1]


def of_errors():
    for name in NAMES:
        yield "check", name + ".none"
        yield "explain", name
        yield "limits", "--limit", name
        yield (name,)
        yield "check", "--" + name
        yield "check", "--root", name, name
        yield "test", name


def of_questions():
    for kind in ("text", "json", "csv"):
        yield "ask", "--format", kind, ".", QUESTIONS[1]
        for question in QUESTIONS:
            yield "ask", "--format", kind, "plain.agr", question


def main():
    os.chdir(sys.argv[1])
    for name in NAMES:
        pathlib.Path(name).write_bytes(TEXT.encode())
    commands = list({"names": of_names, "errors": of_errors, "questions": of_questions}[sys.argv[2]]())
    wrong = []
    for command in commands:
        wrong += problems(" ".join(command[:4]), *run(*command))
    if sys.argv[2] == "questions":
        talk = [question.replace("\n", " ") for question in QUESTIONS] + ["why", "list", ""]
        wrong += problems("repl", *run("repl", "plain.agr", given="\n".join(talk)))
    for problem in wrong[:20]:
        print(problem.encode("unicode_escape").decode())
    print(f"{sys.argv[2]}: {len(commands)} runs, {len(wrong)} let something through")


main()
