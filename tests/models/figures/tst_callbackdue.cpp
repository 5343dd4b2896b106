// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/callbackdue.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant now(Milliseconds(1'780'000'000'000));

Callback dueIn(Milliseconds span)
{
    return {.created = now - 24h, .nextCall = now + span, .result = CallbackResult::Busy};
}

} // namespace

class tst_CallbackDue : public QObject
{
    Q_OBJECT

private slots:
    void limitsAreInclusive_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<int>("due");
        QTest::newRow("a millisecond ago") << qint64(-1) << int(CallbackDue::Overdue);
        QTest::newRow("now") << qint64(0) << int(CallbackDue::Overdue);
        QTest::newRow("in a millisecond") << qint64(1) << int(CallbackDue::Soon);
        QTest::newRow("in 15 minutes") << qint64(900'000) << int(CallbackDue::Soon);
        QTest::newRow("a millisecond after that") << qint64(900'001) << int(CallbackDue::Later);
    }
    void limitsAreInclusive()
    {
        QFETCH(qint64, ms);
        QFETCH(int, due);
        QCOMPARE(int(dueOf(dueIn(Milliseconds(ms)), now)), due);
    }

    void onlySuccessfulAndHandledAreClosed_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isClosed");
        for (const auto word : {"ADDED", "BUSY", "NO_ANSWER", "VOICEMAIL", "CUSTOM_TIME", "OTHER", "RESCHEDULE", "MOON"})
            QTest::newRow(word) << QString::fromLatin1(word) << false;
        for (const auto word : {"SUCCESSFUL", "HANDLED"})
            QTest::newRow(word) << QString::fromLatin1(word) << true;
    }
    void onlySuccessfulAndHandledAreClosed()
    {
        QFETCH(QString, word);
        QFETCH(bool, isClosed);
        Callback callback = dueIn(-1h);
        callback.result = callbackResultFromWord(word);
        QCOMPARE(dueOf(callback, now) == CallbackDue::Closed, isClosed);
    }

    void asSoonAsPossibleIsDueSinceItWasMade()
    {
        QCOMPARE(dueAt({.created = now - 5min}), std::optional(now - 5min));
        QCOMPARE(dueOf({.created = now - 5min}, now), CallbackDue::Overdue);
    }

    void asSoonAsPossibleOfUnknownAgeIsDueSoon()
    {
        QCOMPARE(dueOf({}, now), CallbackDue::Soon);
    }

    void timeAloneChangesItAtExactlyTheLimits()
    {
        QCOMPARE(dueChangesAt(dueIn(1h), now), std::optional(now + 45min));
        QCOMPARE(dueChangesAt(dueIn(10min), now), std::optional(now + 10min));
        QCOMPARE(dueChangesAt(dueIn(-1min), now), std::nullopt);
    }

    void allTriesUsedIsGivenUp()
    {
        Callback callback = dueIn(1h);
        callback.failures = 3;
        callback.maxCalls = 3;
        QVERIFY(isGivenUp(callback));
        callback.failures = 2;
        QVERIFY(!isGivenUp(callback));
    }
};

QTEST_GUILESS_MAIN(tst_CallbackDue)
#include "tst_callbackdue.moc"
