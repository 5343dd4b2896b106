// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contactitems.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace floorwalker {

//! Chooses the time a list covers: whole business days, by name or by dates, or, where that is
//! offered, whenever it was.
class SpanChoice final : public QWidget
{
    Q_OBJECT

public:
    enum class AnyTime { Offered, NotOffered };

    explicit SpanChoice(AnyTime anyTime, QWidget *parent = nullptr);

    std::optional<SearchSpan> span() const; //!< nothing: whenever it was; never so where that is not offered
    void setSpan(const std::optional<SearchSpan> &span);

signals:
    void chosen();

private:
    void refresh();

    QComboBox *m_kind;
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace floorwalker
