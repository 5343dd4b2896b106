// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace floorwalker {

//! All time zones of the system, found by typing any part of a name ("hels").
class TimeZoneChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit TimeZoneChoice(QWidget *parent = nullptr);

    QByteArray timeZone() const; //!< what stands there, known or not
    void setTimeZone(const QByteArray &zone);
};

//! Countries by name, or their two letters typed.
class CountryChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit CountryChoice(QWidget *parent = nullptr);

    QString country() const; //!< two capital letters; empty for none, or what was typed
    void setCountry(const QString &code);
};

} // namespace floorwalker
