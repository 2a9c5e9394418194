"""Checks JSON from standard input against docs/NAME.schema.json; prints `valid` or why not."""

import json
import os
import pathlib
import sys

import jsonschema

schema = json.loads(
    pathlib.Path(os.environ["ROOT"], "docs", sys.argv[1] + ".schema.json").read_text("utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
problems = list(jsonschema.Draft202012Validator(schema).iter_errors(json.load(sys.stdin)))
for problem in problems:
    print("/".join(str(part) for part in problem.absolute_path), problem.message)
if not problems:
    print("valid")
