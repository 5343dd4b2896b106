// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/dice.h"
#include "app/demo/wire/moment.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <functional>
#include <map>
#include <queue>
#include <vector>

namespace demo::calling {

struct Call {
    QString id;
    QString fromType; //!< number or username
    QString from;
    QString toType;
    QString to;
    QString domain;
    QString custom;
    bool isCallout = false;
    Moment begun = 0;
    Moment answered = 0; //!< 0: not yet, or never
    Moment ended = 0; //!< 0: it goes on
    QString result; //!< N/A while it rings
    QString reason; //!< N/A while it goes on
    bool isRecorded = false;
    double talk = 0; //!< seconds it would last by itself; 0: until somebody hangs up
    qint64 longest = 0; //!< seconds it may last; 0: any
    QString conference; //!< where it goes when it is answered
    bool isMuted = false;
    bool isOnHold = false;

    bool isLive() const { return ended == 0; }
    qint64 seconds(Moment now) const { return answered == 0 ? 0 : ((isLive() ? now : ended) - answered) / Second; }
};

//! Calls and conferences as they ring, talk and end. Deterministic.
class Switchboard {
    Q_DISABLE_COPY_MOVE(Switchboard)

public:
    Switchboard(quint64 seed, double speed, Moment start);

    void advanceTo(Moment now);
    Moment now() const { return m_now; }

    QString ring(Call call); //!< its id
    const std::map<QString, Call> &calls() const { return m_calls; }
    Call *call(const QString &id); //!< null: unknown
    void end(Call &call, const QString &reason);

    //! Who is in it, by when they came. Nobody: there is no such conference.
    QList<Call *> participants(const QString &conference);

    const QMap<QString, int> &callouts() const { return m_callouts; } //!< how many were ordered, by endpoint

private:
    enum class What { Answer, GiveUp, End };
    struct Event {
        Moment at = 0;
        quint64 order = 0; //!< among events of one moment, so that their order is certain
        What what = What::Answer;
        QString call;
        QString result;
        QString reason;
        bool operator>(const Event &other) const { return at != other.at ? at > other.at : order > other.order; }
    };

    void plan(double seconds, What what, const QString &call, const QString &result, const QString &reason);
    void happen(const Event &event);
    void planEnd(const Call &call);
    void addPast();
    QString newId();

    const double m_speed;
    Moment m_now;
    Dice m_ids;
    Dice m_fortunes; //!< apart, so that ids stay the same
    std::map<QString, Call> m_calls;
    QMap<QString, int> m_callouts;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_plans;
    quint64 m_order = 0;
};

} // namespace demo::calling
