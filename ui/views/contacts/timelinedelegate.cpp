// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/timelinedelegate.h"

#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace floorwalker {

namespace {

constexpr int padding = 6; //!< over and under an entry
constexpr int gutterGap = 10; //!< between time, rail and words
constexpr int barHeight = 4;
constexpr int barGap = 4;
constexpr int railWidth = 2;
constexpr int smallDot = 7;
constexpr qreal shortestBar = 2;
using Kind = TimelineEntry::Kind;
constexpr QStringView separator = u" · ";

QString aboutText(const TimelineLine &line)
{
    return line.about.join(separator);
}

} // namespace

//! Where the parts of an entry stand, and in which fonts.
struct TimelineDelegate::Measures {
    Measures(const QStyleOptionViewItem &option, const TimelineLine &line, int viewWidth)
        : small(dimFont(option.font))
        , what(option.font)
        , dot(scaledToText(dotSize, option.font))
        , rail(cellMargin + timeWidth(small, option.font) + gutterGap + dot / 2)
        , words(rail + dot / 2 + gutterGap)
        , wordsWidth(std::max(1, viewWidth - words - cellMargin))
    {
        what.setBold(line.isChosen);
        whatHeight = QFontMetrics(what).height();
        if (!line.about.isEmpty())
            aboutHeight = QFontMetrics(small).boundingRect(0, 0, wordsWidth, INT_MAX, Qt::TextWordWrap, aboutText(line)).height();
        hasBar = line.kind == Kind::Segment && line.begin;
    }

    static int timeWidth(const QFont &dim, const QFont &body)
    {
        // The widest date of the locale is not known; that of a long day is near enough.
        const QLocale locale;
        const QString date = locale.dayName(Qt::Wednesday, QLocale::ShortFormat) + u' '
            + locale.toString(QDate(2028, 12, 28), QLocale::ShortFormat);
        return std::max(QFontMetrics(body).horizontalAdvance(QStringLiteral("00:00:00")),
                        QFontMetrics(dim).horizontalAdvance(date));
    }
    int height() const { return 2 * padding + whatHeight + aboutHeight + (hasBar ? barGap + barHeight : 0); }

    QFont small;
    QFont what;
    int dot;
    int rail; //!< x of its middle
    int words; //!< x
    int wordsWidth;
    int whatHeight = 0;
    int aboutHeight = 0;
    bool hasBar = false;
};

TimelineDelegate::TimelineDelegate(const TimelineTable &table, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_table(table)
{
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Measures measures(option, m_table.rowAt(index.row()), width);
    const int timeLines = isNewDay(index.row()) ? QFontMetrics(measures.small).height() : 0;
    const int gutter = 2 * padding + measures.whatHeight + timeLines;
    return {width, std::max(measures.height(), gutter)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const int row = index.row();
    const Measures measures(option, m_table.rowAt(row), option.rect.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.selection);
    paintRail(painter, option, measures, row);
    paintTime(painter, option, measures, row);
    paintWords(painter, option, measures, row);
    if (measures.hasBar)
        paintBar(painter, option, measures, row);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawRounded(painter, option.rect.adjusted(2, 1, -2, -1), controlRadius, Qt::transparent, tokens.accent, tokens.lineWidth);
    painter->restore();
}

bool TimelineDelegate::isNewDay(int row) const
{
    const TimelineLine &line = m_table.rowAt(row);
    return !line.date.isEmpty() && (row == 0 || m_table.rowAt(row - 1).date != line.date);
}

void TimelineDelegate::paintRail(QPainter *painter, const QStyleOptionViewItem &option, const Measures &measures, int row) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const TimelineLine &line = m_table.rowAt(row);
    const QPointF middle(option.rect.left() + measures.rail, option.rect.top() + padding + measures.whatHeight / 2.0);
    const qreal top = row == 0 ? middle.y() : option.rect.top();
    const qreal bottom = row == m_table.rowCount() - 1 ? middle.y() : option.rect.bottom() + 1;
    QPen rail(tokens.line, railWidth);
    if (line.kind == Kind::Gap) {
        rail.setStyle(Qt::DotLine);
        painter->setPen(rail);
        painter->drawLine(QPointF(middle.x(), option.rect.top()), QPointF(middle.x(), option.rect.bottom() + 1));
        return;
    }
    painter->setPen(rail);
    painter->drawLine(QPointF(middle.x(), top), QPointF(middle.x(), bottom));
    const bool isSegment = line.kind == Kind::Segment;
    const qreal radius = (isSegment ? measures.dot : scaledToText(smallDot, option.font)) / 2.0;
    const QColor colour = line.isChosen ? tokens.accent : tokens.dimText;
    painter->setPen(QPen(colour, railWidth * 0.75));
    painter->setBrush(isSegment ? colour : tokens.panel);
    painter->drawEllipse(middle, radius, radius);
}

void TimelineDelegate::paintTime(QPainter *painter, const QStyleOptionViewItem &option, const Measures &measures, int row) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const TimelineLine &line = m_table.rowAt(row);
    QRect room(option.rect.left() + cellMargin, option.rect.top() + padding,
               measures.rail - measures.dot / 2 - gutterGap - cellMargin, measures.whatHeight);
    painter->setFont(option.font);
    painter->setPen(line.kind == Kind::Gap ? tokens.dimText : tokens.text);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, line.time);
    if (!isNewDay(row))
        return;
    room.moveTop(room.bottom() + 1);
    painter->setFont(measures.small);
    painter->setPen(tokens.dimText);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, line.date);
}

void TimelineDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option, const Measures &measures, int row) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const TimelineLine &line = m_table.rowAt(row);
    const QRect what(option.rect.left() + measures.words, option.rect.top() + padding, measures.wordsWidth, measures.whatHeight);
    painter->setFont(measures.what);
    painter->setPen(line.kind == Kind::Gap ? tokens.dimText : tokens.text);
    painter->drawText(what, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(measures.what).elidedText(line.what, Qt::ElideRight, what.width()));
    if (line.about.isEmpty())
        return;
    painter->setFont(measures.small);
    painter->setPen(tokens.dimText);
    painter->drawText(what.translated(0, what.height()).adjusted(0, 0, 0, measures.aboutHeight - what.height()),
                      Qt::TextWordWrap, aboutText(line));
}

void TimelineDelegate::paintBar(QPainter *painter, const QStyleOptionViewItem &option, const Measures &measures, int row) const
{
    const auto extent = m_table.extent();
    if (!extent || extent->end <= extent->begin)
        return;
    const Tokens &tokens = tokensOf(option.palette);
    const TimelineLine &line = m_table.rowAt(row);
    const QRectF track(option.rect.left() + measures.words,
                       option.rect.top() + padding + measures.whatHeight + measures.aboutHeight + barGap,
                       measures.wordsWidth, barHeight);
    const auto place = [&](Instant moment) {
        return track.left() + track.width() * (moment - extent->begin).count() / double((extent->end - extent->begin).count());
    };
    const auto fill = [&](Instant from, Instant to, const QColor &colour) {
        QRectF bar = track;
        bar.setLeft(std::min(place(from), track.right() - shortestBar));
        bar.setRight(std::max(place(to), bar.left() + shortestBar));
        painter->fillRect(bar, colour);
    };
    painter->fillRect(track, tokens.gridLine);
    const Instant end = line.isOpen ? extent->end : line.end.value_or(*line.begin);
    const Instant connected = std::min(line.connected.value_or(end), end);
    fill(*line.begin, connected, tokens.off);
    if (line.connected)
        fill(connected, end, tokens.onContact);
}

} // namespace floorwalker
