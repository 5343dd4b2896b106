// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/listeningnotes.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

CallRecordingId call()
{
    return CallRecordingId(QStringLiteral("R1"));
}

CallRecordingId another()
{
    return CallRecordingId(QStringLiteral("R2"));
}

ListeningNote noteAt(Milliseconds position, const QString &id, const CallRecordingId &recording = call())
{
    return {.id = ListeningNoteId(id), .recording = recording, .callId = QStringLiteral("C"), .position = position,
            .text = QStringLiteral("Greets by name"), .written = Instant(1'000'000ms), .author = QStringLiteral("anna")};
}

} // namespace

class tst_ListeningNotes : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() { return m_folder.filePath(QStringLiteral("%1.sqlite").arg(QLatin1String(QTest::currentTestFunction()))); }

    //! Does it, and waits for the answer.
    template<typename Ask>
    std::optional<Result<Done>> done(Ask ask)
    {
        std::optional<Result<Done>> answer;
        ask([&answer](const Result<Done> &result) { answer = result; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000) ? answer : std::nullopt;
    }
    bool open(ListeningNotes &notes, const CallRecordingId &recording)
    {
        const auto answer = done([&](auto told) { notes.open(recording, this, told); });
        return answer && *answer;
    }
    bool put(ListeningNotes &notes, const ListeningNote &note)
    {
        const auto answer = done([&](auto told) { notes.put(note, this, told); });
        return answer && *answer;
    }

private slots:
    void aLaterRunHasThemInTheOrderOfTheirPlaces()
    {
        const ListeningNote late = noteAt(90s, QStringLiteral("1"));
        const ListeningNote early = noteAt(5s, QStringLiteral("2"));
        {
            ListeningNotes notes(path());
            QVERIFY(put(notes, late) && put(notes, early));
        }
        ListeningNotes notes(path());
        QVERIFY(open(notes, call()));
        QCOMPARE(notes.notes(), (QList<ListeningNote>{early, late}));
    }

    void eachRecordingHasItsOwn()
    {
        ListeningNotes notes(path());
        QVERIFY(open(notes, call()));
        QVERIFY(put(notes, noteAt(1s, QStringLiteral("1"))));
        QVERIFY(put(notes, noteAt(2s, QStringLiteral("2"), another())));
        QCOMPARE(notes.notes().size(), 1);
        QVERIFY(open(notes, another()));
        QCOMPARE(notes.notes(), QList<ListeningNote>{noteAt(2s, QStringLiteral("2"), another())});
    }

    //! Notes of the recording before must not stand under the next one's name.
    void untilTheyAreReadThereAreNone()
    {
        ListeningNotes notes(path());
        QVERIFY(open(notes, call()) && put(notes, noteAt(1s, QStringLiteral("1"))));
        notes.open(another(), this, [](const Result<Done> &) { });
        QVERIFY(!notes.isRead());
        QVERIFY(notes.notes().isEmpty());
    }

    void theSameIdIsReplaced()
    {
        ListeningNotes notes(path());
        QVERIFY(open(notes, call()) && put(notes, noteAt(1s, QStringLiteral("1"))));
        ListeningNote better = noteAt(1s, QStringLiteral("1"));
        better.text = QStringLiteral("Greets by first name");
        QVERIFY(put(notes, better));
        QCOMPARE(notes.notes(), QList<ListeningNote>{better});
    }

    void whatIsRemovedIsGoneFromTheDisk()
    {
        ListeningNotes notes(path());
        QVERIFY(open(notes, call()) && put(notes, noteAt(1s, QStringLiteral("1"))));
        QVERIFY(done([&](auto told) { notes.remove(ListeningNoteId(QStringLiteral("1")), this, told); }).has_value());
        QVERIFY(notes.notes().isEmpty());
        ListeningNotes later(path());
        QVERIFY(open(later, call()));
        QVERIFY(later.isRead() && later.notes().isEmpty());
    }

    void aDraftSurvivesTheRun()
    {
        const NoteDraft typed{.position = 134s, .text = QStringLiteral("Interrupts the")};
        ListeningNotes(path()).keepDraft(call(), typed);
        ListeningNotes notes(path());
        QSignalSpy known(&notes, &ListeningNotes::draftsChanged);
        QVERIFY(known.wait());
        QCOMPARE(notes.draft(call()), typed);
        QVERIFY(!notes.draft(another()));
    }

    void aDroppedDraftIsGone()
    {
        {
            ListeningNotes notes(path());
            notes.keepDraft(call(), {.position = 1s, .text = QStringLiteral("x")});
            notes.dropDraft(call());
            QVERIFY(!notes.draft(call()));
        }
        ListeningNotes notes(path());
        QSignalSpy known(&notes, &ListeningNotes::draftsChanged);
        QVERIFY(known.wait());
        QVERIFY(!notes.draft(call()));
    }

    void whatCannotBeKeptIsTold()
    {
        ListeningNotes notes(QStringLiteral("/proc/none/desk.sqlite"));
        const auto answer = done([&](auto told) { notes.put(noteAt(1s, QStringLiteral("1")), this, told); });
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::Storage);
        notes.keepDraft(call(), {.position = 1s, .text = QStringLiteral("x")});
        QTRY_VERIFY(notes.draftTrouble());
        QVERIFY(notes.draft(call()));
    }
};

QTEST_GUILESS_MAIN(tst_ListeningNotes)
#include "tst_listeningnotes.moc"
