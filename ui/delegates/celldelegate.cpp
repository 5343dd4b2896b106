// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/celldelegate.h"

#include "models/wording/durationtext.h"
#include "models/wording/severitytext.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <chrono>
#include <numeric>
#include <optional>
#include <utility>

namespace floorwalker {

namespace {

constexpr int pillMargin = 6; //!< left and right of a figure in its pill
constexpr int pillInset = 4; //!< over and under it, to the hairline of the row
constexpr qreal pillRadius = 4;
constexpr int stateGap = 7; //!< between dot and word
constexpr int seriesWidth = 96;
constexpr int seriesInset = 4;
constexpr int rowPadding = 10;
constexpr int sharesInset = 9;
constexpr int narrowestShare = 2;
constexpr std::array sharesOrder{Mark::Good, Mark::Bad, Mark::Attention, Mark::UnderWay, Mark::Waiting, Mark::Off};

QString dash()
{
    return QStringLiteral("\u2013");
}

qint64 steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

CellKind kindFrom(const QVariant &value)
{
    const int kind = value.toInt();
    return kind >= 0 && kind <= int(CellKind::Shares) ? CellKind(kind) : CellKind::Text;
}

Severity severityOf(const QVariant &value)
{
    const int number = value.toInt();
    return number > 0 && number <= int(Severity::Critical) ? Severity(number) : Severity::None;
}

//! Most cells follow one of their own font, and to compare costs less than to set.
void useFont(QPainter *painter, const QFont &font)
{
    if (painter->font() != font)
        painter->setFont(font);
}

struct Dot {
    Tone tone;
    bool isHollow;
};

Dot dotOf(Mark mark)
{
    switch (mark) {
    case Mark::Waiting: return {Tone::Dim, true};
    case Mark::UnderWay: return {Tone::OnContact, false};
    case Mark::Good: return {Tone::Available, false};
    case Mark::Bad: return {Tone::Red, false};
    case Mark::Attention: return {Tone::Amber, false};
    case Mark::Off: break;
    }
    return {Tone::Off, true};
}

//! Of an agent's state, or of another that is marked; nothing where it is not known.
std::optional<Dot> dotOf(const QModelIndex &index)
{
    const QVariant mark = index.data(MarkRole);
    if (mark.isValid())
        return dotOf(Mark(std::clamp(mark.toInt(), 0, int(Mark::Off))));
    const QVariant number = index.data(StateRole);
    if (!number.isValid())
        return std::nullopt;
    const auto state = AgentState(std::clamp(number.toInt(), 0, int(AgentState::SignedOut)));
    return Dot{toneOf(state), isHollow(state)};
}

} // namespace

//! What one paint needs to know, read from the model once.
struct CellDelegate::Cell {
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const Tokens &tokens;
    CellKind kind;
    Severity severity;
    QString text;
    QRect room; //!< without margins and the row's hairline

