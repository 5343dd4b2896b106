// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/severity.h"

#include <QWidget>

class QHBoxLayout;

namespace floorwalker {

class TextLabel;

//! A sentence on a soft amber or red ground with its sign; the base of our banners.
class SoftBar : public QWidget
{
    Q_OBJECT

public:
    explicit SoftBar(Severity severity, QWidget *parent = nullptr);

    QString text() const;

protected:
    void setText(const QString &text); //!< shows the bar; nothing hides it
    QHBoxLayout *line() const { return m_line; }

    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeTheme();

    Severity m_severity;
    TextLabel *m_sign;
    TextLabel *m_text;
    QHBoxLayout *m_line;
};

} // namespace floorwalker
