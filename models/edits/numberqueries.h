// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/calling/numberfacts.h"
#include "models/rest/restclient.h"

#include <QHash>
#include <QSet>

namespace floorwalker {

//! Asks the platform about numbers. What it has said holds for the rest of the run, and a question
//! under way is asked once, however many wait for it.
class NumberQueries final : public QObject
{
    Q_OBJECT

public:
    using Told = std::function<void(const Result<NumberFacts> &)>;

    explicit NumberQueries(RestClient &config, QObject *parent = nullptr);

    //! Told once, later, and never when the receiver is gone.
    void ask(const QString &number, QObject *receiver, Told told);
    std::optional<NumberFacts> known(const QString &number) const;
    const QHash<QString, NumberFacts> &all() const { return m_known; } //!< by the number as it was asked

    //! One after the other, those that are not known; a number the platform does not take is left
    //! out, and not asked about again. Error: why it could not go on.
    void askAll(const QStringList &numbers, QObject *receiver, std::function<void(const Result<Done> &)> told);

signals:
    void learnt(const QString &number);

private:
    void take(const QString &number, const Result<NumberFacts> &facts);
    void askNext(const std::shared_ptr<QStringList> &left, QObject *receiver,
                 const std::function<void(const Result<Done> &)> &told);

    struct Waiting {
        QPointer<QObject> receiver;
        Told told;
    };

    RestClient &m_client;
    QHash<QString, NumberFacts> m_known;
    QSet<QString> m_refused; //!< the platform does not take them for numbers
    QHash<QString, QList<Waiting>> m_underWay;
};

} // namespace floorwalker
