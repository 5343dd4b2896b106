// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace demo::calling {

struct Number {
    QString number; //!< E.164
    QString capability; //!< voice or sms
    QString application; //!< empty: not assigned
};

struct CallbackAddresses {
    QString primary;
    QString fallback;
};

//! The numbers of the account, and where its applications are called back.
class Numbers {
public:
    Numbers(const QString &application, quint64 seed);

    QList<Number> &all() { return m_all; }
    const QList<Number> &all() const { return m_all; }
    bool isApplication(const QString &key) const { return m_callbacks.contains(key); }
    CallbackAddresses &callbacks(const QString &application) { return m_callbacks[application]; }

private:
    QList<Number> m_all;
    QMap<QString, CallbackAddresses> m_callbacks; //!< by application
};

} // namespace demo::calling
