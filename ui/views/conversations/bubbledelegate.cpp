// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/conversations/bubbledelegate.h"

#include "models/items/conversationwords.h"
#include "ui/delegates/celldelegate.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <deque>

namespace floorwalker {

namespace {

constexpr int gap = 5; //!< over and under a bubble
constexpr int padding = 9; //!< around its words
constexpr int lineGap = 3; //!< between its parts
constexpr int bubbleShare = 780; //!< of a thousand of the view's width, at most
constexpr int thousand = 1000;
constexpr int longestText = 6000; //!< characters shown of a message; all of it is beside the thread
constexpr QStringView separator = u" · ";

//! A text of several lines within a width; a word that is too long for it is broken.
class LaidWords
{
public:
    LaidWords(const QString &text, const QFont &font, int width)
        : m_layout(QString(text).replace(u'\n', QChar::LineSeparator), font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.setCacheEnabled(true);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, m_height});
            m_height += line.height();
            m_width = std::max(m_width, line.naturalTextWidth());
        }
        m_layout.endLayout();
    }

    int width() const { return int(std::ceil(m_width)); }
    int height() const { return m_layout.text().isEmpty() ? 0 : int(std::ceil(m_height)); }
    void draw(QPainter *painter, const QPoint &place) const { m_layout.draw(painter, place); }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
    qreal m_width = 0;
};

QDateTime localTime(Instant moment, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), zone);
}

QString footText(const ThreadLine &line, const QTimeZone &zone)
{
    QStringList parts;
    if (line.at)
        parts << localTime(*line.at, zone).time().toString(QStringLiteral("HH:mm:ss"));
    if (!line.channel.isEmpty())
        parts << conversationChannelText(line.channel);
    parts << line.notes;
    return parts.join(separator);
}

const QColor &colorOfMark(const Tokens &tokens, Mark mark)
{
    switch (mark) {
    case Mark::Waiting: return tokens.dimText;
    case Mark::UnderWay: return tokens.ringing;
    case Mark::Good: return tokens.available;
    case Mark::Bad: return tokens.red;
    case Mark::Attention: return tokens.amber;
    case Mark::Off: break;
    }
    return tokens.off;
}

} // namespace

//! Where the parts of a message stand, from the row's top left, and in which fonts.
struct BubbleDelegate::Measures {
    Measures(const ThreadLine &line, const QFont &font, int rowWidth, bool isNewDay, const QTimeZone &zone)
        : small(dimFont(font))
        , strong(headingFont(font))
        , dot(scaledToText(dotSize, font))
        , mostWords(std::max(1, (rowWidth - 2 * cellMargin) * bubbleShare / thousand - 2 * padding))
        , kind(line.kind, strong, mostWords)
        , text(line.text.left(longestText), font, mostWords)
        , foot(footText(line, zone), small, mostWords)
        , status(statusSentence(line), small, mostWords - dot - lineGap)
    {
        int width = std::max({kind.width(), text.width(), foot.width(), status.width() > 0 ? status.width() + dot + lineGap : 0});
        for (const QString &choice : line.choices) {
            choices.emplace_back(choice, font, mostWords - 2 * padding);
            width = std::max(width, choices.back().width() + 2 * padding);
        }
        dateHeight = isNewDay ? QFontMetrics(small).height() + 2 * gap : 0;
        bubble = QRect(0, dateHeight + gap, width + 2 * padding, 0);
        bubble.moveLeft(line.isOurs ? rowWidth - cellMargin - bubble.width() : cellMargin);
        int y = padding;
        const auto place = [&y](int height) {
            const int at = y;
            y += height > 0 ? height + lineGap : 0;
            return at;
        };
        kindTop = place(kind.height());
        textTop = place(text.height());
        for (const LaidWords &choice : choices)
            choiceTops.append(place(choice.height() + 2 * lineGap));
        footTop = place(foot.height());
        statusTop = place(status.height());
        bubble.setHeight(y - lineGap + padding);
    }
    int height() const { return bubble.bottom() + 1 + gap; }

