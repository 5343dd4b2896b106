// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later


#include "models/listening/recordingconsent.h"

#include "tests/models/rest/clientstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace floorwalker;

namespace {

//! The consent behind one recording, at a server that answers as the test says.
struct ConsentStage {
    static constexpr QLatin1StringView contactPath{"cmi/contacts/C1"};
    static constexpr QLatin1StringView consentPath{"cmi/customerConsents/recording_+358501234567"};

    ClientStage client;
    RecordingConsent reading{client.client};
    QList<ConsentAnswer> answers;

    ConsentStage()
    {
        QObject::connect(&reading, &RecordingConsent::answered, &reading, [this](const ConsentAnswer &answer) { answers << answer; });
    }
    void contactIs(const char *fields) { client.wire.answerPath(contactPath, 200, fields); }
    void callIn() { contactIs("{\"id\":\"C1\",\"type\":\"CallIn\",\"source\":\"+358501234567\",\"destination\":\"100\"}"); }
    ConsentAnswer ask(const char *contact = "C1", const char *recording = "R1")
    {
        const qsizetype before = answers.size();
        reading.ask({.id = CallRecordingId(QString::fromLatin1(recording)), .contactId = ContactId(QString::fromLatin1(contact))});
        return QTest::qWaitFor([&] { return answers.size() > before; }) ? answers.last() : ConsentAnswer();
    }
};

} // namespace

class tst_RecordingConsent : public QObject
{
    Q_OBJECT

private slots:
    void isReadOfTheCustomersAddress_data()
    {
        QTest::addColumn<QByteArray>("contact");
        QTest::newRow("who called") << QByteArray("{\"id\":\"C1\",\"type\":\"CallIn\",\"source\":\" +358501234567\",\"destination\":\"100\"}");
        QTest::newRow("who was called") << QByteArray("{\"id\":\"C1\",\"type\":\"CallOut\",\"source\":\"100\",\"destination\":\"+358501234567\"}");
    }
    void isReadOfTheCustomersAddress()
    {
        QFETCH(QByteArray, contact);
        ConsentStage stage;
        stage.contactIs(contact.constData());
        stage.client.wire.answerPath(stage.consentPath, 200, "{\"address\":\"+358501234567\",\"usage\":\"recording\",\"consent\":true}");
        const ConsentAnswer answer = stage.ask();
        QCOMPARE(answer.recording, CallRecordingId(QStringLiteral("R1")));
        QCOMPARE(answer.address, QStringLiteral("+358501234567"));
        QCOMPARE(answer.consent, std::optional(true));
        QVERIFY(!answer.error);
    }

    void aRefusalIsNoConsent()
    {
        ConsentStage stage;
        stage.callIn();
        stage.client.wire.answerPath(stage.consentPath, 200, "{\"address\":\"+358501234567\",\"usage\":\"recording\",\"consent\":false}");
        QVERIFY(stage.ask().isRefused());
    }

    void whatNobodyKnowsIsUnknown_data()
    {
        QTest::addColumn<int>("contactStatus");
        QTest::addColumn<QByteArray>("contact");
        QTest::addColumn<int>("consentStatus");
        QTest::newRow("nobody gave or refused it") << 200 << QByteArray("{\"id\":\"C1\",\"type\":\"CallIn\",\"source\":\"+358501234567\"}") << 404;
        QTest::newRow("without a number") << 200 << QByteArray("{\"id\":\"C1\",\"type\":\"CallIn\",\"source\":\"\"}") << 500;
        QTest::newRow("the contact was deleted") << 404 << QByteArray() << 500;
    }
    void whatNobodyKnowsIsUnknown()
    {
        QFETCH(int, contactStatus);
        QFETCH(QByteArray, contact);
        QFETCH(int, consentStatus);
        ConsentStage stage;
        stage.client.wire.answerPath(stage.contactPath, contactStatus, contact);
        stage.client.wire.answerPath(stage.consentPath, consentStatus);
        const ConsentAnswer answer = stage.ask();
        QCOMPARE(answer.recording, CallRecordingId(QStringLiteral("R1")));
        QVERIFY(!answer.consent);
        QVERIFY(!answer.error);
    }

    void aRecordingWithoutAContactAsksNobody()
    {
        ConsentStage stage;
        const ConsentAnswer answer = stage.ask("");
        QCOMPARE(answer.recording, CallRecordingId(QStringLiteral("R1")));
        QVERIFY(stage.client.wire.sent.isEmpty());
    }

    void aMissingRightIsAnErrorAndNotUnknown_data()
    {
        QTest::addColumn<int>("contactStatus");
        QTest::addColumn<int>("consentStatus");
        QTest::newRow("to view contacts") << 403 << 200;
        QTest::newRow("to view consents") << 200 << 403;
    }
    void aMissingRightIsAnErrorAndNotUnknown()
    {
        QFETCH(int, contactStatus);
        QFETCH(int, consentStatus);
        ConsentStage stage;
        stage.client.wire.answerPath(stage.contactPath, contactStatus, "{\"id\":\"C1\",\"type\":\"CallIn\",\"source\":\"+358501234567\"}");
        stage.client.wire.answerPath(stage.consentPath, consentStatus, "{}");
        const ConsentAnswer answer = stage.ask();
        QVERIFY(answer.error);
        QCOMPARE(answer.error->kind, ErrorKind::Forbidden);
        QVERIFY(!answer.consent);
    }

    void theLastQuestionAloneIsAnswered()
    {
        ConsentStage stage;
        stage.callIn();
        stage.client.wire.answerPath(stage.consentPath, 404);
        stage.reading.ask({.id = CallRecordingId(QStringLiteral("R0")), .contactId = ContactId(QStringLiteral("C1"))});
        QCOMPARE(stage.ask().recording, CallRecordingId(QStringLiteral("R1")));
        stage.client.settle();
        QCOMPARE(stage.answers.size(), 1);
    }

    void whatIsDroppedIsNotAnswered()
    {
        ConsentStage stage;
        stage.reading.ask({.id = CallRecordingId(QStringLiteral("R0"))});
        stage.reading.drop();
        stage.client.settle();
        QVERIFY(stage.answers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_RecordingConsent)
#include "tst_recordingconsent.moc"
