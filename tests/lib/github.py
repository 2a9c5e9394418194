"""Checks commands of GitHub Actions from standard input: prints each as its runner reads
it, and which lines are none.

The grammar is the runner's: `::NAME KEY=VALUE,…::DATA`. In DATA %25 %0D %0A stand for a
percent sign and line ends, in a VALUE also %3A and %2C for colon and comma.
"""

import re
import sys

COMMAND = re.compile(r"^::(error|warning|notice)(?: ([^:]*))?::(.*)$")
KEYS = {"file", "line", "endLine", "col", "endColumn", "title"}
DATA = {"%0D": "\r", "%0A": "\n", "%25": "%"}
VALUE = {"%3A": ":", "%2C": ",", **DATA}


def decode(text, codes):
    strange = [code for code in re.findall("%(?:..)?", text) if code not in codes]
    if strange:
        print("not decoded:", strange)
    return re.sub("%..", lambda code: codes.get(code[0], code[0]), text)


def main():
    for line in sys.stdin.read().split("\n")[:-1]:
        command = COMMAND.match(line)
        if not command:
            print("text:", line)
            continue
        print(command[1])
        for pair in filter(None, (command[2] or "").split(",")):
            key, _, value = pair.partition("=")
            print(f"  {key} = {decode(value, VALUE)!r}" + ("" if key in KEYS else " ?"))
        print("  " + decode(command[3], DATA).replace("\n", "\n  "))


if __name__ == "__main__":
    main()
