// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace floorwalker {

//! A dot and its word: the state of an agent, of a feed, of the connection.
class StatusLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent = nullptr);

    void setStatus(const QString &word, Tone tone, bool hollow = false);
    void setState(const QString &word, AgentState state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    Tone m_tone = Tone::Dim;
    bool m_hollow = true;
};

} // namespace floorwalker
