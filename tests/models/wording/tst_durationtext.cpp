// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/durationtext.h"

#include <QTest>

using namespace floorwalker;

class tst_DurationText : public QObject
{
    Q_OBJECT

private slots:
    void saysSpans_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0 << "00:00:00";
        QTest::newRow("before it began") << -5 << "00:00:00";
        QTest::newRow("a minute and a bit") << 65 << "00:01:05";
        QTest::newRow("a second short of a day") << 86399 << "23:59:59";
        QTest::newRow("a day") << 86400 << "1 d 00:00";
        QTest::newRow("two days") << 184200 << "2 d 03:10";
    }
    void saysSpans()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        QCOMPARE(durationText(std::chrono::seconds(seconds)), text);
    }
};

QTEST_GUILESS_MAIN(tst_DurationText)
#include "tst_durationtext.moc"
