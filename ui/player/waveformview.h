// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"
#include "models/listening/waveform.h"

#include <QWidget>

namespace floorwalker {

class Player;

//! The sound of a recording as it lies in time: the agent above, the customer below, what is looped on a
//! ground of its own, and where one is. A click or a drag goes there.
class WaveformView final : public QWidget
{
    Q_OBJECT

public:
    explicit WaveformView(Player &player, QWidget *parent = nullptr);

    void setMarks(const QList<Milliseconds> &places); //!< what somebody wrote down, and where

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void take();
    void followPlace();
    void drawPeaks();
    double shareOf(Milliseconds at) const;
    void seekTo(double x);
    void drawMarks(QPainter &painter) const;

    Player &m_player;
    std::shared_ptr<const Waveform> m_waveform;
    QPixmap m_heard; //!< the peaks in full colour
    QPixmap m_ahead; //!< and paler, right of the place
    int m_placeX = -1;
    QList<Milliseconds> m_marks;
};

} // namespace floorwalker
