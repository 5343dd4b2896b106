// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QWidget>

namespace floorwalker {

//! How many agents are in each state: a bar a state with its word and count, or all in one bar
//! with the words under it.
class StateBars final : public QWidget
{
    Q_OBJECT

public:
    struct Count {
        AgentState state;
        QString word;
        int count;
        friend bool operator==(const Count &, const Count &) = default;
    };

    explicit StateBars(QWidget *parent = nullptr);

    void setCounts(const QList<Count> &counts); //!< in the order in which they are shown
    void setStacked(bool stacked);
    void setStale(bool stale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_stacked; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor colourOf(const Tokens &tokens, AgentState state) const;
    int rowHeight() const;
    int keyWidth(const Count &count) const;
    QList<QPoint> keyPlaces(int width) const;
    void paintRows(QPainter *painter, const Tokens &tokens) const;
    void paintStack(QPainter *painter, const Tokens &tokens) const;

    QList<Count> m_counts;
    bool m_stacked = false;
    bool m_stale = false;
};

} // namespace floorwalker
