// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/endpoints/messages.h"
#include "tests/models/rest/clientstage.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView id("7709311E00144664847200192C96BFA9");

QString verbOf(Verb verb)
{
    switch (verb) {
    case Verb::Get: return QStringLiteral("GET");
    case Verb::Post: return QStringLiteral("POST");
    case Verb::Put: return QStringLiteral("PUT");
    case Verb::Delete: return QStringLiteral("DELETE");
    default: return QStringLiteral("?");
    }
}

//! "GET cmi/messages?source=a", and of a write what it says and how.
QString printed(const WireRequest &request)
{
    QString text = verbOf(request.verb) + u' ' + QString::fromLatin1(request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)).mid(4);
    if (request.isWrite()) {
        text += QStringLiteral(" [%1 -> %2] ").arg(QString::fromLatin1(headerValue(request.headers, "Content-Type")),
                                                  QString::fromLatin1(headerValue(request.headers, "Accept")))
            + QString::fromUtf8(request.body);
    }
    return text;
}

//! What somebody hears who asks by this endpoint.
template<typename T>
std::optional<Result<T>> heard(ClientStage &stage, const Endpoint<T> &endpoint, WireAnswer answer)
{
    std::optional<Result<T>> told;
    stage.wire.answerWith(std::move(answer));
    stage.client.send<T>(endpoint, endpoint.isSafeToRepeat ? Purpose::Asked : Purpose::Write, &stage.receiver,
                         [&told](const Result<T> &result) { told = result; });
    stage.settle();
    return told;
}

template<typename T>
QString asked(const Endpoint<T> &endpoint)
{
    ClientStage stage;
    heard(stage, endpoint, {.status = 404});
    return stage.wire.sent.isEmpty() ? QString() : printed(stage.wire.sent.first());
}

//! "done", or the name of the failure.
template<typename T>
QString fate(const Endpoint<T> &endpoint, int status, const QByteArray &body = {})
{
    ClientStage stage;
    const auto told = heard(stage, endpoint, {.status = status, .body = body});
    if (!told)
        return QStringLiteral("silence");
    return *told ? QStringLiteral("done") : name(told->error().kind);
}

NewMessage hello()
{
    return {.source = QStringLiteral("q"), .subtype = QStringLiteral("sms"), .text = QStringLiteral("Hello"),
            .addresses = {QStringLiteral("+358401112221")}};
}

} // namespace

class tst_MessageEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void asksAsTheReferenceSpells_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &request, const char *expected) {
            QTest::newRow(name) << request << QString::fromUtf8(expected);
        };
        row("all", asked(contactpro::messages()), "GET cmi/messages");
        row("filtered", asked(contactpro::messages({.source = QStringLiteral("98+7*"), .subtype = QStringLiteral("sms")})),
            "GET cmi/messages?source=98%2B7*&subType=sms");
        row("by both times", asked(contactpro::messages({.sentFrom = Instant(0ms), .sentUntil = Instant(1ms),
                                                         .createdFrom = Instant(2ms), .createdUntil = Instant(3ms)})),
            "GET cmi/messages?sendTime=1970-01-01T00:00:00.000Z&sendTimeEnd=1970-01-01T00:00:00.001Z"
            "&creationTime=1970-01-01T00:00:00.002Z&creationTimeEnd=1970-01-01T00:00:00.003Z");
        row("one", asked(contactpro::message(MessageId(id))), "GET cmi/messages/7709311E00144664847200192C96BFA9");
        row("a strange id", asked(contactpro::message(MessageId(QStringLiteral("a/b?c")))), "GET cmi/messages/a%2Fb%3Fc");
        row("new", asked(contactpro::addMessage("{}")), "POST cmi/messages [application/json -> text/html] {}");
        row("changed", asked(contactpro::updateMessage(MessageId(id), hello())),
            "PUT cmi/messages/7709311E00144664847200192C96BFA9 [application/json -> application/json] "
            "{\"contentType\":\"text\",\"destinations\":{\"destination\":[{\"address\":\"+358401112221\"}]},\"maxRetryCount\":5,"
            "\"message\":\"Hello\",\"retryDelay\":300,\"source\":\"q\",\"subType\":\"sms\"}");
        row("cancelled", asked(contactpro::deleteMessage(MessageId(id))),
            "DELETE cmi/messages/7709311E00144664847200192C96BFA9 [ -> */*] ");
    }
    void asksAsTheReferenceSpells()
    {
        QFETCH(QString, request);
        QTEST(request, "expected");
    }

    void aNewMessageIsNamedByItsAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("expected");
        QTest::newRow("bare id") << QByteArray(id.latin1()) << QByteArray() << QString(id);
        QTest::newRow("bare id in a line") << QByteArray(id.latin1()) + "\r\n" << QByteArray("/x") << QString(id);
        QTest::newRow("location alone") << QByteArray() << "/RI/cmi/messages/" + QByteArray(id.latin1()) << QString(id);
        QTest::newRow("neither") << QByteArray() << QByteArray() << QString();
    }
    void aNewMessageIsNamedByItsAnswer()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, location);
        QFETCH(QString, expected);
        ClientStage stage;
        const auto told = heard(stage, contactpro::addMessage("{}"), {.status = 201, .headers = {{"Location", location}}, .body = body});
        QVERIFY(told && *told);
        QCOMPARE(told->value(), MessageId(expected));
    }

    void anySuccessWillDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("200 with words") << 200 << QByteArray("OK");
        QTest::newRow("200 with JSON") << 200 << QByteArray("{}");
        QTest::newRow("202") << 202 << QByteArray();
        QTest::newRow("204") << 204 << QByteArray();
    }
    void anySuccessWillDo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QCOMPARE(fate(contactpro::deleteMessage(MessageId(id)), status, body), QStringLiteral("done"));
        QCOMPARE(fate(contactpro::updateMessage(MessageId(id), hello()), status, body), QStringLiteral("done"));
    }

    void aRefusalIsOne_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("bad request") << 400;
        QTest::newRow("forbidden") << 403;
        QTest::newRow("not found") << 404;
        QTest::newRow("server error") << 500;
    }
    void aRefusalIsOne()
    {
        QFETCH(int, status);
        QVERIFY(fate(contactpro::deleteMessage(MessageId(id)), status) != u"done");
        QVERIFY(fate(contactpro::updateMessage(MessageId(id), hello()), status) != u"done");
        QVERIFY(fate(contactpro::addMessage("{}"), status) != u"done");
    }

    void noWriteIsSafeToRepeat()
    {
        QVERIFY(!contactpro::addMessage("{}").isSafeToRepeat);
        QVERIFY(!contactpro::updateMessage(MessageId(id), hello()).isSafeToRepeat);
        QVERIFY(!contactpro::deleteMessage(MessageId(id)).isSafeToRepeat);
    }

    void anErrorNamesTheResourceAndNobody()
    {
        ClientStage stage;
        const auto told = heard(stage, contactpro::message(MessageId(id)), {.status = 403});
        QCOMPARE(told->error().resource, QStringLiteral("cmi/messages/{id}"));
    }
};

QTEST_GUILESS_MAIN(tst_MessageEndpoints)
#include "tst_messageendpoints.moc"
