// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/server.h"
#include "models/rest/networktransport.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

//! Certificates: what is refused, and what a profile may trust beside the system.
class tst_Certificates : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_arrivals = 0;

    QByteArray bytes(const QString &name) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool openssl(const QString &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(QStringLiteral("openssl"), arguments.split(u' '));
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QSslConfiguration serverWith(const QString &name) const
    {
        QSslConfiguration configuration;
        configuration.setLocalCertificate(QSslCertificate(bytes(name + QStringLiteral(".pem"))));
        configuration.setPrivateKey(QSslKey(bytes(name + QStringLiteral(".key")), QSsl::Ec));
        return configuration;
    }

    WireAnswer ask(NetworkTransport &transport, const QUrl &url, Verb verb = Verb::Get)
    {
        WireRequest request{.verb = verb, .url = url, .headers = {{"Authorization", "Basic secret"}}, .deadline = 5s};
        QObject receiver;
        std::optional<WireAnswer> answer;
        transport.send(request, &receiver, [&answer](const WireAnswer &came) { answer = came; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
            return {.fault = WireFault::Aborted};
        return *answer;
    }

private slots:
    void initTestCase()
    {
        const QString key = QStringLiteral("-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 ");
        QVERIFY(openssl(QStringLiteral("req -x509 %1-subj /CN=Authority -keyout ca.key -out ca.pem").arg(key)));
        const auto signedBy = QStringLiteral("-CA ca.pem -CAkey ca.key ");
        QVERIFY(openssl(QStringLiteral("req -x509 %1%2-subj /CN=good -addext subjectAltName=IP:127.0.0.1 "
                                       "-addext basicConstraints=critical,CA:FALSE -keyout good.key -out good.pem").arg(key, signedBy)));
        QVERIFY(openssl(QStringLiteral("req -x509 %1%2-subj /CN=other -addext subjectAltName=DNS:other.example "
                                       "-addext basicConstraints=critical,CA:FALSE -keyout other.key -out other.pem").arg(key, signedBy)));
        QVERIFY(openssl(QStringLiteral("req -x509 %1-subj /CN=self -addext subjectAltName=IP:127.0.0.1 "
                                       "-keyout self.key -out self.pem").arg(key)));
    }
    void init() { m_arrivals = 0; }

    void anUntrustedCertificateIsRefused_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("isAuthorityTrusted");
        QTest::newRow("self-signed") << "self" << false;
        QTest::newRow("self-signed, another authority trusted") << "self" << true;
        QTest::newRow("signed by an authority nobody knows") << "good" << false;
        QTest::newRow("for another host") << "other" << true;
    }
    void anUntrustedCertificateIsRefused()
    {
        QFETCH(QString, certificate);
        QFETCH(bool, isAuthorityTrusted);
        demo::Server server([this](const demo::Request &, const demo::Answer &answer) {
            ++m_arrivals;
            answer.send(200);
        });
        QVERIFY(server.listenEncrypted(serverWith(certificate)));
        NetworkTransport transport;
        if (isAuthorityTrusted)
            transport.trustAlso(bytes(QStringLiteral("ca.pem")));
        for (const Verb verb : {Verb::Get, Verb::Post}) {
            const auto answer = ask(transport, server.url(), verb);
            QCOMPARE(answer.fault, WireFault::CertificateRejected);
            QVERIFY(!answer.faultText.isEmpty());
        }
        QCOMPARE(m_arrivals, 0);
    }

    void anOwnAuthorityIsTrusted_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("trusted");
        QTest::newRow("signed by it") << "good" << "ca.pem";
        QTest::newRow("the certificate itself") << "self" << "self.pem";
    }
    void anOwnAuthorityIsTrusted()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, trusted);
        demo::Server server([](const demo::Request &, const demo::Answer &answer) { answer.send(200, {}, "hello"); });
        QVERIFY(server.listenEncrypted(serverWith(certificate)));
        NetworkTransport transport;
        QCOMPARE(ask(transport, server.url()).fault, WireFault::CertificateRejected);
        transport.trustAlso(bytes(trusted));
        const auto answer = ask(transport, server.url());
        QCOMPARE(answer.fault, WireFault::None);
        QCOMPARE(answer.body, QByteArray("hello"));
    }

    void plainHttpBehindAnEncryptedAddressIsAFault()
    {
        demo::Server server([](const demo::Request &, const demo::Answer &answer) { answer.send(200); });
        QVERIFY(server.listen());
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        NetworkTransport transport;
        QVERIFY(ask(transport, url).fault != WireFault::None);
    }
};

QTEST_GUILESS_MAIN(tst_Certificates)
#include "tst_certificates.moc"
