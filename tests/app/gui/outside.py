# SPDX-FileCopyrightText: 2026 The Floorwalker developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk and a contact centre, used from outside: the programs are started as people start them,
the window is read and driven through the platform's accessibility interface alone, by names."""

import base64
import json
import os
import pathlib
import subprocess
import time
import urllib.request

import pyatspi

PROGRAMS = pathlib.Path(os.environ["FLOORWALKER_PROGRAMS"])
PATIENCE = 15  # seconds; a machine with two cores that builds at the same time is slow
PAUSE = 0.02

SHOWING = pyatspi.STATE_SHOWING
ENABLED = pyatspi.STATE_ENABLED
TABLES = (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TREE)


class TooLate(AssertionError):
    pass


def eventually(condition, what, seconds=PATIENCE):
    """What the condition gives as soon as it gives something true. Widgets may go while they are
    looked at: that is no answer yet."""
    end = time.monotonic() + seconds
    last = None
    while True:
        try:
            last = condition()
            if last:
                return last
        except TooLate:
            raise
        except Exception as gone:  # the other program changed its tree meanwhile
            last = gone
        if time.monotonic() > end:
            raise TooLate(f"never came: {what} (last: {last!r})")
        time.sleep(PAUSE)


class Centre:
    """A demo tenant of its own process."""

    def __init__(self, *options):
        self.process = subprocess.Popen(
            [PROGRAMS / "floorwalker-demo-tenant", "--history-days", "0", "--agents", "20", "--queues", "4",
             *options], stdout=subprocess.PIPE)
        self.ready = json.loads(self.process.stdout.readline())
        self.url = self.ready["url"]

    def user(self, name="supervisor"):
        return next(one for one in self.ready["users"] if one["user"] == name)

    def send(self, method, path, body=None, user="supervisor"):
        who = self.user(user)
        proof = base64.b64encode(f"{who['user']}:{who['password']}".encode()).decode()
        request = urllib.request.Request(self.url.rstrip("/") + path, method=method, data=body, headers={
            "Authorization": "Basic " + proof, "x-api-key": who["apiKey"], "Accept": "application/json"})
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return answer.read()

    def get(self, path, user="supervisor"):
        return json.loads(self.send("GET", path, user=user))

    def asked(self, request):
        return self.get("/_demo/requests").get(request, 0)

    def fail(self, *rules):
        self.send("POST", "/_demo/faults", "\n".join(rules).encode())

    def recover(self):
        self.send("DELETE", "/_demo/faults")

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()


class Desk:
    """A running floorwalker."""

    def __init__(self, data, *arguments, environment=None, log=None):
        known = {name: value for name, value in os.environ.items() if not name.startswith("FLOORWALKER_")}
        known.update(FLOORWALKER_DATA_DIR=str(data), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        known.update(environment or {})
        self.log = open(log, "ab") if log else None  # what it complains of is then ours to tell
        self.process = subprocess.Popen([PROGRAMS / "floorwalker", *arguments], env=known,
                                        stdout=self.log, stderr=self.log)
        self._window = None
        self.is_stopped = False
        self.root = eventually(self._application, "the program on the accessibility bus")

    def _application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid and application.childCount:
                return application
        return None

    # Finding

    def nodes(self, root=None):
        """What is on screen, without the cells of tables."""
        todo = [root or self.root]
        while todo:
            node = todo.pop()
            if node is None:
                continue
            if node.getRole() != pyatspi.ROLE_APPLICATION and not node.getState().contains(SHOWING):
                continue
            yield node
            if node.getRole() not in TABLES:
                todo += [node.getChildAtIndex(i) for i in range(node.childCount)]

    def look(self, role, name, root=None):
        """The widget of that role whose name is, or begins with, this one; None."""
        whole, beginning = None, None
        for node in self.nodes(root):
            if node.getRoleName() != role:
                continue
            if node.name == name:
                whole = whole or node
            elif node.name.startswith(name):
                beginning = beginning or node
        return whole or beginning

    def find(self, role, name, root=None, seconds=PATIENCE):
        return eventually(lambda: self.look(role, name, root), f'{role} "{name}"', seconds)

    def says(self, words):
        """The name of a widget on screen that holds these words."""
        for node in self.nodes():
            if words in node.name:
                return node.name
        return None

    def hears(self, words, seconds=PATIENCE):
        return eventually(lambda: self.says(words), f'"{words}" on screen', seconds)

    def edit(self, label):
        return self.find("text", label) if self.look("text", label) else self.find("password text", label)

    def labelled(self, role, label):
        """A choice is named by its value; its label is told as a relation."""
        def search():
            for node in self.nodes():
                if node.getRoleName() != role:
                    continue
                for relation in node.getRelationSet():
                    if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY \
                            and relation.getTarget(0).name == label:
                        return node
            return None
        return eventually(search, f'{role} labelled "{label}"')

    # Doing

    def press(self, name, root=None):
        button = self.find("push button", name, root)
        eventually(lambda: button.getState().contains(ENABLED), f'button "{name}" to be usable')
        button.queryAction().doAction(0)

    def type(self, label, text):
        field = self.edit(label)
        assert field.queryEditableText().setTextContents(text), label

    def set(self, label, number):
        self.find("spin button", label).queryValue().currentValue = number

    def keys(self, *combinations):
        """Real key events, to the window in front."""
        self.come_forward()
        for combination in combinations:
            subprocess.run(["xdotool", "key", "--clearmodifiers", combination], check=True)

    def click(self, node):
        """A real click in the middle of it."""
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2),
                        "click", "1"], check=True)

    def window(self):
        """The number of the main window, which it keeps while it is minimised."""
        def search():
            return subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name",
                                   "(^|– )Floorwalker$"], capture_output=True, text=True, check=False).stdout.split()
        if not self._window:
            self._window = eventually(search, "the window on the display")[0]
        return self._window

    def come_forward(self):
        subprocess.run(["xdotool", "windowactivate", "--sync", self.window()], check=True)

    def minimise(self):
        subprocess.run(["xdotool", "windowminimize", "--sync", self.window()], check=True)

    # Tables

    def table(self, name):
        return Table(self.find("table", name))

    def quit(self):
        self.keys("ctrl+q")
        self.process.wait(PATIENCE)

    def stop(self):
        """Whatever it was doing; but if it has ended before, then in order."""
        if self.is_stopped:
            return
        self.is_stopped = True
        code = self.process.poll()
        if code is None:
            self.process.terminate()
            self.process.wait()
        if self.log:
            self.log.close()
        assert not code, f"the program ended with {code}"


class Table:
    def __init__(self, node):
        self.table = node.queryTable()

    def titles(self):
        return [self.table.getColumnDescription(c) for c in range(self.table.nColumns)]

    def rows(self):
        """A dictionary a row, by the titles of the columns, as read out."""
        titles = self.titles()
        return [{title: self.table.getAccessibleAt(r, c).name for c, title in enumerate(titles)}
                for r in range(self.table.nRows)]

    def row(self, title, name):
        return next((row for row in self.rows() if row[title] == name), None)
