// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/turnwatch.h"

#include "tests/bench/rounds.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>

namespace floorwalker::bench {

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_isWeighing || m_isInside || thread() != QThread::currentThread())
        return QApplication::notify(receiver, event);
    m_isInside = true;
    const QString what = QString::fromLatin1(receiver->metaObject()->className()) + u' '
        + QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type()));
    const double before = threadCpuMs();
    const bool isHandled = QApplication::notify(receiver, event);
    m_costs[what] += threadCpuMs() - before;
    m_isInside = false;
    return isHandled;
}

TurnWatch::TurnWatch()
{
    // awake() comes once a turn with every dispatcher: before its work with the one, after it with
    // the other.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, &TurnWatch::mark);
    begin();
}

void TurnWatch::begin()
{
    m_longest = 0;
    m_turns = 0;
    m_last = threadCpuMs();
}

void TurnWatch::mark()
{
    const double now = threadCpuMs();
    auto costs = static_cast<WatchedApplication *>(qApp)->takeCosts();
    if (now - m_last > m_longest) {
        m_longest = now - m_last;
        m_costs = std::move(costs);
    }
    m_last = now;
    ++m_turns;
}

QString TurnWatch::longestTurn() const
{
    QList<std::pair<double, QString>> costs;
    for (auto it = m_costs.cbegin(); it != m_costs.cend(); ++it)
        costs.append({it.value(), it.key()});
    std::sort(costs.begin(), costs.end(), std::greater<>());
    QStringList lines;
    for (const auto &[ms, what] : costs.mid(0, 8))
        lines << QStringLiteral("%1 ms %2").arg(ms, 0, 'f', 2).arg(what);
    return lines.join(QStringLiteral(", "));
}

} // namespace floorwalker::bench
