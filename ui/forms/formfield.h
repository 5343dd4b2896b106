// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/severity.h"
#include "ui/theme/tokens.h"

#include <QWidget>

namespace floorwalker {

class TextLabel;

//! A label over its field, and the verdict on what stands in it underneath. Owns the field.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    //! The label may carry a mnemonic; without it, it is the field's accessible name.
    FormField(const QString &label, QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    void setVerdict(const QString &sentence, Severity severity = Severity::Critical);
    QString verdict() const; //!< empty when there is none

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeTheme();

    QWidget *m_field;
    TextLabel *m_verdict;
    QString m_sentence;
    Severity m_severity = Severity::None;
};

} // namespace floorwalker
