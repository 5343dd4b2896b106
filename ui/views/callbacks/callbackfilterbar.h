// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/callbackfilter.h"

#include <QWidget>

class QComboBox;

namespace floorwalker {

class CallbackItems;
class FilterField;

//! What of a callback can be asked for: number, queue, creator, age. Keeps what is chosen while
//! queues and creators come and go.
class CallbackFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CallbackFilterBar(CallbackItems &callbacks, QWidget *parent = nullptr);

    CallbackFilter filter() const; //!< without what is due
    void clear();

signals:
    void filterChanged();

private:
    QComboBox *addChoice(const QString &name);
    void refreshChoices();

    CallbackItems &m_callbacks;
    FilterField *m_number;
    QComboBox *m_queue;
    QComboBox *m_creator;
    QComboBox *m_age;
};

} // namespace floorwalker
