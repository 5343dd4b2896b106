// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/ctl.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 60'000; // for a whole run, also under a sanitizer

QString program(const QString &name)
{
    return QStringLiteral(BINARY_ROOT "/") + name;
}

} // namespace

QJsonArray Ran::array() const
{
    const auto document = QJsonDocument::fromJson(out);
    if (!document.isArray())
        QTest::qFail("no JSON array", __FILE__, __LINE__);
    return document.array();
}

QJsonObject Ran::object() const
{
    const auto document = QJsonDocument::fromJson(out);
    if (!document.isObject())
        QTest::qFail("no JSON object", __FILE__, __LINE__);
    return document.object();
}

QStringList Ran::lines() const
{
    return QString::fromUtf8(out).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

DemoProcess::DemoProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program(u"floorwalker-demo-tenant"_s), arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(limit)) { }
    m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    if (m_ready.isEmpty())
        QTest::qFail("the demo tenant does not start", __FILE__, __LINE__);
}

DemoProcess::~DemoProcess()
{
    m_process.terminate();
    m_process.waitForFinished();
}

Account DemoProcess::account(const QString &name) const
{
    const QJsonArray users = m_ready[u"users"].toArray();
    for (const QJsonValue &user : users) {
        if (user[u"user"].toString() == name)
            return {m_ready[u"url"].toString(), name, user[u"password"].toString(), user[u"apiKey"].toString()};
    }
    QTest::qFail("no such user", __FILE__, __LINE__);
    return {};
}

Ctl::Ctl()
{
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"FLOORWALKER_DATA_DIR"_s, m_home.path());
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
}

Ran Ctl::run(const QStringList &arguments)
{
    return run(m_environment, arguments);
}

Ran Ctl::run(const Account &account, const QStringList &arguments)
{
    QProcessEnvironment environment = m_environment;
    environment.insert(u"FLOORWALKER_URL"_s, account.url);
    environment.insert(u"FLOORWALKER_USER"_s, account.user);
    environment.insert(u"FLOORWALKER_PASSWORD"_s, account.password);
    environment.insert(u"FLOORWALKER_API_KEY"_s, account.apiKey);
    return run(environment, arguments);
}

Ran Ctl::run(const QProcessEnvironment &environment, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(program(u"floorwalkerctl"_s), arguments);
    process.closeWriteChannel();
    if (!ended.wait(limit)) {
        QTest::qFail("floorwalkerctl does not end", __FILE__, __LINE__);
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}
