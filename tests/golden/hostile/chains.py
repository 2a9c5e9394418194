"""Long chains, deep nesting and long lists on a small stack: a finding or an answer, never
a crash. Each is longer than any limit; what stands beside it is still answered.
"""

import os
import pathlib
import shutil
import subprocess
import sys

LONG = 5000  # links of a chain
MANY = 60000  # parts inside one another

# Kilobytes of stack that suffice: with the usual limits, and with those of --untrusted.
STACK, STACK_UNTRUSTED = 1024, 512
BINARY = pathlib.Path(shutil.which("agrc")).read_bytes()
if b"__asan_init" in BINARY:  # its frames are larger
    STACK, STACK_UNTRUSTED = 8 * STACK, 8 * STACK_UNTRUSTED

HEAD = 'language english\nclause 1 "P"\n party koski;  kind: municipality\n party salmi\n'


def chain(word, label, last, before=""):
    return before + "".join(f" {word} a{i};  {label}: a{i + 1}\n" for i in range(LONG)) + last


def deep(count, inside):
    return "".join(f" quantity a{i};  is: a{i + 1}" + inside + "\n" for i in range(count)) + \
        f" quantity a{count};  is: 1\n"


CASES = {
    "quantities": chain("quantity", "is", f" quantity a{LONG};  is: 1\n"),
    "sets": chain("set", "are", f" set a{LONG};  are: koski\n"),
    "sets with exceptions": "".join(
        f" set a{i};  are: a{i + 1} except salmi\n" for i in range(LONG)) +
                            f" set a{LONG};  are: koski\n",
    "roles": chain("role", "held by", f" role a{LONG};  held by: koski\n"),
    "exceptions": ' rule r;  about: koski;  is: "x"\n' + "".join(
        f" exception a{i};  to: " + ("r" if i == 0 else f"a{i - 1}") + ';  is: "y"\n'
        for i in range(LONG)),
    "kinds": chain("kind", "of", f" kind a{LONG}\n"),
    "facts": chain("fact", "is", f" fact a{LONG}\n rule r;  about: koski;  if: a0;  is: \"x\"\n"),
    "services": "".join(f" service a{i};  includes: a{i + 1}\n end\n" for i in range(2000)) +
                " service a2000\n end\n",
    "open questions": "".join(
        f" unclear a{i}\n  reading b{i}: unclear a{i + 1}\n  reading c{i}: 1\n end\n"
        for i in range(2000)) + " quantity q;  is: unclear a0\n",
    "a ring of quantities": chain("quantity", "is", f" quantity a{LONG};  is: a0\n"),
    "as deep as chain and formula may be": deep(190, " + 1" * 190),
    "deep formulas in a short chain": deep(3, " + 1" * 195),
    "brackets": " quantity q;  is: " + "(" * MANY + "1" + ")" * MANY + "\n",
    "a long sum": " quantity q;  is: " + " + ".join(["1"] * MANY) + "\n",
    "a of b of c": " quantity q;  is: " + " of ".join(["q"] * MANY) + "\n",
    "not not not": " fact f;  is: " + "not " * MANY + "f\n",
    "and and and": " fact f\n fact g;  is: " + " and ".join(["f"] * MANY) + "\n",
    "except except": " set s;  are: " + " except ".join(["koski"] * MANY) + "\n",
    "a long list": " set s;  are: " + "; ".join(["koski", "salmi"] * 100000) + "\n",
    "blocks": " body b\n  seats: each party 1\n end\n decision of b\n" +
              "all of\n" * MANY + "unanimous\n" + "end\n" * (MANY + 1),
    "clauses": "end\n" + "".join(f'clause 1{".1" * i} "x"\n' for i in range(1, 500)),
    "ends": "end\n" * MANY,
    "quotation marks": ' "' * MANY + "\n",
    "suppositions": "end\ntest \"t\"\n" + "suppose\n" * MANY + "end\n" * MANY,
    "aliases": " party x;  alias: " + "; ".join(f'"n{i}"' for i in range(MANY // 4)) + "\n",
    "one long line": "# " + "x" * (20 * MANY) + "\n",
    "one long name": " set s;  are: " + "x" * (5 * MANY) + "\n",
    "marks on one letter": " party x" + "\u0301" * MANY + "\n",
}

QUESTIONS = """who are the parties
how much is a0
who are the members of a0
who holds the role a0
what holds for koski
how much is q
who are the members of s
what is a0
who produces a0
"""


def agrc(stack, *arguments, given=""):
    command = ["sh", "-c", f'ulimit -s {stack}; exec agrc "$@"', "sh", *arguments]
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=False,
                          timeout=60)
    return done.returncode, done.stdout + done.stderr


def code_of(said):
    codes = [line.split(" ")[1].rstrip(":") for line in said.split("\n")
             if line.startswith("error ")]
    return codes[0] if codes else "no error"


def main():
    os.chdir(sys.argv[1])
    names = list(CASES)
    for name in names[int(sys.argv[2])::8]:
        pathlib.Path("a.agr").write_text(HEAD + CASES[name] + "end\n", encoding="utf-8")
        said = []
        for stack, more in ((STACK, []), (STACK_UNTRUSTED, ["--untrusted"])):
            for verb, given in (("check", ""), ("ask", QUESTIONS), ("test", "")):
                operands = ["a.agr", "-"] if verb == "ask" else ["a.agr"]
                code, text = agrc(stack, verb, *more, *operands, given=given)
                if verb == "check":
                    said.append(code_of(text))
                if code not in (0, 1, 2, 3) or "Sanitizer" in text:
                    said.append(f"agrc {verb} ends with {code}")
                unread = "E004" in said  # the file as a whole
                if verb == "ask" and code in (0, 1, 2) and not unread and "Parties" not in text:
                    said.append("no answer")
        print(f"{name}: {', '.join(said)}")


main()
