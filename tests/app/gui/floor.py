#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Floorwalker developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The live floor in the real window: what the tenant answers is what is read out."""

import subprocess
import tempfile
import unittest

from outside import ENABLED, Centre, Desk, eventually


def figure(cell):
    """"12, critical" is the figure 12."""
    return cell.partition(",")[0]


def shown(number):
    return "–" if number is None else str(number)


def expected(status):
    """The figures of a queue, from the tenant's own record."""
    serving, not_ready, free = (status.get(key) for key in ("agentsServing", "agentsNotReady", "agentsFree"))
    ready = None if serving is None or not_ready is None else max(0, serving - not_ready)
    return {
        "Waiting": shown(status.get("inQueueCurrent")),
        "Serving": shown(serving),
        "Ready": shown(ready),
        "Free": shown(free),
        "On contact": shown(None if ready is None or free is None else max(0, ready - free)),
        "Wrap-up": shown(status.get("agentsWrapUp")),
        "Not ready": shown(not_ready),
    }


class Floor(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        # Still enough to be compared, and calm enough that somebody is always free.
        cls.centre = Centre("--speed", "0.01", "--contacts-per-day", "300")
        user = cls.centre.user()
        cls.desk = Desk(cls.folder.name, environment={
            "FLOORWALKER_URL": cls.centre.url, "FLOORWALKER_USER": user["user"],
            "FLOORWALKER_PASSWORD": user["password"], "FLOORWALKER_API_KEY": user["apiKey"],
            "FLOORWALKER_TIME_ZONE": "Europe/Helsinki"})
        cls.desk.hears("Live · data")
        cls.askEachSecond()

    @classmethod
    def tearDownClass(cls):
        cls.desk.stop()
        cls.centre.stop()
        cls.folder.cleanup()

    @classmethod
    def askEachSecond(cls):
        cls.desk.keys("ctrl+comma")
        for feed in ("queues", "agents", "contacts"):
            cls.desk.set(f"Ask for {feed} every", 1)
        cls.desk.set("Requests per minute at most", 6000)
        cls.desk.press("Apply to Profile")
        cls.desk.press("Close")
        eventually(lambda: not cls.desk.look("push button", "Apply to Profile"), "the settings to close")

    def show(self, view):
        item = self.desk.find("list item", view)
        self.desk.click(item)
        self.desk.find("filler", view)

    def tearDown(self):
        self.centre.recover()

    def test_each_cell_is_what_the_tenant_answers(self):
        self.show("Queues")

        def compared():
            wanted = {status["name"]: expected(status) for status in self.centre.get("/rmi/queueStatuses")}
            rows = {row["Queue"]: {title: figure(row[title]) for title in expected({})}
                    for row in self.desk.table("Queues").rows()}
            self.last = (wanted, rows)
            return bool(wanted) and all(rows.get(name) == figures for name, figures in wanted.items())

        try:
            eventually(compared, "a table that says what the tenant says")
        except AssertionError:
            self.assertEqual(*self.last)
            raise

    def test_each_queue_of_the_tenant_is_listed(self):
        self.show("Queues")
        names = sorted(queue["name"] for queue in self.centre.get("/rci/queues"))
        eventually(lambda: sorted(row["Queue"] for row in self.desk.table("Queues").rows()) == names,
                   f"the queues {names}")

    def test_each_agent_of_the_tenant_is_listed_once(self):
        self.show("Agents")
        names = sorted(agent["name"] for agent in self.centre.get("/rmi/agents"))
        eventually(lambda: sorted(row["Agent"] for row in self.desk.table("Agents").rows()) == names,
                   f"the agents {names}")

    def test_keys_switch_the_views(self):
        for key, view in (("ctrl+2", "Queues"), ("ctrl+3", "Agents"), ("ctrl+1", "Queues that need a look")):
            with self.subTest(key=key):
                self.desk.keys(key)
                self.desk.find("table", view)

    def test_the_palette_goes_to_an_agent(self):
        name = self.centre.get("/rmi/agents")[7]["name"]
        self.desk.keys("ctrl+1", "ctrl+k")
        field = self.desk.find("text", "Search or Do Anything")
        self.assertTrue(field.queryEditableText().setTextContents(name))
        self.desk.find("list item", name)
        subprocess.run(["xdotool", "key", "Return"], check=True)
        self.desk.find("table", "Agents")
        self.desk.find("filler", name)  # in detail

    def test_an_agent_is_set_not_ready_and_ready(self):
        self.show("Agents")
        free = next(agent for agent in self.centre.get("/rmi/agents") if agent["state"] == "Free")
        self.desk.keys("ctrl+f")
        self.assertTrue(self.desk.find("text", "Filter Agents").queryEditableText().setTextContents(free["name"]))
        eventually(lambda: len(self.desk.table("Agents").rows()) == 1, "the one agent")
        self.desk.keys("Return", "Home")

        def state():
            return self.desk.table("Agents").row("Agent", free["name"])["State"]

        self.desk.press("Set Not Ready")
        eventually(lambda: state() == "Not ready", "the agent to be not ready")
        self.desk.press("Set Ready")
        eventually(lambda: state() == "Available", "the agent to be available")
        self.desk.keys("ctrl+f", "Escape")

    def test_a_missing_right_is_named(self):
        self.show("Agents")
        self.centre.fail("PUT:/rmi/agents/*:status=403")
        self.desk.keys("Home")
        self.desk.press("Set Not Ready")
        self.desk.hears('was not changed. The right "User: Manage Presence" is missing.')
        self.assertTrue(self.desk.find("push button", "Set Ready").getState().contains(ENABLED))

    def test_a_failing_server_makes_stale_and_blanks_nothing(self):
        self.show("Queues")
        before = [row["Queue"] for row in self.desk.table("Queues").rows()]
        self.centre.fail("GET:/rmi/queueStatuses*:status=500")
        self.desk.hears("Stale since ")
        self.assertEqual(sorted(row["Queue"] for row in self.desk.table("Queues").rows()), sorted(before))
        self.assertTrue(any(figure(row["Waiting"]) != "–" for row in self.desk.table("Queues").rows()))
        self.centre.recover()
        eventually(lambda: not self.desk.says("Stale since "), "the end of staleness", seconds=30)

    def test_minimised_it_keeps_asking(self):
        self.addCleanup(self.desk.come_forward)
        self.desk.minimise()
        before = self.centre.asked("GET /rmi/agents")
        eventually(lambda: self.centre.asked("GET /rmi/agents") >= before + 3, "three more polls")


if __name__ == "__main__":
    unittest.main(verbosity=2)
