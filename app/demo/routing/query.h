// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/routing/reply.h"
#include "app/demo/wire/guid.h"
#include "app/demo/wire/moment.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace demo {

//! The parameters of one request. Remembers the first thing that was wrong with them: read all you
//! need, then ask isFaulty(). A parameter nobody asked for is a fault too: a misspelt filter must
//! not come back as an unfiltered list.
class Query {
public:
    explicit Query(const QList<std::pair<QString, QString>> &items);

    bool has(const QString &name) const;
    std::optional<QString> text(const QString &name);
    qint64 number(const QString &name, qint64 otherwise); //!< whole and not negative
    bool flag(const QString &name); //!< true, false, 1, 0
    std::optional<Moment> moment(const QString &name);
    std::optional<QSet<QString>> ids(const QString &name); //!< a comma list of GUIDs, as they were written
    QStringList words(const QString &name); //!< a comma list
    void overlook(const QString &name); //!< known, but without effect here

    //! Every parameter of these names, as filters: field and pattern, in the order of the request.
    QList<std::pair<QString, QString>> filters(const QStringList &fields);

    bool isFaulty();
    Reply refusal() const { return Reply::text(400, m_fault.toUtf8()); }
    void refuse(const QString &fault);

private:
    QList<std::pair<QString, QString>> m_items;
    QSet<QString> m_asked;
    QString m_fault;
};

//! `sort=-field,LOCALE-xx`
struct SortOrder {
    QString field;
    bool isDescending = false;
    QString locale;

    static QList<SortOrder> fromText(const QString &text);
};

} // namespace demo
