// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"

#include "app/demo/tenanthouse.h"
#include "app/demo/wire/json.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace demo {

Tenant::Tenant(const Options &options)
    : m_options(options)
    , m_users(ApiUsers(options.plan.seed, Tenancy::queuesOfLimited(options.plan)).all())
{
}

std::unique_ptr<Tenant> Tenant::start(const Options &options, QString *error)
{
    std::unique_ptr<Tenant> tenant(new Tenant(options));
    auto *house = new TenantHouse(options);
    tenant->m_house = house;
    house->moveToThread(&tenant->m_thread);
    // Deleted on its thread, in the last turn of that thread's loop.
    QObject::connect(&tenant->m_thread, &QThread::finished, house, &QObject::deleteLater);
    tenant->m_thread.setObjectName(u"demo tenant"_s);
    tenant->m_thread.start();

    bool isOpen = false;
    QMetaObject::invokeMethod(
            house,
            [&] {
                isOpen = house->open();
                tenant->m_url = house->url();
                tenant->m_caFile = house->caFile();
                if (!isOpen && error)
                    *error = house->fault();
            },
            Qt::BlockingQueuedConnection);
    if (!isOpen)
        return nullptr;
    QMetaObject::invokeMethod(house, &TenantHouse::warmUp, Qt::QueuedConnection);
    return tenant;
}

Tenant::~Tenant()
{
    m_thread.quit();
    m_thread.wait();
}

void Tenant::askPastWaiting(int minutes, QObject *receiver,
                            std::function<void(QList<PastWaiting>)> done) const
{
    QMetaObject::invokeMethod(m_house, [house = m_house, minutes, receiver = QPointer(receiver), done = std::move(done)] {
        const QList<PastWaiting> past = house->pastWaiting(minutes);
        QMetaObject::invokeMethod(qApp, [receiver, done, past] {
            if (receiver)
                done(past);
        });
    });
}

QUrl Tenant::recordings() const
{
    return m_url.resolved(QUrl(u"/recordings/"_s));
}

QByteArray Tenant::readyLine() const
{
    const QList<Queue> queues = Roster::of(m_options.plan).queues;
    Json json;
    json.object();
    json.text("url", m_url.toString());
    json.text("recordings", recordings().toString());
    if (!m_caFile.isEmpty())
        json.text("caFile", m_caFile);
    json.array("users");
    for (const ApiUser &user : m_users) {
        json.object();
        json.text("user", user.name);
        json.text("password", user.password);
        json.text("apiKey", user.apiKey);
        json.array("rights");
        for (const QByteArray &right : ApiUsers::allRights()) {
            if (user.may(right))
                json.text({}, right);
        }
        json.endArray();
        json.array("queues");
        for (int q = 0; q < queues.size(); ++q) {
            if (user.sees(q))
                json.text({}, queues[q].name);
        }
        json.endArray();
        json.flag("passwordExpired", user.isPasswordExpired);
        json.endObject();
    }
    json.endArray();
    const Clouds at = clouds();
    json.object("conversation");
    json.text("url", at.conversation.toString());
    json.text("templateUrl", at.templates.toString());
    json.text("authUrl", at.token.toString());
    json.text("project", at.project);
    json.text("keyId", at.keyId);
    json.text("keySecret", at.keySecret);
    json.text("app", at.app);
    json.endObject();
    json.object("calling");
    json.text("url", at.calling.toString());
    json.text("key", at.callingKey);
    json.text("secret", at.callingSecret);
    json.endObject();
    json.number("seed", qint64(m_options.plan.seed));
    json.number("agents", m_options.plan.agents);
    json.number("queues", m_options.plan.queues);
    json.endObject();
    return json.bytes();
}

} // namespace demo
