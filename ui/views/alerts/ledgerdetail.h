// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/alerts/ledgerchoices.h"

#include <QWidget>

class QPushButton;

namespace floorwalker {

class KeyValueList;
class Panel;
class TextLabel;
struct KeyValue;
struct Workplace;

//! What is known about the chosen write in sentences, what can be decided about it and what each
//! choice means, and its fields.
class LedgerDetail final : public QWidget
{
    Q_OBJECT

public:
    LedgerDetail(const Workplace &workplace, LedgerChoices &choices, QWidget *parent = nullptr);

    void showLines(const QList<LedgerLine> &lines);

private:
    struct Offer {
        QPushButton *button = nullptr;
        TextLabel *meaning = nullptr;
    };

    void showOffers(bool hasUnknown, bool hasPlanned);
    QString known(const LedgerLine &line) const;
    QList<KeyValue> fields(const LedgerLine &line) const;

    const Workplace &m_workplace;
    Panel *m_panel;
    TextLabel *m_known;
    TextLabel *m_why;
    Offer m_isThere;
    Offer m_sendAgain;
    Offer m_sendPlanned;
    Offer m_giveUp;
    KeyValueList *m_fields;
};

} // namespace floorwalker
