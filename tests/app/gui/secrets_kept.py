#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Floorwalker developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Twenty canaries: passwords and keys that stand nowhere else. They are typed, saved, refused,
repeated by a server that cannot keep its mouth shut, given by the environment and handed to the
command line; afterwards they are searched for in every file written, in every log line, in all
arguments, and in what the window says and copies."""

import base64
import os
import pathlib
import subprocess
import tempfile
import threading
import unittest
import urllib.parse

from gossip import Gossip
from outside import PROGRAMS, Centre, Desk, eventually

LOUD = {"QT_LOGGING_RULES": "*.debug=true;floorwalker.*=true;qt.*=false"}


class Canaries:
    def __init__(self, count):
        self.words = [f"c4nary-{number:02}-{os.urandom(6).hex()}" for number in range(count)]
        self.used = []

    def pair(self):
        """A password and a key, each for the first time."""
        pair = self.words[len(self.used):len(self.used) + 2]
        self.used += pair
        return pair

    def forms(self, user):
        """How each could stand somewhere: as it is, in wide letters, for a URL, within Basic."""
        for word in self.used:
            yield word, word.encode()
            yield word, word.encode("utf-16-le")
            yield word, urllib.parse.quote(word).encode()
            yield word, base64.b64encode(word.encode())
            yield word, base64.b64encode(f"{user}:{word}".encode())
            yield word, word.encode().hex().encode()


class Arguments(threading.Thread):
    """Watches the arguments of every process of this run."""

    def __init__(self):
        super().__init__(daemon=True)
        self.seen = set()
        self.ended = threading.Event()

    def run(self):
        while not self.ended.wait(0.02):
            for process in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
                try:
                    self.seen.add(process.read_bytes())
                except OSError:
                    pass  # it has ended

    def stop(self):
        self.ended.set()
        self.join()


class SecretsKept(unittest.TestCase):
    """One long day; what it left behind is looked at by each test."""

    USER = "maria"

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.data = pathlib.Path(cls.folder.name) / "data"
        cls.logs = pathlib.Path(cls.folder.name) / "logs"
        cls.logs.mkdir()
        cls.scratch = pathlib.Path(cls.folder.name) / "scratch"
        cls.scratch.mkdir()
        cls.canaries = Canaries(20)
        cls.heard = []
        cls.arguments = Arguments()
        cls.arguments.start()
        cls.addClassCleanup(cls.arguments.stop)
        cls.centre = Centre("--speed", "0.01")
        cls.addClassCleanup(cls.centre.stop)
        cls.gossip = Gossip(cls.centre)
        cls.addClassCleanup(cls.gossip.stop)
        cls.profile_signs_in()
        cls.profile_is_refused_and_comes_back()
        cls.profile_is_typed_and_given_up()
        for manner in ("refuses", "fails", "points"):
            cls.desk_by_environment(manner)
        for manner, command in (("kind", ["export", "queues", "--output", str(cls.scratch / "queues.csv")]),
                                ("refuses", ["doctor"]),
                                ("fails", ["show", "queues", "A" * 32]),
                                ("points", ["export", "agents", "--format", "json"])):
            cls.command_line(manner, command)

    @classmethod
    def desk(cls, name, environment=None):
        desk = Desk(cls.data, environment={**LOUD, "TMPDIR": str(cls.scratch), **(environment or {})},
                    log=cls.logs / name)
        cls.addClassCleanup(desk.stop)
        return desk

    @classmethod
    def listen(cls, desk):
        """What the window says, its edits included."""
        for node in desk.nodes():
            cls.heard += [node.name, node.description]
            try:
                cls.heard.append(node.queryText().getText(0, -1))
            except NotImplementedError:
                pass

    @classmethod
    def copy_details(cls, desk):
        """What a person would hand on; pasted into a field that can be read."""
        for node in desk.nodes():
            if node.getRoleName() == "push button" and node.name.startswith("Copy"):
                node.queryAction().doAction(0)
                desk.keys("ctrl+k")
                field = desk.find("text", "Search or Do Anything")
                subprocess.run(["xdotool", "key", "ctrl+v"], check=True)
                cls.heard.append(eventually(lambda: field.queryText().getText(0, -1), "the details"))
                subprocess.run(["xdotool", "key", "Escape", "Escape"], check=True)
                eventually(lambda: not desk.look("text", "Search or Do Anything"), "the palette to go")
                return
        raise AssertionError("nothing to copy")

    @classmethod
    def fill(cls, desk, name):
        password, key = cls.canaries.pair()
        for label, text in (("Name", name), ("Address", cls.gossip.url), ("User", cls.USER),
                            ("Password", password), ("API key", key)):
            desk.type(label, text)

    @classmethod
    def profile_signs_in(cls):
        desk = cls.desk("signs-in")
        desk.find("dialog", "Sign In")
        cls.fill(desk, "Harbour")
        cls.listen(desk)
        desk.press("Sign In")
        desk.hears("Live · data", seconds=30)
        cls.listen(desk)
        desk.quit()

    @classmethod
    def profile_is_refused_and_comes_back(cls):
        desk = cls.desk("is-refused")  # with what the key store has
        desk.hears("Live · data", seconds=30)
        cls.gossip.manner = "refuses"
        desk.keys("F5")
        desk.find("push button", "Sign In Again")
        cls.listen(desk)
        cls.copy_details(desk)
        desk.press("Sign In Again")
        dialog = desk.find("dialog", "Sign In")
        cls.fill(desk, "Harbour")
        desk.press("Sign In", dialog)
        eventually(lambda: cls.canaries.used[-2] in (password for _, password, _ in cls.gossip.told),
                   "the new password at the server")
        cls.listen(desk)
        cls.gossip.manner = "kind"
        desk.press("Test Connection", dialog)
        desk.hears("In order - User, password and API key", seconds=30)
        cls.listen(desk)
        desk.stop()

    @classmethod
    def profile_is_typed_and_given_up(cls):
        desk = cls.desk("given-up")
        desk.hears("Live · data", seconds=30)
        desk.press("Profile ")
        dialog = desk.find("dialog", "Sign In")
        password, key = cls.canaries.pair()
        desk.type("Password", password)
        desk.type("API key", key)
        cls.listen(desk)
        desk.press("Cancel", dialog)
        eventually(lambda: not desk.look("dialog", "Sign In"), "the dialog to close")
        desk.quit()

    @classmethod
    def environment(cls):
        password, key = cls.canaries.pair()
        return {"FLOORWALKER_URL": cls.gossip.url, "FLOORWALKER_USER": cls.USER,
                "FLOORWALKER_PASSWORD": password, "FLOORWALKER_API_KEY": key}

    @classmethod
    def desk_by_environment(cls, manner):
        cls.gossip.manner = manner
        desk = cls.desk("environment-" + manner, cls.environment())
        eventually(lambda: desk.look("push button", "Copy"), "an error")
        cls.listen(desk)
        cls.copy_details(desk)
        desk.stop()
        cls.gossip.manner = "kind"

    @classmethod
    def command_line(cls, manner, command):
        cls.gossip.manner = manner
        with open(cls.logs / ("ctl-" + command[0] + manner), "wb") as log:
            subprocess.run([PROGRAMS / "floorwalkerctl", *command], stdout=log, stderr=log, check=False, timeout=60,
                           env={**os.environ, **LOUD, **cls.environment(), "FLOORWALKER_DATA_DIR": str(cls.data),
                                "TMPDIR": str(cls.scratch)})
        cls.gossip.manner = "kind"

    # What is left of it

    def found_in(self, places):
        forms = list(self.canaries.forms(self.USER))
        return [f"{name}: {word}" for name, content in places for word, form in forms if form in content]

    def files_of(self, *folders):
        for folder in folders:
            for path in pathlib.Path(folder).rglob("*"):
                if path.is_file() and not path.is_symlink():
                    yield str(path), path.read_bytes()

    def test_all_twenty_were_used(self):
        self.assertEqual(len(set(self.canaries.used)), 20)

    def test_those_meant_for_the_server_arrived_there(self):
        """Else the search would find nothing because nothing was done."""
        arrived = {word for _, password, key in self.gossip.told for word in (password, key)}
        self.assertEqual(set(self.canaries.used) - arrived, set(self.canaries.used[4:6]))  # given up

    def test_no_file_holds_one(self):
        files = list(self.files_of(self.data, self.scratch, os.environ["HOME"], os.environ["XDG_RUNTIME_DIR"]))
        self.assertTrue(any(name.endswith("profiles.json") for name, _ in files))
        self.assertEqual(self.found_in(files), [])

    def test_no_log_line_holds_one(self):
        logs = list(self.files_of(self.logs))
        self.assertTrue(any(b"rmi/agents" in content for _, content in logs), "the logs are silent")
        self.assertEqual(self.found_in(logs), [])

    def test_no_argument_holds_one(self):
        self.assertTrue(any(b"floorwalkerctl" in line for line in self.arguments.seen))
        self.assertEqual(self.found_in((str(line), line) for line in self.arguments.seen), [])

    def test_nothing_on_screen_or_copied_holds_one(self):
        self.assertEqual(self.found_in((words, words.encode()) for words in self.heard), [])

    def test_the_search_finds_what_is_there(self):
        self.assertEqual(len(self.found_in([("a file", self.canaries.used[3].encode("utf-16-le"))])), 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
