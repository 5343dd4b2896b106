// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/messagequestion.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace floorwalker {

class SpanChoice;
struct Workplace;

//! Which messages are asked for: a time, what it is about, source and subtype with * and ?.
class MessageAskBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageAskBar(const Workplace &workplace, QWidget *parent = nullptr);

    MessageQuestion question() const;
    bool isUsual() const; //!< the business day and ahead, from anywhere
    QStringList words() const; //!< what is asked, for the header of an export
    void clear();

signals:
    void questionChanged();

private:
    const Workplace &m_workplace;
    QComboBox *m_by;
    SpanChoice *m_span;
    QLineEdit *m_source;
    QLineEdit *m_subtype;
};

} // namespace floorwalker
