// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/dice.h"
#include "app/demo/routing/reply.h"

#include <QList>
#include <QString>

#include <optional>

namespace demo {

//! `METHOD:PATH[:p=PROBABILITY|:n=COUNT]:ACTION[=ARGUMENT]`
struct FaultRule {
    enum class Action { Status, Delay, Hang, ResetBefore, ResetAfter, Truncate, Drip, WrongTypes, Html,
                        Redirect, RetryAfter };

    QByteArray text; //!< as it was given
    QString method;
    QString path;
    double probability = 1;
    int left = -1; //!< how often it still acts; -1: for ever
    Action action = Action::Status;
    QByteArray argument;

    static std::optional<FaultRule> fromText(const QByteArray &text);

    bool isInsteadOfAnswer() const; //!< the request never reaches a resource
    Reply replyInstead() const; //!< of those that answer at all
    int dripBytes() const;
    int dripPause() const; //!< milliseconds
};

//! The rules in force. The first that matches and fires is the one.
class Faults {
public:
    explicit Faults(quint64 seed) : m_dice(seed * 31 + 4) { }

    bool add(const QByteArray &lines); //!< one rule a line; all or none
    void clear() { m_rules.clear(); }
    QByteArray text() const;

    std::optional<FaultRule> strike(const QByteArray &method, const QByteArray &path);

private:
    QList<FaultRule> m_rules;
    Dice m_dice;
};

//! The same JSON with words where numbers and booleans were.
QByteArray withWrongTypes(const QByteArray &json);

} // namespace demo
