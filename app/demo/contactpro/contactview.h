// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/simulation.h"

#include <QStringList>

namespace demo {

class Json;

//! A contact as CMI shows it at one moment. What it does not have is absent, never null.
class ContactView {
public:
    //! Operative: the vocabulary of that database, used when subject, body or remarks are searched.
    ContactView(const Simulation &floor, const Contact &contact, bool isOperative = false);

    static const QStringList &fields(); //!< all that may be filtered and sorted by
    QByteArray text(const QString &field) const; //!< null: absent
    bool isNumber(const QString &field) const;

    void write(Json &json, bool hasStatistics) const;

    QByteArray id() const { return m_contact.id.text(); }
    QByteArray group() const;
    QByteArray channel() const; //!< PHONE, CHAT, EMAIL
    QByteArray status() const;
    QByteArray subject() const;
    QByteArray subtype() const;
    QByteArray agentName() const;
    QByteArray queueName() const;
    QByteArray source() const;
    QByteArray destination() const;
    qint64 waitingDuration() const;

private:
    QByteArray type() const;
    QByteArray typeDetails() const;
    QByteArray statusDetails() const;
    QByteArray arrivalTime() const;
    QByteArray disconnectTime() const;
    QByteArray connectTime() const;
    const Queue *queue() const { return m_floor.queueOf(m_contact); }
    qint64 totalDuration() const;
    qint64 handlingDuration() const;
    qint64 wrapUpDuration() const;
    void writeParties(Json &json) const;
    void writeStatistics(Json &json) const;
    void writeRequiredAgent(Json &json) const;

    const Simulation &m_floor;
    const Contact &m_contact;
    bool m_isOperative;
};

} // namespace demo
