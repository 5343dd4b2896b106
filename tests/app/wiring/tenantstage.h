// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/tenant.h"
#include "app/wiring/tenant.h"
#include "tests/app/demo/apiclient.h"

#include <QTemporaryDir>
#include <QTest>

namespace floorwalker {

//! The machine's clock as somebody has set it.
class WrongClock final : public Clock
{
public:
    explicit WrongClock(Milliseconds ahead) : m_ahead(ahead) { }

    Instant now() const override { return m_clock.now() + m_ahead; }
    Milliseconds steady() const override { return m_clock.steady(); }
    void after(Milliseconds delay, QObject *receiver, std::function<void()> then) override
    {
        m_clock.after(delay, receiver, std::move(then));
    }

private:
    SystemClock m_clock;
    Milliseconds m_ahead;
};

inline demo::Options smallCentre()
{
    demo::Options options;
    options.plan.agents = 20;
    options.plan.queues = 4;
    options.plan.historyDays = 0;
    return options;
}

//! All objects of one tenant, over real HTTP to a real one; what it keeps on disk outlives it.
class TenantStage : public QObject
{
protected:
    using Topic = FloorItems::Topic;

    void begin()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = {};
    }
    void end()
    {
        m_tenant.reset();
        m_centre.reset();
        m_folder.reset();
    }

    QString ledgerFile() const { return m_folder->filePath(QStringLiteral("ledger.sqlite")); }
    QString deskFile() const { return m_folder->filePath(QStringLiteral("desk.sqlite")); }
    QString historyFile() const { return m_folder->filePath(QStringLiteral("history.sqlite")); }

    void startCentre(const demo::Options &options = smallCentre())
    {
        QString fault;
        m_centre = demo::Tenant::start(options, &fault);
        QVERIFY2(m_centre, qPrintable(fault));
        m_profile.id = ProfileId(QStringLiteral("ours"));
        m_profile.name = QStringLiteral("Centre");
        m_profile.address = m_centre->url().toString();
        m_profile.caFile = m_centre->caFile();
    }
    //! password: another than the user's own.
    void open(const QByteArray &user = "supervisor", const QString &password = {}, Clock *clock = nullptr)
    {
        const demo::ApiUser &known = userOf(*m_centre, user);
        m_profile.user = QString::fromUtf8(known.name);
        const SignInSecrets secrets{Secret(password.isEmpty() ? QString::fromUtf8(known.password) : password),
                                    Secret(QString::fromUtf8(known.apiKey))};
        Clock &used = clock ? *clock : m_clock;
        auto connection = Connection::make(m_profile, secrets, used);
        QVERIFY(connection);
        m_tenant = std::make_unique<Tenant>(std::move(connection).value(), Tenant::Files{historyFile(), {ledgerFile(), deskFile()}}, used);
    }
    bool hasAnswered(Topic topic) { return m_tenant->items().freshness(topic).answeredAt.has_value(); }
    ErrorKind errorOf(Topic topic)
    {
        const auto error = m_tenant->items().freshness(topic).error;
        return error ? error->kind : ErrorKind::Invalid;
    }
    QStringList columnOf(const TableModel &table, QByteArrayView id)
    {
        QStringList cells;
        for (int row = 0; row < table.rowCount(); ++row)
            cells << table.index(row, table.columnOf(id)).data().toString();
        return cells;
    }
    //! Of a test that sets the machine's clock wrong: "ahead", in seconds.
    static void addWrongClocks()
    {
        QTest::addColumn<int>("ahead");
        QTest::newRow("ten minutes fast") << 600;
        QTest::newRow("ten minutes slow") << -600;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<demo::Tenant> m_centre;
    Profile m_profile;
    std::unique_ptr<Tenant> m_tenant;
};

} // namespace floorwalker
