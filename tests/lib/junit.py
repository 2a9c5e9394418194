"""Checks JUnit's XML from standard input; prints `valid` or what is wrong.

JUnit has no official schema. What is checked is what build servers rely on: the elements
and where they stand, the attributes each needs, and that the counts are right.
"""

import sys
import xml.etree.ElementTree as tree

COUNTS = {"tests", "failures", "errors", "skipped"}
# Element: the attributes it must have, those it may have, and what may stand in it.
ELEMENTS = {
    "testsuites": ({"name"}, COUNTS, {"testsuite"}),
    "testsuite": ({"name"} | COUNTS, set(), {"testcase", "system-out"}),
    "testcase": ({"name", "classname", "file"}, {"line"},
                 {"failure", "error", "skipped", "system-out"}),
    "failure": ({"type", "message"}, set(), set()),
    "error": ({"type", "message"}, set(), set()),
    "skipped": ({"message"}, set(), set()),
    "system-out": (set(), set(), set()),
}
KINDS = {"tests": "testcase", "failures": "failure", "errors": "error",
         "skipped": "skipped"}


def problems(element, within=None):
    if element.tag not in ELEMENTS:
        yield f"<{element.tag}> is not known"
        return
    needed, allowed, children = ELEMENTS[element.tag]
    given = set(element.attrib)
    if needed - given:
        yield f"<{element.tag}> lacks {sorted(needed - given)}"
    if given - needed - allowed:
        yield f"<{element.tag}> has {sorted(given - needed - allowed)}"
    for name in {"name", "classname", "file"} & given:
        if not element.attrib[name].strip():
            yield f"the {name} of <{element.tag}> is empty"
    if COUNTS <= given:
        for name, kind in KINDS.items():
            found = len(list(element.iter(kind)))
            if element.attrib[name] != str(found):
                yield f"{name} is {element.attrib[name]}, but there are {found}"
    if element.tag == "testcase" and len(element) > 1:
        yield "a case has two outcomes"
    for child in element:
        if child.tag not in children:
            yield f"<{child.tag}> stands in <{element.tag}>"
        yield from problems(child, element)


def main():
    root = tree.fromstring(sys.stdin.buffer.read())
    found = list(problems(root))
    if root.tag != "testsuites":
        found.append(f"the root is <{root.tag}>")
    print("\n".join(found) or "valid")


if __name__ == "__main__":
    main()
