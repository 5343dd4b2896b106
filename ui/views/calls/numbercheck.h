// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QPushButton>

class QLineEdit;

namespace floorwalker {

struct NumberFacts;
struct Workplace;

//! Asks the platform what it knows of the phone number that stands in a field. Hidden where no
//! platform is connected.
class NumberCheck final : public QPushButton
{
    Q_OBJECT

public:
    NumberCheck(const QLineEdit &number, const Workplace &workplace, QWidget *parent = nullptr);

    const QString &words() const { return m_words; } //!< of the number as it stands there; empty: it was not asked about
    bool isWarning() const { return m_isWarning; }
    void forget(); //!< the field means something else now

signals:
    void told(); //!< words() are others

private:
    void ask();
    void take(const Result<NumberFacts> &facts);

    const QLineEdit &m_number;
    const Workplace &m_workplace;
    QString m_words;
    bool m_isWarning = false;
    quint64 m_question = 0; //!< an answer to an earlier one is void
};

} // namespace floorwalker
