// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/severity.h"

#include <QAbstractButton>

namespace floorwalker {

//! One figure with a dim label over it and a dim line under it that explains it. When explainable
//! it is a button: clicked() asks for the explanation. When choosable it can be checked: what it
//! counts is then all that is looked at.
class Tile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Tile(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setFigure(const QString &figure, Severity severity = Severity::None); //!< empty: an en dash
    void setLine(const QString &line);
    void setStale(bool stale); //!< dims the figure
    void setExplainable(bool explainable);
    void setChoosable(bool choosable);

    QString label() const { return m_label; }
    QString figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isButton() const { return m_explainable || isCheckable(); }
    int textWidth() const;
    int figureWidth() const;
    void paintFigure(QPainter *painter, const QRect &row) const;
    void refresh();

    QString m_label;
    QString m_figure;
    QString m_line;
    Severity m_severity = Severity::None;
    bool m_stale = false;
    bool m_explainable = false;
    int m_widest = 0; //!< tiles grow with their text but never shrink: a poll must not move them
};

} // namespace floorwalker
