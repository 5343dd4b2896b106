#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Floorwalker developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in, being refused, and coming back, in the real window with a real key store."""

import pathlib
import tempfile
import unittest

import pyatspi

from outside import Centre, Desk, eventually

REFUSED = "The server does not accept the user, the password or the API key."


class SignIn(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data = pathlib.Path(folder.name)
        self.centre = Centre("--speed", "0.01")
        self.addCleanup(self.centre.stop)
        self.desk = None

    def start(self, *arguments):
        self.desk = Desk(self.data, *arguments)
        self.addCleanup(self.desk.stop)
        return self.desk

    def fill(self, password=None, key=None):
        known = self.centre.user()
        for label, text in (("Name", "Harbour"), ("Address", self.centre.url), ("User", known["user"]),
                            ("Password", password or known["password"]), ("API key", key or known["apiKey"])):
            self.desk.type(label, text)

    def sign_in(self):
        self.start()
        self.desk.find("dialog", "Sign In")
        self.fill()
        self.desk.press("Sign In")
        self.desk.hears("Live · data", seconds=30)

    def queues(self):
        self.desk.keys("ctrl+2")
        return sorted(row["Queue"] for row in self.desk.table("Queues").rows())

    def test_the_first_start_offers_sign_in_and_the_demo(self):
        self.start()
        dialog = self.desk.find("dialog", "Sign In")
        for button in ("Sign In", "Try the Demo", "Test Connection"):
            self.desk.find("push button", button, dialog)

    def test_a_profile_that_is_typed_signs_in(self):
        self.sign_in()
        self.assertIsNone(self.desk.look("dialog", "Sign In"))
        self.assertEqual(self.queues(), sorted(queue["name"] for queue in self.centre.get("/rci/queues")))

    def test_the_demo_opens_without_a_profile(self):
        self.start()
        self.desk.find("dialog", "Sign In")
        self.desk.press("Try the Demo")
        self.desk.find("frame", "Demo tenant")
        self.desk.hears("Live · data", seconds=30)

    def test_the_connection_is_tested_before_anything_is_saved(self):
        self.start()
        self.desk.find("dialog", "Sign In")
        self.fill()
        self.desk.press("Test Connection")
        self.desk.hears("In order - User, password and API key", seconds=30)
        self.desk.hears("In order - Right to rmi/agents", seconds=30)
        self.assertFalse((self.data / "profiles.json").exists())

    def test_a_wrong_password_is_told_and_what_was_typed_stays(self):
        self.start()
        self.desk.find("dialog", "Sign In")
        self.fill(password="guessed")
        self.desk.press("Sign In")
        self.desk.hears(REFUSED, seconds=30)
        address = self.desk.edit("Address").queryText()
        self.assertEqual(address.getText(0, -1), self.centre.url)

    def test_a_secret_is_never_read_out(self):
        self.start()
        self.desk.find("dialog", "Sign In")
        self.fill(password="canary-read-out", key="canary-key")
        nodes = list(self.desk.nodes())
        secret = {node.name for node in nodes if node.getRole() == pyatspi.ROLE_PASSWORD_TEXT}
        self.assertEqual(secret, {"Password", "API key"})  # both were looked at
        for node in nodes:
            self.assertNotIn("canary", node.name)
            self.assertNotIn("canary", node.description)
            try:
                text = node.queryText()
            except NotImplementedError:
                continue
            self.assertNotIn("canary", text.getText(0, -1))

    def test_the_second_start_signs_in_by_itself(self):
        self.sign_in()
        self.desk.quit()
        self.start()
        self.desk.find("frame", "Harbour")
        self.desk.hears("Live · data", seconds=30)
        self.assertIsNone(self.desk.look("dialog", "Sign In"))

    def test_the_last_run_is_shown_while_the_centre_is_away(self):
        self.sign_in()
        queues = self.queues()
        self.desk.quit()
        self.centre.stop()
        self.start("--view", "queues")
        self.desk.hears("Stale since ")
        eventually(lambda: self.queues() == queues, "the queues of the last run")

    def test_who_is_refused_at_work_signs_in_again(self):
        self.sign_in()
        self.centre.fail("GET:/rmi/*:status=401")
        self.desk.keys("F5")
        self.desk.hears(REFUSED)
        self.centre.recover()
        self.desk.press("Sign In Again")
        dialog = self.desk.find("dialog", "Sign In")
        self.desk.type("Password", self.centre.user()["password"])
        self.desk.press("Sign In", dialog)
        self.desk.hears("Live · data", seconds=30)
        eventually(lambda: not self.desk.says(REFUSED), "the refusal to go")

    def test_a_refusal_blanks_nothing(self):
        self.sign_in()
        queues = self.queues()
        self.centre.fail("GET:/rmi/*:status=401")
        self.desk.keys("F5")
        self.desk.hears(REFUSED)
        self.assertEqual(self.queues(), queues)


if __name__ == "__main__":
    unittest.main(verbosity=2)
