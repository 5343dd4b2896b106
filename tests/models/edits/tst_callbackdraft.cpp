// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callbackdraft.h"

#include <QTest>

using namespace floorwalker;

namespace {

//! A Monday noon in Helsinki.
const Instant noon = *instantFromIso(u"2026-11-23T10:00:00Z");

CallbackChecks checks()
{
    CallbackChecks checks({QStringLiteral("FI"), QTimeZone("Europe/Helsinki"), [] { return noon; }});
    checks.setQueueNumbers({QStringLiteral("505")});
    return checks;
}

CallbackDraft good()
{
    return {.number = QStringLiteral("040 123 4567"), .queue = QStringLiteral("505"), .notes = QStringLiteral("n")};
}

//! "Time!" is an error about the time, "Time?" a warning.
QString found(const CheckedDraft &checked)
{
    static const QStringList names{QStringLiteral("Number"), QStringLiteral("Queue"), QStringLiteral("Time"),
                                   QStringLiteral("Notes"), QStringLiteral("ExtraData"), QStringLiteral("Prefix")};
    QStringList words;
    for (const DraftFinding &finding : checked.findings)
        words.append(names[int(finding.field)] + (finding.isError ? u'!' : u'?'));
    return words.join(u' ');
}

} // namespace

class tst_CallbackDraft : public QObject
{
    Q_OBJECT

private slots:
    void becomesACallback()
    {
        CallbackDraft draft = good();
        draft.time = QStringLiteral("tomorrow 9:30");
        const auto checked = checks().check(draft);
        const NewCallback expected{.customerNumber = QStringLiteral("+358401234567"),
                                   .queueNumber = QStringLiteral("505"),
                                   .nextCall = instantFromIso(u"2026-11-24T07:30:00Z"),
                                   .notes = QStringLiteral("n"),
                                   .extraData = QLatin1String(""),
                                   .prefix = QLatin1String("")};
        QVERIFY(checked.callback);
        QCOMPARE(*checked.callback, expected);
        QCOMPARE(found(checked), QString());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<std::function<void(CallbackDraft &)>>("spoil");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, std::function<void(CallbackDraft &)> spoil, const char *expected) {
            QTest::newRow(name) << std::move(spoil) << QString::fromLatin1(expected);
        };
        row("no number", [](CallbackDraft &draft) { draft.number.clear(); }, "Number!");
        row("letters", [](CallbackDraft &draft) { draft.number = QStringLiteral("call me"); }, "Number!");
        row("internal, not on purpose", [](CallbackDraft &draft) { draft.number = QStringLiteral("124"); }, "Number!");
        row("internal, on purpose", [](CallbackDraft &draft) {
            draft.number = QStringLiteral("124");
            draft.internal = InternalNumbers::Allowed;
        }, "");
        row("with an extension", [](CallbackDraft &draft) { draft.number += QStringLiteral(" ext. 5"); }, "Number?");
        row("no queue", [](CallbackDraft &draft) { draft.queue = QStringLiteral(" "); }, "Queue!");
        row("unknown queue", [](CallbackDraft &draft) { draft.queue = QStringLiteral("9"); }, "Queue?");
        row("words without sense", [](CallbackDraft &draft) { draft.time = QStringLiteral("whenever"); }, "Time!");
        row("the past", [](CallbackDraft &draft) { draft.moment = noon - std::chrono::minutes(1); }, "Time?");
        row("at night", [](CallbackDraft &draft) { draft.time = QStringLiteral("tomorrow 3:00"); }, "Time?");
        row("a calendar before words", [](CallbackDraft &draft) {
            draft.time = QStringLiteral("whenever");
            draft.moment = noon + std::chrono::hours(1);
        }, "");
        row("broken extra data", [](CallbackDraft &draft) { draft.extraData = QStringLiteral("<a>"); }, "ExtraData!");
        row("extra data with a document type", [](CallbackDraft &draft) {
            draft.extraData = QStringLiteral("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>");
        }, "ExtraData!");
        row("extra data of the seed", [](CallbackDraft &draft) {
            draft.extraData = QStringLiteral("<XML><Skills>ENGLISH=4</Skills></XML>");
        }, "");
        row("several at once", [](CallbackDraft &draft) {
            draft.number.clear();
            draft.queue.clear();
        }, "Number! Queue!");
    }
    void saysWhatIsWrong()
    {
        QFETCH(std::function<void(CallbackDraft &)>, spoil);
        QFETCH(QString, expected);
        CallbackDraft draft = good();
        spoil(draft);
        const auto checked = checks().check(draft);
        QCOMPARE(found(checked), expected);
        QCOMPARE(!checked.callback, expected.contains(u'!'));
    }

    void warnsOfOneThatIsOpenAlready_data()
    {
        QTest::addColumn<QString>("queue");
        QTest::addColumn<CallbackResult>("result");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("open in this queue") << QStringLiteral("505") << CallbackResult::NoAnswer << true;
        QTest::newRow("closed") << QStringLiteral("505") << CallbackResult::Handled << false;
        QTest::newRow("in another queue") << QStringLiteral("506") << CallbackResult::Added << false;
    }
    void warnsOfOneThatIsOpenAlready()
    {
        QFETCH(QString, queue);
        QFETCH(CallbackResult, result);
        QFETCH(bool, isOpen);
        auto all = checks();
        all.setOpenCallbacks({{.customerNumber = QStringLiteral("+358401234567"), .queueNumber = queue, .result = result}});
        QCOMPARE(all.check(good()).isOpenAlready, isOpen);
    }

    void warnsOfANumberNotToBeContacted()
    {
        auto all = checks();
        all.setDoNotContact({QStringLiteral("+358401234567")});
        QCOMPARE(found(all.check(good())), QStringLiteral("Number?"));
    }
};

QTEST_GUILESS_MAIN(tst_CallbackDraft)
#include "tst_callbackdraft.moc"
