// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/edits/callbackstage.h"

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant later = Instant(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())) + 24h;

Callback callbackWith(CallbackResult result, std::optional<Instant> nextCall = later)
{
    return {.id = CallbackId(QString(32, u'A')),
            .customerNumber = QStringLiteral("+358401234567"),
            .nextCall = nextCall,
            .result = result,
            .resultWord = apiWord(result),
            .notes = QStringLiteral("first")};
}

constexpr std::array allResults{CallbackResult::Added, CallbackResult::Successful, CallbackResult::Busy,
                                CallbackResult::NoAnswer, CallbackResult::Voicemail, CallbackResult::CustomTime,
                                CallbackResult::Other, CallbackResult::Handled, CallbackResult::Reschedule};

} // namespace

//! The demo tenant, which reads the seed for itself, judges what we hold to be legal.
class tst_CallbackChange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_stage = std::make_unique<CallbackStage>();
        QVERIFY(m_stage->tenant);
    }

    void theTenantTakesWhateverWeMake_data()
    {
        QTest::addColumn<CallbackResult>("present");
        QTest::addColumn<CallbackChange>("change");
        for (const CallbackResult present : allResults) {
            for (const CallbackResult result : allResults) {
                for (int fields = 0; fields < 16; ++fields) {
                    CallbackChange change;
                    if (fields & 1)
                        change.number = QStringLiteral("+358409999999");
                    if (fields & 2)
                        change.notes = QStringLiteral("second");
                    if (fields & 4)
                        change.nextCall = later + 1h;
                    if (fields & 8)
                        change.result = result;
                    else if (result != allResults.front())
                        continue; // without a result all of them are the same change
                    QTest::addRow("%s, fields %d, to %s", qPrintable(apiWord(present)), fields,
                                  qPrintable(fields & 8 ? apiWord(result) : QStringLiteral("the same")))
                        << present << change;
                }
            }
        }
    }
    void theTenantTakesWhateverWeMake()
    {
        QFETCH(CallbackResult, present);
        QFETCH(CallbackChange, change);
        const Callback &callback = inState(present);
        const auto update = updateFor(callback, change, later);
        if (update) {
            const auto written = m_stage->ask(contactpro::updateCallback(callback.id, *update));
            QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
            m_callbacks.remove(present); // it is another one now
            return;
        }
        // What we refuse, other than to change nothing, the tenant refuses as well.
        const bool changesSomething = change.number || change.notes || change.nextCall
            || (change.result && *change.result != present);
        if (!changesSomething)
            return;
        const auto written = m_stage->ask(contactpro::updateCallback(
            callback.id, {.customerNumber = change.number.value_or(callback.customerNumber),
                          .notes = change.notes.value_or(callback.notes),
                          .result = change.result.value_or(callback.result),
                          .nextCall = change.nextCall}));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::BadRequest);
    }

    void sendsAnAddedOneAsRescheduledWithItsTime()
    {
        const auto update = updateFor(callbackWith(CallbackResult::Added), {.notes = QStringLiteral("second")}, later - 1h);
        QVERIFY(update);
        QCOMPARE(update->result, CallbackResult::Reschedule);
        QCOMPARE(update->nextCall, later);
    }

    void givesAnAddedOneWithoutATimeTheTimeOfNow()
    {
        const auto update = updateFor(callbackWith(CallbackResult::Added, std::nullopt),
                                      {.notes = QStringLiteral("second")}, later);
        QCOMPARE(update->nextCall, later);
    }

    void keepsTheResultOfOneThatMayHaveATime()
    {
        const auto update = updateFor(callbackWith(CallbackResult::CustomTime), {.nextCall = later + 1h}, later);
        QCOMPARE(update->result, CallbackResult::CustomTime);
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<CallbackChange>("change");
        QTest::newRow("nothing") << CallbackChange();
        QTest::newRow("the same notes") << CallbackChange{.notes = QStringLiteral("first")};
        QTest::newRow("no number") << CallbackChange{.number = QStringLiteral("  ")};
        QTest::newRow("closed with a time") << CallbackChange{.nextCall = later, .result = CallbackResult::Handled};
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(CallbackChange, change);
        const auto update = updateFor(callbackWith(CallbackResult::Busy), change, later);
        QVERIFY(!update);
        QVERIFY(update.error().detail.endsWith(u'.'));
    }

    void cannotWriteBackAResultItDoesNotKnow()
    {
        Callback callback = callbackWith(CallbackResult::Unknown);
        callback.resultWord = QStringLiteral("PARKED");
        QVERIFY(updateFor(callback, {.notes = QStringLiteral("x")}, later).error().detail.contains(QStringLiteral("PARKED")));
        QVERIFY(updateFor(callback, {.nextCall = later}, later));
    }

    void undoBringsBackTheTimeAlone()
    {
        Callback present = callbackWith(CallbackResult::Busy, later + 2h);
        present.notes = QStringLiteral("of an agent");
        const auto update = undoOfTime(present, callbackWith(CallbackResult::Added));
        QCOMPARE(update->nextCall, later);
        QCOMPARE(update->notes, QStringLiteral("of an agent"));
        QCOMPARE(update->result, CallbackResult::Reschedule);
    }

    void undoLeavesAClosedOneAlone()
    {
        QVERIFY(!undoOfTime(callbackWith(CallbackResult::Handled), callbackWith(CallbackResult::Added)));
    }

    void namesEachDifference()
    {
        const auto found = differences(callbackWith(CallbackResult::Busy),
                                       {.customerNumber = QStringLiteral("+358401234567"),
                                        .notes = QStringLiteral("second"),
                                        .result = CallbackResult::Reschedule,
                                        .nextCall = later + 1h});
        using Field = CallbackDifference::Field;
        const QList<CallbackDifference> expected{
            {Field::Notes, QStringLiteral("first"), QStringLiteral("second")},
            {Field::NextCall, toIso(later), toIso(later + 1h)},
            {Field::Result, QStringLiteral("BUSY"), QStringLiteral("RESCHEDULE")}};
        QCOMPARE(found, expected);
    }

private:
    //! One at the tenant with that result.
    const Callback &inState(CallbackResult result)
    {
        if (!m_callbacks.contains(result)) {
            Callback callback = m_stage->added(later);
            if (result != CallbackResult::Added) {
                const auto written = m_stage->ask(contactpro::updateCallback(
                    callback.id, {.customerNumber = callback.customerNumber,
                                  .notes = callback.notes,
                                  .result = result,
                                  .nextCall = takesNextCall(result) ? std::optional(later) : std::nullopt}));
                if (!written)
                    qWarning("%s", qPrintable(written.error().detail));
                callback = m_stage->shown(callback.id);
            }
            m_callbacks.insert(result, callback);
        }
        return m_callbacks[result];
    }

    std::unique_ptr<CallbackStage> m_stage;
    QHash<CallbackResult, Callback> m_callbacks;
};

QTEST_GUILESS_MAIN(tst_CallbackChange)
#include "tst_callbackchange.moc"
