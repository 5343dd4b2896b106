// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/classify.h"
#include "models/rest/retrypolicy.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant now(1'780'000'000'000ms); // 28 May 2026, 20:26:40

Error classified(const WireAnswer &answer, Verb verb = Verb::Get)
{
    const auto result = classify({.verb = verb}, answer, now, QStringLiteral("rmi/agents"), QStringLiteral("r7"));
    return result ? Error{.kind = ErrorKind::Invalid, .detail = QStringLiteral("success")} : result.error();
}

} // namespace

class tst_Classify : public QObject
{
    Q_OBJECT

private slots:
    void everyStatusHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("read");
        QTest::addColumn<ErrorKind>("write");
        QTest::newRow("302") << 302 << ErrorKind::RedirectRefused << ErrorKind::RedirectRefused;
        QTest::newRow("304") << 304 << ErrorKind::RedirectRefused << ErrorKind::RedirectRefused;
        QTest::newRow("400") << 400 << ErrorKind::BadRequest << ErrorKind::BadRequest;
        QTest::newRow("401") << 401 << ErrorKind::Unauthorized << ErrorKind::Unauthorized;
        QTest::newRow("402") << 402 << ErrorKind::Forbidden << ErrorKind::Forbidden;
        QTest::newRow("403") << 403 << ErrorKind::Forbidden << ErrorKind::Forbidden;
        QTest::newRow("404") << 404 << ErrorKind::NotFound << ErrorKind::NotFound;
        QTest::newRow("408") << 408 << ErrorKind::UnexpectedStatus << ErrorKind::UnexpectedStatus;
        QTest::newRow("429") << 429 << ErrorKind::TooManyRequests << ErrorKind::TooManyRequests;
        QTest::newRow("500") << 500 << ErrorKind::ServerError << ErrorKind::ServerError;
        QTest::newRow("502") << 502 << ErrorKind::ServerError << ErrorKind::ServerError;
        QTest::newRow("503") << 503 << ErrorKind::ServerError << ErrorKind::ServerError;
        QTest::newRow("504") << 504 << ErrorKind::GatewayTimeout << ErrorKind::OutcomeUnknown;
    }
    void everyStatusHasItsKind()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, read);
        QFETCH(ErrorKind, write);
        QCOMPARE(classified({.status = status}).kind, read);
        for (const Verb verb : {Verb::Post, Verb::Put, Verb::Patch, Verb::Delete})
            QCOMPARE(classified({.status = status}, verb).kind, write);
        QCOMPARE(classified({.status = status}).httpStatus, status);
    }

    void everyFaultHasItsKind_data()
    {
        QTest::addColumn<WireFault>("fault");
        QTest::addColumn<ErrorKind>("read");
        QTest::addColumn<ErrorKind>("write");
        QTest::newRow("no way there") << WireFault::Unreachable << ErrorKind::Unreachable << ErrorKind::Unreachable;
        QTest::newRow("certificate") << WireFault::CertificateRejected << ErrorKind::CertificateRejected << ErrorKind::CertificateRejected;
        QTest::newRow("connection lost") << WireFault::Lost << ErrorKind::ConnectionLost << ErrorKind::OutcomeUnknown;
        QTest::newRow("deadline") << WireFault::TimedOut << ErrorKind::TimedOut << ErrorKind::OutcomeUnknown;
        QTest::newRow("too large") << WireFault::TooLarge << ErrorKind::TooLarge << ErrorKind::TooLarge;
        QTest::newRow("aborted by us") << WireFault::Aborted << ErrorKind::Cancelled << ErrorKind::OutcomeUnknown;
        QTest::newRow("unreadable") << WireFault::Unreadable << ErrorKind::Undecodable << ErrorKind::OutcomeUnknown;
    }
    void everyFaultHasItsKind()
    {
        QFETCH(WireFault, fault);
        QFETCH(ErrorKind, read);
        QFETCH(ErrorKind, write);
        QCOMPARE(classified({.fault = fault}).kind, read);
        QCOMPARE(classified({.fault = fault}, Verb::Post).kind, write);
    }

    void successIsSuccess_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("200") << 200;
        QTest::newRow("201 of a PUT") << 201;
        QTest::newRow("204") << 204;
    }
    void successIsSuccess()
    {
        QFETCH(int, status);
        QCOMPARE(classified({.status = status}).detail, QStringLiteral("success"));
    }

    void aCutBodyIsNoSuccess()
    {
        QCOMPARE(classified({.status = 200, .fault = WireFault::Lost}).kind, ErrorKind::ConnectionLost);
        QCOMPARE(classified({.status = 200, .fault = WireFault::Lost}, Verb::Post).kind, ErrorKind::OutcomeUnknown);
    }

    void aStatusCountsMoreThanAFault()
    {
        QCOMPARE(classified({.status = 403, .fault = WireFault::Lost}).kind, ErrorKind::Forbidden);
    }

    void theServersWordsAreKept_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("text") << QByteArray(" HTTP 400 Bad Request: limit \n") << "HTTP 400 Bad Request: limit";
        QTest::newRow("gateway's JSON") << QByteArray(R"({"message":"Forbidden"})") << "Forbidden";
        QTest::newRow("JSON with a capital") << QByteArray(R"({"Message":"Not allowed"})") << "Not allowed";
        QTest::newRow("JSON with error") << QByteArray(R"({"error":"nope"})") << "nope";
        QTest::newRow("JSON without words") << QByteArray(R"({"code":7})") << R"({"code":7})";
        QTest::newRow("web page") << QByteArray("<html><h1>502</h1></html>") << "";
        QTest::newRow("nothing") << QByteArray() << "";
        QTest::newRow("a novel") << QByteArray(600, 'x') << QString(500, u'x');
    }
    void theServersWordsAreKept()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        QCOMPARE(classified({.status = 400, .body = body}).detail, words);
    }

    void anErrorNamesItsResourceAndRequest()
    {
        const Error error = classified({.status = 403});
        QCOMPARE(error.resource, QStringLiteral("rmi/agents"));
        QCOMPARE(error.requestId, QStringLiteral("r7"));
    }

    void aRefusedRedirectSaysWhereItPointed()
    {
        const Error error = classified({.status = 302,
                                        .headers = {{"Location", "https://u:p@evil.example/a?token=secret#x"}}});
        QCOMPARE(error.detail, QStringLiteral("https://evil.example/a"));
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("seconds") << QByteArray("7") << Q_INT64_C(7'000);
        QTest::newRow("zero") << QByteArray("0") << Q_INT64_C(0);
        QTest::newRow("blanks around") << QByteArray(" 7 ") << Q_INT64_C(7'000);
        QTest::newRow("date to come") << QByteArray("Thu, 28 May 2026 20:27:00 GMT") << Q_INT64_C(20'000);
        QTest::newRow("date gone by") << QByteArray("Thu, 28 May 2026 20:26:00 GMT") << Q_INT64_C(0);
        QTest::newRow("date far away") << QByteArray("Thu, 28 May 2099 20:26:00 GMT") << Q_INT64_C(600'000);
        QTest::newRow("an hour") << QByteArray("3600") << Q_INT64_C(600'000);
        QTest::newRow("beyond numbers") << QByteArray("99999999999999999999999") << Q_INT64_C(600'000);
        QTest::newRow("absent") << QByteArray() << Q_INT64_C(-1);
        QTest::newRow("negative") << QByteArray("-5") << Q_INT64_C(-1);
        QTest::newRow("fraction") << QByteArray("1.5") << Q_INT64_C(-1);
        QTest::newRow("word") << QByteArray("soon") << Q_INT64_C(-1);
        QTest::newRow("date of another spelling") << QByteArray("2026-05-28T20:27:00Z") << Q_INT64_C(-1);
    }
    void readsRetryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, ms);
        const Error error = classified({.status = 429, .headers = {{"retry-after", header}}});
        QCOMPARE(error.retryAfter ? error.retryAfter->count() : -1, ms);
    }

    void readsEveryShapeOfAnError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *body, const char *words, const char *code) {
            QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(words) << QString::fromLatin1(code);
        };
        row("Conversation's seed", R"({"error":{"code":401,"message":"Invalid.","status":"UNAUTHENTICATED","details":[]}})", "Invalid.", "UNAUTHENTICATED");
        row("without its wrapper", R"({"code":429,"message":"Slow down.","status":"RESOURCE_EXHAUSTED"})", "Slow down.", "RESOURCE_EXHAUSTED");
        row("a token's", R"({"error":"invalid_client","error_description":"Who?"})", "Who?", "invalid_client");
        row("Calling, flat", R"({"errorCode":40003,"message":"Invalid Application Key","reference":"r"})", "Invalid Application Key", "40003");
        row("Calling, flat with text", R"({"errorCode":"40001","message":"No."})", "No.", "40001");
        row("Calling, wrapped", R"({"response":{"error":{"status":"Not found","errorCode":"40400","message":"Call not found","reference":"r"}}})", "Call not found", "40400");
        row("Calling, wrapped with code", R"({"response":{"error":{"code":"50000","message":"Internal"}}})", "Internal", "50000");
        row("a gateway of Contact Pro", R"({"message":"Limit Exceeded"})", "Limit Exceeded", "");
        row("nothing known", R"({"weather":"rain"})", R"({"weather":"rain"})", "");
        row("cut short", R"({"error":{"code":40)", R"({"error":{"code":40)", "");
    }
    void readsEveryShapeOfAnError()
    {
        QFETCH(QByteArray, body);
        const Error error = classified({.status = 400, .headers = {}, .body = body});
        QTEST(error.detail, "words");
        QTEST(error.code, "code");
    }

    void readsTheWaitOfRetryInfo_data()
    {
        QTest::addColumn<QByteArray>("delay");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("seconds") << QByteArray("2s") << Q_INT64_C(2'000);
        QTest::newRow("with a fraction") << QByteArray("0.250s") << Q_INT64_C(250);
        QTest::newRow("a day") << QByteArray("86400s") << Q_INT64_C(600'000);
        QTest::newRow("negative") << QByteArray("-1s") << Q_INT64_C(-1);
        QTest::newRow("no unit") << QByteArray("2") << Q_INT64_C(-1);
    }
    void readsTheWaitOfRetryInfo()
    {
        QFETCH(QByteArray, delay);
        const QByteArray body = R"({"error":{"code":429,"details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"DELAY"}]}})";
        const Error error = classified({.status = 429, .headers = {}, .body = QByteArray(body).replace("DELAY", delay)});
        QTEST(error.retryAfter ? qint64(error.retryAfter->count()) : -1, "ms");
    }

    void onlySomeFailuresMayBeAskedAgain_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("may");
        QTest::newRow("too many requests") << ErrorKind::TooManyRequests << true;
        QTest::newRow("server error") << ErrorKind::ServerError << true;
        QTest::newRow("unreachable") << ErrorKind::Unreachable << true;
        QTest::newRow("connection lost") << ErrorKind::ConnectionLost << true;
        QTest::newRow("gateway's time-out") << ErrorKind::GatewayTimeout << false;
        QTest::newRow("our time-out") << ErrorKind::TimedOut << false;
        QTest::newRow("bad request") << ErrorKind::BadRequest << false;
        QTest::newRow("outcome unknown") << ErrorKind::OutcomeUnknown << false;
        QTest::newRow("certificate") << ErrorKind::CertificateRejected << false;
        QTest::newRow("wrong shape") << ErrorKind::Undecodable << false;
    }
    void onlySomeFailuresMayBeAskedAgain()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(bool, may);
        QCOMPARE(mayBeAskedAgain(kind), may);
    }
};

QTEST_GUILESS_MAIN(tst_Classify)
#include "tst_classify.moc"
