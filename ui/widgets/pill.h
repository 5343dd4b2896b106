// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/severity.h"

#include <QWidget>

namespace floorwalker {

//! A short word or count in a rounded outline, or in a soft colour with its sign.
class Pill final : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(const QString &text = {}, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setSeverity(Severity severity);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont shownFont() const;
    QString shownText() const;
    void refresh();

    QString m_text;
    Severity m_severity = Severity::None;
};

} // namespace floorwalker
