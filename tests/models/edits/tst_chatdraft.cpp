// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/chatdraft.h"

#include <QTest>

using namespace floorwalker;

namespace {

const Instant now(Milliseconds(1'780'000'000'000));

ChatDraft good()
{
    return {.queueId = QString(32, u'A'), .originator = QStringLiteral("sam@greeneggs.ham"),
            .destination = QStringLiteral("support@test.com"), .subtype = QStringLiteral("text"),
            .text = QStringLiteral("Hello")};
}

} // namespace

class tst_ChatDraft : public QObject
{
    Q_OBJECT

private slots:
    void aWholeDraftIsTaken() { QVERIFY(checked(good(), now)); }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<ChatDraft>("draft");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, auto spoil, const char *word) {
            ChatDraft draft = good();
            spoil(draft);
            QTest::newRow(name) << draft << QString::fromLatin1(word);
        };
        row("no queue", [](ChatDraft &draft) { draft.queueId.clear(); }, "queue");
        row("a queue's number", [](ChatDraft &draft) { draft.queueId = QStringLiteral("505"); }, "queue");
        row("no originator", [](ChatDraft &draft) { draft.originator = QStringLiteral(" "); }, "addresses");
        row("no destination", [](ChatDraft &draft) { draft.destination.clear(); }, "addresses");
        row("no subtype", [](ChatDraft &draft) { draft.subtype.clear(); }, "subtype");
        row("a long title", [](ChatDraft &draft) { draft.title = QString(257, u't'); }, "title");
        row("no message", [](ChatDraft &draft) { draft.text = QStringLiteral("\n"); }, "message");
    }

    void saysWhatIsMissing()
    {
        QFETCH(ChatDraft, draft);
        QFETCH(QString, word);
        const auto chat = checked(draft, now);
        QVERIFY(!chat);
        QVERIFY2(chat.error().detail.contains(word), qPrintable(chat.error().detail));
    }

    void aTextIsOneMessageWhateverStandsInIt()
    {
        ChatDraft draft = good();
        draft.text = QStringLiteral("Offer\nPrice: 5 euros");
        const auto chat = checked(draft, now);
        QCOMPARE(chat->transcript.size(), 1);
        QCOMPARE(chat->transcript.first().text, draft.text);
        QCOMPARE(chat->transcript.first().originator, draft.originator);
    }

    void aTranscriptHasAMessageALine()
    {
        ChatDraft draft = good();
        draft.text.clear();
        draft.transcript = QStringLiteral("bot@acme.com: How can I help?\nsam@greeneggs.ham: A human, with\ntwo lines\n");
        const auto chat = checked(draft, now);
        QCOMPARE(chat->transcript.size(), 2);
        QCOMPARE(chat->transcript[0].originator, QStringLiteral("bot@acme.com"));
        QCOMPARE(chat->transcript[1].text, QStringLiteral("A human, with\ntwo lines"));
        QCOMPARE(chat->participants.size(), 2);
        QVERIFY(*chat->transcript[0].at < *chat->transcript[1].at);
        QCOMPARE(chat->transcript[1].at, std::optional(now));
    }

    void theBodyIsReadBackAsItWasWritten()
    {
        ChatDraft draft = good();
        draft.isOutbound = true;
        draft.title = QStringLiteral("Tilaus \u201Cvalmis\u201D");
        const auto chat = checked(draft, now);
        QCOMPARE(newChatOf(encode(*chat)), *chat);
    }
};

QTEST_GUILESS_MAIN(tst_ChatDraft)

#include "tst_chatdraft.moc"
