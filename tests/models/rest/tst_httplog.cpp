// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/httplog.h"

#include <QLoggingCategory>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

class tst_HttpLog : public QObject
{
    Q_OBJECT

private slots:
    void aPathShowsNobody_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("shown");
        QTest::newRow("list") << "rmi/agents" << "rmi/agents";
        QTest::newRow("id") << "rmi/queueStatuses/AB2800D286F74EAB97B1072DC75A943D" << "rmi/queueStatuses/AB2800D286F74EAB97B1072DC75A943D";
        QTest::newRow("id with hyphens") << "cmi/contacts/AB2800D2-86F7-4EAB-97B1-072DC75A943D" << "cmi/contacts/AB2800D2-86F7-4EAB-97B1-072DC75A943D";
        QTest::newRow("phone number") << "cmi/x/+358401234567" << "cmi/x/***";
        QTest::newRow("encoded phone number") << "cmi/x/%2B358401234567" << "cmi/x/***";
        QTest::newRow("number without plus") << "cmi/x/0401234567/y" << "cmi/x/***/y";
        QTest::newRow("mail address") << "cmi/x/ada@example.org" << "cmi/x/***";
        QTest::newRow("encoded mail address") << "cmi/x/ada%40example.org" << "cmi/x/***";
        QTest::newRow("short number") << "calling/v1/calls/1234" << "calling/v1/calls/1234";
    }
    void aPathShowsNobody()
    {
        QFETCH(QString, path);
        QFETCH(QString, shown);
        QCOMPARE(redactedPath(path), shown);
    }

    //! Twenty secrets in twenty places: none may come back in a server's words.
    void noSecretComesBackInTheServersWords_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("secret");
        const auto add = [](int number, const QByteArray &header, const QByteArray &before, bool isPair) {
            const QByteArray secret = "canary-" + QByteArray::number(number) + "-s3cr\xC3\xA9t";
            const QByteArray value = isPair ? before + ("someone:" + secret).toBase64() : before + secret;
            QTest::addRow("canary %d in %s", number, header.constData()) << header << value << QString::fromUtf8(secret);
        };
        int number = 0;
        for (const auto &header : {"x-api-key", "X-API-Key", "apikey", "x-gateway-key", "Cookie", "x-session", "x-anything"})
            add(++number, header, {}, false);
        for (const auto &scheme : {"Bearer ", "bearer ", "Application ", "Token ", "Digest "})
            add(++number, "Authorization", scheme, false);
        for (const auto &scheme : {"Basic ", "basic ", "BASIC "})
            add(++number, "Authorization", scheme, true);
        for (const auto &scheme : {"Basic ", "Bearer "})
            add(++number, "Proxy-Authorization", scheme, scheme[1] == 'a');
        add(++number, "X-Timestamp-Signature", {}, false);
        add(++number, "x-goog-key", {}, false);
        add(++number, "authorization", "Basic ", true);
    }
    void noSecretComesBackInTheServersWords()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(QString, secret);
        const WireRequest request{.headers = {{"Accept", "application/json"}, {header, value}}};
        const QString words = QStringLiteral("Rejected ") + QString::fromUtf8(value) + QStringLiteral(" of ") + secret
            + QStringLiteral(" at ") + QString::fromUtf8(value.mid(value.indexOf(' ') + 1));
        const QString shown = redactedWords(words, request);
        QVERIFY2(!shown.contains(secret), qPrintable(shown));
        QVERIFY2(!shown.contains(QString::fromUtf8(value.mid(value.indexOf(' ') + 1))), qPrintable(shown));
        QVERIFY(shown.startsWith(u"Rejected "));
    }

    void plainHeadersStayReadable()
    {
        const WireRequest request{.headers = {{"Accept", "application/json"}, {"User-Agent", "Floorwalker"}}};
        QCOMPARE(redactedWords(QStringLiteral("Floorwalker wants application/json"), request),
                 QStringLiteral("Floorwalker wants application/json"));
    }

    void aLogLineHasNamesButNoValues()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("floorwalker.http.info=true"));
        const WireRequest request{.url = QUrl(QStringLiteral("https://t.example/cmi/contacts?source=%2B358401234567&limit=5")),
                                  .headers = {{"x-api-key", "canary"}}};
        QTest::ignoreMessage(QtInfoMsg, "GET cmi/contacts source,limit r7 200 12 ms 4 bytes");
        logRequest(request, QStringLiteral("cmi/contacts"), QStringLiteral("r7"), {.status = 200, .body = "body"}, 12ms);
        QLoggingCategory::setFilterRules(QString());
    }
};

QTEST_GUILESS_MAIN(tst_HttpLog)
#include "tst_httplog.moc"
