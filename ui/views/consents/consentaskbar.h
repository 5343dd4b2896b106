// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/consentitems.h"

#include <QWidget>

class QComboBox;

namespace floorwalker {

class FilterField;
class TextLabel;

//! What is asked of the consents: an address or a part of one, what it is about, and whether the
//! customer agrees. Says how the address will be asked for where that is not as it was typed.
class ConsentAskBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentAskBar(QString country, QWidget *parent = nullptr);

    ConsentItems::Conditions conditions() const;
    static QStringList words(const ConsentItems::Conditions &conditions); //!< "Address: +358*"
    void clear(); //!< asks for all
    void takeFocus();

signals:
    void asked(); //!< a person wants the answer

private:
    QComboBox *addChoice(const QString &name, const QList<std::pair<QString, QString>> &choices);
    void tellReading();

    QString m_country;
    FilterField *m_address;
    QComboBox *m_usage;
    QComboBox *m_value;
    TextLabel *m_reading;
};

} // namespace floorwalker
