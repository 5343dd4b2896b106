// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/dice.h"
#include "app/demo/wire/moment.h"

#include <QJsonObject>
#include <QMap>

namespace demo::conversation {

//! Resources that are kept as they are written, by id; ULIDs sort by age.
using Shelf = QMap<QString, QJsonObject>;

//! Everything of one project: apps, webhooks, contacts, conversations, messages, opt-outs, templates.
class Desk {
    Q_DISABLE_COPY_MOVE(Desk)

public:
    struct Plan {
        quint64 seed = 1;
        double speed = 1;
    };

    Desk(const QString &project, const QString &app, const Plan &plan, Moment start);

    void advanceTo(Moment now);
    Moment now() const { return m_now; }

    const QList<QJsonObject> &apps() const { return m_apps; }
    const QJsonObject *app(const QString &id) const; //!< null: unknown
    qint64 queueSize(const QString &app) const; //!< messages not yet given to their channel
    qint64 queueLimit() const { return m_queueLimit; }
    void setQueueLimit(qint64 limit) { m_queueLimit = limit; }
    void fillQueue(qint64 size, Moment now); //!< of the first app, with messages of others

private:
    qint64 span(double seconds) const { return qint64(seconds * Second / m_speed); }
    void addApps(const QString &first);

    const QString m_project;
    double m_speed;
    Moment m_now;
    Dice m_ids;
    QList<QJsonObject> m_apps;
    QMap<QString, Moment> m_free; //!< when an app's queue is empty, by app
    qint64 m_queueLimit;
};

} // namespace demo::conversation
