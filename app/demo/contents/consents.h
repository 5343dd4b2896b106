// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/wire/moment.h"

#include <QList>
#include <QString>

namespace demo {

struct Consent {
    QString address;
    QString usage; //!< whatsapp or recording
    bool isGiven = true;
    Moment created = 0; //!< 0: before the run

    static bool isUsage(const QString &word);
};

//! What customers have agreed to or refused, at most once for a usage of an address; nothing is known of
//! most. Counts what requests have brought about.
class Consents {
public:
    explicit Consents(quint64 seed);

    const QList<Consent> &all() const { return m_all; }
    const Consent *find(const QString &usage, const QString &address) const; //!< null: neither yes nor no

    void set(const Consent &consent); //!< adds it or changes the answer of the one there is
    bool remove(const QString &usage, const QString &address); //!< false: there is none

    int written() const { return m_written; }
    int removed() const { return m_removed; }

private:
    qsizetype indexOf(const QString &usage, const QString &address) const;

    QList<Consent> m_all;
    int m_written = 0;
    int m_removed = 0;
};

} // namespace demo
