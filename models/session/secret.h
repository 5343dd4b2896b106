// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace floorwalker {

//! A password or key. It converts to nothing by itself, prints as "***", and its bytes are
//! overwritten when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QStringView text);
    ~Secret();
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;

    bool isEmpty() const { return m_utf8.isEmpty(); }
    QByteArray utf8() const; //!< a copy of its own: the caller's to keep short
    QString text() const;
    //! Whether the words hold the secret; an empty one is in nothing.
    bool isIn(QStringView words) const;

    friend bool operator==(const Secret &, const Secret &) = default;
    friend QDebug operator<<(QDebug debug, const Secret &) { return debug << "***"; }

private:
    void wipe();

    QByteArray m_utf8;
};

} // namespace floorwalker
