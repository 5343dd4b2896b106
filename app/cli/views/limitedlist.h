// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"
#include "models/items/searchwords.h"
#include "models/rest/endpoints/contactcontents.h"
#include "models/rest/listlength.h"

#include <QTimeZone>

#include <limits>

namespace floorwalker::cli {

//! What there is to know about a list that is neither paged nor asked for by time.
template<typename T>
struct LimitedListKind {
    QString resource;
    QList<ViewColumn> (*columns)();
    //! Takes the parameters the interface knows out of the filters.
    Endpoint<QList<T>> (*list)(QList<RowFilter> &filters, int limit);
    Endpoint<T> (*one)(const QString &id);
    QJsonObject (*fields)(const T &record);
    QStringList (*lines)(const T &record, const QTimeZone &zone); //!< its content, as people read it
    std::optional<Instant> T::*moment;
};

//! Reads such a list. The time range and what the interface has no parameter for choose among the rows
//! that came; as many as the limit may be cut, and says so.
template<typename T>
class LimitedList final : public ViewReader
{
public:
    LimitedList(RestClient &client, const LimitedListKind<T> &kind, const QTimeZone &zone)
        : ViewReader(client)
        , m_kind(kind)
        , m_zone(zone)
    {
    }

    void readAll(const ViewQuestion &question) override
    {
        m_question = question;
        const QString limit = takePattern(m_question.filters, QStringLiteral("limit"));
        m_limit = limit.isEmpty() ? contactpro::longestList : limit.toInt();
        const auto endpoint = m_kind.list(m_question.filters, m_limit);
        client().template send<QList<T>>(endpoint, Purpose::Asked, this,
                                [this](const Result<QList<T>> &answer) { compose(answer); });
    }

    void readOne(const QString &id) override
    {
        client().template send<T>(m_kind.one(id), Purpose::Asked, this, [this](const Result<T> &answer) {
            if (answer)
                compose(QList<T>{*answer});
            else
                compose(answer.error());
        });
    }

private:
    void compose(const Result<QList<T>> &records)
    {
        ViewAnswer answer{.columns = m_kind.columns(), .resource = m_kind.resource};
        if (records) {
            for (const T &record : *records) {
                if (isWanted(record.*m_kind.moment))
                    answer.rows.append({m_kind.fields(record), record.raw, m_kind.lines(record, m_zone)});
            }
            if (records->size() >= m_limit || looksCut(records->size()))
                answer.incompleteReason = cutListText(int(records->size()));
            applyFilters(m_question.filters, answer);
        } else {
            answer.errors << records.error();
            answer.isUsable = false;
        }
        emit answered(answer);
    }

    bool isWanted(const std::optional<Instant> &moment) const
    {
        const auto &[filters, columns, since, until] = m_question;
        return (!since || (moment && *moment >= *since)) && (!until || (moment && *moment <= *until));
    }

    LimitedListKind<T> m_kind;
    QTimeZone m_zone;
    ViewQuestion m_question;
    int m_limit = std::numeric_limits<int>::max();
};

} // namespace floorwalker::cli
