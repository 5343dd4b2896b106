// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/numberqueries.h"

#include "models/ledger/fate.h"
#include "models/rest/endpoints/calling.h"

namespace floorwalker {

NumberQueries::NumberQueries(RestClient &config, QObject *parent)
    : QObject(parent)
    , m_client(config)
{
}

void NumberQueries::ask(const QString &number, QObject *receiver, Told told)
{
    if (const auto facts = known(number)) {
        QMetaObject::invokeMethod(receiver, [facts = *facts, told] { told(facts); }, Qt::QueuedConnection);
        return;
    }
    QList<Waiting> &waiting = m_underWay[number];
    waiting.append({receiver, std::move(told)});
    if (waiting.size() > 1)
        return;
    m_client.send<NumberFacts>(calling::numberFacts(number), Purpose::Asked, this,
                               [this, number](const Result<NumberFacts> &facts) { take(number, facts); });
}

std::optional<NumberFacts> NumberQueries::known(const QString &number) const
{
    const auto found = m_known.constFind(number);
    return found == m_known.cend() ? std::nullopt : std::optional(*found);
}

void NumberQueries::take(const QString &number, const Result<NumberFacts> &facts)
{
    if (facts)
        m_known.insert(number, *facts);
    else if (fateOf(facts.error().kind) == Fate::Refused)
        m_refused.insert(number);
    const QList<Waiting> waiting = m_underWay.take(number);
    for (const Waiting &one : waiting) {
        if (one.receiver)
            one.told(facts);
    }
    if (facts)
        emit learnt(number);
}

void NumberQueries::askAll(const QStringList &numbers, QObject *receiver, std::function<void(const Result<Done> &)> told)
{
    auto left = std::make_shared<QStringList>(numbers);
    QMetaObject::invokeMethod(receiver, [self = QPointer(this), left, receiver, told = std::move(told)] {
        if (self)
            self->askNext(left, receiver, told);
    }, Qt::QueuedConnection);
}

void NumberQueries::askNext(const std::shared_ptr<QStringList> &left, QObject *receiver,
                            const std::function<void(const Result<Done> &)> &told)
{
    const auto isSettled = [this](const QString &number) { return m_known.contains(number) || m_refused.contains(number); };
    while (!left->isEmpty() && isSettled(left->constFirst()))
        left->removeFirst();
    if (left->isEmpty()) {
        told(Done());
        return;
    }
    ask(left->takeFirst(), receiver, [self = QPointer(this), left, receiver, told](const Result<NumberFacts> &facts) {
        const bool isAboutTheNumber = facts || fateOf(facts.error().kind) == Fate::Refused;
        if (!isAboutTheNumber)
            told(facts.error());
        else if (self)
            self->askNext(left, receiver, told);
    });
}

} // namespace floorwalker
