// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/desk.h"

#include "app/demo/cloud/ulid.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

constexpr quint64 IdShare = 22; // of the seed: apart from all other dice
constexpr double DrainPerSecond = 20; // of an app, as the overview has it
constexpr qint64 UsualQueueLimit = 500'000; // of an app, from the same page

} // namespace

Desk::Desk(const QString &project, const QString &app, const Plan &plan, Moment start)
    : m_project(project)
    , m_speed(plan.speed)
    , m_now(start)
    , m_ids(plan.seed * 31 + IdShare)
    , m_queueLimit(UsualQueueLimit)
{
    addApps(app);
}

void Desk::advanceTo(Moment now)
{
    m_now = std::max(m_now, now);
}

const QJsonObject *Desk::app(const QString &id) const
{
    const auto found = std::find_if(m_apps.cbegin(), m_apps.cend(), [&](const QJsonObject &app) { return app[u"id"_s] == id; });
    return found == m_apps.cend() ? nullptr : &*found;
}

qint64 Desk::queueSize(const QString &app) const
{
    const qint64 left = m_free.value(app) - m_now;
    return left <= 0 ? 0 : qint64(std::ceil(double(left) / double(span(1)) * DrainPerSecond));
}

void Desk::fillQueue(qint64 size, Moment now)
{
    m_free[m_apps.constFirst()[u"id"_s].toString()] = now + span(double(size) / DrainPerSecond);
}

} // namespace demo::conversation
