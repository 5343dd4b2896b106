#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Floorwalker developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the house to its plan: who may include, link and say what.

layering.py ROOT QT_INCLUDES    prints a line for each breach, naming the file; ends with 1 if any
"""

import pathlib
import re
import sys
import tomllib

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)
ROOM_CALL = re.compile(r"\broom\(\s*([\w/]+)(.*?)\)", re.S)
LINK_CALL = re.compile(r"\btarget_link_libraries\(\s*([-\w${}]+)(.*?)\)", re.S)
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)

# What nobody does, and how to say it to who did.
FORBIDDEN = [
    (re.compile(r"\bprocessEvents\b"), "processEvents: answer later instead of spinning the loop"),
    (re.compile(r"\bQEventLoop\b"), "QEventLoop: no nested event loops"),
    (re.compile(r"\b(?:[mu]?sleep|nanosleep|sleep_for|sleep_until|qSleep)\s*\("), "sleeping"),
    (re.compile(r"(?<!QCoreApplication::)(?<!QGuiApplication::)(?<!QApplication::)\binstance\s*\("),
     "instance(): no singletons"),
]
FORBIDDEN_IN_TESTS = [
    (re.compile(r"\b(?:[mu]?sleep|nanosleep|sleep_for|sleep_until|qSleep)\s*\("),
     "sleeping: use QTRY_, a spy or the fake clock"),
    (re.compile(r"\bqWait\s*\((?!\s*0\s*\))"), "qWait is sleeping: use QTRY_, a spy or the fake clock"),
]


class Plan:
    """The allow-list, spelled out for each room."""

    def __init__(self, table):
        self.table = table
        self.models = table["models"]
        self.words = table.get("words", {})

    def room_of(self, path):
        """The room a file (relative, without its name) belongs to; None: no such room."""
        parts = path.parts
        if len(parts) < 2:
            return None
        top, name = parts[0], parts[1]
        known = {"models": self.models, "ui": self.table["ui"]["rooms"], "app": self.table["app"]}
        return f"{top}/{name}" if name in known.get(top, {}) else None

    def rooms_known(self, room):
        top, name = room.split("/")
        if top == "models":
            return {f"models/{other}" for other in self._closure(name)}
        if top == "ui":
            ui = self.table["ui"]
            return ({f"models/{other}" for other in ui["models"]}
                    | {f"ui/{other}" for other in ui["rooms"][name].get("knows", [])} | {room})
        known = {room}
        for other in self.table["app"][name].get("knows", []):
            if other == "models":
                known |= {f"models/{one}" for one in self.models}
            elif other == "ui":
                known |= {f"ui/{one}" for one in self.table["ui"]["rooms"]}
            else:
                known.add(other)
        return known

    def _closure(self, name):
        seen, todo = set(), [name]
        while todo:
            one = todo.pop()
            if one not in seen:
                seen.add(one)
                todo += self.models[one].get("knows", [])
        return seen

    def _entry(self, room):
        top, name = room.split("/")
        return {"models": self.models, "ui": self.table["ui"]["rooms"], "app": self.table["app"]}[top][name]

    def qt_known(self, room):
        common = self.table["ui"]["qt"] if room.startswith("ui/") else []
        return {"Core"} | set(common) | set(self._entry(room).get("qt", []))

    def libraries_known(self, room):
        return set(self._entry(room).get("libraries", []))


def qt_modules(includes):
    """Which module each header of Qt is of: {"QWidget": "Widgets"}."""
    module_of = {}
    for folder in sorted(pathlib.Path(includes).glob("Qt*")):
        for header in folder.iterdir():
            if header.is_file():
                module_of.setdefault(header.name, folder.name[2:])
    return module_of


class House:
    def __init__(self, root, plan, module_of):
        self.root = pathlib.Path(root)
        self.plan = plan
        self.module_of = module_of
        self.breaches = []

    def blame(self, path, words):
        self.breaches.append(f"{path}: {words}")

    def files(self, top, *endings):
        for path in sorted((self.root / top).rglob("*")):
            if path.name.endswith(endings) and path.is_file():
                yield path.relative_to(self.root), path.read_text(encoding="utf-8")

    def check(self):
        for top in ("models", "ui", "app"):
            for path, text in self.files(top, ".h", ".cpp"):
                room = self.plan.room_of(path.parent)
                if room is None:
                    self.blame(path, "its folder is not in tests/layering/rooms.toml")
                    continue
                self.check_includes(path, room, text)
                self.check_words(path, text)
            for path, text in self.files(top, "CMakeLists.txt"):
                self.check_links(path, text)
        for path, text in self.files("tests", ".h", ".cpp"):
            self.check_forbidden(path, COMMENT.sub("", text), FORBIDDEN_IN_TESTS)
        return self.breaches

    def check_includes(self, path, room, text):
        known, qt = self.plan.rooms_known(room), self.plan.qt_known(room)
        for bracket, name in INCLUDE.findall(text):
            if bracket == '"':
                self.check_own_include(path, known, name)
                continue
            module = self.qt_module(name)
            if module and module not in qt:
                self.blame(path, f"{room} may not know Qt {module} (<{name}>)")

    def check_own_include(self, path, known, name):
        if "/" not in name:
            if not name.endswith(".moc"):
                self.blame(path, f'"{name}" is not spelled from the root')
            return
        other = self.plan.room_of(pathlib.PurePath(name).parent)
        if other not in known:
            self.blame(path, f'may not include "{name}"')

    def qt_module(self, name):
        first, _, rest = name.partition("/")
        if rest:
            return first[2:] if first.startswith("Qt") else None
        if name.startswith("Qt") and name[2:] in self.module_of.values():
            return name[2:]
        return self.module_of.get(name)

    def check_words(self, path, text):
        code = COMMENT.sub("", text)
        for word, places in self.plan.words.items():
            if re.search(rf"\b{word}\b", code) and str(path.with_suffix("")) not in places:
                self.blame(path, f"only {', '.join(places)} may know {word}")
        self.check_forbidden(path, code, FORBIDDEN)

    def check_forbidden(self, path, code, rules):
        for pattern, words in rules:
            found = pattern.search(code)
            if found:
                line = code.count("\n", 0, found.start()) + 1
                self.blame(path, f"{words} (about line {line})")

    def check_links(self, path, text):
        text = re.sub(r"#[^\n]*", "", text)
        room = self.plan.room_of(path.parent)
        for target, rest in ROOM_CALL.findall(text):
            own = self.plan.room_of(pathlib.PurePath(target))
            if own is None:
                self.blame(path, f"{target} is not in tests/layering/rooms.toml")
                continue
            self.check_knows(path, own, rest.partition("KNOWS")[2].split())
        for _, rest in LINK_CALL.findall(text):
            if room is not None:
                self.check_knows(path, room, rest.split())

    def check_knows(self, path, room, names):
        for name in names:
            if name in ("PUBLIC", "PRIVATE", "INTERFACE", "build_flags"):
                continue
            if name.startswith("Qt6::"):
                if name[5:] not in self.plan.qt_known(room):
                    self.blame(path, f"{room} may not link {name}")
                continue
            other = self.plan.room_of(pathlib.PurePath(*name.split("_")))
            if other is None:
                if name.partition("::")[0] not in self.plan.libraries_known(room) \
                        and name not in self.plan.libraries_known(room):
                    self.blame(path, f"{room} may not link {name}")
            elif other not in self.plan.rooms_known(room):
                self.blame(path, f"{room} may not know {name}")


def breaches_of(root, plan_file, qt_includes):
    with open(plan_file, "rb") as file:
        plan = Plan(tomllib.load(file))
    return House(root, plan, qt_modules(qt_includes)).check()


def main():
    root, qt_includes = sys.argv[1:3]
    plan_file = pathlib.Path(__file__).parent / "rooms.toml"
    if not (pathlib.Path(qt_includes) / "QtCore").is_dir():
        sys.exit(f"{qt_includes}: the headers of Qt are not there")
    breaches = breaches_of(root, plan_file, qt_includes)
    for breach in breaches:
        print(breach)
    sys.exit(1 if breaches else 0)


if __name__ == "__main__":
    main()