    bool isSelected() const { return option.state & QStyle::State_Selected; }
    Qt::Alignment alignment() const
    {
        // Figures stand at the right in every language: digits run one way, units under units.
        return isFigure(kind) ? Qt::AlignRight : QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    }
};

CellDelegate::CellDelegate(Now serverNow, Now steadyNow, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_serverNow(std::move(serverNow))
    , m_steadyNow(steadyNow ? std::move(steadyNow) : Now(steadyMilliseconds))
    , m_plain(mostLaidTexts * 3 / 4)
    , m_bold(mostLaidTexts / 4)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    take(option.font);
    const CellKind kind = kindOf(index);
    const Cell cell {option, index, tokens, kind, severityOf(index.data(SeverityRole)),
                     shownText(index, kind),
                     option.rect.adjusted(cellMargin, 0, -cellMargin, -tokens.lineWidth)};
    paintGround(painter, cell);
    switch (kind) {
    case CellKind::Series:
        m_sparklines.draw(painter, cell.room.adjusted(0, seriesInset, 0, -seriesInset),
                          index.data(SeriesRole).value<QList<float>>(),
                          m_stale ? tokens.dimText : tokens.accent);
        break;
    case CellKind::State: paintState(painter, cell); break;
    case CellKind::Shares: paintShares(painter, cell); break;
    default: paintText(painter, cell); break;
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    take(option.font);
    const CellKind kind = kindOf(index);
    qreal width = 0;
    if (kind == CellKind::Series || kind == CellKind::Shares)
        width = seriesWidth;
    else if (severityOf(index.data(SeverityRole)) != Severity::None)
        width = m_bold.width(signOf(tokensOf(option.palette), Severity::Critical) + u' ' + shownText(index, kind))
            + 2 * pillMargin;
    else
        width = m_plain.width(shownText(index, kind));
    if (kind == CellKind::State)
        width += m_dotSize + stateGap;
    return QSize(int(width) + 1 + 2 * cellMargin, option.fontMetrics.height() + rowPadding);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    // Without a tip of its own a cell that is cut shows its whole text.
    if (tip.isEmpty() && sizeHint(option, index).width() > option.rect.width() + 1)
        tip = spokenText(index, m_serverNow());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(tip), view->viewport(), option.rect);
    return true;
}

CellKind CellDelegate::kindOf(const QModelIndex &index)
{
    return kindFrom(index.data(KindRole));
}

CellKind CellDelegate::kindOfColumn(const QAbstractItemModel *model, int column)
{
    const QVariant kind = model->headerData(column, Qt::Horizontal, KindRole);
    return kind.isValid() ? kindFrom(kind) : kindOf(model->index(0, column));
}

bool CellDelegate::isFigure(CellKind kind)
{
    return kind == CellKind::Count || kind == CellKind::Duration || isRunning(kind);
}

bool CellDelegate::isRunning(CellKind kind)
{
    return kind == CellKind::Since || kind == CellKind::Countdown;
}

QString CellDelegate::spanText(const QModelIndex &index, qint64 serverNow)
{
    const QVariant since = index.data(InstantRole);
    if (!since.isValid()) {
        const QString text = index.data(Qt::DisplayRole).toString();
        return text.isEmpty() ? dash() : text;
    }
    if (kindOf(index) == CellKind::Countdown)
        return countdownText(Milliseconds(since.toLongLong() - serverNow));
    const QString span = durationText(Milliseconds(serverNow - since.toLongLong()));
    //: A duration of which only the least is known
    return index.data(AtLeastRole).toBool() ? tr("\u2265 %1").arg(span) : span;
}

QString CellDelegate::plainText(const QModelIndex &index, qint64 serverNow)
{
    if (isRunning(kindOf(index)) && index.data(InstantRole).isValid())
        return spanText(index, serverNow);
    const QString text = index.data(Qt::DisplayRole).toString();
    return text.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : text;
}

QString CellDelegate::spokenText(const QModelIndex &index, qint64 serverNow)
{
    const QString text = plainText(index, serverNow);
    const QString word = severityText(severityOf(index.data(SeverityRole)));
    //: A figure and how bad it is, as in "12, critical"
    return word.isEmpty() ? text : tr("%1, %2").arg(text, word);
}

void CellDelegate::take(const QFont &font) const
{
    if (font == m_font)
        return;
    m_font = font;
    m_dotSize = scaledToText(dotSize, font);
    m_plain.setFont(font);
    m_bold.setFont(headingFont(font));
    m_sparklines.clear();
}

QString CellDelegate::shownText(const QModelIndex &index, CellKind kind) const
{
    if (kind == CellKind::Series)
        return {};
    if (isRunning(kind))
        return spanText(index, m_serverNow());
    const QString text = index.data(Qt::DisplayRole).toString();
    return text.isEmpty() ? dash() : text;
}

void CellDelegate::paintGround(QPainter *painter, const Cell &cell) const
{
    const QRect rect = cell.option.rect;
    const double fresh = m_fading ? freshness(cell.index.data(ChangedAtRole).toLongLong()) : 0;
    if (cell.isSelected())
        painter->fillRect(rect, cell.tokens.selection);
    if (fresh > 0)
        painter->fillRect(rect, mixed(cell.isSelected() ? cell.tokens.selection : cell.tokens.panel,
                                      cell.tokens.accentGround, fresh));
    if (cell.option.state & QStyle::State_HasFocus)
        drawRounded(painter, rect.adjusted(1, 1, -1, -1 - cell.tokens.lineWidth), 3, Qt::transparent,
                  cell.tokens.accent, cell.tokens.lineWidth);
}

void CellDelegate::paintText(QPainter *painter, const Cell &cell) const
{
    if (cell.severity != Severity::None) {
        paintSevere(painter, cell);
        return;
    }
    useFont(painter, m_plain.font());
    painter->setPen(m_stale || cell.text == dash() ? cell.tokens.dimText : cell.tokens.text);
    m_plain.draw(painter, cell.room, cell.text, cell.alignment());
}

void CellDelegate::paintSevere(QPainter *painter, const Cell &cell) const
{
    const Tokens &t = cell.tokens;
    const QString text = signOf(t, cell.severity) + u' ' + cell.text;
    const bool atRight = cell.alignment() & Qt::AlignRight;
    const qreal width = std::min<qreal>(m_bold.width(text), cell.room.width());
    const qreal left = atRight ? cell.room.right() + 1 - width : cell.room.left();
    QRectF pill(left - pillMargin, cell.room.top() + pillInset, width + 2 * pillMargin,
                cell.room.height() - 2 * pillInset);
    const QColor &ink = m_stale ? t.dimText : inkOf(t, cell.severity);
    drawRounded(painter, pill, pillRadius, groundOf(t, cell.severity), ink, t.isHighContrast() ? t.lineWidth : 0);
    useFont(painter, m_bold.font());
    painter->setPen(ink);
    m_bold.draw(painter, QRectF(left, cell.room.top(), width + 1, cell.room.height()), text, Qt::AlignLeft);
}

void CellDelegate::paintState(QPainter *painter, const Cell &cell) const
{
    const auto dotted = dotOf(cell.index);
    if (!dotted || cell.severity != Severity::None) { // the pill has a sign of its own
        paintText(painter, cell);
        return;
    }
    const QRect row = cell.room;
    const QRect dot(row.left(), row.top() + (row.height() - m_dotSize) / 2, m_dotSize, m_dotSize);
    const Tokens &t = cell.tokens;
    m_dots.draw(painter, QStyle::visualRect(cell.option.direction, row, dot),
                m_stale ? t.off : colorOf(t, dotted->tone), dotted->isHollow);
    Cell word = cell;
    word.room = QStyle::visualRect(cell.option.direction, row, row.adjusted(m_dotSize + stateGap, 0, 0, 0));
    paintText(painter, word);
}

//! One part a mark, in their order; a part that is there is never too narrow to be seen.
void CellDelegate::paintShares(QPainter *painter, const Cell &cell) const
{
    const auto shares = cell.index.data(SharesRole).value<QList<qint64>>();
    const qint64 all = std::accumulate(shares.cbegin(), shares.cend(), qint64(0));
    const QRect bar = cell.room.adjusted(0, sharesInset, 0, -sharesInset);
    const Tokens &t = cell.tokens;
    painter->fillRect(bar, t.line);
    if (all <= 0)
        return;
    const bool isMirrored = cell.option.direction == Qt::RightToLeft;
    const auto present = std::count_if(shares.cbegin(), shares.cend(), [](qint64 count) { return count > 0; });
    const qint64 divisible = std::max<qint64>(bar.width() - narrowestShare * present, 0);
    qint64 before = 0;
    int begin = 0;
    int parts = 0;
    for (const Mark mark : sharesOrder) {
        const qint64 count = shares.value(int(mark));
        if (count <= 0)
            continue;
        before += count;
        const int end = narrowestShare * ++parts + int(divisible * before / all);
        const int width = end - std::exchange(begin, end);
        if (mark == Mark::Waiting)
            continue; // the ground
        const QRect part(isMirrored ? bar.right() + 1 - end : bar.left() + end - width, bar.top(), width, bar.height());
        painter->fillRect(part & bar, m_stale ? t.off : colorOf(t, dotOf(mark).tone));
    }
}

double CellDelegate::freshness(qint64 changedAt) const
{
    if (changedAt <= 0)
        return 0;
    const qint64 age = m_steadyNow() - changedAt;
    return age >= 0 && age < fadeMs ? 1.0 - double(age) / fadeMs : 0;
}

} // namespace floorwalker