    QFont small;
    QFont strong;
    int dot;
    int mostWords; //!< width of words at most
    LaidWords kind;
    LaidWords text;
    LaidWords foot;
    LaidWords status;
    std::deque<LaidWords> choices;
    int dateHeight;
    QRect bubble;
    int kindTop = 0; //!< in the bubble, as those below
    int textTop = 0;
    QList<int> choiceTops;
    int footTop = 0;
    int statusTop = 0;
};

BubbleDelegate::BubbleDelegate(const ThreadTable &table, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_table(table)
{
}

bool BubbleDelegate::isNewDay(int row) const
{
    const auto &at = m_table.rowAt(row).at;
    if (!at || row == 0)
        return at.has_value();
    const auto &before = m_table.rowAt(row - 1).at;
    return !before || localTime(*before, m_table.zone()).date() != localTime(*at, m_table.zone()).date();
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const ThreadLine &line = m_table.rowAt(index.row());
    const bool isNew = isNewDay(index.row());
    Height &known = m_heights[line.id];
    if (known.width != width || known.font != option.font || known.isNewDay != isNew || known.line != line)
        known = {width, option.font, isNew, line, Measures(line, option.font, width, isNew, m_table.zone()).height()};
    return {width, known.height};
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const ThreadLine &line = m_table.rowAt(index.row());
    const Measures measures(line, option.font, option.rect.width(), isNewDay(index.row()), m_table.zone());
    const QColor &ink = m_isStale ? tokens.dimText : tokens.text;
    const bool isFailed = markOfStatus(line.status) == Mark::Bad;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    if (measures.dateHeight > 0) {
        painter->setFont(measures.small);
        painter->setPen(tokens.dimText);
        const QRect room(0, gap, option.rect.width(), measures.dateHeight - gap);
        painter->drawText(room, Qt::AlignCenter, QLocale().toString(localTime(*line.at, m_table.zone()).date(), QLocale::LongFormat));
    }
    const bool isChosen = option.state & QStyle::State_Selected;
    drawRounded(painter, measures.bubble, panelRadius, line.isOurs ? tokens.accentGround : tokens.raised,
                isChosen ? tokens.accent : tokens.line, isChosen ? tokens.lineWidth + 1 : tokens.lineWidth);
    painter->translate(measures.bubble.topLeft() + QPoint(padding, 0));
    painter->setPen(ink);
    measures.kind.draw(painter, {0, measures.kindTop});
    measures.text.draw(painter, {0, measures.textTop});
    for (size_t i = 0; i < measures.choices.size(); ++i) {
        const LaidWords &choice = measures.choices[i];
        const QRect outline(0, measures.choiceTops[qsizetype(i)], choice.width() + 2 * padding, choice.height() + 2 * lineGap);
        drawRounded(painter, outline, controlRadius, tokens.panel, tokens.line, tokens.lineWidth);
        painter->setPen(ink);
        choice.draw(painter, outline.topLeft() + QPoint(padding, lineGap));
    }
    painter->setPen(tokens.dimText);
    measures.foot.draw(painter, {0, measures.footTop});
    if (measures.status.height() > 0) {
        const int first = QFontMetrics(measures.small).height();
        const QRect dot(0, measures.statusTop + (first - measures.dot) / 2, measures.dot, measures.dot);
        drawDot(painter, dot, colorOfMark(tokens, markOfStatus(line.status)), markOfStatus(line.status) == Mark::Waiting);
        painter->setPen(isFailed && !m_isStale ? tokens.red : tokens.dimText);
        measures.status.draw(painter, {measures.dot + lineGap, measures.statusTop});
    }
    painter->restore();
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawRounded(painter, option.rect.adjusted(2, 1, -2, -1), controlRadius, Qt::transparent, tokens.accent, tokens.lineWidth);
}

} // namespace floorwalker
