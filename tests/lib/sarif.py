"""Checks SARIF from standard input; prints `valid` or what is wrong.   sarif.py [SCHEMA]

The official schema of SARIF 2.1.0 is not kept here, since its terms of use are not those
of this project. OUTLINE states by hand what it demands of the properties that agrc
writes, and allows no others, so a new property has to be looked up first. To check
against the official schema too, name a copy of it as SCHEMA. What no schema can say of
a file stands in `consistent`.
"""

import json
import re
import sys

import jsonschema

TEXT = {"type": "string", "minLength": 1}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
MESSAGE = {"type": "object", "required": ["text"], "additionalProperties": False,
           "properties": {"text": TEXT, "markdown": TEXT}}
PLACE = {"type": "integer", "minimum": 1}


def closed(required, **properties):
    return {"type": "object", "required": required.split(), "properties": properties,
            "additionalProperties": False}


def several(item, least=0):
    return {"type": "array", "items": item, "minItems": least, "uniqueItems": True}


# A URI reference: only signs that may stand in one, and a sound code after each %.
URI = {"type": "string", "pattern": r"^(?:[A-Za-z0-9._~/:@!$&'()*+,;=?#-]|%[0-9A-F]{2})+$"}
ARTIFACT = closed("uri", uri=URI, uriBaseId=TEXT)
REGION = closed("startLine startColumn endLine endColumn", startLine=PLACE,
                startColumn=PLACE, endLine=PLACE, endColumn=PLACE)
LOCATION = closed(
    "physicalLocation",
    id={"type": "integer", "minimum": 0},
    physicalLocation=closed("artifactLocation", artifactLocation=ARTIFACT, region=REGION),
    logicalLocations=several(closed("fullyQualifiedName kind", fullyQualifiedName=TEXT,
                                    kind=TEXT)),
    message=MESSAGE)
RULE = closed(
    "id shortDescription fullDescription help defaultConfiguration",
    id=TEXT, shortDescription=MESSAGE, fullDescription=MESSAGE, help=MESSAGE,
    defaultConfiguration=closed("level", level=LEVEL))
RESULT = closed(
    "ruleId ruleIndex level message locations partialFingerprints suppressions",
    ruleId=TEXT, ruleIndex={"type": "integer", "minimum": 0}, level=LEVEL,
    message=MESSAGE, locations={"type": "array", "items": LOCATION, "maxItems": 1},
    relatedLocations=several(LOCATION),
    partialFingerprints={"type": "object", "additionalProperties": TEXT,
                         "minProperties": 1},
    suppressions=several(closed("kind", kind={"enum": ["inSource", "external"]},
                                justification=TEXT)))
LANGUAGE = {"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"}
INVOCATION = closed(
    "executionSuccessful", executionSuccessful={"type": "boolean"},
    toolExecutionNotifications=several(closed("message", level=LEVEL, message=MESSAGE)))
RUN = closed(
    "tool results columnKind invocations",
    tool=closed("driver", driver=closed("name", name=TEXT, version=TEXT,
                                        semanticVersion=TEXT, language=LANGUAGE,
                                        rules=several(RULE))),
    language=LANGUAGE, columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    invocations={"type": "array", "items": INVOCATION, "minItems": 1, "maxItems": 1},
    artifacts=several(closed("location", location=ARTIFACT, encoding=TEXT,
                             roles=several({"enum": ["analysisTarget"]}))),
    results={"type": "array", "items": RESULT})
OUTLINE = closed("version runs", **{"$schema": {"type": "string", "pattern": "^https://"},
                                    "version": {"const": "2.1.0"},
                                    "runs": several(RUN, 1)})


def consistent(log):
    """What holds between the parts of a log; yields what does not."""
    for run in log["runs"]:
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        if len(set(rules)) != len(rules):
            yield "a rule stands there twice"
        if set(rules) != {result["ruleId"] for result in run["results"]}:
            yield "the rules are not those of the results"
        seen = set()
        for result in run["results"]:
            if rules[result["ruleIndex"]] != result["ruleId"]:
                yield f"ruleIndex {result['ruleIndex']} is not {result['ruleId']}"
            places = result["locations"] + result.get("relatedLocations", [])
            for place in places:
                region = place["physicalLocation"].get("region")
                if region and ((region["startLine"], region["startColumn"]) >
                               (region["endLine"], region["endColumn"])):
                    yield f"a region ends before it begins: {region}"
                uri = place["physicalLocation"]["artifactLocation"]
                has_no_base = re.match(r"/|[a-z]+:|%3Cstdin%3E$", uri["uri"])
                if ("uriBaseId" in uri) == bool(has_no_base):
                    yield f"{uri['uri']}: a relative URI has a base, an absolute one none"
            where = [place["physicalLocation"]["artifactLocation"]["uri"]
                     for place in result["locations"]]
            for print_ in result["partialFingerprints"].items():
                if (*where, print_) in seen:
                    yield f"two results of a file have the fingerprint {print_}"
                seen.add((*where, print_))


def problems(log, official):
    jsonschema.Draft202012Validator.check_schema(OUTLINE)
    validators = [jsonschema.Draft202012Validator(OUTLINE)]
    if official:
        validators.append(jsonschema.Draft4Validator(official))
    found = [f"{'/'.join(map(str, problem.absolute_path))}: {problem.message}"
             for validator in validators for problem in validator.iter_errors(log)]
    return found or list(consistent(log))


def main():
    official = None
    if len(sys.argv) > 1:
        with open(sys.argv[1], encoding="utf-8") as schema:
            official = json.load(schema)
    print("\n".join(problems(json.load(sys.stdin), official)) or "valid")


if __name__ == "__main__":
    main()
