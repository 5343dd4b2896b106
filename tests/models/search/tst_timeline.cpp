// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/timeline.h"

#include <QTest>

using namespace floorwalker;

namespace {

std::optional<Instant> second(const QString &text)
{
    return text == u"-" ? std::nullopt : std::optional(Instant(std::chrono::seconds(text.toInt())));
}

//! "0..9 20..-": segments by begin and end in seconds, "-" where the server sent none.
QList<Contact> segmentsFrom(const QString &text)
{
    QList<Contact> segments;
    const QStringList spans = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &span : spans) {
        Contact segment;
        segment.arrival = second(span.section(QStringLiteral(".."), 0, 0));
        segment.disconnected = second(span.section(QStringLiteral(".."), 1, 1));
        segments.append(segment);
    }
    return segments;
}

QString printed(const std::optional<Instant> &moment)
{
    using std::chrono::duration_cast, std::chrono::seconds;
    return moment ? QString::number(duration_cast<seconds>(moment->time_since_epoch()).count()) : QStringLiteral("-");
}

//! "segment0 0..9 | gap 9..20": entries with the index of what they stand for.
QString printed(const QList<TimelineEntry> &entries)
{
    static const QHash<TimelineEntry::Kind, QString> names{
        {TimelineEntry::Kind::Segment, QStringLiteral("segment")}, {TimelineEntry::Kind::Gap, QStringLiteral("gap")},
        {TimelineEntry::Kind::Chat, QStringLiteral("chat")}, {TimelineEntry::Kind::Email, QStringLiteral("email")},
        {TimelineEntry::Kind::Recording, QStringLiteral("recording")},
        {TimelineEntry::Kind::ScriptResult, QStringLiteral("script")},
        {TimelineEntry::Kind::Callback, QStringLiteral("callback")}};
    QStringList texts;
    for (const TimelineEntry &entry : entries)
        texts << QStringLiteral("%1%2 %3..%4").arg(names.value(entry.kind)).arg(entry.index).arg(printed(entry.begin), printed(entry.end));
    return texts.join(QStringLiteral(" | "));
}

} // namespace

class tst_Timeline : public QObject
{
    Q_OBJECT

private slots:
    void gapsBetweenSegmentsAreVisible_data()
    {
        QTest::addColumn<QString>("segments");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << "" << "";
        QTest::newRow("one") << "0..9" << "segment0 0..9";
        QTest::newRow("gap") << "0..9 20..30" << "segment0 0..9 | gap1 9..20 | segment1 20..30";
        QTest::newRow("not in their order") << "20..30 0..9" << "segment1 0..9 | gap0 9..20 | segment0 20..30";
        QTest::newRow("one after the other") << "0..9 9..30" << "segment0 0..9 | segment1 9..30";
        QTest::newRow("overlapping") << "0..9 5..30" << "segment0 0..9 | segment1 5..30";
        QTest::newRow("one within another") << "0..50 5..9 20..30" << "segment0 0..50 | segment1 5..9 | segment2 20..30";
        QTest::newRow("gap after the longer one") << "0..50 5..9 60..70" << "segment0 0..50 | segment1 5..9 | gap2 50..60 | segment2 60..70";
        QTest::newRow("two gaps") << "0..1 5..6 9..10" << "segment0 0..1 | gap1 1..5 | segment1 5..6 | gap2 6..9 | segment2 9..10";
        QTest::newRow("the last goes on") << "0..9 20..-" << "segment0 0..9 | gap1 9..20 | segment1 20..-";
        QTest::newRow("no gap where an end is missing") << "0..- 20..30" << "segment0 0..- | segment1 20..30";
        QTest::newRow("no gap after it either") << "0..9 20..- 40..50" << "segment0 0..9 | gap1 9..20 | segment1 20..- | segment2 40..50";
        QTest::newRow("end before beginning") << "9..0 20..30" << "segment0 9..9 | gap1 9..20 | segment1 20..30";
        QTest::newRow("only the end") << "20..30 -..9" << "segment1 9..9 | gap0 9..20 | segment0 20..30";
        QTest::newRow("no times") << "-..- 20..30" << "segment1 20..30 | segment0 -..-";
    }
    void gapsBetweenSegmentsAreVisible()
    {
        QFETCH(QString, segments);
        QFETCH(QString, expected);
        QCOMPARE(printed(timelineOf({.segments = segmentsFrom(segments)})), expected);
    }

    void aTransferIsNoGap()
    {
        JourneyContents contents{.segments = segmentsFrom(QStringLiteral("0..9 10..20"))};
        contents.segments[1].arrival = *contents.segments[0].disconnected + Milliseconds(999);
        QCOMPARE(timelineOf(contents).size(), 2);
        contents.segments[1].arrival = *contents.segments[0].disconnected + Milliseconds(1000);
        QCOMPARE(timelineOf(contents).size(), 3);
    }

    void allThatHasATimeStandsInItsPlace()
    {
        JourneyContents contents{.segments = segmentsFrom(QStringLiteral("0..9"))};
        contents.recordings = {CallRecording(), CallRecording()};
        contents.recordings[0].created = second(QStringLiteral("5"));
        contents.chat = Chat();
        contents.chat->created = second(QStringLiteral("0"));
        contents.emails = {Email()};
        contents.emails[0].created = second(QStringLiteral("7"));
        contents.scriptResults = {ScriptResult()};
        contents.scriptResults[0].modified = second(QStringLiteral("6"));
        contents.callbacks = {Callback()};
        contents.callbacks[0].created = second(QStringLiteral("20"));
        QCOMPARE(printed(timelineOf(contents)),
                 QStringLiteral("segment0 0..9 | chat0 0..0 | recording0 5..5 | script0 6..6 | email0 7..7 | callback0 20..20"
                                " | recording1 -..-"));
    }
};

QTEST_GUILESS_MAIN(tst_Timeline)
#include "tst_timeline.moc"
