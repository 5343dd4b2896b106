// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenanthouse.h"

#include <QDateTime>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

// Between requests too, so that the first one after a night has not a night to catch up.
constexpr std::chrono::milliseconds Pace { 500 };

} // namespace

TenantHouse::TenantHouse(const Options &options)
    : m_options(options)
    , m_recordings(options.recordingsFolder)
    , m_pace(this)
    , m_server([this](const Request &request, const Answer &answer) { m_gateway->serve(request, answer); }, this)
{
    connect(&m_pace, &QTimer::timeout, this,
            [this] {
                m_tenancy->floor.advanceTo(QDateTime::currentMSecsSinceEpoch());
                m_recordings.keepUp(m_tenancy->floor);
            });
}

bool TenantHouse::open()
{
    const bool isOpen = m_options.isEncrypted ? openEncrypted() : m_server.listen(m_options.port);
    if (!isOpen && m_fault.isEmpty())
        m_fault = m_server.errorText();
    return isOpen;
}

void TenantHouse::warmUp()
{
    m_tenancy = std::make_unique<Tenancy>(m_options.plan, QDateTime::currentMSecsSinceEpoch(), m_options.manners);
    addContactPro(m_routes, *m_tenancy);
    m_gateway = std::make_unique<Gateway>(m_options, m_routes, *m_tenancy);
    m_recordings.keepUp(m_tenancy->floor);
    m_pace.start(Pace);
}

QString TenantHouse::caFile() const
{
    return m_options.isEncrypted ? m_certificates.filePath(u"ca.pem"_s) : QString();
}

// Qt can read certificates, not make them.
bool TenantHouse::openEncrypted()
{
    const QString keyFile = m_certificates.filePath(u"key.pem"_s);
    QProcess maker;
    maker.start(u"openssl"_s,
                { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                  u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=Floorwalker demo tenant"_s, u"-addext"_s,
                  u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s, u"-keyout"_s, keyFile, u"-out"_s, caFile() });
    if (!maker.waitForFinished(10'000) || maker.exitCode() != 0) {
        m_fault = u"No certificate: openssl req failed. %1"_s.arg(QString::fromLocal8Bit(maker.readAllStandardError()));
        return false;
    }
    QFile key(keyFile);
    if (!key.open(QIODevice::ReadOnly))
        return false;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(caFile()));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return m_server.listenEncrypted(configuration, m_options.port);
}

QList<PastWaiting> TenantHouse::pastWaiting(int minutes) const
{
    return m_tenancy ? demo::pastWaiting(m_tenancy->floor, minutes) : QList<PastWaiting>();
}

} // namespace demo
