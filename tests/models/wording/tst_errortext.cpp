// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/errortext.h"

#include <QRegularExpression>
#include <QTest>

using namespace floorwalker;

namespace {

//! Every kind there is: name() has no default, so the compiler keeps this range whole.
QList<ErrorKind> everyKind()
{
    QList<ErrorKind> kinds;
    for (int kind = 0; kind <= int(ErrorKind::Invalid); ++kind)
        kinds.append(ErrorKind(kind));
    return kinds;
}

Instant noon()
{
    return *instantFromIso(u"2026-01-15T12:00:00Z");
}

} // namespace

class tst_ErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasItsWords_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        for (const ErrorKind kind : everyKind())
            QTest::newRow(qPrintable(name(kind))) << kind;
    }
    void everyKindHasItsWords()
    {
        QFETCH(ErrorKind, kind);
        const ErrorText text = errorText({.kind = kind});
        QVERIFY(text.sentence.endsWith(u'.'));
        QVERIFY(text.nextStep.endsWith(u'.'));
        QCOMPARE(text.reference, name(kind));
    }

    void everyCodeOfCallingHasItsSentence_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("beginning");
        const auto row = [](const char *code, ErrorKind kind, const char *beginning) {
            QTest::newRow(code) << QString::fromLatin1(code) << kind << QString::fromLatin1(beginning);
        };
        row("40001", ErrorKind::BadRequest, "The Calling API does not accept a value: Text of theirs.");
        row("40002", ErrorKind::BadRequest, "The Calling API misses a value: Text of theirs.");
        row("40003", ErrorKind::BadRequest, "The Calling API does not accept the request: Text of theirs.");
        row("40100", ErrorKind::Unauthorized, "The Calling API does not accept the application's key or secret.");
        row("40108", ErrorKind::Unauthorized, "The Calling API does not accept the application's key or secret.");
        row("40200", ErrorKind::UnexpectedStatus, "The account has no credit left for this call.");
        row("40301", ErrorKind::Forbidden, "The Calling API does not take this way of signing in");
        row("40400", ErrorKind::NotFound, "The Calling API knows no such call, conference or number: Text of theirs.");
        row("50000", ErrorKind::ServerError, "The Calling API failed: Text of theirs.");
    }
    void everyCodeOfCallingHasItsSentence()
    {
        QFETCH(QString, code);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, beginning);
        const ErrorText text = errorText({.kind = kind, .detail = QStringLiteral("Text of theirs"), .backEnd = BackEnd::Calling, .code = code});
        QVERIFY2(text.sentence.startsWith(beginning), qPrintable(text.sentence));
        QVERIFY(text.nextStep.endsWith(u'.'));
    }

    void theRegionIsNamedWhereConversationKnowsNothing()
    {
        const ErrorText text = errorText({.kind = ErrorKind::NotFound, .backEnd = BackEnd::Conversation});
        QVERIFY(text.sentence.contains(QStringLiteral("region")));
        QVERIFY(text.nextStep.contains(QStringLiteral("region")));
    }

    void conversationsRefusalsNameItsKeyAndProject()
    {
        QVERIFY(errorText({.kind = ErrorKind::Unauthorized, .backEnd = BackEnd::Conversation}).sentence.contains(QStringLiteral("key id")));
        QVERIFY(errorText({.kind = ErrorKind::Forbidden, .backEnd = BackEnd::Conversation}).nextStep.contains(QStringLiteral("project id")));
    }

    void noTwoKindsSayTheSame()
    {
        QSet<QString> sentences;
        for (const ErrorKind kind : everyKind())
            sentences.insert(errorText({.kind = kind}).sentence);
        QCOMPARE(sentences.size(), everyKind().size());
    }

    void wordsAreCivilAndPlain_data() { everyKindHasItsWords_data(); }
    void wordsAreCivilAndPlain()
    {
        QFETCH(ErrorKind, kind);
        static const QRegularExpression unwanted(QStringLiteral(R"(\bplease\b|\berror \d|%\d|%n|!)"),
                                                 QRegularExpression::CaseInsensitiveOption);
        const ErrorText text = errorText({.kind = kind, .detail = QStringLiteral("words"), .httpStatus = 418,
                                          .resource = QStringLiteral("rmi/agents")});
        QVERIFY2(!(text.sentence + text.nextStep).contains(unwanted), qPrintable(text.sentence));
    }

    void quotesTheServer_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        for (const ErrorKind kind : {ErrorKind::BadRequest, ErrorKind::ServerError, ErrorKind::RedirectRefused,
                                     ErrorKind::CertificateRejected, ErrorKind::Invalid})
            QTest::newRow(qPrintable(name(kind))) << kind;
    }
    void quotesTheServer()
    {
        QFETCH(ErrorKind, kind);
        const QString words = QStringLiteral("Invalid GUID: '100%1'");
        QVERIFY(errorText({.kind = kind, .detail = words}).sentence.contains(words));
    }

    void aQuoteIsOneShortLine()
    {
        const QString long3 = QStringLiteral("a\nb\x1b[31mc ") + QString(5000, u'x');
        const QString sentence = errorText({.kind = ErrorKind::BadRequest, .detail = long3}).sentence;
        QVERIFY(sentence.size() < 400);
        QVERIFY(!sentence.contains(u'\n'));
        QVERIFY(!sentence.contains(QChar(0x1b)));
    }

    void aMissingRightIsNamed_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QString>("right");
        const auto row = [](const char *resource, const char *right) {
            QTest::newRow(resource) << QString::fromLatin1(resource) << QString::fromLatin1(right);
        };
        row("rci/queues", "Queue: View");
        row("rci/users", "User: View");
        row("rmi/queueStatuses", "Queue: Statistics Summary");
        row("rmi/queueStatuses/{id}", "Queue: Statistics Summary");
        row("rmi/agents", "User: Statistics Summary");
        row("rmi/agents/{id}/readyState", "User: Manage Presence");
        row("rmi/contacts", "Queue: Statistics Details");
        row("cmi/contacts", "Queue: Statistics Details");
        row("cmi/callRecordings/{id}/listenLog", "Phone queue: Listen to Recording");
        row("cmi/callbacks", "Callbacks: View, Create and Modify");
        row("rmi/agentsOfAnotherKind", "");
        row("no/such", "");
    }
    void aMissingRightIsNamed()
    {
        QFETCH(QString, resource);
        QFETCH(QString, right);
        QCOMPARE(rightFor(resource), right);
        const QString named = right.isEmpty() ? resource : right;
        QVERIFY(errorText({.kind = ErrorKind::Forbidden, .resource = resource}).sentence.contains(named));
        if (!right.isEmpty())
            QVERIFY(emptyListText(resource).nextStep.contains(right));
        QVERIFY(!emptyListText(resource).sentence.isEmpty());
    }

    void theWaitIsNamed()
    {
        using namespace std::chrono_literals;
        const Error busy{.kind = ErrorKind::TooManyRequests, .retryAfter = 12'001ms};
        QVERIFY(errorText(busy).nextStep.contains(QStringLiteral("13")));
    }

    void refusalsSayWhatToCheck_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("401: key") << ErrorKind::Unauthorized << "API key";
        QTest::newRow("401: expiry") << ErrorKind::Unauthorized << "expired";
        QTest::newRow("404: letter case") << ErrorKind::NotFound << "capital";
        QTest::newRow("blocked: allow list") << ErrorKind::Unreachable << "AWS";
        QTest::newRow("blocked: source list") << ErrorKind::Unreachable << "source IP list";
        QTest::newRow("504: range") << ErrorKind::GatewayTimeout << "shorter";
        QTest::newRow("certificate: own authority") << ErrorKind::CertificateRejected << "authority";
        QTest::newRow("key store: this run") << ErrorKind::KeyStoreUnavailable << "this run";
    }
    void refusalsSayWhatToCheck()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, word);
        QVERIFY(errorText({.kind = kind}).nextStep.contains(word));
    }

    void theReferenceFindsTheRequest()
    {
        const Error error{.kind = ErrorKind::Forbidden, .httpStatus = 403, .requestId = QStringLiteral("r12"),
                          .resource = QStringLiteral("rmi/agents")};
        QCOMPARE(errorText(error).reference, QStringLiteral("forbidden 403 rmi/agents r12"));
    }

    void detailsAreALineEach()
    {
        using namespace std::chrono_literals;
        const Error error{.kind = ErrorKind::TooManyRequests, .detail = QStringLiteral("slow\ndown"),
                          .httpStatus = 429, .requestId = QStringLiteral("r7"), .retryAfter = 1500ms,
                          .resource = QStringLiteral("rmi/agents")};
        QCOMPARE(copyableDetails(error, noon()),
                 QStringLiteral("error: too-many-requests\ntime: 2026-01-15T12:00:00.000Z\nstatus: 429\n"
                                "resource: rmi/agents\nrequest: r7\nretry after: 1.5 s\ndetail: slow down"));
    }
};

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_errortext.moc"
