#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Floorwalker developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds small houses with one breach each and sees that layering.py names its file."""

import pathlib
import sys
import tempfile
import unittest

import layering

HERE = pathlib.Path(__file__).parent
QT_INCLUDES = ""


class Breaches(unittest.TestCase):
    def blamed(self, path, text):
        """The breaches of a house of this one file."""
        with tempfile.TemporaryDirectory() as root:
            file = pathlib.Path(root, path)
            file.parent.mkdir(parents=True)
            file.write_text(text, encoding="utf-8")
            return layering.breaches_of(root, HERE / "rooms.toml", QT_INCLUDES)

    def assert_blames(self, path, text):
        breaches = self.blamed(path, text)
        self.assertEqual(len(breaches), 1, breaches)
        self.assertTrue(breaches[0].startswith(path + ": "), breaches)

    def assert_fine(self, path, text):
        self.assertEqual(self.blamed(path, text), [])

    def test_a_room_that_includes_one_above_it_is_named(self):
        self.assert_blames("models/base/a.cpp", '#include "models/rest/restclient.h"\n')
        self.assert_blames("models/live/a.cpp", '#include "ui/theme/theme.h"\n')
        self.assert_blames("ui/theme/a.cpp", '#include "app/wiring/tenant.h"\n')

    def test_what_a_room_knows_its_rooms_may_know_too(self):
        self.assert_fine("models/live/a.cpp", '#include "models/base/clock.h"\n')

    def test_ui_never_sees_rest_or_live(self):
        self.assert_blames("ui/main/a.cpp", '#include "models/rest/restclient.h"\n')
        self.assert_blames("ui/views/queues/a.h", '#include "models/live/floor.h"\n')
        self.assert_fine("ui/views/queues/a.h", '#include "models/items/queuetable.h"\n')

    def test_models_have_no_screen(self):
        self.assert_blames("models/items/a.cpp", "#include <QColor>\n")
        self.assert_blames("models/items/a.cpp", "#include <QtWidgets/QWidget>\n")
        self.assert_blames("models/items/a.cpp", "#include <QtCharts>\n")

    def test_sql_stays_in_its_rooms(self):
        self.assert_blames("models/live/a.cpp", "#include <QSqlDatabase>\n")
        self.assert_fine("models/history/a.cpp", "#include <QSqlDatabase>\n")

    def test_charts_stay_in_theirs(self):
        self.assert_blames("ui/views/queues/a.cpp", "#include <QChartView>\n")
        self.assert_fine("ui/charts/a.cpp", "#include <QChartView>\n")

    def test_the_command_line_has_no_screen(self):
        self.assert_blames("app/cli/a.cpp", "#include <QGuiApplication>\n")
        self.assert_blames("app/cli/a.cpp", '#include "ui/theme/theme.h"\n')

    def test_the_demo_tenant_and_the_models_share_no_code(self):
        self.assert_blames("app/demo/floor/a.cpp", '#include "models/base/clock.h"\n')
        self.assert_blames("models/rest/a.cpp", '#include "app/demo/wire/json.h"\n')

    def test_one_file_knows_the_network_manager(self):
        self.assert_blames("models/rest/a.cpp", "#include <QNetworkAccessManager>\n")
        self.assert_fine("models/rest/networktransport.cpp", "#include <QNetworkAccessManager>\n")
        self.assert_fine("models/rest/a.cpp", "// unlike QNetworkAccessManager\n")

    def test_one_file_knows_the_key_store(self):
        self.assert_blames("models/session/a.cpp", "#include <qt6keychain/keychain.h>\n")

    def test_nobody_spins_the_loop_or_sleeps(self):
        self.assert_blames("models/live/a.cpp", "void f() { QCoreApplication::processEvents(); }\n")
        self.assert_blames("models/live/a.cpp", "void f() { QEventLoop loop; }\n")
        self.assert_blames("app/cli/a.cpp", "void f() { QThread::msleep(5); }\n")
        self.assert_blames("tests/models/a.cpp", "void f() { QTest::qSleep(5); }\n")
        self.assert_blames("tests/models/a.cpp", "void f() { QTest::qWait(5); }\n")
        self.assert_fine("tests/models/a.cpp", "void f() { QTest::qWait(0); }\n")

    def test_there_are_no_singletons(self):
        self.assert_blames("models/live/a.h", "class A { static A &instance(); };\n")
        self.assert_fine("app/gui/a.cpp", "auto *app = QCoreApplication::instance();\n")

    def test_a_folder_without_a_line_in_the_plan_is_named(self):
        self.assert_blames("models/misc/a.cpp", "")
        self.assert_blames("ui/a.cpp", "")

    def test_includes_are_spelled_from_the_root(self):
        self.assert_blames("models/base/a.cpp", '#include "clock.h"\n')
        self.assert_fine("models/base/a.cpp", '#include "a.moc"\n')

    def test_a_link_line_is_held_to_the_plan_as_well(self):
        cmake = "room(models/base\n    SOURCES a.cpp\n    KNOWS %s)\n"
        self.assert_fine("models/base/CMakeLists.txt", cmake % "Qt6::Core")
        self.assert_blames("models/base/CMakeLists.txt", cmake % "models_rest")
        self.assert_blames("models/base/CMakeLists.txt", cmake % "Qt6::Gui")
        self.assert_blames("models/base/CMakeLists.txt", cmake % "simdjson::simdjson")
        self.assert_blames("app/cli/CMakeLists.txt", "target_link_libraries(c PRIVATE ui_theme)\n")


if __name__ == "__main__":
    QT_INCLUDES = sys.argv.pop(1)
    unittest.main()
