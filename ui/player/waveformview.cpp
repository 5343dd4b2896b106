// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/waveformview.h"

#include "models/wording/durationtext.h"
#include "ui/player/player.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace floorwalker {

namespace {

constexpr int channelHeight = 72;
constexpr int placeWidth = 2;
constexpr double aheadOpacity = 0.4;
constexpr int leastHeight = 20; //!< of a channel, in small windows
constexpr double markSize = 5; //!< half the width of a note's triangle, and its height

QColor colorOf(const Tokens &tokens, int channel)
{
    return channel == 0 ? tokens.accent : tokens.available;
}

} // namespace

WaveformView::WaveformView(Player &player, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
{
    setAccessibleName(tr("Waveform"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&player, &Player::changed, this, &WaveformView::take);
    connect(&player, &Player::moved, this, &WaveformView::followPlace);
    take();
}

void WaveformView::setMarks(const QList<Milliseconds> &places)
{
    if (places == m_marks)
        return;
    m_marks = places;
    update();
}

QSize WaveformView::sizeHint() const
{
    return {640, 2 * channelHeight};
}

QSize WaveformView::minimumSizeHint() const
{
    return {160, 2 * leastHeight};
}

void WaveformView::take()
{
    if (m_waveform != m_player.waveform()) {
        m_waveform = m_player.waveform();
        drawPeaks();
    }
    followPlace();
    update();
}

//! Only the strips the mark leaves and comes to are painted anew.
void WaveformView::followPlace()
{
    const int x = int(std::lround(shareOf(m_player.position()) * width()));
    if (x == m_placeX)
        return;
    const int left = std::min(x, m_placeX) - placeWidth;
    const int right = std::max(x, m_placeX) + placeWidth;
    m_placeX = x;
    update(left, 0, right - left, height());
    setAccessibleDescription(durationText(m_player.position()));
}

double WaveformView::shareOf(Milliseconds at) const
{
    const Milliseconds length = m_player.length();
    return length.count() > 0 ? double(at.count()) / double(length.count()) : 0;
}

void WaveformView::resizeEvent(QResizeEvent *)
{
    drawPeaks();
    followPlace();
}

void WaveformView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawPeaks();
    QWidget::changeEvent(event);
}

//! A column of a pixel for each stretch of the recording, drawn once for a size.
void WaveformView::drawPeaks()
{
    const double ratio = devicePixelRatioF();
    const QSize size = (QSizeF(this->size()) * ratio).toSize();
    m_heard = QPixmap(size);
    m_heard.fill(Qt::transparent);
    m_ahead = m_heard;
    if (!m_waveform || m_waveform->frames() == 0 || size.isEmpty())
        return;
    QPainter heard(&m_heard);
    const int channels = std::max(1, m_waveform->channels());
    const double height = double(size.height()) / channels;
    for (int channel = 0; channel < channels; ++channel) {
        heard.setPen(colorOf(tokensOf(palette()), channel));
        const double middle = height * (channel + 0.5);
        for (int x = 0; x < size.width(); ++x) {
            const FrameSpan span{m_waveform->frames() * x / size.width(), m_waveform->frames() * (x + 1) / size.width()};
            const Waveform::Peak peak = m_waveform->peak(channel, span);
            heard.drawLine(QPointF(x, middle - double(peak.highest) * height / 2),
                           QPointF(x, middle - double(peak.lowest) * height / 2));
        }
    }
    heard.end();
    QPainter ahead(&m_ahead);
    ahead.setOpacity(aheadOpacity);
    ahead.drawPixmap(0, 0, m_heard);
    ahead.end();
    m_heard.setDevicePixelRatio(ratio);
    m_ahead.setDevicePixelRatio(ratio);
}

void WaveformView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    if (m_player.loopBegin()) {
        const double begin = shareOf(*m_player.loopBegin()) * width();
        const double end = shareOf(m_player.loopEnd().value_or(m_player.position())) * width();
        painter.fillRect(QRectF(begin, 0, end - begin, height()), tokens.accentGround);
    }
    painter.save();
    painter.setClipRect(0, 0, m_placeX, height());
    painter.drawPixmap(0, 0, m_heard);
    painter.restore();
    painter.save();
    painter.setClipRect(m_placeX, 0, width() - m_placeX, height());
    painter.drawPixmap(0, 0, m_ahead);
    painter.restore();
    drawMarks(painter);
    if (!m_waveform && m_player.state() == Player::State::Ready) {
        painter.setPen(tokens.dimText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("The audio is fetched, and drawn here, once the listen log has the reason."));
    }
    if (m_waveform)
        painter.fillRect(m_placeX - placeWidth / 2, 0, placeWidth, height(), tokens.red);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, tokens.lineWidth));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

//! A triangle that points down at each place.
void WaveformView::drawMarks(QPainter &painter) const
{
    if (!m_waveform)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(palette()).text);
    for (const Milliseconds place : m_marks) {
        const double x = shareOf(place) * width();
        painter.drawPolygon(QPolygonF({{x - markSize, 0}, {x + markSize, 0}, {x, markSize}}));
    }
    painter.restore();
}

void WaveformView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        seekTo(event->position().x());
}

void WaveformView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        seekTo(event->position().x());
}

void WaveformView::seekTo(double x)
{
    if (width() > 0)
        m_player.seek(Milliseconds(qint64(double(m_player.length().count()) * x / width())));
}

} // namespace floorwalker
