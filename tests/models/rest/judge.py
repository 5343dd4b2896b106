#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Floorwalker developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges requests by an OpenAPI document, and hands out the example answers in it.

judge.py DOCUMENT requests FILE   FILE has a JSON object on each line: {"method": "POST", "path": "/v1/callouts",
                                  "query": {"page_size": "20"} or absent, "body": {...} or absent}. Prints what is
                                  wrong, a line each; ends with 1 when anything is. Query values are texts.
judge.py DOCUMENT answers         Prints a JSON object on each line: {"operation": "GetCallResult", "status": "200",
                                  "body": {...}}, of every example answer with a body.
judge.py DOCUMENT operations      Prints "METHOD PATH" of every operation.
"""

import json
import re
import sys
import urllib.parse

import jsonschema
import yaml

VERBS = ("get", "put", "post", "delete", "patch")


class Document:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.whole = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        # OpenAPI 3.0 knows null by a word of its own.
        self.root = self.nullable(self.whole)

    @classmethod
    def nullable(cls, node):
        if isinstance(node, list):
            return [cls.nullable(one) for one in node]
        if not isinstance(node, dict):
            return node
        made = {key: cls.nullable(value) for key, value in node.items()}
        if made.pop("nullable", None) is True and "type" in made:
            return {"anyOf": [made, {"type": "null"}]}
        return made

    def resolved(self, node):
        while isinstance(node, dict) and "$ref" in node:
            target = self.root
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def faults(self, value, schema):
        """What a value has against it, in words."""
        whole = {"allOf": [schema], "components": self.root.get("components", {})}
        validator = jsonschema.Draft7Validator(whole)
        for error in validator.iter_errors(value):
            yield from self.innermost(error)

    @classmethod
    def innermost(cls, error):
        """Of alternatives the one that came nearest."""
        if error.context:
            groups = {}
            for inner in error.context:
                groups.setdefault(inner.schema_path[0], []).append(inner)
            for inner in min(groups.values(), key=len):
                yield from cls.innermost(inner)
        else:
            place = ".".join(str(part) for part in error.absolute_path) or "the whole"
            yield f"{place}: {error.message}"

    def operations(self):
        """(verb, path template, operation, parameters)"""
        for path, item in self.root["paths"].items():
            for verb in VERBS:
                if verb in item:
                    operation = item[verb]
                    named = {}
                    for parameter in item.get("parameters", []) + operation.get("parameters", []):
                        parameter = self.resolved(parameter)
                        named[parameter["in"], parameter["name"]] = parameter
                    yield verb, path, operation, list(named.values())

    def find(self, method, path):
        """The operation a path belongs to, and what stands in its places; a fixed path counts before a pattern."""
        best = None
        for verb, template, operation, parameters in self.operations():
            if verb != method.lower():
                continue
            pattern = re.sub(r"\\{(\w[\w.-]*)\\}", lambda match: f"(?P<p{match.start()}>[^/]+)", re.escape(template))
            match = re.fullmatch(pattern, path)
            if match and (best is None or template.count("{") < best[0].count("{")):
                names = re.findall(r"\{([\w.-]+)\}", template)
                places = dict(zip(names, (urllib.parse.unquote(value) for value in match.groups())))
                best = template, operation, parameters, places
        return best


def typed(text, schema):
    """A text of a query as what the document says it is."""
    kind = schema.get("type")
    if kind == "integer" and re.fullmatch(r"-?\d+", text):
        return int(text)
    if kind == "number" and re.fullmatch(r"-?\d+(\.\d+)?", text):
        return float(text)
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    return text


def faults_of_parameters(document, parameters, places, query):
    given = {("path", name): value for name, value in places.items()}
    given.update({("query", name): value for name, value in query.items()})
    known = {(parameter["in"], parameter["name"]): parameter for parameter in parameters}
    for name in query:
        if ("query", name) not in known:
            yield f"query {name}: unknown"
    for key, parameter in known.items():
        if key not in given:
            if parameter.get("required") and key[0] in ("path", "query"):
                yield f"{key[0]} {key[1]}: missing"
            continue
        schema = document.resolved(parameter.get("schema", {}))
        values = given[key] if isinstance(given[key], list) else [given[key]]
        if schema.get("type") == "array":
            items = document.resolved(schema.get("items", {}))
            value = [typed(one, items) for one in values]
        elif len(values) == 1:
            value = typed(values[0], schema)
        else:
            yield f"{key[0]} {key[1]}: given more than once"
            continue
        for fault in document.faults(value, schema):
            yield f"{key[0]} {key[1]}: {fault}"


def faults_of_body(document, operation, request):
    declared = document.resolved(operation.get("requestBody"))
    if "body" not in request:
        if declared and declared.get("required"):
            yield "body: missing"
        return
    if not declared:
        yield "body: none is declared"
        return
    schema = declared["content"].get("application/json", {}).get("schema", {})
    for fault in document.faults(request["body"], schema):
        yield f"body {fault}"


def faults_of(document, request):
    found = document.find(request["method"], request["path"])
    if not found:
        yield "no such operation"
        return
    _, operation, parameters, places = found
    yield from faults_of_parameters(document, parameters, places, request.get("query", {}))
    yield from faults_of_body(document, operation, request)


def judge(document, path):
    judged = 0
    wrong = 0
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            request = json.loads(line)
            judged += 1
            faults = list(faults_of(document, request))
            wrong += bool(faults)
            for fault in faults:
                print(f"{number}: {request['method']} {request['path']}: {fault}")
    print(f"{judged} requests judged, {wrong} wrong")
    return 1 if wrong or not judged else 0


def hand_out(document):
    for _, _, operation, _ in document.operations():
        for status, answer in operation["responses"].items():
            content = document.resolved(answer).get("content", {}).get("application/json", {})
            examples = [content["example"]] if "example" in content else []
            examples += [document.resolved(one).get("value") for one in content.get("examples", {}).values()]
            for body in examples:
                if body is not None:
                    print(json.dumps({"operation": operation["operationId"], "status": str(status), "body": body},
                                     default=str))
    return 0


def main():
    if len(sys.argv) < 3 or sys.argv[2] not in ("requests", "answers", "operations"):
        print(__doc__, file=sys.stderr)
        return 2
    document = Document(sys.argv[1])
    if sys.argv[2] == "requests":
        return judge(document, sys.argv[3])
    if sys.argv[2] == "answers":
        return hand_out(document)
    for verb, path, _, _ in document.operations():
        print(verb.upper(), path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
