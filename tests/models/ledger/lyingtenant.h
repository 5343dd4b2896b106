// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/server.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QTimer>

#include <chrono>
#include <functional>
#include <random>

namespace demo {

//! A tenant of one list that answers late, not at all, or wrongly, by a seeded dice. Keeps what took
//! effect, so that a test can count at the server.
class LyingTenant final : public QObject
{
    Q_OBJECT

public:
    using Dice = std::mt19937;

    //! What it is a tenant of.
    struct Resource {
        QByteArray path; //!< of the POST
        QByteArray listPath{}; //!< empty: the same
        QJsonObject stranger; //!< somebody else's, so that no list is empty
        std::function<void(QJsonObject &, Dice &)> complete; //!< by what the server adds or puts in another order
        std::function<QStringList(const QJsonObject &)> keys; //!< what is counted of one that took effect
        std::function<QByteArray(const QByteArray &id)> told{}; //!< the answer of a POST; none: the id
        QString listName{}; //!< of pages of objects, the newest first; empty: all in one array
    };
    static Resource callbacks(); //!< by number and notes
    static Resource messages(); //!< by recipient and text
    static Resource conversation(); //!< by the same, in pages

    struct Habits {
        double dropBefore = 0; //!< the connection is reset; nothing took effect
        double dropAfter = 0; //!< it took effect; the connection is reset
        double failAfter = 0; //!< it took effect; the answer is 500
        double hang = 0; //!< it took effect; no answer ever
        double quota = 0; //!< 429, nothing took effect
        double brokenList = 0; //!< a list is cut, failed or reset
        std::chrono::milliseconds listingLag{0};
        bool isReordering = false; //!< lists, or pages, in any order, some objects twice
        //! With Date a proof must wait for the second it is cut to; without, clients go by their own clock.
        bool tellsTime = false;
        double emptyList = 0; //!< as a missing right would
        double sameId = 0; //!< a new one has the id of the one before it
    };

    LyingTenant(Resource resource, Habits habits, quint32 seed);

    QUrl url() const { return m_server.url(); }
    int faults() const { return m_faults; }
    int posts() const { return m_posts; }
    int lists() const { return m_lists; }

    //! Called at each POST, before and after it takes effect; may kill the client.
    std::function<void(bool hasTakenEffect)> onPost = [](bool) {};
    std::function<void()> onList = [] {};

    //! What took effect: the keys, each as often as it is there.
    QMap<QString, int> held() const;
    void forgive() { m_habits = {}; } //!< from now on an honest server

private:
    struct Kept {
        QJsonObject object;
        qint64 visibleFrom = 0;
    };

    void serve(const Request &request, const Answer &answer);
    void post(const Request &request, const Answer &answer);
    void list(const Request &request, const Answer &answer);
    QByteArray add(QJsonObject object, qint64 age);
    bool happens(double chance)
    {
        const bool does = std::uniform_real_distribution<>(0, 1)(m_dice) < chance;
        m_faults += does;
        return does;
    }

    Resource m_resource;
    Habits m_habits;
    Dice m_dice;
    QElapsedTimer m_clock;
    QList<Kept> m_kept; //!< the first is the stranger
    QList<Answer> m_hanging;
    int m_faults = 0;
    int m_posts = 0;
    int m_lists = 0;
    Server m_server;
};

} // namespace demo
