// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/listentally.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace floorwalker {

namespace {

//! Counts by a key; the name of each is the first that was not empty.
class Counting
{
public:
    void add(const QString &key, const QString &name)
    {
        const auto known = m_lineOf.constFind(key);
        if (known == m_lineOf.cend()) {
            m_lineOf.insert(key, m_lines.size());
            m_lines.append({name, 1});
            return;
        }
        Tally::Line &line = m_lines[*known];
        ++line.count;
        if (line.name.isEmpty())
            line.name = name;
    }

    Tally tally(int most) &&
    {
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const Tally::Line &a, const Tally::Line &b) {
            return a.count != b.count ? a.count > b.count : QString::localeAwareCompare(a.name, b.name) < 0;
        });
        Tally tally;
        for (qsizetype place = most; place < m_lines.size(); ++place) {
            tally.others += m_lines[place].count;
            ++tally.otherKinds;
        }
        m_lines.resize(std::min<qsizetype>(most, m_lines.size()));
        tally.lines = std::move(m_lines);
        return tally;
    }

private:
    QHash<QString, qsizetype> m_lineOf;
    QList<Tally::Line> m_lines;
};

//! A login is the same in any case, as where one signs in.
QString reviewerKey(const ListenLogEntry &listen)
{
    if (!listen.login.isEmpty())
        return u'l' + listen.login.toCaseFolded();
    return listen.userId.isEmpty() ? u'n' + listen.userName : u'i' + listen.userId.text();
}

} // namespace

qint64 Tally::total() const
{
    return std::accumulate(lines.begin(), lines.end(), others, [](qint64 sum, const Line &line) { return sum + line.count; });
}

Tally listensByReviewer(const QList<ListenLogEntry> &listens, int most)
{
    Counting counting;
    for (const ListenLogEntry &listen : listens)
        counting.add(reviewerKey(listen), listen.userName.isEmpty() ? listen.login : listen.userName);
    return std::move(counting).tally(most);
}

Tally listensByReason(const QList<ListenLogEntry> &listens, int most)
{
    Counting counting;
    for (const ListenLogEntry &listen : listens) {
        const QString reason = listen.reason.simplified();
        counting.add(reason.toCaseFolded(), reason);
    }
    return std::move(counting).tally(most);
}

} // namespace floorwalker
