#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Floorwalker developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Listening in the real window, with real keys: what sounds is heard at the output itself, which is
one that goes nowhere."""

import os
import pathlib
import re
import subprocess
import tempfile
import threading
import unittest

from outside import Centre, Desk, eventually

RATE = 8000
TIMES = re.compile(r"(\d\d):(\d\d):(\d\d) / (\d\d):(\d\d):(\d\d)")
LOG = "POST:/cmi/callRecordings/*/listenLog"


class Output:
    """A sound server of our own whose only output is heard by nobody but us."""

    SILENT = 20  # of 32,768: what is left of rounding

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        os.environ["PULSE_RUNTIME_PATH"] = self.folder.name
        subprocess.run(["pulseaudio", "-n", "--daemonize=yes", "--exit-idle-time=-1", "-L", "module-native-protocol-unix",
                        "-L", "module-null-sink sink_name=null"], check=True, stderr=subprocess.DEVNULL)
        self.process = subprocess.Popen(["parec", "--device=null.monitor", "--format=s16le", f"--rate={RATE}", "--channels=1",
                                         "--latency-msec=20"], stdout=subprocess.PIPE)
        self.heard = 0  # samples since the beginning
        self.loud = []  # where each loud piece of them ended
        self.thread = threading.Thread(target=self._hear, daemon=True)
        self.thread.start()
        eventually(lambda: self.heard > 0, "something to listen to")

    def _hear(self):
        while piece := self.process.stdout.read(RATE // 50 * 2):
            samples = memoryview(piece).cast("h")
            self.heard += len(samples)
            if max(abs(sample) for sample in samples) > self.SILENT:
                self.loud.append(self.heard)

    def sounds(self):
        """Whether something was heard in the last quarter of a second."""
        return bool(self.loud) and self.heard - self.loud[-1] < RATE // 4

    def listens(self, seconds=1.0):
        """How many loud pieces come in that time, as the output counts it."""
        begin = self.heard
        eventually(lambda: self.heard >= begin + seconds * RATE, "the output to go on")
        return sum(place > begin for place in self.loud)

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.thread.join()
        self.process.stdout.close()
        subprocess.run(["pulseaudio", "--kill"], check=True)
        self.folder.cleanup()


class Sound(unittest.TestCase):
    def setUp(self):
        self.output = Output()
        self.addCleanup(self.output.stop)
        self.centre = Centre("--speed", "0.01", "--history-days", "1")
        self.addCleanup(self.centre.stop)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        user = self.centre.user()
        self.desk = Desk(pathlib.Path(folder.name), environment={
            "FLOORWALKER_URL": self.centre.url, "FLOORWALKER_USER": user["user"],
            "FLOORWALKER_PASSWORD": user["password"], "FLOORWALKER_API_KEY": user["apiKey"],
            "FLOORWALKER_RECORDINGS": self.centre.url.rstrip("/") + "/recordings"})
        self.addCleanup(self.desk.stop)
        self.desk.hears("Live · data")
        self.desk.keys("ctrl+5")
        eventually(lambda: self.desk.table("Recordings").rows(), "recordings")
        self.desk.keys("ctrl+l")
        self.desk.find("text", "Why do you listen")

    def give_reason(self):
        self.desk.keys("r", "e", "v", "i", "e", "w", "Return")

    def place(self):
        """Where the player is, and how long the recording, in seconds."""
        times = eventually(lambda: TIMES.fullmatch(self.desk.says(" / ") or ""), "the time of the player")
        numbers = [int(number) for number in times.groups()]
        return tuple(3600 * hours + 60 * minutes + seconds for hours, minutes, seconds in (numbers[:3], numbers[3:]))

    def play(self):
        self.give_reason()
        eventually(self.output.sounds, "the recording to sound")

    def test_nothing_sounds_before_the_log_has_the_reason(self):
        self.centre.fail(LOG + ":delay=4000")
        self.give_reason()
        self.desk.hears("writing the listen log")
        self.assertEqual(self.output.listens(1.0), 0)
        eventually(self.output.sounds, "the recording to sound")

    def test_a_refused_reason_stays_silent(self):
        self.centre.fail(LOG + ":status=403")
        self.give_reason()
        self.desk.hears('The right "Phone queue: Listen to Recording" is missing.')
        self.assertEqual(self.output.listens(1.0), 0)

    def test_k_pauses_and_goes_on(self):
        self.play()
        self.desk.keys("k")
        self.desk.find("push button", "Play")
        eventually(lambda: not self.output.sounds(), "silence")
        self.assertEqual(self.output.listens(0.5), 0)
        self.desk.keys("k")
        eventually(self.output.sounds, "the recording to sound again")

    def test_both_sides_can_be_silenced(self):
        self.play()
        self.desk.press("Sound…")
        for side in ("Mute the agent", "Mute the customer"):
            self.desk.find("check box", side).queryAction().doAction(0)
        eventually(lambda: not self.output.sounds(), "silence")
        self.assertEqual(self.output.listens(0.5), 0)

    def test_l_jumps_ahead(self):
        self.play()
        begin, length = self.place()
        self.desk.keys("l")
        eventually(lambda: self.place()[0] >= min(begin + 10, length), "ten seconds to be gone")


if __name__ == "__main__":
    unittest.main(verbosity=2)
