// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contactask.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace floorwalker {

class ChipLayout;
class ErrorBar;
class FilterField;
class FloorItems;
class SpanChoice;
class TextLabel;
struct Workplace;

//! What is asked of the tenant's contacts: time, whom, and any number of conditions as chips. Keeps
//! what is typed whatever happens to the answer.
class ContactAskBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactAskBar(const Workplace &workplace, QWidget *parent = nullptr);

    ContactAsk ask() const;
    void take(const ContactAsk &ask);
    void takeFocus();

signals:
    void asked(); //!< a person wants the answer

private:
    QLayout *makeFirstLine();
    QWidget *makeSavedButton();
    QWidget *makeConditionLine();
    void chooseField();
    void addCondition();
    void putCondition(const QString &field, const QString &value);
    void removeCondition(const ContactCondition &condition);
    void showChips();
    ContactQuestion question() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    const Workplace &m_workplace;
    FloorItems &m_floor;
    SpanChoice *m_span;
    FilterField *m_search;
    QPushButton *m_more;
    QWidget *m_conditionLine;
    QComboBox *m_field;
    QComboBox *m_value;
    ChipLayout *m_chips;
    QWidget *m_chipLine;
    TextLabel *m_operative; //!< says that another database answers
    ErrorBar *m_trouble;
    ContactQuestion m_rest; //!< all but the search field
};

} // namespace floorwalker
