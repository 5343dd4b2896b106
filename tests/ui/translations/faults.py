#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Floorwalker developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes every fault that texts.py must notice.  faults.py LUPDATE"""

import pathlib
import sys
import tempfile
import unittest

import texts

LUPDATE = ""

HEADER = """
namespace floorwalker { class Page : public QWidget { Q_OBJECT public: Page(); }; }
"""
SOURCE = """
#include "ui/page.h"
namespace floorwalker { Page::Page() { %s } }
"""
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="%s"><context><name>floorwalker::Page</name>%s</context></TS>
"""
MESSAGE = "<message><source>%s</source><translation%s>%s</translation></message>"
COUNT = ('<message numerus="yes"><source>%s</source><translation>'
         "<numerusform>%s</numerusform><numerusform>%s</numerusform></translation></message>")


class Faults(unittest.TestCase):
    def faults(self, code, finnish, english=""):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "ui").mkdir()
            (root / "ui/page.h").write_text(HEADER)
            (root / "ui/page.cpp").write_text(SOURCE % code)
            (root / "translations").mkdir()
            (root / "translations/floorwalker_fi.ts").write_text(TS % ("fi_FI", finnish))
            (root / "translations/floorwalker_en.ts").write_text(TS % ("en_US", english))
            return texts.Check(root, LUPDATE).run()

    def blames(self, words, *args):
        faults = self.faults(*args)
        self.assertTrue(any(words in fault for fault in faults), faults)

    def test_a_complete_translation_is_fine(self):
        self.assertEqual(self.faults('tr("Queue"); tr("%n row(s)", nullptr, 2);',
                                     MESSAGE % ("Queue", "", "Jono") + COUNT % ("%n row(s)", "%n rivi", "%n riviä"),
                                     COUNT % ("%n row(s)", "%n row", "%n rows")), [])

    def test_a_missing_text(self):
        self.blames("'Queue' is missing", 'tr("Queue");', "")

    def test_a_missing_plural_of_english(self):
        self.blames("floorwalker_en.ts: floorwalker::Page, '%n row(s)' is missing",
                    'tr("%n row(s)", nullptr, 2);', COUNT % ("%n row(s)", "%n rivi", "%n riviä"))

    def test_a_text_left_over(self):
        self.blames("no longer in the code", "", MESSAGE % ("Queue", "", "Jono"))

    def test_an_unfinished_text(self):
        self.blames("unfinished", 'tr("Queue");', MESSAGE % ("Queue", ' type="unfinished"', "Jono"))

    def test_an_empty_text(self):
        self.blames("is empty", 'tr("Queue");', MESSAGE % ("Queue", "", ""))

    def test_an_english_text(self):
        self.blames("still English", 'tr("Queue");', MESSAGE % ("Queue", "", "Queue"))

    def test_a_lost_place(self):
        self.blames("other places", 'tr("Show %1");', MESSAGE % ("Show %1", "", "Näytä"))

    def test_a_lost_mnemonic(self):
        self.blames("mnemonic", 'tr("&Queue");', MESSAGE % ("&amp;Queue", "", "Jono"))

    def test_another_end(self):
        self.blames("ends otherwise", 'tr("It is so.");', MESSAGE % ("It is so.", "", "Niin on"))

    def test_a_count_without_n(self):
        self.blames("instead of %n", 'tr("%1 agents");', MESSAGE % ("%1 agents", "", "%1 agenttia"))

    def test_please(self):
        self.blames("please", 'tr("Please wait.");', MESSAGE % ("Please wait.", "", "Odota."))

    def test_a_glued_piece(self):
        self.blames("glued", 'tr("of ");', MESSAGE % ("of ", "", "/ "))

    def test_a_lost_class(self):
        self.blames("lost its class", 'QCoreApplication::translate("Pages", "Queue");', "")


if __name__ == "__main__":
    LUPDATE = sys.argv.pop(1)
    unittest.main()
